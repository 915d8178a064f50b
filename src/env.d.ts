/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** What the page's components draw; absent on pages that are no entry. Set by src/routeData.ts. */
		view?: import('./library/view.ts').PageView;
		/** The whole library, for components on pages that list entries. */
		library: import('./library/graph.ts').Library;
		/** Sections of the site and where this page is among them. */
		navigation: import('./library/navigation.ts').Navigation;
	}
}

/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** What the page's components draw; absent on pages that are no entry. Set by src/routeData.ts. */
		view?: import('./library/view.ts').PageView;
		/** The page's addresses, number and version; absent where there is no view. */
		publication?: import('./publish/publication.ts').Publication;
		/** The page as a card for other sites; absent where there is no publication. */
		card?: import('./publish/card.ts').Card;
		/** The whole library, for components on pages that list entries. */
		library: import('./library/graph.ts').Library;
		/** Sections of the site and where this page is among them. */
		navigation: import('./library/navigation.ts').Navigation;
	}
}

/** Keys of our interface strings, so that a misspelt key is a type error. Plural forms are called by their stem. */
declare namespace StarlightApp {
	type Written = keyof typeof import('./content/i18n/sv.json');
	type Stem<K extends string> = K extends `${infer S}_${'one' | 'other'}` ? S : K;
	// Starlight asks for an interface that it can merge with its own (Starlight docs, "Using UI translations").
	interface I18n extends Record<Stem<Written>, string> {}
}

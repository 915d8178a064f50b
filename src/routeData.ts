/** Prepares each page before it is drawn: the view of a typed entry, navigation, contents list, head. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { navigationFor } from './library/navigation.ts';
import { loadLibrary, today } from './library/load.ts';
import { pageView } from './library/view.ts';
import { blocks, type BlockName } from './model/labels.ts';
import { pageTypes } from './model/types.ts';
import { address } from './site.ts';

const tocItem = (name: BlockName) => ({ depth: 2, slug: blocks[name].id, text: blocks[name].heading, children: [] });

export const onRequest = defineRouteMiddleware(async ({ locals }) => {
	const route = locals.starlightRoute;
	const library = await loadLibrary();
	locals.library = library;
	locals.navigation = navigationFor(library, route.entry.id);
	const { previous, next } = locals.navigation;
	const link = (neighbour: typeof next) =>
		neighbour && {
			type: 'link' as const,
			label: neighbour.label,
			href: address(neighbour.path),
			isCurrent: false,
			badge: undefined,
			attrs: {},
		};
	route.pagination = { prev: link(previous), next: link(next) };
	const page = library.pages.get(route.entry.id);
	if (!page) {
		// Lists show their own headings; a contents list beside them would only repeat the page.
		route.toc = undefined;
		return;
	}
	const { many, one } = pageTypes[page.type];
	route.head.push(
		{ tag: 'meta', attrs: { name: 'rumslig:typ', 'data-pagefind-filter': 'typ[content]', content: many } },
		{ tag: 'meta', attrs: { name: 'rumslig:sidtyp', 'data-pagefind-meta': 'typ[content]', content: one } },
	);
	const view = pageView(library, page, today);
	locals.view = view;
	if (route.toc) {
		const [overview, ...headings] = route.toc.items;
		route.toc.items = [...(overview ? [overview] : []), ...view.before.map(tocItem), ...headings, ...view.after.map(tocItem)];
	}
});

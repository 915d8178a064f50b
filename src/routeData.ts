/** Prepares each page before it is drawn: the view of a typed entry, navigation, contents list, head. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import type { Graph } from 'schema-dts';
import { facetStyle } from './components/catalogue/facet-style.ts';
import { facetsOn } from './library/listings.ts';
import { navigationFor } from './library/navigation.ts';
import { loadLibrary, today, viewOf } from './library/load.ts';
import { blocks, type BlockName } from './model/labels.ts';
import { listing, pageTypes } from './model/types.ts';
import { alternatesOf } from './publish/alternates.ts';
import { cardOf } from './publish/card.ts';
import { previewRows } from './publish/head.ts';
import { entryJsonLd, listingJsonLd, writeJsonLd } from './publish/json-ld.ts';
import { listingFacts, loadPublications } from './publish/load.ts';
import { isForFinding } from './publish/sitemap.ts';
import { address } from './site.ts';

const tocItem = (name: BlockName) => ({ depth: 2, slug: blocks[name].id, text: blocks[name].heading, children: [] });

/** What the search index reads from a page's head. */
const meta = (name: string, kind: 'filter' | 'meta', content: string, key = name) => ({
	tag: 'meta' as const,
	attrs: { name: `rumslig:${name}`, [`data-pagefind-${kind}`]: `${key}[content]`, content },
});

/** What the page says of itself to machines. */
const jsonLd = (content: Graph) => ({
	tag: 'script' as const,
	attrs: { type: 'application/ld+json' },
	content: writeJsonLd(content),
});

export const onRequest = defineRouteMiddleware(async ({ locals }) => {
	const route = locals.starlightRoute;
	const library = await loadLibrary();
	locals.library = library;
	locals.navigation = navigationFor(library, route.entry.id);
	const { previous, next } = locals.navigation;
	const breadcrumbs =
		locals.navigation.breadcrumbs.length > 0 ? [{ label: locals.t('site.start'), path: '/' }, ...locals.navigation.breadcrumbs] : [];
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
	if (route.entry.id === '404') {
		// Shown at any address, so it has none of its own.
		route.head = route.head.filter(({ attrs }) => attrs?.['rel'] !== 'canonical' && attrs?.['property'] !== 'og:url');
		route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
	}
	const page = library.pages.get(route.entry.id);
	const publication = page && (await loadPublications()).get(page.key);
	const card = publication && cardOf(publication, library);
	route.head.push(...previewRows(card), ...alternatesOf(publication));
	for (const { attrs } of route.head) {
		// Starlight writes the language; Open Graph wants the country too.
		if (attrs?.['property'] === 'og:locale') attrs['content'] = 'sv_SE';
		if (attrs?.['property'] === 'og:type' && route.entry.id === 'index') attrs['content'] = 'website';
	}
	const { one, many } = page ? pageTypes[page.type] : listing;
	route.head.push(
		meta('typ', 'filter', many),
		meta('sidtyp', 'meta', one, 'typ'),
		// The heading has soft hyphens in it; the search index wants the words whole.
		meta('titel', 'meta', route.entry.data.title, 'title'),
	);
	const words = page && [...page.data.aliases, ...(page.type === 'methods' ? [page.data.nameEn] : [])];
	// Searched since Pagefind 1.5, and not shown.
	if (words && words.length > 0) route.head.push(meta('nyckelord', 'meta', words.join(', ')));
	if (!page) {
		// Lists show their own headings; a contents list beside them would only repeat the page.
		route.toc = undefined;
		const style = facetStyle(facetsOn(library, route.entry.id, today));
		if (style) route.head.push({ tag: 'style', content: style });
		// Starlight calls the start page by an empty name.
		const path = `/${route.entry.id}/`.replace(/^\/(index)?\/$/, '/');
		// What stands in place of a page has no file, and nothing to say to those who collect pages.
		if (!isForFinding(path.slice(1)) || !route.entry.filePath) return;
		const { title, description = '' } = route.entry.data;
		const facts = listingFacts(path, route.entry.filePath, route.entry.body ?? '');
		route.head.push(jsonLd(listingJsonLd(library, { path, title, summary: description, breadcrumbs, ...facts })));
		return;
	}
	const view = viewOf(library, page);
	locals.view = view;
	if (publication) {
		locals.publication = publication;
		if (card) locals.card = card;
		route.head.push(jsonLd(entryJsonLd(library, publication, breadcrumbs)));
	}
	if (route.toc) {
		const [overview, ...headings] = route.toc.items;
		route.toc.items = [...(overview ? [overview] : []), ...view.before.map(tocItem), ...headings, ...view.after.map(tocItem)];
	}
});

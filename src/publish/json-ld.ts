/**
 * What a page says of itself to machines that read its head: JSON-LD 1.1 in the words of schema.org, typed by schema-dts. Nothing in it is
 * said that the page does not show; what is uncertain is left out, since the form has no word for it.
 */
import type { BreadcrumbList, CollectionPage, DefinedTermSet, Graph, Thing, WebSite } from 'schema-dts';
import type { Library } from '../library/graph.ts';
import { site } from '../site.ts';
import { describePage } from './json-ld-types.ts';
import { fullUrl, type Publication } from './publication.ts';

/** A page as its head knows it. */
export interface Described {
	/** Address inside the site. */
	readonly path: string;
	readonly title: string;
	readonly summary: string;
	/** From the start page down to the page's parent, as the page shows them; empty when it shows none. */
	readonly breadcrumbs: readonly { readonly label: string; readonly path: string }[];
	/** ISO dates, when known. */
	readonly published?: string | undefined;
	readonly changed?: string | undefined;
	/** Short address inside the site, when the page has one. */
	readonly shortPath?: string | undefined;
}

const publisher = site.publisher.name ? { publisher: { '@type': 'Organization' as const, name: site.publisher.name } } : {};

/** What every page says. */
function shared({ path, title, summary, published, changed, shortPath }: Described) {
	return {
		name: title,
		description: summary,
		url: fullUrl(path),
		...(shortPath && { identifier: fullUrl(shortPath) }),
		inLanguage: 'sv',
		...(published && { datePublished: published }),
		...(changed && { dateModified: changed }),
		license: site.licences.text.url,
		...publisher,
	};
}

const partOf = { isPartOf: { '@type': 'WebSite' as const, name: site.name, url: fullUrl('/') } };

/** The way here, the page itself last. */
function breadcrumbList({ breadcrumbs, path, title }: Described): BreadcrumbList[] {
	if (breadcrumbs.length === 0) return [];
	return [
		{
			'@type': 'BreadcrumbList',
			itemListElement: [...breadcrumbs, { label: title, path }].map(({ label, path: to }, index) => ({
				'@type': 'ListItem',
				position: index + 1,
				name: label,
				item: fullUrl(to),
			})),
		},
	];
}

/** The start page: the site itself, and how to search it. */
function webSite(page: Described): WebSite {
	return {
		'@type': 'WebSite',
		...shared(page),
		name: site.name,
		potentialAction: {
			'@type': 'SearchAction',
			target: { '@type': 'EntryPoint', urlTemplate: `${fullUrl('/sok/')}?q={q}` },
			// Google's "Sitelinks search box" names the input so.
			...{ 'query-input': 'required name=q' },
		},
	};
}

/** The glossary: each term by name and address; the definitions are on the page. */
function termSet(page: Described, { records }: Library): DefinedTermSet {
	return {
		'@type': 'DefinedTermSet',
		...shared(page),
		...partOf,
		hasDefinedTerm: [...records.terms].map(([id, { term }]) => ({
			'@type': 'DefinedTerm',
			name: term,
			url: fullUrl(`${page.path}#${id}`),
		})),
	};
}

function listing(page: Described): CollectionPage {
	return { '@type': 'CollectionPage', ...shared(page), ...partOf };
}

/** What a page of the library says. */
export function entryJsonLd(
	library: Library,
	{ page, path, shortPath, published, version }: Publication,
	breadcrumbs: Described['breadcrumbs'],
): Graph {
	const described = { path, title: page.data.title, summary: page.data.summary, breadcrumbs, published, changed: version.date, shortPath };
	const { '@type': kind, ...known } = describePage(page, library);
	return graph({ '@type': kind, ...shared(described), ...known, ...partOf } as Thing, described);
}

/** What a page that lists others says. */
export function listingJsonLd(library: Library, page: Described): Graph {
	const main = page.path === '/' ? webSite(page) : page.path === '/ordlista/' ? termSet(page, library) : listing(page);
	return graph(main, page);
}

function graph(main: Thing, page: Described): Graph {
	return { '@context': 'https://schema.org', '@graph': [main, ...breadcrumbList(page)] };
}

/** The graph as what may stand in a script element: a `<` could end it (HTML, "Restrictions for contents of script elements"). */
export function writeJsonLd(content: Graph): string {
	return JSON.stringify(content).replace(/</g, '\\u003c');
}

/** What can be found: every page and every term as a document with its names, its headings and its text. */
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { factsOf } from '../library/facts.ts';
import type { Library, Page } from '../library/graph.ts';
import { sectionLinks } from '../library/navigation.ts';
import { anchorGiver } from '../model/anchors.ts';
import { citationPattern, parseSourceRef } from '../model/citation.ts';
import type { Term } from '../model/records.ts';
import { listing, pageTypeNames, pageTypes, recordTypes, type PageTypeName } from '../model/types.ts';
import { citationGroups, parseBody, plainText, type Body } from '../reading/body.ts';
import { referenceTokens } from './numbers.ts';
import { fold, tokens } from './words.ts';

/** Kinds of hit: the types of page, terms, and pages that list others. */
export type Kind = PageTypeName | 'terms' | 'listing';

export interface KindNames {
	readonly one: string;
	readonly many: string;
	/** What its addresses begin with; empty when they have nothing in common. */
	readonly start: string;
}

/** The names of each kind, in the order the reader meets them. */
export const kinds = {
	...Object.fromEntries(pageTypeNames.map((type) => [type, { ...namesOf(pageTypes[type]), start: `/${pageTypes[type].folder}/` }])),
	terms: { ...namesOf(recordTypes.terms), start: '/ordlista/#' },
	listing: { ...namesOf(listing), start: '' },
} as Readonly<Record<Kind, KindNames>>;

function namesOf({ one, many }: { one: string; many: string }): { one: string; many: string } {
	return { one, many };
}

export interface Section {
	readonly anchor: string;
	readonly text: string;
}

export interface SearchDocument {
	/** Address inside the site, with anchor for a term. */
	readonly path: string;
	readonly kind: Kind;
	readonly title: string;
	readonly summary: string;
	/** What it is called, title first: short name, English, numbers. */
	readonly names: readonly string[];
	/** What people may call it. */
	readonly aliases: readonly string[];
	/** Headings with a text of their own, and duties. */
	readonly sections: readonly Section[];
	/** What stands in its legend: owner, law, place. */
	readonly facts: string;
	readonly body: string;
	/** How many others point here. */
	readonly links: number;
}

/** A page that lists others. */
export interface Listing {
	readonly path: string;
	readonly title: string;
	readonly summary: string;
	readonly aliases: readonly string[];
}

/** Fields whose text is not about the page, or stands elsewhere in the document. */
const apart = new Set(['sources', 'relations', 'changes', 'aliases', 'title', 'summary', 'skipTerms', 'eli']);

/** The prose in a page's fields. Codes and ids have no spaces in them. */
function prose(value: unknown): string[] {
	if (typeof value === 'string') return value.includes(' ') ? [value] : [];
	if (Array.isArray(value)) return value.flatMap(prose);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => (apart.has(key) ? [] : prose(inner)));
}

/** Every source written in a page's fields. */
function sourcesIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(sourcesIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'sources' && Array.isArray(inner) ? (inner as string[]) : sourcesIn(inner),
	);
}

/** Laws and documents that a page cites, as their numbers and the places in them: what a reader sees among its references. */
function cited(library: Library, page: Page, body: Body): string {
	const inText = citationGroups(body).flatMap(({ citations }) => citations ?? []);
	const inFields = sourcesIn(page.data).flatMap((written) => parseSourceRef(written) ?? []);
	return [...inFields, ...inText]
		.map(({ source: id, locator }) => {
			const source = id === undefined ? undefined : library.records.sources.get(id);
			return source ? `${source.sfs ?? ''} ${referenceTokens(source.title.toLowerCase()).found.join(' ')} ${locator ?? ''}` : '';
		})
		.join(' \n');
}

/** Names that only some types have. */
function namesOfType(page: Page): (string | undefined)[] {
	switch (page.type) {
		case 'methods':
			return [page.data.nameEn];
		case 'euActs':
			return [page.data.shortName, page.data.celex, page.data.procedure, ...page.data.together.map(({ celex }) => celex)];
		case 'processes':
			return [page.data.shortName];
		case 'regions':
			return [page.data.county, `Region ${page.data.title}`];
		case 'espon':
			return [page.data.projectName, `ESPON ${nameInTitle(page.data.title) ?? page.data.title}`];
		default:
			return [];
	}
}

/** A title is often a name and what it is about: "SPIMA: planering i storstadsområden". */
function nameInTitle(title: string): string | undefined {
	return /^(.+?)(?:: | – )/.exec(title)?.[1];
}

function pageDocument(library: Library, page: Page, links: number): SearchDocument {
	const content = parseBody(page.text);
	const { tree } = content;
	const anchor = anchorGiver(page.type);
	const fixed = new Set((pageTypes[page.type] as { sections?: readonly { heading: string }[] }).sections?.map(({ heading }) => heading));
	const sections: Section[] = [];
	visit(tree, 'heading', (node) => {
		const text = toString(node).replace(citationPattern, '').trim();
		const id = anchor(node.depth, text);
		if (node.depth <= 3 && !fixed.has(text)) sections.push({ anchor: id, text });
	});
	if (page.type === 'euActs') {
		sections.push(...page.data.duties.map(({ id, article, what }) => ({ anchor: id, text: `${article}: ${what}` })));
	}
	const facts = factsOf(page, library, new Map()).flatMap(({ parts, note }) => [...parts.map(({ text }) => text), note ?? '']);
	return {
		path: `/${page.key}/`,
		kind: page.type,
		title: page.data.title,
		summary: page.data.summary,
		names: distinct([page.data.title, nameInTitle(page.data.title), ...namesOfType(page)]),
		aliases: page.type === 'regions' ? [...page.data.aliases, page.data.rus.name] : page.data.aliases,
		sections,
		facts: facts.join(' \n'),
		body: [...prose(page.data), cited(library, page, content), plainText(tree.children)].join(' \n'),
		links,
	};
}

function termDocument(id: string, term: Term): SearchDocument {
	return {
		path: `/ordlista/#${id}`,
		kind: 'terms',
		title: term.abbreviation ? `${term.term} (${term.abbreviation})` : term.term,
		summary: term.definition,
		names: distinct([term.term, term.abbreviation, term.termEn, ...term.aliases]),
		aliases: [],
		sections: [],
		facts: '',
		body: term.legalSource ?? '',
		links: 0,
	};
}

function distinct(names: readonly (string | undefined)[]): string[] {
	return [...new Set(names.filter((name) => name !== undefined && name !== ''))] as string[];
}

const nameKey = (name: string) =>
	tokens(name)
		.map(({ stem }) => fold(stem))
		.join(' ');

/** A term and the page on the same thing share their names: ÖP is an abbreviation in the glossary, and finds the page översiktsplan. */
function shareNames(page: SearchDocument, terms: Library['records']['terms'], key: string): SearchDocument {
	const own = new Set(page.names.map(nameKey));
	const called = new Set([...own, ...page.aliases.map(nameKey)]);
	const same = [...terms].filter(
		([id, term]) =>
			own.has(nameKey(term.term)) ||
			((term.page ?? key) === key && key.endsWith(`/${id}`)) ||
			(term.page === key && [term.term, ...term.aliases].some((name) => called.has(nameKey(name)))),
	);
	return {
		...page,
		names: distinct([...page.names, ...same.flatMap(([, term]) => [term.term, term.abbreviation, term.termEn, ...term.aliases])]),
	};
}

/** Every document of the library, and the pages that list others. */
export function documentsOf(library: Library, listings: readonly Listing[]): SearchDocument[] {
	const incoming = new Map<string, number>();
	for (const { to } of library.edges) incoming.set(to, (incoming.get(to) ?? 0) + 1);
	const { terms } = library.records;
	const pages = [...library.pages.values()].map((page) =>
		shareNames(pageDocument(library, page, incoming.get(page.key) ?? 0), terms, page.key),
	);
	return [
		...pages,
		...listings.map(({ path, title, summary, aliases }) => ({
			path,
			kind: 'listing' as const,
			title,
			summary,
			names: distinct([title, sectionLinks.find((link) => link.path === path)?.label]),
			aliases,
			sections: [],
			facts: '',
			body: '',
			links: 0,
		})),
		...[...terms].map(([id, term]) => termDocument(id, term)),
	];
}

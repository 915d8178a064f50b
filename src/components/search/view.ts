/** Draws what was found. The same rows in the dialog and on the search page. */
import { marked, meaning } from '../../search/sections.ts';
import type { Hit, Results, TextHit } from './engine.ts';
import { fill, type SearchTexts } from './texts.ts';

type Child = Node | string | undefined;

/** An element with a class and children. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', ...children: Child[]): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	if (className) element.className = className;
	element.append(...children.filter((child) => child !== undefined));
	return element;
}

export function link(href: string, ...children: Child[]): HTMLAnchorElement {
	const element = make('a', '', ...children);
	element.href = href;
	return element;
}

export type Marker = (text: string) => DocumentFragment;

/** Marks the words that the query means. */
export function markerFor({ answer }: Results): Marker {
	const isMeant = meaning(answer.concepts);
	return (text) => {
		const fragment = document.createDocumentFragment();
		for (const piece of marked(text, isMeant)) fragment.append(piece.mark ? make('mark', '', piece.text) : piece.text);
		return fragment;
	};
}

/** One hit: title, kind, summary, and the parts of the page that are about the query. */
export function drawHit(hit: Hit, mark: Marker): HTMLLIElement {
	const title = link(hit.path, mark(hit.title));
	title.className = 'title';
	const row = make('li', '', make('p', 'head', title, ' ', make('span', 'kind ui', hit.one)));
	if (hit.summary) row.append(make('p', 'summary', mark(hit.summary)));
	if (hit.sections.length > 0) {
		const parts = hit.sections.map(({ anchor, text }) => make('li', '', link(`${hit.path}#${anchor}`, mark(text))));
		row.append(make('ul', 'parts ui', ...parts));
	}
	return row;
}

/** A hit in the whole text. Pagefind's excerpt is our own text, escaped, with <mark> around the words. */
export function drawTextHit({ path, title, one, excerpt }: TextHit): HTMLLIElement {
	const name = link(path, title);
	name.className = 'title';
	const text = make('p', 'summary');
	text.innerHTML = excerpt;
	return make('li', '', make('p', 'head', name, ' ', make('span', 'kind ui', one)), text);
}

/** The glossary's explanation on top, when the query is a term. */
export function drawTerm(term: Hit, texts: SearchTexts): HTMLElement {
	return make(
		'aside',
		'term-card',
		make('p', 'ui', texts.fromGlossary),
		make('p', '', make('strong', '', term.title), '. ', term.summary),
		make('p', 'ui', link(term.path, texts.toGlossary)),
	);
}

/** Says that slips were mended, with the way back. `address` leads to the words as written. */
export function drawCorrection({ answer }: Results, address: string, texts: SearchTexts): HTMLElement | undefined {
	if (!answer.corrected) return undefined;
	return make(
		'p',
		'correction',
		`${texts.shownFor} `,
		make('strong', '', answer.corrected),
		`. ${texts.searchInstead} `,
		link(address, answer.query.written),
		'.',
	);
}

/** Words that may have been meant, as searches. */
export function drawNearest({ nearest }: Results, action: string, texts: SearchTexts): HTMLElement | undefined {
	if (nearest.length === 0) return undefined;
	const links = nearest.flatMap((word, index) => [index > 0 ? ', ' : ' ', link(searchAddress(action, word), word)]);
	return make('p', 'correction', texts.nearest, ...links, '?');
}

export function countText(count: number, query: string, texts: SearchTexts): string {
	return fill(count === 0 ? texts.none : count === 1 ? texts.one : texts.many, { count, query });
}

export interface Group {
	readonly kind: string;
	readonly many: string;
	readonly hits: readonly Hit[];
}

/** The hits without the term that has a card of its own above them. */
export function besideTerm({ hits, term }: Results): readonly Hit[] {
	return hits.filter(({ path }) => path !== term?.path);
}

/** Hits by kind. The kind of the best hit comes first. */
export function groupsOf(hits: readonly Hit[]): Group[] {
	const groups = new Map<string, { kind: string; many: string; hits: Hit[] }>();
	for (const hit of hits) {
		const group = groups.get(hit.kind) ?? { kind: hit.kind, many: hit.many, hits: [] };
		group.hits.push(hit);
		groups.set(hit.kind, group);
	}
	return [...groups.values()];
}

/** Address of the search page for a query, with what narrows it. */
export function searchAddress(action: string, query: string, narrowed: { kind?: string; literal?: boolean } = {}): string {
	const address = new URLSearchParams({ q: query, ...(narrowed.kind && { typ: narrowed.kind }), ...(narrowed.literal && { exakt: '1' }) });
	return `${action}?${address.toString()}`;
}

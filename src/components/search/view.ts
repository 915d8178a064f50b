/** Draws what was found. The same rows in the dialog and on the search page. */
import type { Hit, Piece, Results } from '../../search/answers.ts';
import { fill, type SearchTexts } from './texts.ts';
import type { TextHit } from './whole-text.ts';

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

/** Pieces of a text, the meant words marked. */
function drawn(pieces: readonly Piece[]): (Node | string)[] {
	return pieces.map(({ text, mark }) => (mark ? make('mark', '', text) : text));
}

/** Draws for a site in a folder of its host (`base`, with slashes around). */
export class View {
	readonly #base: string;
	readonly #texts: SearchTexts;
	/** Address of the search page. */
	readonly #action: string;

	constructor(base: string, action: string, texts: SearchTexts) {
		this.#base = base;
		this.#action = action;
		this.#texts = texts;
	}

	/** The full path of a hit. */
	path({ path }: Hit): string {
		return this.#base + path.slice(1);
	}

	/** Address of the search page for a query, with what narrows it. */
	address(query: string, narrowed: { kind?: string; literal?: boolean } = {}): string {
		const address = new URLSearchParams({
			q: query,
			...(narrowed.kind && { typ: narrowed.kind }),
			...(narrowed.literal && { exakt: '1' }),
		});
		return `${this.#action}?${address.toString()}`;
	}

	/** One hit: title, kind, summary, and the parts of the page that are about the query. */
	hit(hit: Hit): HTMLLIElement {
		const path = this.path(hit);
		const title = link(path, ...drawn(hit.title));
		title.className = 'title';
		const row = make('li', '', make('p', 'head', title, ' ', make('span', 'kind ui', hit.one)));
		if (hit.summary.length > 0) row.append(make('p', 'summary', ...drawn(hit.summary)));
		if (hit.sections.length > 0) {
			const parts = hit.sections.map(({ anchor, text }) => make('li', '', link(`${path}#${anchor}`, ...drawn(text))));
			row.append(make('ul', 'parts ui', ...parts));
		}
		return row;
	}

	/** A hit in the whole text. */
	textHit({ path, title, one, excerpt }: TextHit): HTMLLIElement {
		const name = link(path, title);
		name.className = 'title';
		const text = make('p', 'summary');
		if (typeof excerpt === 'string') text.innerHTML = excerpt;
		else text.append(...drawn(excerpt));
		return make('li', '', make('p', 'head', name, ' ', make('span', 'kind ui', one)), text);
	}

	/** What stands above the hits: the glossary's explanation, that slips were mended, or words that may have been meant. */
	above(results: Results): HTMLElement[] {
		const parts = [this.#nearest(results), this.#correction(results), results.term && this.#term(results.term)];
		return parts.filter((part) => part !== undefined);
	}

	#term(term: Hit): HTMLElement {
		return make(
			'aside',
			'term-card',
			make('p', 'ui', this.#texts.fromGlossary),
			make('p', '', make('strong', '', ...term.title.map(({ text }) => text)), '. ', ...term.summary.map(({ text }) => text)),
			make('p', 'ui', link(this.path(term), this.#texts.toGlossary)),
		);
	}

	#correction({ corrected, query }: Results): HTMLElement | undefined {
		if (!corrected) return undefined;
		const instead = link(this.address(query, { literal: true }), query);
		return make(
			'p',
			'correction',
			`${this.#texts.shownFor} `,
			make('strong', '', corrected),
			`. ${this.#texts.searchInstead} `,
			instead,
			'.',
		);
	}

	#nearest({ nearest }: Results): HTMLElement | undefined {
		if (nearest.length === 0) return undefined;
		const links = nearest.flatMap((word, index) => [index > 0 ? ', ' : ' ', link(this.address(word), word)]);
		return make('p', 'correction', this.#texts.nearest, ...links, '?');
	}

	/** `12 träffar för ”strukturbild”.` What is quoted already gets no second marks. `more` when there are others. */
	count(count: number, query: string, more = false): string {
		const template = more ? this.#texts.atLeast : count === 0 ? this.#texts.none : count === 1 ? this.#texts.one : this.#texts.many;
		return fill(/^[”“"].*[”“"]$/.test(query) ? template.replace('”{{query}}”', '{{query}}') : template, { count, query });
	}
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

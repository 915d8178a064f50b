/** The whole text of the site in the browser: asks Pagefind, which is fetched when the first question comes. */
import type { Piece } from '../../search/answers.ts';
import { phrasesOf, quote } from '../../search/phrases.ts';
import { metaWeights } from '../../search/whole-text.ts';

/** A page found by Pagefind in the whole text. */
export interface TextHit {
	readonly path: string;
	readonly title: string;
	readonly one: string;
	/** Pieces, or from Pagefind our own text, escaped, with <mark> around the words. */
	readonly excerpt: string | readonly Piece[];
}

interface PagefindResult {
	data(): Promise<{ url: string; excerpt: string; raw_content: string; meta: { title: string; typ?: string } }>;
}

interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** Pages shown from the whole text. Each is a file of its own to fetch. */
const textHits = 12;
/** Pages read at a time when something quoted is looked for. */
const atATime = 12;

// Nothing here is shared with the header's script: a shared part would be one more request on every page.
export class WholeText {
	readonly #base: string;
	#engine: Promise<Pagefind> | undefined;

	/** `base` is the site's folder on the host, with slashes around. */
	constructor(base: string) {
		this.#base = base;
	}

	/** Pagefind, fetched once. A failed attempt is forgotten, so that the next one is new. */
	#pagefind(): Promise<Pagefind> {
		this.#engine ??= this.#load().catch((error: unknown) => {
			this.#engine = undefined;
			throw error;
		});
		return this.#engine;
	}

	async #load(): Promise<Pagefind> {
		const path = `${this.#base}pagefind/pagefind.js`;
		const engine = (await import(/* @vite-ignore */ path)) as Pagefind;
		await engine.options({ excerptLength: 28, ranking: { metaWeights } });
		return engine;
	}

	/** Pages that have the words anywhere in their text, best first. */
	async askWords(query: string): Promise<TextHit[]> {
		const { results } = await (await this.#pagefind()).search(query);
		const pages = await Promise.all(results.slice(0, textHits).map((result) => result.data()));
		return pages.map(({ url, excerpt, meta }) => ({ path: url, title: meta.title, one: meta.typ ?? '', excerpt }));
	}

	/** Pages that have what is quoted as it is written, until there are `limit`; `more` when there may be others. */
	async askPhrases(query: string, limit: number): Promise<{ hits: TextHit[]; more: boolean }> {
		const { phrases, words } = phrasesOf(query);
		const { results } = await (await this.#pagefind()).search(words);
		const hits: TextHit[] = [];
		for (let from = 0; from < results.length; from += atATime) {
			const pages = await Promise.all(results.slice(from, from + atATime).map((result) => result.data()));
			for (const { url, raw_content: text, meta } of pages) {
				const excerpt = quote(text, phrases);
				if (excerpt) hits.push({ path: url, title: meta.title, one: meta.typ ?? '', excerpt });
			}
			if (hits.length > limit) return { hits: hits.slice(0, limit), more: true };
		}
		return { hits, more: false };
	}
}

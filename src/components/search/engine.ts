/** The search in the browser: fetches two small files once, asks them, and asks Pagefind for the whole text when that is wanted. */
import { createRanker, type Answer, type AskOptions, type Ranker } from '../../search/rank.ts';
import type { FileDetails, RegisterFile } from '../../search/register-file.ts';
import { metaWeights } from '../../search/whole-text.ts';
import { sectionsFor, type SectionHit } from '../../search/sections.ts';

export interface Hit {
	readonly path: string;
	readonly title: string;
	readonly summary: string;
	/** Kind of page: its name in code, singular and plural. */
	readonly kind: string;
	readonly one: string;
	readonly many: string;
	/** Headings and duties in the page that are about the query. */
	readonly sections: readonly SectionHit[];
}

/** A page found by Pagefind in the whole text. */
export interface TextHit {
	readonly path: string;
	readonly title: string;
	readonly one: string;
	/** Our own text, escaped, with <mark> around the words. */
	readonly excerpt: string;
}

export interface Results {
	readonly answer: Answer;
	readonly hits: readonly Hit[];
	/** The glossary's explanation, when the query is a term. */
	readonly term?: Hit;
	/** Words that may have been meant, when nothing was found. */
	readonly nearest: readonly string[];
}

interface PagefindResult {
	data(): Promise<{ url: string; excerpt: string; meta: { title: string; typ?: string } }>;
}

interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** Pages shown from the whole text. Each is a file of its own to fetch. */
const textHits = 12;

/** Runs a task once. A failed attempt is forgotten, so that the next one is new. */
function once<T>(task: () => Promise<T>): () => Promise<T> {
	let running: Promise<T> | undefined;
	return () =>
		(running ??= task().catch((error: unknown) => {
			running = undefined;
			throw error;
		}));
}

async function json<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return (await response.json()) as T;
}

export class SearchEngine {
	readonly #base: string;
	readonly #ranker: () => Promise<Ranker>;
	readonly #details: () => Promise<FileDetails>;
	readonly #pagefind: () => Promise<Pagefind>;

	/** `base` is the site's folder on the host, with slashes around. */
	constructor(base: string) {
		this.#base = base;
		this.#ranker = once(async () => createRanker(await json<RegisterFile>(`${base}sok/register.json`)));
		this.#details = once(() => json<FileDetails>(`${base}sok/details.json`));
		this.#pagefind = once(async () => {
			const path = `${base}pagefind/pagefind.js`;
			const engine = (await import(/* @vite-ignore */ path)) as Pagefind;
			await engine.options({ excerptLength: 28, ranking: { metaWeights } });
			return engine;
		});
	}

	/** Fetches what the first search needs: the register first, since it answers. */
	async load(): Promise<void> {
		const ranker = this.#ranker();
		void this.#details().catch(() => undefined);
		await ranker;
	}

	/** Everything that the query finds, best first. Summaries and sections are empty until they have arrived: see `details`. */
	async ask(query: string, options: AskOptions = {}, details: FileDetails = []): Promise<Results> {
		const ranker = await this.#ranker();
		const answer = ranker.rank(query, options);
		const hit = (index: number): Hit => {
			const [path, kind, title] = ranker.file.docs[index]!;
			const [name, one, many] = ranker.file.kinds[kind]!;
			const [summary = '', sections = []] = details[index] ?? [];
			return {
				path: this.#base + path.slice(1),
				title,
				summary,
				kind: name,
				one,
				many,
				sections: sectionsFor(title, sections, answer.concepts),
			};
		};
		return {
			answer,
			nearest: ranker.nearest(answer),
			hits: answer.found.map(({ doc }) => hit(doc)),
			...(answer.term !== undefined && { term: hit(answer.term) }),
		};
	}

	/** What is shown beside the titles. An empty list when it cannot be had, since a title is better than nothing. */
	async details(): Promise<FileDetails> {
		return this.#details().catch(() => []);
	}

	/** Pages that have the words, or the quoted phrase, anywhere in their text. */
	async askWholeText(query: string): Promise<TextHit[]> {
		const { results } = await (await this.#pagefind()).search(query.replace(/[”“]/g, '"'));
		const pages = await Promise.all(results.slice(0, textHits).map((result) => result.data()));
		return pages.map(({ url, excerpt, meta }) => ({ path: url, title: meta.title, one: meta.typ ?? '', excerpt }));
	}
}

/** The search in the browser: asks the worker, and asks Pagefind for the whole text when that is wanted. */
import type { Piece, Results } from '../../search/answers.ts';
import type { AskOptions } from '../../search/rank.ts';
import { phrasesOf, quote } from '../../search/phrases.ts';
import { metaWeights } from '../../search/whole-text.ts';
import type { Message, Reply } from './worker.ts';

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

/** Runs a task once. A failed attempt is forgotten, so that the next one is new. */
function once<T>(task: () => Promise<T>): () => Promise<T> {
	let running: Promise<T> | undefined;
	return () =>
		(running ??= task().catch((error: unknown) => {
			running = undefined;
			throw error;
		}));
}

async function textOf(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return response.text();
}

export class SearchEngine {
	/** The site's folder on the host, with slashes around. */
	readonly base: string;
	/** Whether summaries and sections have arrived. */
	detailed = false;
	readonly #worker: Worker;
	readonly #waiting = new Map<number, { answer: (results: Results) => void; fail: (reason: Error) => void }>();
	readonly #register: () => Promise<void>;
	readonly #details: () => Promise<void>;
	readonly #pagefind: () => Promise<Pagefind>;
	#asked = 0;

	/** Starts to fetch what the first search needs. */
	constructor(base: string) {
		this.base = base;
		this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		this.#worker.addEventListener('message', ({ data: { id, results } }: MessageEvent<Reply>) => {
			this.#waiting.get(id)?.answer(results);
			this.#waiting.delete(id);
		});
		this.#worker.addEventListener('error', () => {
			for (const { fail } of this.#waiting.values()) fail(new Error('The search has stopped.'));
			this.#waiting.clear();
		});
		this.#register = once(async () => this.#send({ register: await textOf(`${base}sok/register.json`) }));
		// After the register, so as not to share the line with it: the register is what the reader waits for.
		this.#details = once(async () => {
			await this.#register();
			this.#send({ details: await textOf(`${base}sok/details.json`) });
			this.detailed = true;
		});
		this.#pagefind = once(async () => {
			const path = `${base}pagefind/pagefind.js`;
			const engine = (await import(/* @vite-ignore */ path)) as Pagefind;
			await engine.options({ excerptLength: 28, ranking: { metaWeights } });
			return engine;
		});
		this.#details().catch(() => undefined);
	}

	#send(message: Message): void {
		this.#worker.postMessage(message);
	}

	/**
	 * Everything that the query finds, best first. `detailed` waits for summaries and sections, and does without when they cannot be
	 * had. Fails when the register cannot.
	 */
	async ask(query: string, { detailed = false, ...options }: AskOptions & { detailed?: boolean } = {}): Promise<Results> {
		await this.#register();
		if (detailed) await this.#details().catch(() => undefined);
		const id = (this.#asked += 1);
		return new Promise((answer, fail) => {
			this.#waiting.set(id, { answer, fail });
			this.#send({ id, query, options });
		});
	}

	/** Pages that have the words anywhere in their text, best first. */
	async askWholeText(query: string): Promise<TextHit[]> {
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

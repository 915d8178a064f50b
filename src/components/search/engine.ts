/** The search in the browser: asks the worker, which ranks the register. Loaded with every page, so it stays small. */
import type { AnswerOptions, Results } from '../../search/answers.ts';
import type { Message, Reply } from './worker.ts';

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
		this.#details().catch(() => undefined);
	}

	#send(message: Message): void {
		this.#worker.postMessage(message);
	}

	/**
	 * Everything that the query finds, best first. `detailed` waits for summaries and sections, and does without when they cannot be
	 * had. Fails when the register cannot.
	 */
	async ask(query: string, { detailed = false, ...options }: AnswerOptions & { detailed?: boolean } = {}): Promise<Results> {
		await this.#register();
		if (detailed) await this.#details().catch(() => undefined);
		const id = (this.#asked += 1);
		return new Promise((answer, fail) => {
			this.#waiting.set(id, { answer, fail });
			this.#send({ id, query, options });
		});
	}
}

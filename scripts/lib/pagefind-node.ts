/** Runs a built Pagefind index in Node: its own engine, with the few things of a browser that it asks for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface FoundPage {
	readonly url: string;
	readonly excerpt: string;
	readonly subResults: readonly string[];
}

interface Engine {
	options(options: Record<string, unknown>): Promise<void>;
	search(query: string): Promise<{ results: { data(): Promise<{ url: string; excerpt: string; sub_results: { url: string }[] }> }[] }>;
}

const folders = new Map<string, string>();

/** Lets `fetch` read index folders from disk, and gives the engine the two browser globals it looks at. */
function prepare(): void {
	if (folders.size > 0) return;
	const html = { getAttribute: () => 'sv', lang: 'sv' };
	Object.assign(globalThis, { window: globalThis, document: { querySelector: () => html, currentScript: null } });
	globalThis.fetch = (async (address: string | URL | Request) => {
		const path = new URL(String(address), 'http://localhost').pathname;
		const base = [...folders.keys()].find((key) => path.startsWith(key));
		return base ? new Response(await readFile(join(folders.get(base)!, path.slice(base.length)))) : new Response(null, { status: 404 });
	}) as typeof fetch;
}

/** Opens the index in a folder. `ranking` as in Pagefind's options. Returns a search that gives the best pages, first first. */
export async function openPagefind(
	folder: string,
	ranking: Record<string, unknown>,
): Promise<(query: string, count?: number) => Promise<FoundPage[]>> {
	prepare();
	const base = `/index-${folders.size}/`;
	folders.set(base, folder);
	const engine = (await import(`${pathToFileURL(join(folder, 'pagefind.js')).href}?${folders.size}`)) as Engine;
	await engine.options({ basePath: base, baseUrl: '/', noWorker: true, ranking });
	return async (query, count = 10) => {
		const { results } = await engine.search(query);
		const pages = await Promise.all(results.slice(0, count).map((result) => result.data()));
		return pages.map(({ url, excerpt, sub_results: parts }) => ({ url, excerpt, subResults: parts.map((part) => part.url) }));
	};
}

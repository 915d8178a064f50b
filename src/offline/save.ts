/**
 * Saves the site in the browser, from the page, when the reader has asked. A version has a cache of its own; each answer
 * is checked against the build's list before it goes in, and the marker that makes the version whole is written last.
 */
import { cacheName, cachePrefix, entries, type FileList, type Marker, type SavedFile, type Summary } from './names.ts';
import { bytesOf, planSave } from './plan.ts';
import { readStores, versionCaches, wholeVersions } from './stores.ts';

/** How a save ended. Each has a sentence in the interface. */
export type Outcome = 'saved' | 'cancelled' | 'interrupted' | 'full' | 'refused' | 'changed' | 'busy';

export interface SaveOptions {
	/** Address of the site's folder, with a slash at the end. */
	readonly scope: string;
	readonly signal: AbortSignal;
	/** Bytes in place and bytes in all. Only grows, unless the site changes while it is saved. */
	readonly onProgress: (done: number, total: number) => void;
}

/** Requests at a time. */
const parallel = 6;
/** How long one file may take before the network counts as gone, in milliseconds. */
const patience = 60_000;
/** How many new versions of the site we follow in the middle of a save. */
const restarts = 3;

/** The site answered with another file than its list says, or not at all: it is being changed. */
class ChangedSite extends Error {}

async function hashOf(body: ArrayBuffer): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).subarray(0, 16);
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
}

/** A question that neither the worker nor the browser's cache answers. */
async function ask<T>(address: string, signal?: AbortSignal): Promise<T> {
	const response = await fetch(address, { cache: 'no-store', signal });
	if (!response.ok) throw new ChangedSite(`${response.status} ${address}`);
	return (await response.json()) as T;
}

/** What saving takes, and the newest version; undefined when there is no network or nothing to save. */
export async function askSummary(scope: string): Promise<Summary | undefined> {
	return ask<Summary>(`${scope}version.json`, AbortSignal.timeout(patience)).catch(() => undefined);
}

/** Fetches a file past all caches, and into none but ours, and checks that it is the one the list means. */
async function fetchFile(scope: string, file: SavedFile, signal: AbortSignal): Promise<Response> {
	const response = await fetch(scope + file.path, { cache: 'no-store', signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
	const body = await response.arrayBuffer();
	if (!response.ok || (await hashOf(body)) !== file.hash) throw new ChangedSite(file.path);
	const headers = new Headers(response.headers);
	// They were about the way here, not about what came.
	for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
	return new Response(body, { headers });
}

/** Whether the browser says it has room. One that does not say is tried. */
async function hasRoom(bytes: number): Promise<boolean> {
	const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
	return quota - usage > bytes;
}

/** Does something with every item, some at a time. The first error stops all of it. */
async function inParallel<T>(
	items: readonly T[],
	signal: AbortSignal,
	work: (item: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
	const stop = new AbortController();
	const either = AbortSignal.any([signal, stop.signal]);
	const queue = items.values();
	const lane = async () => {
		for (const item of queue) {
			either.throwIfAborted();
			await work(item, either);
		}
	};
	const lanes = Array.from({ length: parallel }, lane);
	try {
		await Promise.all(lanes);
	} catch (error) {
		stop.abort(error);
		// Nothing may be written after we have answered.
		await Promise.allSettled(lanes);
		throw error;
	}
}

async function fill(list: FileList, { scope, signal, onProgress }: SaveOptions): Promise<void> {
	const name = cacheName(scope, list.version);
	const { kept, copied, fetched } = planSave(list.files, name, await readStores(scope));
	if (!(await hasRoom(bytesOf(fetched) + bytesOf(copied.map(({ file }) => file))))) throw new DOMException('', 'QuotaExceededError');
	const cache = await caches.open(name);
	await cache.put(scope + entries.list, Response.json(list));
	let done = bytesOf(kept);
	const count = (file: SavedFile) => onProgress((done += file.bytes), list.bytes);
	onProgress(done, list.bytes);
	await inParallel(copied, signal, async ({ file, from }) => {
		const response = await caches.match(scope + file.path, { cacheName: from });
		if (!response) throw new ChangedSite(file.path);
		await cache.put(scope + file.path, response);
		count(file);
	});
	await inParallel(fetched, signal, async (file, stop) => {
		await cache.put(scope + file.path, await fetchFile(scope, file, stop));
		count(file);
	});
}

/** Registers the worker and waits until it works. It serves nothing before there is a whole version. */
async function startWorker(scope: string): Promise<ServiceWorkerRegistration> {
	const registration = await navigator.serviceWorker.register(`${scope}sw.js`, { scope, updateViaCache: 'none' });
	const worker = registration.active ?? registration.installing ?? registration.waiting;
	if (!worker) throw new Error('No worker');
	while (worker.state !== 'activated') {
		if (worker.state === 'redundant') throw new Error('The worker did not start');
		await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
	}
	return registration;
}

/** Makes the version whole, drops halves of others, and tells the worker to drop what no open page needs. */
async function finish({ version, built, bytes }: FileList, scope: string): Promise<void> {
	const registration = await startWorker(scope);
	const own = cacheName(scope, version);
	const marker: Marker = { version, built, bytes, saved: new Date().toISOString() };
	await (await caches.open(own)).put(scope + entries.marker, Response.json(marker));
	await dropHalves(scope);
	registration.active?.postMessage('changed');
}

/** Drops versions that are not whole, and the worker when nothing is left for it to serve. */
async function dropHalves(scope: string): Promise<void> {
	const whole = new Set((await wholeVersions(scope)).map(({ name }) => name));
	for (const name of await versionCaches(scope)) if (!whole.has(name)) await caches.delete(name);
	if (whole.size === 0) await (await ownRegistration(scope))?.unregister();
}

async function saveAll(options: SaveOptions): Promise<Outcome> {
	try {
		for (let restart = 0; ; restart += 1) {
			const list = await ask<FileList>(`${options.scope}offline.json`, options.signal);
			try {
				await fill(list, options);
				await finish(list, options.scope);
				return 'saved';
			} catch (error) {
				if (!(error instanceof ChangedSite) || restart >= restarts) throw error;
				// A new version came while we saved: begin with its list, and keep what is the same.
				const { version } = await ask<Summary>(`${options.scope}version.json`, options.signal);
				if (version === list.version) throw error;
			}
		}
	} catch (error) {
		if (options.signal.aborted) {
			await dropHalves(options.scope);
			return 'cancelled';
		}
		const name = error instanceof Error ? error.name : '';
		if (name === 'QuotaExceededError') {
			await dropHalves(options.scope);
			return 'full';
		}
		if (error instanceof ChangedSite) return 'changed';
		if (name === 'TypeError' || name === 'TimeoutError') return 'interrupted';
		await dropHalves(options.scope).catch(() => undefined);
		return 'refused';
	}
}

/** Saves the site, goes on with an interrupted save, or updates what is saved. Only one tab does it at a time. */
export async function save(options: SaveOptions): Promise<Outcome> {
	return navigator.locks.request(`rumslig ${options.scope}`, { ifAvailable: true }, (lock) => (lock ? saveAll(options) : 'busy'));
}

async function ownRegistration(scope: string): Promise<ServiceWorkerRegistration | undefined> {
	const registration = await navigator.serviceWorker.getRegistration(scope);
	return registration?.scope === scope ? registration : undefined;
}

/** What is saved and served; undefined when nothing is, or only a half. */
export async function readSaved(scope: string): Promise<Marker | undefined> {
	const [newest] = await wholeVersions(scope);
	return newest && (await ownRegistration(scope)) ? newest : undefined;
}

/** How far a save that never became whole came; undefined when there is none. */
export async function readHalf(scope: string): Promise<{ done: number; total: number } | undefined> {
	const whole = new Set((await wholeVersions(scope)).map(({ name }) => name));
	const half = (await readStores(scope)).find(({ name }) => !whole.has(name));
	return half && { done: bytesOf(half.files), total: half.list.bytes };
}

/** Bytes that an update has to fetch. */
export async function askUpdateBytes(scope: string): Promise<number> {
	const list = await ask<FileList>(`${scope}offline.json`);
	return bytesOf(planSave(list.files, cacheName(scope, list.version), await readStores(scope)).fetched);
}

/** Removes everything that was saved, and the worker. */
export async function removeAll(scope: string): Promise<void> {
	await (await ownRegistration(scope))?.unregister();
	for (const name of await caches.keys()) if (name.startsWith(cachePrefix(scope))) await caches.delete(name);
}

/**
 * The service worker. Registered only when a reader has saved the site; serves the saved version first, pages and files
 * alike, so that a page never meets files of another version. It knows no version: what is saved says so itself, which is
 * why its own text changes only when its code does.
 */
/// <reference lib="webworker" />
import { clientsName, otherForm, savedAddress } from './names.ts';
import { wholeVersions } from './stores.ts';

declare const self: ServiceWorkerGlobalScope;
const { scope } = self.registration;

/** A page that came from the network, beside the saved version. */
const network = 'network';
/** The page for an address that is neither saved nor within reach. */
const calmPage = `${scope}inte-sparad/`;

/** Names of the caches of whole versions, the one to serve first. Read anew with every page. */
let versions: readonly string[] | undefined;
/** Which version each open page came from: the name of its cache, or `network`. Also kept in a cache, as a worker is stopped at any time. */
const origins = new Map<string, string>();

async function readVersions(): Promise<readonly string[]> {
	return (versions = (await wholeVersions(scope)).map(({ name }) => name));
}

const noteOf = (client: string) => `${scope}.saved/${client}`;

async function remember(client: string, origin: string): Promise<void> {
	if (!client) return;
	origins.set(client, origin);
	await (await caches.open(clientsName(scope))).put(noteOf(client), new Response(origin));
}

async function originOf(client: string): Promise<string | undefined> {
	const known = origins.get(client);
	if (known || !client) return known;
	const note = await caches.match(noteOf(client), { cacheName: clientsName(scope) });
	const origin = await note?.text();
	if (origin) origins.set(client, origin);
	return origin;
}

/** Drops versions and notes that no open page needs. `coming` is a page that is on its way and not yet among the open. */
async function clean(coming = ''): Promise<void> {
	const [, ...older] = await readVersions();
	const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'all' });
	const ids = new Set([coming, ...open.map(({ id }) => id)]);
	const used = new Set(await Promise.all([...ids].map(originOf)));
	for (const name of older) if (!used.has(name)) await caches.delete(name);
	if (!(await caches.has(clientsName(scope)))) return;
	const notes = await caches.open(clientsName(scope));
	for (const { url } of await notes.keys()) if (!ids.has(url.slice(noteOf('').length))) await notes.delete(url);
}

async function answerPage(event: FetchEvent, address: string): Promise<Response> {
	const [current] = await readVersions();
	if (!current) return fetch(event.request);
	const options = { cacheName: current };
	const serve = (response: Response, origin: string) => {
		const noted = remember(event.resultingClientId, origin);
		event.waitUntil(noted.then(() => clean(event.resultingClientId)));
		return response;
	};
	const page = await caches.match(address, options);
	if (page) return serve(page, current);
	const other = otherForm(address);
	if (other && (await caches.match(other, options))) return Response.redirect(other + new URL(event.request.url).search);
	try {
		// Not from the browser's own cache, where a page of any version may lie.
		return serve(await fetch(event.request, { cache: 'no-cache' }), network);
	} catch {
		const calm = await caches.match(calmPage, options);
		return calm ? serve(new Response(calm.body, { status: 503, headers: calm.headers }), current) : Response.error();
	}
}

async function answerFile(event: FetchEvent, address: string): Promise<Response> {
	const all = versions ?? (await readVersions());
	const origin = (await originOf(event.clientId)) ?? all[0];
	// A script that runs beside the page, as the search does, belongs to the page's version.
	if (event.resultingClientId && origin) event.waitUntil(remember(event.resultingClientId, origin));
	if (origin === network) {
		const fresh = await fetch(event.request).catch(() => undefined);
		if (fresh) return fresh;
	}
	// Names with a hash in them mean the same in every version.
	const hashed = address.startsWith(`${scope}_astro/`) || origin === network;
	for (const cacheName of hashed ? [origin ?? '', ...all] : [origin ?? '']) {
		const file = cacheName && cacheName !== network ? await caches.match(address, { cacheName }) : undefined;
		if (file) return file;
	}
	return fetch(event.request);
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim().then(() => clean())));
self.addEventListener('message', (event) => event.waitUntil(clean()));
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const address = savedAddress(request.url, scope);
	if (request.method !== 'GET' || !address) return;
	if (request.mode === 'navigate') return event.respondWith(answerPage(event, address));
	// A save, or the question whether there is a newer version: they want the network and nothing else.
	if (request.destination === '' && /^(no-store|no-cache|reload)$/.test(request.cache)) return;
	event.respondWith(answerFile(event, address));
});

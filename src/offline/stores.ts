/** What is in the browser's caches for this site. Reads only; nothing is made by looking. */
import { cachePrefix, clientsName, entries, type FileList, type Marker } from './names.ts';
import type { Store } from './plan.ts';

/** The names of our caches of versions, whole or not. */
export async function versionCaches(scope: string): Promise<string[]> {
	const names = await caches.keys();
	return names.filter((name) => name.startsWith(cachePrefix(scope)) && name !== clientsName(scope));
}

/** An entry of a cache that is no file of the site. Never opens the cache, which would make it. */
async function entry<T>(scope: string, cacheName: string, path: string): Promise<T | undefined> {
	const response = await caches.match(scope + path, { cacheName });
	return response && ((await response.json()) as T);
}

/** The whole versions with the names of their caches, the latest saved first. */
export async function wholeVersions(scope: string): Promise<(Marker & { name: string })[]> {
	const found = await Promise.all(
		(await versionCaches(scope)).map(async (name) => {
			const marker = await entry<Marker>(scope, name, entries.marker);
			return marker ? [{ ...marker, name }] : [];
		}),
	);
	return found.flat().sort((a, b) => b.saved.localeCompare(a.saved));
}

/** Every version with the files that are really in its cache. */
export async function readStores(scope: string): Promise<(Store & { list: FileList })[]> {
	const found = await Promise.all(
		(await versionCaches(scope)).map(async (name) => {
			const list = await entry<FileList>(scope, name, entries.list);
			if (!list) return [];
			const inside = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
			return [{ name, list, files: list.files.filter(({ path }) => inside.has(scope + path)) }];
		}),
	);
	return found.flat();
}

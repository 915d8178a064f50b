/** The kill switch: a worker in the place of the usual one, which deletes everything that was saved and goes away. */
/// <reference lib="webworker" />
import { cachePrefix } from './names.ts';

declare const self: ServiceWorkerGlobalScope;
const { scope } = self.registration;

async function leave(): Promise<void> {
	for (const name of await caches.keys()) if (name.startsWith(cachePrefix(scope))) await caches.delete(name);
	await self.registration.unregister();
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

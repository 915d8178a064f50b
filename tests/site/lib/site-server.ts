/** A small server of its own for tests that take the network away, change the site under the reader, or count what is asked for. */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeFileList } from '../../../src/plugins/offline.ts';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.webmanifest': 'application/manifest+json',
	'.csv': 'text/csv',
};

/** Folders and files that make a site of a few dozen pages, with every service in it. */
const few = [
	'_astro',
	'ikoner',
	'kartor',
	'metoder',
	'om',
	'sok',
	'utan-nat',
	'inte-sparad',
	'ordlista',
	'index.html',
	'favicon.svg',
	'sw.js',
	'manifest.webmanifest',
];

const folders: string[] = [];

/** A copy of the built site in a folder of its own: all of it, or a small part with its own list of files. */
export function copySite(part: 'all' | 'few', from = 'dist'): string {
	const folder = mkdtempSync(join(tmpdir(), 'rumslig-site-'));
	folders.push(folder);
	if (part === 'all') cpSync(from, folder, { recursive: true });
	else {
		for (const name of few) cpSync(join(from, name), join(folder, name), { recursive: true });
		writeFileList(folder, '2026-11-01T08:00:00.000Z');
	}
	return folder;
}

/** Takes away the copies that the test file made. */
export function removeCopies(): void {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

export class SiteServer {
	/** Addresses that were asked for, in order. */
	readonly requests: string[] = [];
	/** Called before each answer. */
	beforeAnswer: (count: number) => void | Promise<void> = () => undefined;
	/** How long a browser may keep a page without asking. Hosts differ; most say this. */
	pageCache = 'no-cache';
	folder: string;
	readonly base: string;
	#server: Server | undefined;
	#port = 0;

	constructor(folder: string, base = '/') {
		this.folder = folder;
		this.base = base;
	}

	get origin(): string {
		return `http://127.0.0.1:${this.#port}`;
	}

	/** Starts, or starts again on the same port. */
	async start(): Promise<void> {
		this.#server = createServer(async (request, response) => {
			this.requests.push(request.url!);
			await this.beforeAnswer(this.requests.length);
			if (this.#server?.listening) this.#answer(new URL(request.url!, this.origin).pathname, response);
			else response.destroy();
		});
		await new Promise<void>((resolve) => this.#server!.listen(this.#port, '127.0.0.1', resolve));
		this.#port = (this.#server.address() as AddressInfo).port;
	}

	/** Stops at once: answers under way are cut. */
	async stop(): Promise<void> {
		const server = this.#server;
		this.#server = undefined;
		if (!server) return;
		const closed = new Promise((resolve) => server.close(resolve));
		server.closeAllConnections();
		await closed;
	}

	#answer(pathname: string, response: ServerResponse): void {
		const path = decodeURI(pathname);
		const file = path.startsWith(this.base) ? join(this.folder, path.slice(this.base.length), path.endsWith('/') ? 'index.html' : '') : '';
		if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
			response.writeHead(404).end('404');
			return;
		}
		response.writeHead(200, {
			'content-type': types[extname(file)] ?? 'application/octet-stream',
			'cache-control': file.endsWith('.html') ? this.pageCache : 'max-age=600',
		});
		response.end(readFileSync(file));
	}
}

/** What the browser keeps for the site: caches with their number of entries, and workers. */
export function kept(page: Page): Promise<{ caches: Record<string, number>; workers: number }> {
	return page.evaluate(async () => {
		const names = await caches.keys();
		const sizes = await Promise.all(names.map(async (name) => [name, (await (await caches.open(name)).keys()).length] as const));
		return { caches: Object.fromEntries(sizes), workers: (await navigator.serviceWorker.getRegistrations()).length };
	});
}

/** Presses the button and waits until the panel has said how it went. Returns what it said. */
export async function press(page: Page, button: string): Promise<string> {
	const panel = page.locator('save-offline');
	await panel.getByRole('button', { name: button }).click();
	await panel.getByRole('button', { name: 'Avbryt' }).waitFor({ state: 'hidden' });
	return (await panel.getByRole('status').textContent()) ?? '';
}

/** Opens the page of saving and saves the site. */
export async function saveSite(page: Page, server: SiteServer): Promise<string> {
	await page.goto(`${server.origin}${server.base}utan-nat/`);
	return press(page, 'Spara för att läsa utan nät');
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashOf, isSaved, largestDownload, pathOf, versionOf } from '../../../src/offline/files.ts';

test.each([
	'index.html',
	'metoder/strukturbild/index.html',
	'inte-sparad/index.html',
	'_astro/middleware.4Ws8Wawd.css',
	'_astro/fonts/ed86.woff2',
	'pagefind/pagefind.js',
	'pagefind/pagefind-entry.json',
	'pagefind/pagefind-worker.js',
	'pagefind/wasm.sv.pagefind',
	'pagefind/fragment/sv_1.pf_fragment',
	'skyldigheter.csv',
	'ikoner/192.png',
	'manifest.webmanifest',
])('%s is saved', (path) => {
	expect(isSaved(path, 1000)).toBe(true);
});

test.each([
	'sw.js',
	'offline.json',
	'version.json',
	'rumslig.zip',
	'sitemap-0.xml',
	'sitemap-index.xml',
	'robots.txt',
	'404.html',
	'pagefind/pagefind-ui.js',
	'pagefind/pagefind-modular-ui.css',
	'pagefind/pagefind-component-ui.js',
	'pagefind/pagefind-highlight.js',
])('%s is not saved', (path) => {
	expect(isSaved(path, 1000)).toBe(false);
});

test('a large download is left out, a large page is not', () => {
	expect(isSaved('film.mp4', largestDownload)).toBe(true);
	expect(isSaved('film.mp4', largestDownload + 1)).toBe(false);
	expect(isSaved('allt/index.html', largestDownload + 1)).toBe(true);
});

test('the page about saving states the same limit', () => {
	expect(readFileSync('src/content/docs/utan-nat.mdx', 'utf8')).toContain(`större än ${largestDownload / 1e6} MB`);
});

test.each([
	['index.html', ''],
	['metoder/index.html', 'metoder/'],
	['metoder/strukturbild/index.html', 'metoder/strukturbild/'],
	['404.html', '404.html'],
	['myindex.html', 'myindex.html'],
	['mallar/Åtgärder 1.docx', 'mallar/%C3%85tg%C3%A4rder%201.docx'],
])('the address of %s is %j', (file, path) => {
	expect(pathOf(file)).toBe(path);
});

test('a hash is the beginning of the SHA-256 that a browser computes', async () => {
	const content = new TextEncoder().encode('Rumslig');
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content)).subarray(0, 16);
	expect(hashOf(content)).toBe(Buffer.from(digest).toString('base64url'));
});

test('the version follows the names and contents of the files, not their order', () => {
	const [a, b] = [
		{ path: 'a', bytes: 1, hash: 'x' },
		{ path: 'b', bytes: 2, hash: 'y' },
	];
	expect(versionOf([a, b])).toBe(versionOf([b, a]));
	expect(new Set([versionOf([a, b]), versionOf([a]), versionOf([a, { ...b, hash: 'z' }]), versionOf([a, { ...b, path: 'c' }])]).size).toBe(
		4,
	);
});

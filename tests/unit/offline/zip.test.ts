import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packSite } from '../../../src/offline/zip.ts';

const words = { noSearch: 'Sök inte. Slå upp i', index: 'A–Ö', readMe: 'Öppna index.html.' };
const files = new Map(
	[
		'index.html',
		'a-o/index.html',
		'sok/register.json',
		'favicon.svg',
		'_astro/a.js',
		'_astro/a.css',
		'sw.js',
		'offline.json',
		'rumslig.zip',
		'pagefind/pagefind.js',
		'inte-sparad/index.html',
		'404.html',
	].map((path) => [path, strToU8(path === 'index.html' ? '<a href="/a-o/">Ladda ner, %zip%</a>' : '')]),
);

test('pages, pictures and styles are in it, and nothing that needs a server, nor itself', () => {
	expect(Object.keys(unzipSync(packSite(files, '/', words))).sort()).toEqual([
		'rumslig/_astro/a.css',
		'rumslig/a-o/index.html',
		'rumslig/favicon.svg',
		'rumslig/index.html',
		'rumslig/las-mig.txt',
	]);
});

test('pages have been made to open from a stick', () => {
	expect(strFromU8(unzipSync(packSite(files, '/', words))['rumslig/index.html']!)).toBe('<a href="a-o/index.html">Ladda ner</a>');
});

test('the same files make the same zip at any time', async () => {
	const first = packSite(files, '/', words);
	// The clock of a zip has steps of two seconds.
	await new Promise((resolve) => setTimeout(resolve, 2100));
	expect(packSite(files, '/', words)).toEqual(first);
});

import { expect, test } from 'vitest';
import { cacheName, cachePrefix, clientsName, otherForm, savedAddress } from '../../../src/offline/names.ts';

const scope = 'https://x.example/rumslig/';

test('sites in two folders of one host do not take each other’s caches', () => {
	expect(cacheName(scope, 'abc').startsWith(cachePrefix('https://x.example/'))).toBe(false);
	expect(cacheName('https://x.example/', 'abc').startsWith(cachePrefix(scope))).toBe(false);
	expect(cacheName(scope, 'abc').startsWith(cachePrefix(scope))).toBe(true);
	expect(clientsName(scope).startsWith(cachePrefix(scope))).toBe(true);
});

test.each([
	['https://x.example/rumslig/', 'https://x.example/rumslig/'],
	['https://x.example/rumslig/sok/?q=plan', 'https://x.example/rumslig/sok/'],
	['https://x.example/rumslig/pagefind/pagefind-entry.json?ts=17', 'https://x.example/rumslig/pagefind/pagefind-entry.json'],
	['https://x.example/rumslig/ordlista/#plan', 'https://x.example/rumslig/ordlista/'],
	['https://x.example/annat/', undefined],
	['https://y.example/rumslig/', undefined],
	['https://x.example/rumslig/.saved/marker', undefined],
])('%s is saved as %s', (url, expected) => {
	expect(savedAddress(url, scope)).toBe(expected);
});

test.each([
	['https://x.example/metoder', 'https://x.example/metoder/'],
	['https://x.example/metoder/index.html', 'https://x.example/metoder/'],
	['https://x.example/metoder/', undefined],
	['https://x.example/bild.png', undefined],
])('another form of %s is %s', (address, expected) => {
	expect(otherForm(address)).toBe(expected);
});

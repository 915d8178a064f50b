import { expect, test } from 'vitest';
import { standalone } from '../../../src/offline/standalone.ts';

const files: Readonly<Record<string, string>> = {
	'index.html': '',
	'metoder/index.html': '',
	'metoder/strukturbild/index.html': '',
	'ordlista/index.html': '',
	'bilder/a b.png': '',
	'_astro/x.css': '',
	'kartor/lan.svg': '<svg><g id="alla"><path id="skane" d="M1 1"/><path id="blekinge" d="M2 2"/></g></svg>',
};
const words = { noSearch: 'Sök inte. Slå upp i', index: 'A–Ö' };
const at = (base: string) => ({ base, wordIndex: 'ordlista/', has: (path: string) => path in files, read: (path: string) => files[path]! });

/** The body of a page after the change. */
function changed(body: string, path = 'metoder/strukturbild/index.html', base = '/'): string {
	return standalone(path, `<html><body>${body}</body></html>`, at(base), words).replace(/^<html><body>|<\/body><\/html>$/g, '');
}

test.each([
	['<a href="/">x</a>', '<a href="../../index.html">x</a>'],
	['<a href="/metoder/">x</a>', '<a href="../index.html">x</a>'],
	['<a class="b" href="/ordlista/#plan" rel="c">x</a>', '<a class="b" href="../../ordlista/index.html#plan" rel="c">x</a>'],
	['<a href="#har">x</a>', '<a href="#har">x</a>'],
	['<a href="https://riksdagen.se/a/">x</a>', '<a href="https://riksdagen.se/a/">x</a>'],
	['<img src="/bilder/a%20b.png" alt>', '<img src="../../bilder/a%20b.png" alt>'],
])('%s becomes %s', (before, after) => {
	expect(changed(before)).toBe(after);
});

test('a link to what is not in the copy becomes plain words', () => {
	expect(changed('<a href="/rumslig.zip">Ladda ner</a>')).toBe('<a >Ladda ner</a>');
});

test('a folder on the host is left behind', () => {
	expect(changed('<a href="/rumslig/metoder/">x</a>', 'index.html', '/rumslig/')).toBe('<a href="metoder/index.html">x</a>');
});

test('what stands on the page is left as it was written', () => {
	const text = '<p  class=a>Å &amp; ö &nbsp;<br/>\n\t<B>x</B></p>';
	expect(changed(text)).toBe(text);
});

test('what needs a server goes away, what runs in place stays', () => {
	const inPlace = '<script>a()</script><script type="module">b()</script>';
	const lost =
		'<script type="module" src="/_astro/x.js"></script><script type="module">import("./x.js")</script><link rel="preload" href="/_astro/f.woff2"><link rel="manifest" href="/m">';
	expect(changed(`${lost}${inPlace}<link rel="stylesheet" href="/_astro/x.css">`)).toBe(
		`${inPlace}<link rel="stylesheet" href="../../_astro/x.css">`,
	);
});

test('what stands there for a reader without scripts leads on, too', () => {
	expect(changed('<noscript><p><a href="/ordlista/">x</a></p></noscript>')).toBe(
		'<noscript><p><a href="../../ordlista/index.html">x</a></p></noscript>',
	);
});

test('search boxes say that there is no search, and lead to the index', () => {
	const index = '<a href="../../ordlista/index.html">A–Ö</a>';
	expect(changed('<form action="/sok/" role="search"><input name="q"></form>')).toBe(`<p>Sök inte. Slå upp i ${index}.</p>`);
	expect(
		changed('<search><header-search><form action="/sok/"><input name="q"></form><a href="/sok/">Sök</a></header-search></search>'),
	).toBe(index);
	expect(changed('<form class="facets"><input></form>')).toBe('<form class="facets"><input></form>');
});

test('shapes from a file are drawn in the page, each once', () => {
	const page = changed('<svg><use class="a" href="/kartor/lan.svg#skane"/></svg><svg><use href="/kartor/lan.svg#skane"/></svg>');
	expect(page).toContain('<svg><use class="a" href="#lan-skane"/></svg><svg><use href="#lan-skane"/></svg>');
	expect(page.match(/<path id="lan-skane" d="M1 1"\/>/g)).toHaveLength(1);
	expect(page).not.toContain('blekinge');
});

test('a shape that is a group of shapes leaves their ids behind, which may stand on the page', () => {
	const page = changed('<svg><use href="/kartor/lan.svg#alla"/></svg><p id="skane"></p>');
	expect(page.match(/id="skane"/g)).toHaveLength(1);
	expect(page).toContain('<g id="lan-alla"><path d="M1 1"/>');
});

test('styles find their files, in a page and in a file of their own', () => {
	const css = '@font-face{src:url("/_astro/fonts/a.woff2")}a{background:url(data:x)}b{marker-end:url(#pil)}';
	expect(standalone('_astro/x.css', css, at('/'), words)).toBe(css.replace('/_astro/fonts', 'fonts'));
	expect(changed(`<style>${css}</style>`, 'index.html')).toBe(`<style>${css.replace('/_astro/', '_astro/')}</style>`);
});

/** Every address on every built page leads somewhere, and every page has its frame. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { attribute, byTag, elements, parseHtml } from './lib/dom.ts';
import { addressesOf, frameProblems, linkProblems, pageTitles, type LinkWorld } from './lib/links.ts';
import { dist, readPages } from './lib/pages.ts';

const pages = readPages();
const documents = new Map(pages.map(({ path, document }) => [path, document]));

/** Every page's problems as `address: problem`, so that a failure reads as a list of things to do. */
function problems(find: (path: string) => string[]): string[] {
	return pages.flatMap(({ path }) => find(path).map((problem) => `${path}: ${problem}`));
}

const world: LinkWorld = {
	pages: documents,
	site: site.url,
	hasFile: (path) => {
		// Cards and short addresses are pages, though not made for reading.
		const file = join(dist, path, path.endsWith('/') ? 'index.html' : '');
		return existsSync(file) && statSync(file).isFile();
	},
	fragmentsOf: (path) => new Set([...readFileSync(join(dist, path), 'utf8').matchAll(/\sid="([^"]+)"/g)].flatMap(([, id]) => id ?? [])),
};

describe('the checker', () => {
	const tiny = (body: string): LinkWorld => ({
		site: 'https://rumslig.example',
		hasFile: (path) => path === '/bild.svg',
		fragmentsOf: () => new Set(['skane']),
		pages: new Map([
			['/', parseHtml(body)],
			['/metoder/', parseHtml('<h2 id="å">Å</h2>')],
		]),
	});

	it.each([
		[
			'/metoder/ in all its right forms',
			'<a href="metoder/#%C3%A5">x</a><svg><use href="/bild.svg#skane"/></svg><a href="https://riksdagen.se/x">x</a>',
			[],
		],
		['a page that does not exist', '<a href="/borta/">x</a>', ['leads nowhere: /borta/']],
		['an anchor that does not exist', '<a href="/metoder/#borta">x</a>', ['no such place on the page: /metoder/#borta']],
		['a missing slash', '<a href="/metoder">x</a>', ['lacks the slash at the end: /metoder']],
		['a missing picture', '<img src="/borta.png">', ['leads nowhere: /borta.png']],
		['a missing part of a picture', '<svg><use href="/bild.svg#borta"/></svg>', ['no such place on the page: /bild.svg#borta']],
		[
			'an absolute link home that is broken',
			'<a href="https://rumslig.example/borta/">x</a>',
			['leads nowhere: https://rumslig.example/borta/'],
		],
		['an external link without a host', '<a href="https://riksdagen/x">x</a>', ['malformed: https://riksdagen/x']],
		[
			'a calendar that does not exist, under the scheme of calendars',
			'<a href="webcal://rumslig.example/kalender/borta.ics">x</a>',
			['leads nowhere: webcal://rumslig.example/kalender/borta.ics'],
		],
		['a script address', '<a href="javascript:void 0">x</a>', ['not http(s): javascript:void 0']],
	])('tells of %s', (_, body, expected) => {
		expect(linkProblems('/', tiny(body))).toEqual(expected);
	});

	it('tells of everything that a page frame lacks', () => {
		expect(frameProblems(parseHtml('<html lang="en"><p id="a"></p><p id="a"></p>'))).toHaveLength(5);
	});
});

it('reads the whole site', () => {
	expect(pages.length).toBeGreaterThan(60);
	expect(pages.flatMap(({ document }) => addressesOf(document)).length).toBeGreaterThan(3000);
});

it('every link, asset and anchor exists', () => {
	expect(problems((path) => linkProblems(path, world))).toEqual([]);
});

it('every page has one title, one h1, a description, Swedish as its language, and no id twice', () => {
	expect(problems((path) => frameProblems(documents.get(path)!))).toEqual([]);
});

it('no two pages share a title', () => {
	const titles = pages.map(({ document }) => pageTitles(document)[0]);
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

it('the canonical address of a page is its own', () => {
	const wrong = pages
		.filter(({ path }) => !path.includes('404'))
		.flatMap(({ path, document }) => {
			const link = byTag(document, 'link').find((element) => attribute(element, 'rel') === 'canonical');
			const written = link && attribute(link, 'href');
			return written === `${site.url}${site.base}${path.slice(1)}` ? [] : [`${path}: ${written}`];
		});
	expect(wrong).toEqual([]);
});

it('every reference between elements of a page has its target', () => {
	const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'list', 'headers'];
	expect(
		problems((path) => {
			const document = documents.get(path)!;
			const all = elements(document);
			const ids = new Set(all.flatMap((element) => attribute(element, 'id') ?? []));
			return all.flatMap((element) =>
				names.flatMap((name) =>
					(attribute(element, name) ?? '')
						.split(/\s+/)
						.filter((id) => id && !ids.has(id))
						.map((id) => `${element.tagName} ${name}="${id}"`),
				),
			);
		}),
	).toEqual([]);
});

it('every file that a stylesheet or a script names exists', () => {
	const files = readdirSync(join(dist, '_astro'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(css|js)$/.test(file));
	const missing = files.flatMap((file) => {
		const text = readFileSync(join(dist, '_astro', file), 'utf8');
		const named = file.endsWith('.css')
			? [...text.matchAll(/url\(["']?(?!data:)([^"')]+)["']?\)/g)]
			: [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?["'`](\.{0,2}\/[^"'`$]+)["'`]/g)];
		return named.flatMap(([, address]) => {
			const { pathname } = new URL(address!, `https://x.example/_astro/${file}`);
			return existsSync(join(dist, pathname)) ? [] : [`${file} names ${address}`];
		});
	});
	expect(files.length).toBeGreaterThan(1);
	expect(missing).toEqual([]);
});

it('the fonts that a page names exist', () => {
	const fonts = new Set(
		pages.flatMap(({ html }) => [...html.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].flatMap(([, address]) => address ?? [])),
	);
	expect(fonts.size).toBeGreaterThan(2);
	expect([...fonts].filter((font) => !existsSync(join(dist, font)))).toEqual([]);
});

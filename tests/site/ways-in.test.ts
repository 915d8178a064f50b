/** The ways into the library: situations, the duty matrix, the calendar, the maps, the glossary's words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { attribute, byClass, byTag, classes, elements, textOf, type Element } from './lib/dom.ts';
import { dist, entriesOf, kinds, readPage, readPages } from './lib/pages.ts';
import { useBrowser } from './lib/visit.ts';

const inPage = useBrowser();
const pages = readPages();

describe('from the front page', () => {
	it('every page is reached in at most three clicks', () => {
		const known = new Map(pages.map(({ path, document }) => [path, document]));
		const linksOf = (path: string) =>
			byTag(known.get(path)!, 'a').flatMap((link) => {
				const href = attribute(link, 'href')?.split(/[#?]/)[0];
				return href && known.has(href) ? [href] : [];
			});
		let frontier = new Set(['/']);
		const reached = new Set(frontier);
		for (let click = 0; click < 3; click++) {
			frontier = new Set([...frontier].flatMap(linksOf).filter((path) => !reached.has(path)));
			for (const path of frontier) reached.add(path);
		}
		// Shown in the place of another page, and led to by none.
		const insteadOfOthers = ['/404.html', '/inte-sparad/'];
		expect(pages.map(({ path }) => path).filter((path) => !reached.has(path) && !insteadOfOthers.includes(path))).toEqual([]);
	});

	it('the situations marked for it are there, and lead to their paths', () => {
		const ways = byClass(readPage('/').document, 'ways').flatMap((list) => byTag(list, 'a'));
		expect(ways.length).toBeGreaterThan(3);
		for (const way of ways) expect(attribute(way, 'href')).toMatch(/^\/jag-ska\/[a-z-]+\/$/);
	});
});

describe('a path', () => {
	it.each([...entriesOf('situation'), ...entriesOf('package')])('%s has its stops in order, each with a reason', (path) => {
		const { document } = readPage(path);
		const section = elements(document).find((element) => attribute(element, 'aria-labelledby') === 'vagen')!;
		const stops = byClass(section, 'stop');
		expect(stops.length).toBeGreaterThan(1);
		for (const stop of stops) {
			expect(byTag(stop, 'h3')).toHaveLength(1);
			expect(textOf(byTag(stop, 'p').at(-1)!).length).toBeGreaterThan(20);
		}
	});
});

describe('the duty matrix', () => {
	const table = byTag(readPage('/skyldigheter/').document, 'table')[0]!;
	const rows = byTag(table, 'tr').filter((row) => classes(row).includes('row'));

	it('has a row for every duty on the pages of the acts', () => {
		const duties = entriesOf('euAct').flatMap((path) =>
			byClass(readPage(path).document, 'duties').flatMap((list) =>
				elements(list).filter(({ tagName, parentNode }) => tagName === 'li' && parentNode === list),
			),
		);
		expect(rows).toHaveLength(duties.length);
	});

	it('can be chosen from by who and by year, without JavaScript, and printed so', async () => {
		await inPage(
			async (page) => {
				await page.goto(`${inject('origin')}/skyldigheter/`);
				const shown = () => page.locator('tr.row:visible').count();
				const all = await shown();
				await page.locator('summary', { hasText: 'Vem' }).click();
				await page.locator('#val-vem-region').check();
				const regions = await shown();
				expect(regions).toBeGreaterThan(0);
				expect(regions).toBeLessThan(all);
				await page.locator('summary', { hasText: 'År' }).click();
				await page.locator('#val-ar-utan-datum').check();
				expect(await shown()).toBeLessThan(regions);
				await page.emulateMedia({ media: 'print' });
				expect(await page.locator('.facets').isVisible()).toBe(false);
				expect(await shown()).toBeLessThan(regions);
			},
			{ javaScriptEnabled: false },
		);
	});

	it('keeps the choice in the address, and brings it back', async () => {
		await inPage(async (page) => {
			await page.goto(`${inject('origin')}/skyldigheter/?vem=region`);
			expect(await page.locator('.sentence').innerText()).toContain('regionen');
			expect(await page.locator('tr.row:visible').count()).toBeLessThan(rows.length);
		});
	});

	it('is the same as its CSV, which Excel opens right', () => {
		const csv = readFileSync(join(dist, 'skyldigheter.csv'), 'utf8');
		expect(csv.startsWith('\ufeff')).toBe(true);
		const quoted = csv.slice(1).match(/(?:"(?:[^"]|"")*"|[^\r\n"])+/g)!;
		expect(quoted).toHaveLength(rows.length + 1);
		expect(new Set(quoted.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(';').length)).size).toBe(1);
	});
});

describe('the calendar', () => {
	it('can be chosen from by who; a year without anything left goes with its rows', async () => {
		await inPage(async (page) => {
			await page.goto(`${inject('origin')}/kalender/`);
			const years = () => page.locator('section.group:visible').count();
			const all = await years();
			await page.locator('#val-vem-countyBoard').check();
			expect(await page.locator('li.row:visible').count()).toBeGreaterThan(0);
			expect(await years()).toBeLessThan(all);
			const empty = await page
				.locator('section.group:visible')
				.evaluateAll(
					(groups) => groups.filter((group) => ![...group.querySelectorAll('.row')].some((row) => row.checkVisibility())).length,
				);
			expect(empty).toBe(0);
		});
	});

	it('says of each passed date that it has passed, as of the day of the build', () => {
		const { document } = readPage('/kalender/');
		const today = new Date().toISOString().slice(0, 4);
		const past = byTag(document, 'section').filter((section) => Number(attribute(section, 'data-ar')) < Number(today));
		const open = past
			.flatMap((section) => byTag(section, 'li'))
			.filter((row) => !classes(row).includes('passed') && !/–/.test(textOf(byClass(row, 'date')[0]!)));
		expect(past.length).toBeGreaterThan(0);
		expect(open.map(textOf)).toEqual([]);
	});
});

describe('the maps of cases', () => {
	const { document } = readPage('/karta/');
	const maps = byClass(document, 'pin-map');

	it('together show every case once, in the picture and in the list', () => {
		const listed = maps.flatMap((map) => byTag(map, 'ol').flatMap((list) => byTag(list, 'a'))).map((link) => attribute(link, 'href'));
		expect([...listed].sort()).toEqual(entriesOf('case').sort());
	});

	it.each(maps.map((map, index) => [index, map] as const))('map %i: the numbers on the pins are those of the list', (_, map) => {
		const items = byTag(map, 'li').map((item) => Number(attribute(item, 'value')));
		expect(items).toEqual(items.map((_number, index) => index + 1));
		const onPins = byTag(map, 'text').flatMap((pin) => {
			const [first, last] = textOf(pin).trim().split('–').map(Number) as [number, number?];
			return Array.from({ length: (last ?? first) - first + 1 }, (_number, index) => first + index);
		});
		expect(onPins).toEqual(items);
	});
});

describe("the glossary's words", () => {
	const entries = kinds.flatMap(entriesOf);
	const within = (element: Element, names: RegExp): boolean => {
		for (let parent = element.parentNode; parent; parent = 'parentNode' in parent ? parent.parentNode : null)
			if ('tagName' in parent && names.test(parent.tagName)) return true;
		return false;
	};

	it('are linked on the pages, each at most once, never in a heading or a link, each with its note', () => {
		const wrong = entries.flatMap((path) => {
			const { document } = readPage(path);
			const links = byTag(document, 'a').filter((link) => classes(link).includes('term'));
			const ids = links.map((link) => attribute(link, 'data-term')!);
			const notes = elements(document).flatMap((element) => attribute(element, 'id')?.match(/^term-(.*)(?<!-namn)$/)?.[1] ?? []);
			const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
			const misplaced = links.filter((link) => within(link, /^(h[1-6]|a|th)$/)).map(textOf);
			const odd = [...ids.filter((id) => !notes.includes(id)), ...notes.filter((id) => !ids.includes(id))];
			return [...twice, ...misplaced, ...odd].map((what) => `${path}: ${what}`);
		});
		expect(wrong).toEqual([]);
	});

	it('are found on most pages', () => {
		const without = entries.filter((path) => !/class="term"/.test(readPage(path).html));
		expect(without.length).toBeLessThan(entries.length / 5);
	});
});

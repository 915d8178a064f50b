/** The search page: everything by kind, with the question in the address; and nothing of it before the reader asks. */
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './lib/visit.ts';

const withPage = useBrowser();

async function search(page: Page, query: string, more = ''): Promise<void> {
	await page.goto(`${inject('origin')}/sok/?q=${encodeURIComponent(query)}${more}`);
	await page.waitForFunction(() => document.querySelector('results-page .status')?.textContent !== '');
}

const addresses = (page: Page) =>
	page
		.locator('results-page > .hits > li .title')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash));

it.each([
	['strukturbild', '/metoder/strukturbild/'],
	['kartworkshopen', '/metoder/kartworkshop/'],
	['RUS', '/planeringssystemet/rus/'],
	['ÅVS', '/planeringssystemet/atgardsvalsstudie/'],
	['struktrbild', '/metoder/strukturbild/'],
	['2024/1735', '/eu/nzia/'],
	['32024R1735', '/eu/nzia/'],
	['region skane', '/regioner/skane/'],
])('%s finds %s first', (query, path) =>
	withPage(async (page) => {
		await search(page, query);
		expect((await addresses(page))[0]).toBe(path);
	}),
);

it.each([
	['planering', '/planeringssystemet/regionplan/'],
	['nät', '/planeringssystemet/natutvecklingsplan/'],
	['strategi', '/planeringssystemet/rus/'],
	['samhällsplaneringsprocess', '/kunskap/sveriges-planeringssystem/'],
])('%s finds compounds: %s is among the hits', (query, path) =>
	withPage(async (page) => {
		await search(page, query);
		const seen = async () => addresses(page);
		while (!(await seen()).includes(path) && (await page.locator('button.more').isVisible())) await page.locator('button.more').click();
		expect(await seen()).toContain(path);
	}),
);

it('a kind narrows the hits, says how many there are, and stands in the address', () =>
	withPage(async (page) => {
		await search(page, 'planering');
		const option = page.locator('.kinds label', { hasText: 'metoder' });
		const count = Number(/\((\d+)\)/.exec(await option.innerText())![1]);
		const told = () =>
			page.waitForFunction((wanted) => document.querySelector('.status')?.textContent?.startsWith(`${wanted} träff`), count);
		await option.click();
		await told();
		expect(new Set(await page.locator('results-page > .hits > li .kind').allInnerTexts())).toEqual(new Set(['metod']));
		expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: 'planering', typ: 'metoder' });
		await page.reload();
		await told();
	}));

it('mends a slip, says so, and gives the words as written back', () =>
	withPage(async (page) => {
		await search(page, 'struktrbild');
		expect(await page.locator('.correction').innerText()).toBe('Visar träffar för strukturbild. Sök i stället efter struktrbild.');
		await page.locator('.correction a').click();
		await page.waitForURL('**exakt=1');
		await page.waitForFunction(() => document.querySelector('results-page .status')?.textContent !== '');
		expect(await page.locator('.correction', { hasText: 'Visar träffar för' }).count()).toBe(0);
	}));

it('explains a term above the hits', () =>
	withPage(async (page) => {
		await search(page, 'flernivåstyrning');
		expect(await page.locator('.term-card').innerText()).toContain('flernivåstyrning');
		expect(await page.locator('.term-card a').getAttribute('href')).toBe('/ordlista/#flernivastyrning');
	}));

it('leads to the duty that is asked for', () =>
	withPage(async (page) => {
		await search(page, 'NZIA art. 17');
		const first = page.locator('results-page > .hits > li').first();
		const anchors = await first.locator('.parts a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(anchors.length).toBeGreaterThan(0);
		await first.locator('.parts a').first().click();
		await page.waitForURL('**/eu/nzia/#*');
		expect(await page.evaluate(() => document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null)).toBe(true);
	}));

it('marks the words, and shows more when asked', () =>
	withPage(async (page) => {
		await search(page, 'plan');
		expect(await page.locator('.hits mark').count()).toBeGreaterThan(0);
		const before = (await addresses(page)).length;
		await page.locator('button.more').click();
		await page.waitForFunction((count) => document.querySelectorAll('results-page > .hits > li').length > count, before);
	}));

it('searches the whole text when asked, and shows nothing twice', () =>
	withPage(async (page) => {
		await search(page, 'planering');
		const known = await addresses(page);
		await page.locator('.whole button').click();
		await page.locator('.text-hits h2').waitFor();
		const more = await page.locator('.text-hits .title').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
		expect(more.filter((path) => known.includes(path))).toEqual([]);
	}));

it('what is quoted stands on every page that is found, and every page where it stands is', () =>
	withPage(async (page) => {
		const phrase = 'strategisk miljöbedömning';
		await search(page, `”${phrase}”`);
		while (await page.locator('button.more').isVisible()) {
			const before = (await addresses(page)).length;
			await page.locator('button.more').click();
			await page.waitForFunction((count) => document.querySelectorAll('results-page > .hits > li').length > count, before);
		}
		const found = new Set(await addresses(page));
		for (const mark of await page.locator('.hits mark').allInnerTexts()) expect(mark.toLowerCase()).toBe(phrase);
		for (const path of ['/eu/nzia/', '/espon/greta/', '/eu/sea/', '/metoder/hallbarhetsbedomning/']) expect(found).toContain(path);
		await search(page, `”${phrase}” ”qqqq zzzz”`);
		expect(await addresses(page)).toEqual([]);
	}));

it('says so in Swedish when nothing is found, and offers other ways', () =>
	withPage(async (page) => {
		await search(page, 'qqqqzzzzqqqq');
		expect(await page.locator('.status').innerText()).toBe(
			'Inga träffar för ”qqqqzzzzqqqq”. Pröva ett annat ord, eller gå in via listorna.',
		);
		expect(await page.locator('.instead a[href="/a-o/"]').isVisible()).toBe(true);
		expect(await page.locator('.instead', { hasText: 'Saknar du något?' }).isVisible()).toBe(true);
	}));

it('says so when the search cannot be fetched, and tries again', () =>
	withPage(async (page) => {
		await page.route('**/sok/register.json', (route) => route.abort());
		await search(page, 'strukturbild');
		expect(await page.locator('.status').innerText()).toContain('Sökningen kunde inte laddas');
		await page.unroute('**/sok/register.json');
		await page.locator('results-page button[type="submit"]').click();
		await page.waitForFunction(() => document.querySelectorAll('results-page > .hits > li').length > 0);
	}));

it('a page that is read asks for nothing of the search', () =>
	withPage(async (page) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(`${inject('origin')}/metoder/strukturbild/`, { waitUntil: 'networkidle' });
		await page.mouse.wheel(0, 1500);
		expect(asked.filter((path) => /\/pagefind\/|\/sok\/|dialog|worker/.test(path))).toEqual([]);
		expect(asked).toContain('/metoder/strukturbild/');
	}));

it('without JavaScript the search page says so and leads to the index of everything', () =>
	withPage(
		async (page) => {
			await page.goto(`${inject('origin')}/sok/?q=strukturbild`);
			expect(await page.locator('noscript, results-page').first().innerText()).toContain('Sökningen behöver JavaScript');
			await page.locator('noscript a').click();
			await page.waitForURL('**/a-o/');
			expect(await page.locator('a[href="/metoder/strukturbild/"]').count()).toBeGreaterThan(0);
		},
		{ javaScriptEnabled: false },
	));

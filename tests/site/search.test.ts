/** Search over everything, by kind, with the question in the address; and nothing of it before the reader asks. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, newPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

async function search(query: string): Promise<Page> {
	const page = await newPage(browser);
	await page.goto(`${inject('origin')}/sok/?q=${encodeURIComponent(query)}`);
	await page.waitForFunction(() => document.querySelector('site-results .status')?.textContent !== '');
	return page;
}

const titles = (page: Page) => page.locator('.hits > li > .title').allInnerTexts();

it.each([
	['strukturbild', 'Strukturbild', '/metoder/strukturbild/'],
	['kartworkshop', 'Kartworkshop', '/metoder/kartworkshop/'],
	['NZIA', 'NZIA', '/eu/nzia/'],
	['översiktsplan', 'Översiktsplan', '/planeringssystemet/oversiktsplan/'],
	['skåne', 'Skåne', '/regioner/skane/'],
	['flernivåstyrning', 'flernivåstyrning', '/ordlista/#flernivastyrning'],
])('%s finds %s', async (query, title, path) => {
	const page = await search(query);
	expect((await titles(page)).join('\n')).toContain(title);
	const addresses = await page
		.locator('.hits > li > .title')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash));
	expect(addresses).toContain(path);
});

it('a kind narrows the hits, says how many there are, and stands in the address', async () => {
	const page = await search('planering');
	const option = page.locator('.kinds label', { hasText: 'metoder' });
	const count = Number(/\((\d+)\)/.exec(await option.innerText())![1]);
	await option.click();
	await page.waitForFunction((wanted) => document.querySelector('.status')?.textContent?.startsWith(String(wanted)), count);
	expect(new Set(await page.locator('.hits > li > .kind').allInnerTexts())).toEqual(new Set(['metod']));
	expect(new URL(page.url()).searchParams.get('typ')).toBe('metoder');
	expect(new URL(page.url()).searchParams.get('q')).toBe('planering');
	await page.reload();
	await page.waitForFunction((wanted) => document.querySelector('.status')?.textContent?.startsWith(String(wanted)), count);
});

it('marks the words, and shows more when asked', async () => {
	const page = await search('regionen');
	expect(await page.locator('.hits mark').count()).toBeGreaterThan(0);
	const before = (await titles(page)).length;
	await page.locator('button.more').click();
	await page.waitForFunction((count) => document.querySelectorAll('.hits > li').length > count, before);
});

it('says so in Swedish when nothing is found, and offers the lists', async () => {
	const page = await search('qqqqzzzz');
	expect(await page.locator('.status').innerText()).toBe('Inga träffar för ”qqqqzzzz”. Pröva ett kortare ord, eller gå in via listorna.');
	expect(await page.locator('.instead').isVisible()).toBe(true);
});

it('a page that is read asks for nothing of the search', async () => {
	const page = await newPage(browser);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(`${inject('origin')}/metoder/strukturbild/`, { waitUntil: 'networkidle' });
	expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
	expect(asked).toContain('/metoder/strukturbild/');
});

it('the box in the header leads to the hits', async () => {
	const page = await newPage(browser);
	await page.goto(`${inject('origin')}/metoder/`);
	await page.locator('#site-search-q').fill('strukturbild');
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.querySelectorAll('.hits > li').length > 0);
	expect(new URL(page.url()).pathname).toBe('/sok/');
});

/** Every kind of page reads and navigates with JavaScript off. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, newPage } from './browser.ts';
import { entriesOf, kinds } from './lib/pages.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

async function open(path: string, options: Parameters<typeof newPage>[1] = {}): Promise<Page> {
	const page = await newPage(browser, { javaScriptEnabled: false, ...options });
	await page.goto(inject('origin') + path);
	return page;
}

describe('without JavaScript', () => {
	it.each(kinds)('a %s shows its heading, text and freshness, and links on', async (kind) => {
		const [path] = entriesOf(kind);
		const page = await open(path!);
		expect(await page.locator('h1').innerText()).not.toBe('');
		expect((await page.locator('.sl-markdown-content').innerText()).length).toBeGreaterThan(100);
		expect(await page.locator('#granskning').isVisible()).toBe(true);
		expect(await page.locator('nav.sidebar a').count()).toBeGreaterThan(8);
	});

	it('a typed page shows legend, relations and sources', async () => {
		const page = await open('/metoder/strukturbild/');
		for (const part of ['.legend', '#hanger-ihop-med', '#kallor', '.step'])
			expect(await page.locator(part).first().isVisible(), part).toBe(true);
	});

	it.each([
		['light', 'rgb(250, 248, 242)'],
		['dark', 'rgb(15, 28, 39)'],
	] as const)('the colours follow the device: %s', async (colorScheme, paper) => {
		const page = await open('/', { colorScheme });
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(paper);
	});

	it('no control is shown that cannot work', async () => {
		const page = await open('/metoder/');
		expect(await page.locator('colour-choice').first().isVisible()).toBe(false);
	});

	it('a facet hides the rows that do not fit, and a second one narrows further', async () => {
		const page = await open('/metoder/');
		const shown = () => page.locator('.row:visible').count();
		const all = await shown();
		await page.locator('#val-fas-choose').check();
		const chosen = await shown();
		expect(chosen).toBeGreaterThan(0);
		expect(chosen).toBeLessThan(all);
		await page.locator('#val-svarighet-demanding').check();
		const both = await shown();
		expect(both).toBeGreaterThan(0);
		expect(both).toBeLessThan(chosen);
		await page.locator('.facets button[type="reset"]').click();
		expect(await shown()).toBe(all);
	});

	it('a term is a link to its place in the glossary', async () => {
		const page = await open('/metoder/kartworkshop/');
		const term = page.locator('a.term').first();
		await term.click();
		expect(new URL(page.url()).pathname).toBe('/ordlista/');
		const id = new URL(page.url()).hash.slice(1);
		expect(await page.locator(`[id="${id}"] dt`).innerText()).not.toBe('');
	});

	it('the search page says what it needs and leads to the lists', async () => {
		const page = await open('/sok/');
		expect(await page.locator('noscript, site-results').first().innerText()).toContain('behöver JavaScript');
		expect(await page.locator('.instead a').count()).toBeGreaterThan(8);
	});

	it('the menu opens on a phone and leads on', async () => {
		const page = await open('/metoder/kartworkshop/', { viewport: { width: 360, height: 740 } });
		const link = page.locator('nav.sidebar a', { hasText: 'Fallstudier' });
		expect(await link.isVisible()).toBe(false);
		await page.locator('.sl-menu-button').click();
		expect(await link.isVisible()).toBe(true);
		await link.click();
		expect(new URL(page.url()).pathname).toBe('/fallstudier/');
	});

	it('the contents list opens on a phone', async () => {
		const page = await open('/metoder/kartworkshop/', { viewport: { width: 360, height: 740 } });
		await page.locator('nav.contents summary').click();
		await page.locator('nav.contents a', { hasText: 'Fallgropar' }).click();
		expect(new URL(page.url()).hash).toBe('#fallgropar');
	});
});

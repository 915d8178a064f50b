/** The search dialog from any page: with the mouse, with the keyboard alone, and by a screen reader's measure. */
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { findings, loadAxe } from './lib/axe.ts';
import { useBrowser } from './lib/visit.ts';

const withPage = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };

async function open(page: Page, query: string): Promise<void> {
	await page.goto(`${inject('origin')}/metoder/kartworkshop/`);
	await page.keyboard.press('Control+k');
	await page.locator('.search-dialog input').waitFor();
	await page.keyboard.type(query);
	// The answer to all of it, not to its first letters.
	await page.locator(`.search-dialog .all a[href$="?q=${encodeURIComponent(query)}"]`).waitFor();
}

const focusedPath = (page: Page) => page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname);

it('opens with Ctrl-K, is walked with the arrows, and leads to a hit', () =>
	withPage(async (page) => {
		await open(page, 'strukturbild');
		await page.locator('.search-dialog .summary').first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		const path = await focusedPath(page);
		expect(path).toBe('/metoder/strukturbild/');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('dialog-q');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/metoder/strukturbild/');
	}));

it('keeps the focus on a hit when another answer is drawn under it', () =>
	withPage(async (page) => {
		await open(page, 'planer');
		for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press('ArrowDown');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
		await page.locator('.search-dialog input').evaluate((input: HTMLInputElement) => {
			input.value = 'planering';
			input.dispatchEvent(new Event('input', { bubbles: true }));
		});
		await page.locator('.search-dialog .all a[href$="?q=planering"]').waitFor();
		expect(await page.evaluate(() => document.activeElement?.closest('.results') !== null)).toBe(true);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
	}));

it('Enter in the field leads to the search page with the query', () =>
	withPage(async (page) => {
		await open(page, 'planering');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/sok/?q=planering');
	}));

it('Escape closes it and gives the focus back', () =>
	withPage(async (page) => {
		await page.goto(`${inject('origin')}/metoder/kartworkshop/`);
		await page.locator('#site-search-q').click();
		await page.locator('.search-dialog input').waitFor();
		await page.keyboard.press('Escape');
		expect(await page.locator('.search-dialog[open]').count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search-q');
	}));

it('opens for a reader who types in the header, and not for one who tabs by', () =>
	withPage(async (page) => {
		await page.goto(`${inject('origin')}/metoder/`);
		await page.locator('#site-search-q').focus();
		await page.waitForTimeout(500);
		expect(await page.locator('.search-dialog[open]').count()).toBe(0);
		await page.keyboard.type('strukturbild');
		await page.locator('.search-dialog .title').first().waitFor();
		expect(await page.locator('.search-dialog input').inputValue()).toBe('strukturbild');
	}));

it('groups the hits by kind with counts, and leads on to all of a kind', () =>
	withPage(async (page) => {
		await open(page, 'planering');
		const headings = await page.locator('.search-dialog h2').allInnerTexts();
		expect(headings.length).toBeGreaterThan(2);
		for (const heading of headings) expect(heading).toMatch(/^[A-ZÅÄÖ].* ?\d+$/s);
		const all = page.locator('.search-dialog .more-of-kind a').first();
		const [, count] = /Visa alla (\d+)/.exec(await all.innerText())!;
		await all.click();
		await page.waitForURL('**/sok/?q=planering&typ=*');
		await page.waitForFunction((wanted) => document.querySelector('.status')?.textContent?.startsWith(`${wanted} träffar`), count);
	}));

it('tells a screen reader how many hits there are, once the typing has paused', () =>
	withPage(async (page) => {
		await open(page, 'strukturbild');
		await page.waitForFunction(() => /\d+ träff/.test(document.querySelector('.search-dialog [role="status"]')?.textContent ?? ''));
	}));

it('is reached from the link on a phone, fills the screen and does not scroll sideways', () =>
	withPage(async (page) => {
		await page.goto(`${inject('origin')}/metoder/kartworkshop/`);
		await page.locator('header-search a').click();
		await page.locator('.search-dialog input').waitFor();
		await page.keyboard.type('länsplan');
		await page.locator('.search-dialog .title').first().waitFor();
		const box = (await page.locator('.search-dialog').boundingBox())!;
		expect([box.x, box.y, box.width, box.height]).toEqual([0, 0, 360, 740]);
		expect(await page.locator('.search-dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
	}, phone));

it.each([
	['wide and light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
	['narrow and dark', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' }],
] as const)('axe finds nothing in the dialog, %s', (_, appearance) =>
	withPage(async (page) => {
		await open(page, 'struktrbild');
		await page.locator('.search-dialog .summary').first().waitFor();
		await loadAxe(page);
		expect(await findings(page)).toEqual([]);
		await page.goto(`${inject('origin')}/sok/?q=struktrbild`);
		await page.locator('results-page > .hits > li').first().waitFor();
		await loadAxe(page);
		expect(await findings(page)).toEqual([]);
	}, appearance),
);

it('when the dialog cannot be fetched, the form leads to the search page', () =>
	withPage(async (page) => {
		await page.route('**/_astro/dialog.*', (route) => route.abort());
		await page.goto(`${inject('origin')}/metoder/`);
		await page.locator('#site-search-q').fill('strukturbild');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/sok/?q=strukturbild');
	}));

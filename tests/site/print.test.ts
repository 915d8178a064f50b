/** A method prints as a handout: what to do in the room, and a foot that says where the sheet comes from. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { site } from '../../src/site.ts';
import { launch, newPage } from './browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launch();
	page = await newPage(browser, { colorScheme: 'dark' });
	await page.goto(`${inject('origin')}/metoder/kartworkshop/`);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});
afterAll(() => browser.close());

it('leaves out what cannot be used on paper', async () => {
	for (const part of [
		'header.header',
		'nav.sidebar',
		'.breadcrumbs',
		'.site-footer',
		'.right-sidebar-container',
		'#hanger-ihop-med',
		'#granskning',
	]) {
		expect(await page.locator(part).first().isVisible(), part).toBe(false);
	}
});

it('keeps legend, steps, materials, pitfalls, sources and the foot', async () => {
	for (const part of ['.legend', '.step', '#roller', '#fallgropar', '#kallor', '.sheet-foot']) {
		expect(await page.locator(part).first().isVisible(), part).toBe(true);
	}
	expect(await page.locator('.step:visible').count()).toBeGreaterThan(5);
});

it('the foot has the address and the version', async () => {
	const foot = await page.locator('.sheet-foot').innerText();
	expect(foot).toMatch(new RegExp(`${site.url}/m/\\d+/`));
	expect(foot).toMatch(/version \d{1,2} [a-zå]+ \d{4}/);
});

it('writes out the addresses of sources', async () => {
	const addresses = await page.locator('[aria-labelledby="kallor"] ol .url:visible').allInnerTexts();
	expect(addresses.length).toBeGreaterThan(0);
	expect(addresses.every((address) => address.startsWith('http'))).toBe(true);
});

it('is black on white also when the device is dark', async () => {
	const colours = await page.evaluate(() => {
		const { color, backgroundColor } = getComputedStyle(document.body);
		return { color, backgroundColor };
	});
	expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
});

it('takes at most four sheets of A4', async () => {
	const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
	const sheets = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
	expect(sheets).toBeGreaterThan(0);
	expect(sheets).toBeLessThanOrEqual(4);
});

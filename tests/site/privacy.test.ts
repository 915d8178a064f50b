/** Merely reading asks nothing of others and leaves nothing behind; a choice of colours leaves one value, until it is undone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, newPage } from './browser.ts';
import { pagePaths } from './lib/pages.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

/** What the browser keeps for the site. */
async function kept(page: Page): Promise<Record<string, unknown>> {
	const stores = await page.evaluate(async () => ({
		local: { ...localStorage },
		session: { ...sessionStorage },
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: 'caches' in globalThis ? await caches.keys() : [],
		workers: 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
	}));
	return { ...stores, cookies: await page.context().cookies() };
}

const nothing = { local: {}, session: {}, databases: [], caches: [], workers: 0, cookies: [] };

it('reading every page makes no request elsewhere and stores nothing', async () => {
	const origin = inject('origin');
	const page = await newPage(browser);
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) elsewhere.push(`${page.url()} → ${request.url()}`);
	});
	for (const path of pagePaths()) {
		// Going on to the next page hides this one, which is when scripts like to store.
		await page.goto(origin + path);
		await page.mouse.wheel(0, 2000);
	}
	await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
	expect(elsewhere).toEqual([]);
	expect(await kept(page)).toEqual(nothing);
}, 600_000);

it('a chosen colour is kept to the next page, and following the device again leaves nothing', async () => {
	const page = await newPage(browser, { colorScheme: 'light' });
	await page.goto(`${inject('origin')}/metoder/`);
	const choice = page.locator('header colour-choice select');
	await choice.selectOption('dark');
	expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'rumslig-farger': 'dark' });
	await page.goto(`${inject('origin')}/metoder/strukturbild/`);
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
	await page.locator('header colour-choice select').selectOption('auto');
	expect(await kept(page)).toEqual(nothing);
});

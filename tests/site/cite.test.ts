/** A reader takes a reference from a page, with and without JavaScript. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch, newPage } from './browser.ts';
import { entriesOf, kinds } from './lib/pages.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

async function open(path: string, options: Parameters<typeof newPage>[1] = {}): Promise<Page> {
	const page = await newPage(browser, options);
	await page.goto(inject('origin') + path, { waitUntil: 'networkidle' });
	return page;
}

it.each(kinds)('a %s has a reference that is closed, opens without JavaScript, and leads to three files', async (kind) => {
	const page = await open(entriesOf(kind)[0]!, { javaScriptEnabled: false });
	const cite = page.locator('details.refer');
	expect(await cite.locator('dd:visible').count()).toBe(0);
	await cite.locator('summary').click();
	expect(await cite.locator('dd:visible').count()).toBe(3);
	expect(await cite.locator('button').count()).toBe(0);
	const files = await cite.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	expect(files.map((file) => file.split('.').at(-1))).toEqual(['bib', 'ris', 'json']);
	for (const file of files) expect((await page.request.get(file)).status(), file).toBe(200);
});

it('a button copies the reference with its italics, and says so; its script is fetched when it is needed', async () => {
	const page = await open('/metoder/strukturbild/', { permissions: ['clipboard-read', 'clipboard-write'] });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const cite = page.locator('details.refer');
	expect(await cite.locator('button').count()).toBe(0);
	await cite.locator('summary').click();
	const button = cite.getByRole('button', { name: 'Kopiera: APA 7' });
	await button.click();
	await expect.poll(() => cite.getByRole('status').innerText()).toBe('Kopierat: APA 7');
	expect(asked.filter((url) => url.endsWith('.js'))).toHaveLength(1);
	const written = await cite.locator('dd').nth(1).innerText();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written);
	const html = await page.evaluate(async () => (await (await navigator.clipboard.read())[0]!.getType('text/html')).text());
	expect(html).toContain('<i>Strukturbild</i>');
});

it('the buttons work from the keyboard and keep their place', async () => {
	const page = await open('/metoder/strukturbild/', { permissions: ['clipboard-read', 'clipboard-write'] });
	await page.locator('details.refer summary').focus();
	await page.keyboard.press('Enter');
	await page.locator('details.refer button').first().waitFor();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.locator('details.refer [role="status"]', { hasText: 'Kopierat' }).waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Strukturbild. Version');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kopierat');
});

it('more than a handful of pages that point here are folded away, and fewer are shown', async () => {
	const many = await open('/metoder/strukturbild/');
	const folded = many.locator('details.pointing');
	expect(await folded.locator('summary').innerText()).toMatch(/^\d+ sidor hänvisar hit$/);
	expect(await folded.locator('a:visible').count()).toBe(0);
	await folded.locator('summary').click();
	expect(await folded.locator('a:visible').count()).toBeGreaterThan(5);
	const few = await open('/eu/crma/');
	expect(await few.locator('.pointing a:visible').count()).toBeGreaterThan(0);
});

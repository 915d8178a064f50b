/** The site in a folder under a domain: built, saved and read there, and then built again with the kill switch. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { kept, saveSite, SiteServer } from './lib/site-server.ts';
import { base, variant } from './lib/variants.ts';
import { useBrowser } from './lib/visit.ts';

const visit = useBrowser();
let on = '';
let off = '';
let server: SiteServer;

beforeAll(async () => {
	on = await variant('on');
	off = await variant('off');
	server = new SiteServer(on, base);
	await server.start();
}, 900_000);
afterAll(() => server.stop());

it('every address of the manifest lies in the folder', () => {
	const manifest = JSON.parse(readFileSync(join(on, 'manifest.webmanifest'), 'utf8')) as Record<string, string>;
	expect([manifest['id'], manifest['scope'], manifest['start_url']]).toEqual([base, base, base]);
	const head = readFileSync(join(on, 'index.html'), 'utf8');
	expect(head).toContain(`<link rel="manifest" href="${base}manifest.webmanifest"`);
});

it('it is saved and read there, search and all, and the kill switch takes it away', async () => {
	await visit(async (page) => {
		expect(await saveSite(page, server)).toMatch(/^Klart\./);
		expect(Object.keys((await kept(page)).caches).every((name) => name.startsWith(`rumslig ${base} `))).toBe(true);
		const context = page.context();
		await server.stop();
		await context.setOffline(true);
		await page.goto(`${server.origin}${base}metoder/strukturbild/`);
		expect(await page.locator('h1').innerText()).toContain('Strukturbild');
		await page.locator(`main a[href^="${base}"]`).first().click();
		await page.goto(`${server.origin}${base}sok/?q=regionplan`);
		await page.locator('.hits a').first().waitFor();
		expect((await page.goto(`${server.origin}${base}finns-inte/`))?.status()).toBe(503);

		server.folder = off;
		await server.start();
		await context.setOffline(false);
		await page.goto(`${server.origin}${base}metoder/`);
		await expect.poll(() => kept(page), { timeout: 20_000 }).toEqual({ caches: {}, workers: 0 });
		await page.goto(`${server.origin}${base}utan-nat/`);
		await page.getByText('Att spara i webbläsaren är avstängt just nu.').waitFor();
		expect(await page.getByRole('button', { name: /Spara/ }).count()).toBe(0);
		expect(await page.locator('.saved-line').count()).toBe(0);
		expect(await kept(page)).toEqual({ caches: {}, workers: 0 });

		await context.setOffline(true);
		await page.locator('footer a').first().click();
		const dialog = page.getByRole('dialog', { name: 'Du är utan nät' });
		await dialog.waitFor();
		expect(await dialog.innerText()).not.toContain('spara');
	});
});

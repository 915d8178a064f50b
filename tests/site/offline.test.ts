/** The site saved in the browser: what saving stores, how it ends well or badly, and reading without a network. */
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Summary } from '../../src/offline/names.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, kinds } from './lib/pages.ts';
import { copySite, kept, press, removeCopies, saveSite, SiteServer } from './lib/site-server.ts';
import { useBrowser } from './lib/visit.ts';

const visit = useBrowser();
const all = copySite('all');
const few = copySite('few');
const summaryOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8')) as Summary;
const done = 'Klart. Nu kan du läsa och söka på hela webbplatsen utan nät.';
const megabytes = (bytes: number) => `${String(Math.round(bytes / 1e5) / 10).replace('.', ',')}\u00a0MB`;
const nothing = { caches: {}, workers: 0 };

const servers: SiteServer[] = [];
async function serve(folder: string): Promise<SiteServer> {
	const server = new SiteServer(folder);
	servers.push(server);
	await server.start();
	return server;
}
beforeEach(async () => {
	for (const server of servers.splice(0)) await server.stop();
});
afterAll(async () => {
	for (const server of servers) await server.stop();
	removeCopies();
});

/** Every value that the progress bar takes. */
async function watchProgress(page: Page): Promise<() => Promise<{ values: number[]; max: number }>> {
	await page.evaluate(() => {
		const bar = document.querySelector<HTMLProgressElement>('save-offline progress')!;
		const seen = globalThis as unknown as { values: number[] };
		seen.values = [];
		new MutationObserver(() => seen.values.push(bar.value)).observe(bar, { attributes: true, attributeFilter: ['value'] });
	});
	return () =>
		page.evaluate(() => ({
			values: (globalThis as unknown as { values: number[] }).values,
			max: document.querySelector<HTMLProgressElement>('save-offline progress')!.max,
		}));
}

describe('the whole site', () => {
	it('is stored by the click and not before, with a true progress, and read from any address without a network', async () => {
		const server = await serve(all);
		const { bytes, transfer, count, version } = summaryOf(all);
		await visit(async (page) => {
			const context = page.context();
			await page.goto(`${server.origin}/utan-nat/`);
			const panel = page.locator('save-offline');
			await panel.getByRole('button', { name: 'Spara för att läsa utan nät' }).waitFor();
			expect(await panel.locator('.state').textContent()).toBe(
				`Webbplatsen tar ${megabytes(bytes)} på din enhet. Ungefär ${megabytes(transfer)} hämtas över nätet.`,
			);
			expect(await kept(page)).toEqual(nothing);

			const progress = await watchProgress(page);
			expect(await press(page, 'Spara för att läsa utan nät')).toBe(done);
			const { values, max } = await progress();
			expect(values.length).toBeGreaterThan(50);
			expect(values).toEqual(values.toSorted((a, b) => a - b));
			expect([values.at(-1), max]).toEqual([bytes, bytes]);
			const after = await kept(page);
			expect(after.workers).toBe(1);
			// All files, the list of them and the marker.
			expect(after.caches[`rumslig / ${version}`]).toBe(count + 2);
			expect(await panel.locator('.state').textContent()).toContain(`(${version})`);

			await page.close();
			await server.stop();
			await context.setOffline(true);
			const offline = await context.newPage();
			const problems: string[] = [];
			// Going on to the next page ends what the one before was still fetching, as its icon.
			offline.on('requestfailed', (request) => {
				const reason = request.failure()?.errorText;
				if (reason !== 'net::ERR_ABORTED') problems.push(`${reason} ${request.url()}`);
			});
			offline.on('pageerror', (error) => problems.push(String(error)));
			for (const path of ['/', '/karta/', '/skyldigheter/', '/ordlista/', ...kinds.map((kind) => entriesOf(kind)[0]!)]) {
				const response = await offline.goto(server.origin + path);
				expect(response?.status(), path).toBe(200);
				expect(response?.fromServiceWorker(), path).toBe(true);
				expect(await offline.locator('h1').innerText(), path).not.toBe('');
				expect(await offline.evaluate(() => getComputedStyle(document.body).fontFamily), path).toContain('Source Serif');
			}
			await offline.goto(`${server.origin}/`);
			await offline.locator('main a[href^="/metoder/"]').first().click();
			await offline.waitForURL('**/metoder/**');
			await offline.goto(`${server.origin}/metoder`);
			expect(new URL(offline.url()).pathname).toBe('/metoder/');
			expect(problems).toEqual([]);
			await offline.locator('.saved-line a').waitFor();
			expect(await offline.locator('.saved-line').innerText()).toMatch(/^Sparad \d+ \w+ \d{4}$/);

			const missing = await offline.goto(`${server.origin}/finns-inte/`);
			expect(missing?.status()).toBe(503);
			expect(await offline.locator('h1').innerText()).toBe('Sidan är inte sparad');
			expect(await offline.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source Serif');
		});
	});
});

describe('a save that does not get there', () => {
	it('leaves nothing when the reader cancels', async () => {
		const server = await serve(few);
		server.beforeAnswer = () => new Promise((resolve) => setTimeout(resolve, 30));
		await visit(async (page) => {
			await page.goto(`${server.origin}/utan-nat/`);
			await page.getByRole('button', { name: 'Spara för att läsa utan nät' }).click();
			await page.waitForFunction(() => document.querySelector('progress')!.value > 100_000);
			await page.getByRole('button', { name: 'Avbryt' }).click();
			await page.getByText('Avbrutet. Det som hann hämtas är borttaget.').waitFor();
			await page.getByRole('button', { name: 'Spara för att läsa utan nät' }).waitFor();
			expect(await kept(page)).toEqual(nothing);
		});
	});

	it('is a half that does not look whole when the network goes, and goes on without fetching again what is there', async () => {
		const server = await serve(few);
		await visit(async (page) => {
			await page.goto(`${server.origin}/utan-nat/`);
			await page.getByRole('button', { name: 'Spara för att läsa utan nät' }).waitFor();
			const before = server.requests.length;
			const { count, version } = summaryOf(few);
			server.beforeAnswer = (asked) => (asked === before + Math.floor(count / 2) ? server.stop() : undefined);
			expect(await press(page, 'Spara för att läsa utan nät')).toBe(
				'Nätet försvann. Det som hann hämtas är kvar. Fortsätt när nätet är tillbaka.',
			);
			expect(await page.locator('.state').textContent()).toMatch(/^Sparandet avbröts\./);
			const half = await kept(page);
			expect(half.workers).toBe(0);
			const there = half.caches[`rumslig / ${version}`]! - 1;
			expect(there).toBeGreaterThan(count / 4);

			server.beforeAnswer = () => undefined;
			await server.start();
			const asked = server.requests.length;
			expect(await press(page, 'Fortsätt spara')).toBe(done);
			const files = server.requests.slice(asked).filter((path) => !/^\/(offline\.json|version\.json|sw\.js)/.test(path));
			expect(files).toHaveLength(count - there);
			expect(new Set(files).size).toBe(files.length);
		});
	});

	it('says so when there is no room, and leaves nothing that looks whole', async () => {
		const server = await serve(few);
		await visit(async (page) => {
			await page.goto(`${server.origin}/utan-nat/`);
			const session = await page.context().newCDPSession(page);
			await session.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 1_000_000 });
			// The browser says that there is room, and then there is not.
			await page.evaluate(() => (navigator.storage.estimate = () => Promise.resolve({ quota: 1e9, usage: 0 })));
			expect(await press(page, 'Spara för att läsa utan nät')).toMatch(/^Det finns inte plats nog på enheten\./);
			expect(await kept(page)).toEqual(nothing);
		});
	});

	it('asks for nothing when the browser says that there is no room', async () => {
		const server = await serve(few);
		await visit(async (page) => {
			await page.goto(`${server.origin}/utan-nat/`);
			await page.evaluate(() => (navigator.storage.estimate = () => Promise.resolve({ quota: 1e6, usage: 0 })));
			const asked = server.requests.length;
			expect(await press(page, 'Spara för att läsa utan nät')).toMatch(/^Det finns inte plats nog på enheten\./);
			expect(server.requests.slice(asked).filter((path) => path.endsWith('/'))).toEqual([]);
			expect(await kept(page)).toEqual(nothing);
		});
	});

	it('is one at a time: a second tab says that the first is saving', async () => {
		const server = await serve(few);
		server.beforeAnswer = () => new Promise((resolve) => setTimeout(resolve, 50));
		await visit(async (page) => {
			await page.goto(`${server.origin}/utan-nat/`);
			await page.getByRole('button', { name: 'Spara för att läsa utan nät' }).click();
			await page.waitForFunction(() => document.querySelector('progress')!.value > 0);
			const second = await page.context().newPage();
			await second.goto(`${server.origin}/utan-nat/`);
			const other = second.locator('save-offline');
			await other.locator('button.main').click();
			await other.getByText('Webbplatsen sparas redan i en annan flik.').waitFor();
			await page.getByText(done).waitFor();
		});
	});
});

it('removing leaves nothing, and pages come from the network again', async () => {
	const server = await serve(few);
	await visit(async (page) => {
		expect(await saveSite(page, server)).toBe(done);
		await page.goto(`${server.origin}/metoder/`);
		await page.goto(`${server.origin}/utan-nat/`);
		await page.getByRole('button', { name: 'Ta bort det sparade' }).click();
		await page.getByText('Det sparade är borttaget.').waitFor();
		expect(await kept(page)).toEqual(nothing);
		const response = await page.goto(`${server.origin}/metoder/`);
		expect(response?.fromServiceWorker()).toBe(false);
		expect(await kept(page)).toEqual(nothing);
	});
});

describe('a reader who has saved nothing and loses the network', () => {
	it('gets a calm dialog in place of an error, for links and for search, and can go on when the network is back', async () => {
		const server = await serve(few);
		await visit(async (page) => {
			await page.goto(`${server.origin}/om/rumslig/`);
			await page.context().setOffline(true);
			const dialog = page.getByRole('dialog', { name: 'Du är utan nät' });
			const link = page.locator('footer a[href="/om/tillganglighet/"]');
			await link.click();
			await dialog.waitFor();
			expect(await dialog.innerText()).toContain('Läs utan nät');
			await dialog.getByRole('button', { name: 'Försök igen' }).click();
			await dialog.getByText('Nätet är inte tillbaka än.').waitFor();
			await page.keyboard.press('Escape');
			await dialog.waitFor({ state: 'hidden' });
			expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);

			await page.locator('header input[type="search"]').fill('plan');
			await page.keyboard.press('Enter');
			await dialog.waitFor();
			await page.context().setOffline(false);
			await dialog.getByRole('button', { name: 'Försök igen' }).click();
			await page.waitForURL('**/sok/?q=plan');
			expect(await kept(page)).toEqual(nothing);
		});
	});

	it('still reaches places on the page itself', async () => {
		const server = await serve(few);
		await visit(async (page) => {
			await page.goto(`${server.origin}/metoder/strukturbild/`);
			await page.context().setOffline(true);
			await page.locator('main a[href^="#"]:visible').first().click();
			expect(await page.getByRole('dialog').count()).toBe(0);
			expect(new URL(page.url()).hash).not.toBe('');
		});
	});
});

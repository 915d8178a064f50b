/** A saved site when a new version is published, when one comes in the middle, and when saving is switched off for everybody. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FileList } from '../../src/offline/names.ts';
import { bundleWorker, writeFileList } from '../../src/plugins/offline.ts';
import { copySite, kept, press, removeCopies, saveSite, SiteServer } from './lib/site-server.ts';
import { useBrowser } from './lib/visit.ts';

const visit = useBrowser();
const older = copySite('few');
const newer = copySite('few');

const listOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8')) as FileList;
const style = listOf(older).files.find(({ path }) => /^_astro\/.*\.css$/.test(path) && !path.includes('print'))!.path;
const newStyle = style.replace(/(\.[^.]+)?\.css$/, '.NyStil00.css');

/** Changes a file of the newer version. */
function change(path: string, edit: (text: string) => string): void {
	const file = join(newer, path);
	writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

beforeAll(() => {
	// Two pages change and take a style that is theirs alone; one is new, one is gone; a file without a hash in its name changes.
	for (const path of ['metoder/strukturbild/index.html', 'index.html']) {
		change(path, (html) => html.replaceAll(style, newStyle).replace('</h1>', ' ny utgåva</h1>'));
	}
	writeFileSync(join(newer, newStyle), `${readFileSync(join(older, style), 'utf8')}\nbody{--utgava:ny}`);
	change('favicon.svg', (svg) => svg.replace('</svg>', '<!-- ny --></svg>'));
	change('sok/index.html', (html) => html.replace('</h1>', ' ny</h1>'));
	writeFileSync(join(newer, 'metoder/index.html'), readFileSync(join(newer, 'ordlista/index.html')));
	rmSync(join(newer, 'om/rumslig'), { recursive: true });
	writeFileList(newer, '2026-11-20T08:00:00.000Z');
});

const server = new SiteServer(older);
// A host that lets browsers keep pages must not bring pages of the old version back.
server.pageCache = 'max-age=600';
beforeEach(async () => {
	await server.stop();
	server.folder = older;
	server.beforeAnswer = () => undefined;
	await server.start();
});
afterAll(async () => {
	await server.stop();
	removeCopies();
});

const name = (folder: string) => `rumslig / ${listOf(folder).version}`;
const title = (page: Page) => page.locator('h1').innerText();
const edition = (page: Page) => page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--utgava'));
const contentOf = (page: Page, path: string) => page.evaluate(async (address) => (await fetch(address)).text(), path);

describe('a new version', () => {
	it('is fetched on request, only what changed, while pages of the old one keep their own files', async () => {
		await visit(async (page) => {
			expect(await saveSite(page, server)).toMatch(/^Klart\./);
			const old = await page.context().newPage();
			await old.goto(`${server.origin}/metoder/strukturbild/`);

			server.folder = newer;
			await page.goto(`${server.origin}/metoder/strukturbild/`);
			// Nothing is new before the reader has asked for it.
			expect(await title(page)).not.toContain('ny utgåva');
			const line = page.locator('.saved-line');
			await line.getByText('Ny version finns.').waitFor();
			const asked = server.requests.length;
			await line.getByRole('button', { name: 'Uppdatera' }).click();
			await line.getByText('Uppdaterat. Nästa sida du öppnar är ny.').waitFor();

			const before = new Set(listOf(older).files.map(({ path, hash }) => path + hash));
			const changed = listOf(newer).files.filter(({ path, hash }) => !before.has(path + hash));
			expect(changed.length).toBeGreaterThan(4);
			const fetched = server.requests.slice(asked).filter((path) => !/^\/(offline|version)\.json|^\/sw\.js/.test(path));
			expect(fetched.sort()).toEqual(changed.map(({ path }) => `/${path}`).sort());

			// Both versions are there while a page of the old one is open, and each page gets its own files.
			await expect.poll(async () => Object.keys((await kept(page)).caches)).toEqual(expect.arrayContaining([name(older), name(newer)]));
			expect(await contentOf(old, '/favicon.svg')).not.toContain('ny');
			await page.context().setOffline(true);
			await server.stop();
			await page.goto(`${server.origin}/metoder/strukturbild/`);
			expect(await title(page)).toContain('ny utgåva');
			expect(await edition(page)).toBe('ny');
			expect(await contentOf(page, '/favicon.svg')).toContain('ny');
			expect(await contentOf(old, '/favicon.svg')).not.toContain('ny');
			// A file that only the old version has is still there for its page.
			expect(await contentOf(old, `/${style}`)).not.toContain('--utgava');
			expect((await page.goto(`${server.origin}/om/rumslig/`))?.status()).toBe(503);

			await old.close();
			await page.goto(`${server.origin}/`);
			expect(await title(page)).toContain('ny utgåva');
			await expect.poll(async () => Object.keys((await kept(page)).caches)).not.toContain(name(older));
			expect((await kept(page)).caches[name(newer)]).toBe(listOf(newer).files.length + 2);
		});
	});

	it('keeps the page and its files together when the worker has been stopped in between', async () => {
		await visit(async (page) => {
			await saveSite(page, server);
			const old = await page.context().newPage();
			await old.goto(`${server.origin}/metoder/strukturbild/`);
			server.folder = newer;
			await page.reload();
			expect(await press(page, 'Uppdatera till den nya versionen')).toMatch(/^Klart\./);
			const session = await page.context().newCDPSession(page);
			await session.send('ServiceWorker.enable');
			await session.send('ServiceWorker.stopAllWorkers');
			expect(await contentOf(old, '/favicon.svg')).not.toContain('ny');
		});
	});

	it('that comes in the middle of a save is noticed: what is saved is the new one, whole', async () => {
		await visit(async (page) => {
			await page.goto(`${server.origin}/utan-nat/`);
			await page.getByRole('button', { name: 'Spara för att läsa utan nät' }).waitFor();
			const half = server.requests.length + Math.floor(listOf(older).files.length / 2);
			server.beforeAnswer = (count) => void (server.folder = count >= half ? newer : older);
			expect(await press(page, 'Spara för att läsa utan nät')).toMatch(/^Klart\./);
			const { files, version } = listOf(newer);
			expect(await page.locator('.state').textContent()).toContain(`(${version})`);
			expect((await kept(page)).caches[name(newer)]).toBe(files.length + 2);
			expect((await kept(page)).caches).not.toHaveProperty([name(older)]);
			await server.stop();
			await page.goto(`${server.origin}/metoder/strukturbild/`);
			expect([await title(page), await edition(page)]).toEqual([expect.stringContaining('ny utgåva'), 'ny']);
		});
	});

	it('that is being put in place, so that list and files differ, makes no save', async () => {
		await visit(async (page) => {
			await page.goto(`${server.origin}/utan-nat/`);
			server.folder = newer;
			const list = readFileSync(join(newer, 'offline.json'));
			writeFileSync(join(newer, 'offline.json'), readFileSync(join(older, 'offline.json')));
			try {
				expect(await press(page, 'Spara för att läsa utan nät')).toMatch(/^Webbplatsen ändrades/);
				expect((await kept(page)).workers).toBe(0);
				expect(await page.locator('.state').textContent()).toMatch(/^Sparandet avbröts\./);
			} finally {
				writeFileSync(join(newer, 'offline.json'), list);
			}
		});
	});
});

it('a reader who has saved nothing gets the search page when the scripts of an old page are gone', async () => {
	await visit(async (page) => {
		await page.goto(`${server.origin}/metoder/strukturbild/`);
		server.beforeAnswer = () => void (server.folder = newer);
		await page.locator('header input[type="search"]').fill('plan');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/sok/?q=plan');
		expect(await title(page)).toContain('ny');
	});
});

it('the kill switch takes away what was saved and the worker, and pages come from the network', async () => {
	const off = await bundleWorker(process.cwd(), true);
	await visit(async (page) => {
		expect(await saveSite(page, server)).toMatch(/^Klart\./);
		const normal = readFileSync(join(newer, 'sw.js'));
		server.folder = newer;
		writeFileSync(join(newer, 'sw.js'), off);
		try {
			await page.goto(`${server.origin}/metoder/strukturbild/`);
			await expect.poll(() => kept(page), { timeout: 20_000 }).toEqual({ caches: {}, workers: 0 });
			const response = await page.goto(`${server.origin}/metoder/strukturbild/`);
			expect(response?.fromServiceWorker()).toBe(false);
		} finally {
			writeFileSync(join(newer, 'sw.js'), normal);
		}
	});
});

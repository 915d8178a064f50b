/** What a reader takes away in other ways: the site among the device's programs, and the copy on a stick. */
import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { attribute, byTag, elements } from './lib/dom.ts';
import { entriesOf, kinds, pagePaths, readPages } from './lib/pages.ts';
import { useBrowser } from './lib/visit.ts';

const visit = useBrowser();

describe('the manifest', () => {
	const text = readFileSync('dist/manifest.webmanifest', 'utf8');
	const manifest = JSON.parse(text) as { start_url: string; icons: { src: string; sizes: string }[]; theme_color: string };

	it('is one that Chromium can install', async () => {
		await visit(async (page) => {
			await page.goto(`${inject('origin')}/`);
			const session = await page.context().newCDPSession(page);
			const { url, errors } = await session.send('Page.getAppManifest');
			expect(url).toBe(`${inject('origin')}/manifest.webmanifest`);
			expect(errors).toEqual([]);
			const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
			// A window that keeps nothing, as a test's does, is never offered it; that is the only reason left.
			expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
		});
	});

	it('names icons that exist in the size it says', async () => {
		expect(manifest.icons).toHaveLength(3);
		for (const { src, sizes } of manifest.icons) {
			const { width, height, format } = await sharp(join('dist', src)).metadata();
			expect([`${width}x${height}`, format]).toEqual([sizes, 'png']);
		}
	});

	it('and the colour of the paper stand in the head of every page', () => {
		const without = readPages().filter(({ document }) => {
			const links = byTag(document, 'link').filter((link) => attribute(link, 'rel') === 'manifest');
			const colours = byTag(document, 'meta').filter((meta) => attribute(meta, 'name') === 'theme-color');
			return links.length !== 1 || attribute(colours[0]!, 'content') !== manifest.theme_color || colours.length !== 2;
		});
		expect(without.map(({ path }) => path)).toEqual([]);
	});
});

describe('the zip', () => {
	const folder = mkdtempSync(join(tmpdir(), 'rumslig-stick-'));
	const files = unzipSync(readFileSync('dist/rumslig.zip'));
	beforeAll(() => {
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), content);
		}
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const at = (path: string) => pathToFileURL(join(folder, 'rumslig', path, path.endsWith('/') ? 'index.html' : '')).href;

	/** Opens a page over file:// and returns what a reader would notice as broken. */
	async function open(page: Page, path: string): Promise<string[]> {
		const problems: string[] = [];
		const listen = {
			console: (message: { type(): string; text(): string }) => message.type() === 'error' && problems.push(message.text()),
			failed: (request: { url(): string }) => problems.push(`failed: ${request.url()}`),
			error: (error: Error) => problems.push(String(error)),
		};
		page.on('console', listen.console).on('requestfailed', listen.failed).on('pageerror', listen.error);
		await page.goto(at(path), { waitUntil: 'load' });
		await page.evaluate(() => document.fonts.ready);
		page.off('console', listen.console).off('requestfailed', listen.failed).off('pageerror', listen.error);
		return problems;
	}

	it('holds every page but those that need a server, and neither search, worker nor itself', () => {
		const pages = Object.keys(files).filter((path) => path.endsWith('.html'));
		const served = pagePaths().filter((path) => path !== '/404.html' && path !== '/inte-sparad/');
		expect(pages.map((path) => `/${path.replace(/^rumslig\//, '').replace(/(^|\/)index\.html$/, '$1')}`).sort()).toEqual(served.sort());
		expect(Object.keys(files).filter((path) => /pagefind|sw\.js|\.zip$|offline\.json|version\.json/.test(path))).toEqual([]);
	});

	it('leads from page to page without a server', () => {
		const pages = readPages().length;
		let followed = 0;
		const broken: string[] = [];
		for (const [path, content] of Object.entries(files)) {
			if (!path.endsWith('.html')) continue;
			const html = new TextDecoder().decode(content);
			for (const [, address] of html.matchAll(/\s(?:href|src|action)="([^"]+)"/g)) {
				if (/^(#|https?:|webcal:|mailto:|data:)/.test(address!)) continue;
				followed += 1;
				const target = decodeURI(new URL(address!.replaceAll('&amp;', '&'), `file:///${encodeURI(path)}`).pathname.slice(1));
				if (!(target in files)) broken.push(`${path}: ${address}`);
			}
		}
		expect(followed).toBeGreaterThan(pages * 10);
		expect(broken).toEqual([]);
	});

	it('opens from a stick with its type, its drawings and nothing broken', async () => {
		await visit(async (page) => {
			for (const path of ['/', '/karta/', '/fallstudier/', '/sok/', '/utan-nat/', ...kinds.map((kind) => entriesOf(kind)[0]!)]) {
				expect(await open(page, path), path).toEqual([]);
				expect(await page.locator('h1').innerText(), path).not.toBe('');
				const loaded = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
				expect(loaded, path).toBeGreaterThan(0);
				expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily), path).toContain('Source Serif');
			}
			await open(page, '/regioner/skane/');
			const shapes = await page.locator('svg use').evaluateAll((uses) => uses.map((use) => (use as SVGGraphicsElement).getBBox().width));
			expect(shapes.length).toBeGreaterThan(0);
			expect(shapes.filter((width) => width === 0)).toEqual([]);
			await page.locator('nav.breadcrumbs a').last().click();
			expect(page.url()).toBe(at('/regioner/'));
		});
	});

	it('says in the box, on the search page and on the start page that search does not work, and leads to the words', async () => {
		await visit(async (page) => {
			for (const path of ['/', '/sok/']) {
				await open(page, path);
				const help = page.locator('main').getByText('Sökningen fungerar inte i den här kopian.');
				expect(await help.isVisible(), path).toBe(true);
				expect(await page.locator('input[type="search"]').count(), path).toBe(0);
			}
			await page.locator('header').getByRole('link', { name: 'allt från A till Ö' }).click();
			expect(page.url()).toBe(at('/a-o/'));
		});
	});

	it('filters its lists', async () => {
		await visit(async (page) => {
			await open(page, '/metoder/');
			const rows = page.locator('main [data-tid]:visible');
			const before = await rows.count();
			await page.locator('main input[type="radio"]').nth(1).check({ force: true });
			await expect.poll(() => rows.count()).toBeLessThan(before);
		});
	});
});

it('no page leaves room for a size that the build did not write', () => {
	const pages = readPages().filter(({ html }) => html.includes('%zip%'));
	expect(pages.map(({ path }) => path)).toEqual([]);
	const link = readPages()
		.flatMap(({ document }) => elements(document))
		.find((element) => attribute(element, 'href') === '/rumslig.zip');
	expect(link).toBeDefined();
});

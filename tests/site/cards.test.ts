/** Cards as they are met on other sites, and the files that show a page elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { findings } from './lib/axe.ts';
import { entriesOf, kinds, readPage } from './lib/pages.ts';
import { useBrowser } from './lib/visit.ts';
import { createRequire } from 'node:module';

const withPage = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A partner's page on another origin: `/?src=…&width=…&height=…`. */
let partner: Server;
let elsewhere = '';
beforeAll(async () => {
	partner = createServer((request, response) => {
		const query = new URL(request.url ?? '/', 'http://x').searchParams;
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(
			`<!doctype html><html lang="sv"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>Partner</title><main><h1>Partner</h1><iframe title="kort" src="${query.get('src')}" width="${query.get('width')}" height="${query.get('height')}"></iframe></main></html>`,
		);
	});
	await new Promise<void>((resolve) => partner.listen(0, '127.0.0.1', resolve));
	elsewhere = `http://127.0.0.1:${(partner.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => partner.close(() => resolve())));

/** What a page's own oEmbed answer proposes, at the address where the tests serve the site. */
function proposalOf(path: string) {
	const [, href] = /<link[^>]*application\/json\+oembed[^>]*href="([^"]+)"/.exec(readPage(path).html) ?? [];
	const { html, width, height } = JSON.parse(readFileSync(`dist${new URL(href!).pathname}`, 'utf8')) as Record<string, string>;
	return { src: inject('origin') + new URL(/src="([^"]+)"/.exec(html!)![1]!).pathname, width: Number(width), height: Number(height) };
}
const one = kinds.map((kind) => entriesOf(kind)[0]!);

it.each(one)('the card of %s stands on another site, asks for nothing more, and leads to the page', async (path) => {
	const { src, width, height } = proposalOf(path);
	for (const colorScheme of ['light', 'dark'] as const) {
		await withPage(
			async (page) => {
				const asked: string[] = [];
				page.on('request', (request) => asked.push(request.url()));
				const address = `${elsewhere}/?src=${encodeURIComponent(src)}&width=${width}&height=${height}`;
				await page.goto(address, { waitUntil: 'networkidle' });
				expect(asked).toEqual([address, src]);
				const frame = page.frames().find((candidate) => candidate.url() === src)!;
				const fit = await frame.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
				expect(fit[0], 'height at the proposed size').toBeLessThanOrEqual(fit[1]!);
				await frame.addScriptTag({ content: axe });
				// The engine looks at the frame as at a page of its own.
				expect(await findings(frame as never)).toEqual([]);
				await page.locator('iframe').evaluate((element) => element.setAttribute('width', '240'));
				expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(
					0,
				);
				const target = await frame.locator('h1 a').getAttribute('href');
				await page.route(target!, (route) => route.fulfill({ contentType: 'text/html', body: '<title>sidan</title>' }));
				await frame.locator('h1 a').click();
				await page.waitForURL(target!);
				expect(new URL(target!).pathname).toBe(path);
			},
			{ colorScheme },
		);
	}
});

it('no card is wider than 240 px, and none is clipped at the proposed size', async () => {
	const codes = readdirSync('dist/kort').filter((name) => !name.includes('.'));
	expect(codes.length).toBeGreaterThan(100);
	const wrong = await withPage(async (page) => {
		const found: string[] = [];
		for (const code of codes) {
			const { width, height } = JSON.parse(readFileSync(`dist/kort/${code}.json`, 'utf8')) as { width: number; height: number };
			await page.setViewportSize({ width, height });
			await page.goto(`${inject('origin')}/kort/${code}/`);
			const tall = await page.evaluate(() => document.documentElement.scrollHeight);
			if (tall > height) found.push(`${code}: ${tall} px tall, ${height} proposed`);
			await page.setViewportSize({ width: 240, height: 480 });
			const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			if (over > 0) found.push(`${code}: ${over} px too wide at 240`);
		}
		return found;
	});
	expect(wrong).toEqual([]);
});

it('every page has a picture of the right size and weight, named once in its head', async () => {
	const files = readdirSync('dist/forhandsbilder');
	expect(files).toContain('rumslig.png');
	const wrong: string[] = [];
	for (const file of files) {
		const { width, height, size } = await sharp(readFileSync(`dist/forhandsbilder/${file}`)).metadata();
		if (width !== 1200 || height !== 630 || size! >= 60_000) wrong.push(`${file}: ${width}×${height}, ${size} bytes`);
	}
	expect(wrong).toEqual([]);
	for (const path of ['/', '/metoder/', ...one]) {
		const { html } = readPage(path);
		const images = [...html.matchAll(/<meta property="og:image" content="([^"]+)"/g)].map(([, url]) => new URL(url!).pathname);
		expect(images, path).toHaveLength(1);
		expect(files, path).toContain(images[0]!.split('/').at(-1));
		for (const name of ['og:type', 'og:locale', 'og:title']) expect(html.split(`property="${name}"`), `${path} ${name}`).toHaveLength(2);
		expect(html.split('name="twitter:card"'), path).toHaveLength(2);
		expect(html).toContain('content="sv_SE"');
	}
});

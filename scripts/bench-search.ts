/** `npm run bench:search`: time and bytes to the first hit, ours beside stock Starlight, same content, network and processor; and the longest task while typing. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ensureChromium } from './lib/install.mjs';
import { stockIndex } from './lib/stock-index.ts';
import { stockPage, stockScripts } from './lib/stock-page.ts';

if (process.argv.includes('--help')) {
	console.log(
		'npm run bench:search\nFirst hit after a click on the search, cold cache, 150 ms and 1.6 Mbit/s, processor slowed four times. Medians of three rounds.',
	);
	process.exit(0);
}
if (!existsSync('dist/sok/register.json')) {
	console.error('dist/ is missing: run `npm run build` first.');
	process.exit(1);
}

const queries = ['strukturbild', 'RUS', 'planering', 'länsplan transport', 'hur gör man en aktörsanalys'];
const rounds = 3;
/** Chrome's "Slow 4G" as Lighthouse has it: bytes a second, milliseconds. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;
const reading = '/metoder/kartworkshop/';

const stockFolder = await stockIndex('dist');
const scripts = await stockScripts();
const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};
const text = new Set(['.html', '.js', '.json', '.css', '.svg']);

function fileFor(path: string): Buffer | undefined {
	if (path === '/stock/') return Buffer.from(stockPage(readFileSync(join('dist', reading, 'index.html'), 'utf8')));
	const script = path.startsWith('/stock/') ? scripts.get(path.slice('/stock/'.length)) : undefined;
	if (script !== undefined) return Buffer.from(script);
	const file = path.startsWith('/stock/pagefind/') ? join(stockFolder, path.slice('/stock/pagefind/'.length)) : join('dist', path);
	const whole = file.endsWith('/') ? `${file}index.html` : file;
	return existsSync(whole) ? readFileSync(whole) : undefined;
}

const compressed = new Map<string, Buffer>();
/** Bytes sent, workers' requests among them. */
let sent = 0;
const server = createServer((request, response) => {
	const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
	const body = fileFor(path);
	if (!body) return void response.writeHead(404).end();
	const extension = path.endsWith('/') ? '.html' : extname(path);
	const headers = { 'content-type': types[extension] ?? 'application/octet-stream' };
	if (!text.has(extension)) {
		sent += body.length;
		return void response.writeHead(200, headers).end(body);
	}
	if (!compressed.has(path)) compressed.set(path, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
	sent += compressed.get(path)!.length;
	response.writeHead(200, { ...headers, 'content-encoding': 'br' }).end(compressed.get(path));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

interface Way {
	readonly path: string;
	readonly open: string;
	readonly field: string;
	readonly hit: string;
}
const ours: Way = { path: reading, open: '#site-search-q', field: '.search-dialog input', hit: '.search-dialog .title' };
const stock: Way = {
	path: '/stock/',
	open: 'button[data-open-modal]',
	field: '.pagefind-ui__search-input',
	hit: '.pagefind-ui__result-link',
};

async function slowPage(browser: Browser, way: Way): Promise<Page> {
	const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', network);
	await page.goto(origin + way.path, { waitUntil: 'networkidle' });
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	return page;
}

/**
 * Milliseconds from the press on the search to the first hit on the screen, for a reader who types at once, and bytes until the network
 * is quiet. Timed in the page, so that what drives the browser does not count.
 */
async function firstHit(browser: Browser, way: Way, query: string): Promise<{ time: number; bytes: number }> {
	const page = await slowPage(browser, way);
	sent = 0;
	await page.evaluate(
		({ field, hit, text }) => {
			const clock = globalThis as unknown as { time?: number };
			addEventListener(
				'pointerdown',
				() => {
					const start = performance.now();
					let typed = false;
					const look = () => {
						const input = document.querySelector<HTMLInputElement>(field);
						if (!typed && input?.checkVisibility()) {
							input.value = text;
							input.dispatchEvent(new Event('input', { bubbles: true }));
							typed = true;
						}
						if (document.querySelector(hit)?.checkVisibility()) clock.time = performance.now() - start;
						else requestAnimationFrame(look);
					};
					look();
				},
				{ capture: true, once: true },
			);
		},
		{ field: way.field, hit: way.hit, text: query },
	);
	await page.click(way.open);
	const time = await page.waitForFunction(() => (globalThis as unknown as { time?: number }).time, undefined, { timeout: 60_000 });
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(500);
	const result = { time: Math.round(Number(await time.jsonValue())), bytes: sent };
	await page.context().close();
	return result;
}

/** The longest task, in milliseconds, while a reader types letter by letter. 0 when none reaches 50 (the API reports no shorter). */
async function longestTask(browser: Browser, query: string): Promise<number> {
	const page = await slowPage(browser, ours);
	await page.click(ours.open);
	await page.waitForSelector(ours.field, { state: 'visible' });
	await page.fill(ours.field, 'x');
	await page.waitForTimeout(3000);
	await page.evaluate(() => {
		const seen = globalThis as unknown as { longest: number };
		seen.longest = 0;
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
		}).observe({ type: 'longtask' });
	});
	await page.fill(ours.field, '');
	for (const letter of query) await page.keyboard.type(letter, { delay: 90 });
	await page.waitForTimeout(1000);
	const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
	await page.context().close();
	return longest;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const executablePath = ensureChromium();
if (!executablePath) process.exit(1);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
console.log(
	'query'.padEnd(30),
	'ours ms'.padStart(8),
	'stock ms'.padStart(9),
	'ratio'.padStart(6),
	'ours kB'.padStart(8),
	'stock kB'.padStart(9),
	'longest task'.padStart(13),
);
for (const query of queries) {
	const runs = { ours: [] as { time: number; bytes: number }[], stock: [] as { time: number; bytes: number }[] };
	for (let round = 0; round < rounds; round += 1) {
		runs.ours.push(await firstHit(browser, ours, query));
		runs.stock.push(await firstHit(browser, stock, query));
	}
	const time = { ours: median(runs.ours.map((run) => run.time)), stock: median(runs.stock.map((run) => run.time)) };
	const longest: number[] = [];
	for (let round = 0; round < rounds; round += 1) longest.push(await longestTask(browser, query));
	const kB = (list: { bytes: number }[]) => (median(list.map(({ bytes }) => bytes)) / 1000).toFixed(1);
	console.log(
		query.padEnd(30),
		String(time.ours).padStart(8),
		String(time.stock).padStart(9),
		(time.ours / time.stock).toFixed(2).padStart(6),
		kB(runs.ours).padStart(8),
		kB(runs.stock).padStart(9),
		`${median(longest).toFixed(0)} ms`.padStart(13),
	);
}
await browser.close();
server.close();

/** Weighs a page as a first visitor gets it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { isOutput } from '../../src/model/outputs.ts';

export interface Weight {
	/** Bytes of all but fonts: text compressed with brotli at its best, as a host does with files made ahead. */
	readonly bytes: number;
	readonly fontBytes: number;
	readonly requests: number;
	/** Sum of layout shifts while the fonts arrive late (web.dev, Cumulative Layout Shift). */
	readonly layoutShift: number;
}

/** How long a font is held back, in milliseconds, so that the fallback is really shown first. */
const fontDelay = 400;

const isText = (type: string) => /text|javascript|json|svg|xml/.test(type);

/** Loads an address in a fresh context and adds up what came. */
export async function weigh(browser: Browser, address: string): Promise<Weight> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	const parts: Promise<{ bytes: number; font: boolean }>[] = [];
	page.on('response', (response) => {
		parts.push(
			response.body().then((body) => {
				const type = response.headers()['content-type'] ?? '';
				return { bytes: isText(type) ? brotliCompressSync(body).length : body.length, font: /font|woff/.test(type + response.url()) };
			}),
		);
	});
	await page.route('**/*.woff2', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, fontDelay));
		await route.continue();
	});
	await page.addInitScript(() => {
		const shifts = globalThis as unknown as { shift: number };
		shifts.shift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.shift += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(200);
	const layoutShift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
	const sizes = await Promise.all(parts);
	await context.close();
	const sum = (font: boolean) => sizes.filter((part) => part.font === font).reduce((total, { bytes }) => total + bytes, 0);
	return { bytes: sum(false), fontBytes: sum(true), requests: sizes.length, layoutShift };
}

/** The five largest pages of all, which are lists, as addresses. */
export function largestPages(dist: string): string[] {
	const size = (file: string) => statSync(join(dist, file)).size;
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('/index.html') && !isOutput(file))
		.sort((a, b) => size(b) - size(a))
		.slice(0, 5)
		.map((file) => `/${file.replace(/index\.html$/, '')}`);
}

/** The start page and the largest entry of each folder, as addresses. */
export function heaviestPages(dist: string): string[] {
	const entries = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
		(file) => /^[^/]+\/[^/]+\/index\.html$/.test(file) && !isOutput(file),
	);
	const byFolder = Map.groupBy(entries, (file) => file.split('/')[0]!);
	const largest = [...byFolder.values()].map((group) =>
		group.reduce((a, b) => (statSync(join(dist, b)).size > statSync(join(dist, a)).size ? b : a)),
	);
	return ['/', ...largest.sort().map((file) => `/${file.replace(/index\.html$/, '')}`)];
}

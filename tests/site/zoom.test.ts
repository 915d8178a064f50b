/** Forced colours, and 400 % zoom of a 1280 × 1024 window: 320 × 256 CSS pixels (WCAG 2.2, 1.4.10). */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, newPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

async function open(path: string, options: Parameters<typeof newPage>[1]): Promise<Page> {
	const page = await newPage(browser, options);
	await page.goto(inject('origin') + path);
	return page;
}

const zoomed = { viewport: { width: 320, height: 256 } };

describe('at 400 % zoom', () => {
	it.each(['/', '/metoder/', '/metoder/strukturbild/', '/eu/nzia/', '/ordlista/'])(
		'%s needs no sideways scrolling and nothing hides the heading',
		async (path) => {
			const page = await open(path, zoomed);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			const header = (await page.locator('header.header').boundingBox())!;
			const heading = (await page.locator('h1').boundingBox())!;
			expect(heading.y).toBeGreaterThanOrEqual(header.y + header.height);
		},
	);

	it('the header leaves most of the window to the text', async () => {
		const page = await open('/metoder/strukturbild/', zoomed);
		await page.evaluate(() => scrollTo(0, 600));
		const header = (await page.locator('header.header').boundingBox())!;
		const covered = Math.max(0, header.y + header.height);
		expect(covered).toBeLessThan(256 / 3);
	});

	it('an anchor is not hidden under the header', async () => {
		const page = await open('/metoder/strukturbild/#fallgropar', zoomed);
		const header = (await page.locator('header.header').boundingBox())!;
		const heading = (await page.locator('#fallgropar').boundingBox())!;
		expect(heading.y).toBeGreaterThanOrEqual(header.y + header.height - 1);
	});
});

describe('in forced colours', () => {
	const forced = { forcedColors: 'active' as const };

	it('the chosen part of the scale differs from the rest', async () => {
		const page = await open('/fallstudier/se-skane-regionplan-2022-2040/', forced);
		const colours = await page
			.locator('.scale li')
			.evaluateAll((steps) =>
				steps.map((step) => ({ on: step.classList.contains('on'), colour: getComputedStyle(step.querySelector('.bar')!).backgroundColor })),
			);
		const on = new Set(colours.filter((step) => step.on).map(({ colour }) => colour));
		const off = new Set(colours.filter((step) => !step.on).map(({ colour }) => colour));
		expect(on.size).toBe(1);
		expect(off.has([...on][0]!)).toBe(false);
	});

	it('the current page in the menu is told apart by more than colour', async () => {
		const page = await open('/metoder/strukturbild/', forced);
		const current = page.locator('nav.sidebar a[aria-current="page"]');
		expect(await current.evaluate((link) => getComputedStyle(link).borderInlineStartStyle)).toBe('solid');
		expect(await current.evaluate((link) => parseFloat(getComputedStyle(link).borderInlineStartWidth))).toBeGreaterThan(1);
	});

	it('boxes of the system map keep an outline', async () => {
		const page = await open('/planeringssystemet/', forced);
		const strokes = await page.locator('.system-map svg rect').evaluateAll((boxes) => boxes.map((box) => getComputedStyle(box).stroke));
		expect(strokes.length).toBeGreaterThan(8);
		expect(strokes.every((stroke) => stroke !== 'none')).toBe(true);
	});
});

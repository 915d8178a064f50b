/** A detail page with everything on it stays light: budgets of size, requests and layout shift. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { heaviestPages, largestPages, weigh } from '../../scripts/lib/weigh.ts';
import { launch } from './browser.ts';
import { folders } from './lib/pages.ts';

/** Budgets of the foundation, in bytes. */
const budget = { bytes: 60_000, fontBytes: 50_000, requests: 10, layoutShift: 0.001 };

/** No page of all, not even the register of sources, may take more than this with everything it loads. */
const largest = 100_000;

const pages = heaviestPages('dist');

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

it('there is a heaviest page of every kind', () => {
	expect(pages).toHaveLength(Object.keys(folders).length + 1);
});

it.each(pages)('%s is within budget', async (path) => {
	const weight = await weigh(browser, inject('origin') + path);
	expect(weight.fontBytes).toBeGreaterThan(0);
	expect(weight.bytes).toBeLessThanOrEqual(budget.bytes);
	expect(weight.fontBytes).toBeLessThanOrEqual(budget.fontBytes);
	expect(weight.requests).toBeLessThanOrEqual(budget.requests);
	expect(weight.layoutShift).toBeLessThan(budget.layoutShift);
});

it.each(largestPages('dist'))('%s, one of the largest of all, stays under 100 kB', async (path) => {
	const { bytes, fontBytes, requests, layoutShift } = await weigh(browser, inject('origin') + path);
	expect(bytes + fontBytes).toBeLessThanOrEqual(largest);
	expect(requests).toBeLessThanOrEqual(budget.requests);
	expect(layoutShift).toBeLessThan(budget.layoutShift);
});

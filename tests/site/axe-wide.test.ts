/** axe on every page at a desk: light on all, dark too where `thorough` says. Beside `axe-narrow` so that both cores work. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, newPage } from './browser.ts';
import { audit, findings, groups, loadAxe, thorough } from './lib/axe.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

it('sees a fault when there is one', async () => {
	const page = await newPage(browser);
	await page.setContent('<html><title>x</title><main><h1>x</h1><img src="data:,"></main></html>');
	await loadAxe(page);
	expect((await findings(page)).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['html-has-lang', 'image-alt']));
});

describe('axe finds nothing on', () => {
	it.each(groups.map((group) => [group.join(' '), group] as const))('%s', async (_, group) => {
		const problems: Record<string, string[]> = {};
		for (const path of group) {
			const found = await audit(browser, inject('origin') + path, 1280, thorough.has(path) ? ['light', 'dark'] : ['light']);
			if (found.length > 0) problems[path] = found;
		}
		expect(problems).toEqual({});
	});
});

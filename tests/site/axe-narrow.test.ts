/** axe on every page on the narrowest phone: dark on all, light too where `thorough` says. No page is wider than the window. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { audit, groups, thorough } from './lib/axe.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

describe('axe finds nothing on', () => {
	it.each(groups.map((group) => [group.join(' '), group] as const))('%s', async (_, group) => {
		const problems: Record<string, string[]> = {};
		for (const path of group) {
			const found = await audit(browser, inject('origin') + path, 320, thorough.has(path) ? ['light', 'dark'] : ['dark']);
			if (found.length > 0) problems[path] = found;
		}
		expect(problems).toEqual({});
	});
});

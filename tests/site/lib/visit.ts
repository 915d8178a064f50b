/** A browser for a test file, and pages of their own that are closed again. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch, newPage } from '../browser.ts';

/** Starts Chromium before the tests of the file and stops it after. Returns how to do something with a fresh page. */
export function useBrowser() {
	let browser: Browser | undefined;
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser?.close());
	return async <T>(use: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> => {
		if (!browser) throw new Error('The browser has not started.');
		const page = await newPage(browser, options);
		try {
			return await use(page);
		} finally {
			await page.context().close();
		}
	};
}

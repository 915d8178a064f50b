/** Chromium for the tests of the built site. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Flags for a machine without a network and a process run as root. */
const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

export function launch(): Promise<Browser> {
	return chromium.launch({ executablePath, args });
}

/** A fresh page in a context of its own, so that nothing is stored from before. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
	return (await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 }, ...options })).newPage();
}

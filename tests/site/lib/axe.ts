/**
 * axe with the WCAG 2.2 AA rules on every page: wide in light and narrow in dark. Pages of one type share their layout and
 * colours, so all four appearances are tried on the lists and on the heaviest page of each type.
 */
import type { AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, newPage } from '../browser.ts';
import { pagePaths, pageSizes } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
	readonly rule: string;
	readonly target: string;
	readonly summary: string;
}

/** Violations on the page as it stands, one for each place. The page must have been given axe. */
export async function findings(page: Page): Promise<Finding[]> {
	const { violations } = await page.evaluate(async (only) => {
		const { axe: engine } = globalThis as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } };
		return engine.run(document, { runOnly: { type: 'tag', values: only }, resultTypes: ['violations'] });
	}, tags);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) => ({
			rule: id,
			target: target.join(' '),
			summary: failureSummary.split('\n')[1]?.trim() ?? '',
		})),
	);
}

export async function loadAxe(page: Page): Promise<void> {
	await page.addScriptTag({ content: axe });
}

const widths = [1280, 320] as const;
type Appearances = Record<(typeof widths)[number], readonly ('light' | 'dark')[]>;
const every: Appearances = { 1280: ['light', 'dark'], 320: ['light', 'dark'] };
const crossed: Appearances = { 1280: ['light'], 320: ['dark'] };

/** Everything wrong with one address in the appearances given. */
async function audit(page: Page, address: string, appearances: Appearances): Promise<string[]> {
	await page.goto(address);
	return auditAsItStands(page, appearances);
}

/** Everything wrong with a page as it stands, with whatever has been opened on it. */
export async function auditAsItStands(page: Page, appearances: Appearances = every): Promise<string[]> {
	const problems: string[] = [];
	await loadAxe(page);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		for (const colorScheme of appearances[width]) {
			await page.emulateMedia({ colorScheme });
			const found = await findings(page);
			problems.push(...found.map(({ rule, target, summary }) => `${width} ${colorScheme} ${rule} at ${target}: ${summary}`));
		}
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		if (overflow > 0) problems.push(`${width}: the page is ${overflow} px wider than the window`);
	}
	return problems;
}

const paths = pagePaths();
const sectionOf = (path: string) => path.split('/')[1] ?? '';

/** The lists, and the heaviest page of each type: pages of one type share their layout and colours. */
const thorough: ReadonlySet<string> = new Set([
	...paths.filter((path) => path.split('/').length <= 3),
	...Map.groupBy(pageSizes(), ({ path }) => sectionOf(path))
		.values()
		.map((pages) => pages.toSorted((one, other) => other.bytes - one.bytes)[0]?.path ?? ''),
]);

/** Pages in groups, so that a failing run names its pages. */
const groups = Array.from({ length: Math.ceil(paths.length / 8) }, (_, index) => paths.slice(index * 8, index * 8 + 8));

/** Tests one half of the pages: 0 or 1. Each half is a file, so that both cores work. */
export function testHalf(half: 0 | 1): void {
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
		const own = groups.filter((_, index) => index % 2 === half);
		it.each(own.map((group) => [group.join(' '), group] as const))('%s', async (_, group) => {
			const page = await newPage(browser);
			const problems: Record<string, string[]> = {};
			for (const path of group) {
				const found = await audit(page, inject('origin') + path, thorough.has(path) ? every : crossed);
				if (found.length > 0) problems[path] = found;
			}
			await page.context().close();
			expect(problems).toEqual({});
		});
	});
}

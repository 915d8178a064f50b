/** axe with the WCAG 2.2 AA rules on built pages at one width. */
import type { AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { newPage } from '../browser.ts';
import { pagePaths, pageSizes } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export type Scheme = 'light' | 'dark';

interface Finding {
	readonly rule: string;
	readonly target: string;
	readonly summary: string;
}

/** Violations on the page as it stands, one for each place. The page must have been given `loadAxe`. */
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

/** Everything wrong with one address at a width in CSS pixels and in the colour schemes given. */
export async function audit(browser: Browser, address: string, width: number, schemes: readonly Scheme[]): Promise<string[]> {
	const page = await newPage(browser, { viewport: { width, height: 900 } });
	const problems: string[] = [];
	await page.goto(address);
	await loadAxe(page);
	for (const colorScheme of schemes) {
		await page.emulateMedia({ colorScheme });
		const found = await findings(page);
		problems.push(...found.map(({ rule, target, summary }) => `${width} ${colorScheme} ${rule} at ${target}: ${summary}`));
	}
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	if (overflow > 0) problems.push(`${width}: the page is ${overflow} px wider than the window`);
	await page.context().close();
	return problems;
}

const paths = pagePaths();
const sectionOf = (path: string) => path.split('/')[1] ?? '';

/** The lists, and the heaviest page of each type: pages of one type share their layout and colours. */
export const thorough: ReadonlySet<string> = new Set([
	...paths.filter((path) => path.split('/').length <= 3),
	...Map.groupBy(pageSizes(), ({ path }) => sectionOf(path))
		.values()
		.map((pages) => pages.toSorted((one, other) => other.bytes - one.bytes)[0]?.path ?? ''),
]);

/** Pages in groups, so that a failing run names its pages. */
export const groups = Array.from({ length: Math.ceil(paths.length / 8) }, (_, index) => paths.slice(index * 8, index * 8 + 8));

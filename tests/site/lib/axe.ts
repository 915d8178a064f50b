/** Runs axe-core in a page and tells what it found in lines that can be read. */
import type { AxeResults, NodeResult, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const options: RunOptions = {
	runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
	resultTypes: ['violations', 'incomplete'],
};

declare global {
	interface Window {
		axe: { run(options: RunOptions): Promise<AxeResults> };
	}
}

export interface Findings {
	/** What axe is sure of. */
	readonly violations: string[];
	/** Texts whose contrast axe could not compute, with its reason. */
	readonly unknownContrast: string[];
}

function lines(id: string, nodes: readonly NodeResult[]): string[] {
	return nodes.map(({ target, html, failureSummary }) => {
		const why = (failureSummary ?? '').split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
		return `${id}: ${target.join(' ')} ${html.slice(0, 120)} ${why}`;
	});
}

export async function loadAxe(page: Page): Promise<void> {
	await page.addScriptTag({ content: source });
}

/** What axe says of the page as it is now. `loadAxe` first. */
export async function runAxe(page: Page): Promise<Findings> {
	const { violations, incomplete } = await page.evaluate((wanted) => window.axe.run(wanted), options);
	return {
		violations: violations.flatMap(({ id, nodes }) => lines(id, nodes)),
		unknownContrast: incomplete
			.filter(({ id }) => id === 'color-contrast')
			.flatMap(({ nodes }) =>
				nodes.map(({ target, any }) => `${String((any[0]?.data as { messageKey?: string } | null)?.messageKey)} ${target.join(' ')}`),
			),
	};
}

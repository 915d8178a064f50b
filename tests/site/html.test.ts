/** Every built page is valid HTML, with html-validate's recommended rules. What is relaxed has its reason beside it. */
import { HtmlValidate, type RuleConfig } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readPages } from './lib/pages.ts';

const relaxed: RuleConfig = {
	// How a void element is written makes no difference to a parser; Astro writes some as <meta/>.
	'void-style': 'off',
	// HTML allows any id without white space. `_top` is Starlight's, and a heading may begin with a digit.
	'valid-id': ['error', { relaxed: true }],
	// The only buttons without a type stand outside forms (Starlight's menu button), where the type changes nothing.
	'no-implicit-button-type': 'off',
	// The facets are a form for their radio buttons and their reset; nothing is ever sent, so there is nothing to submit.
	'wcag/h32': 'off',
	// Starlight writes the contents list twice, for wide and narrow, and CSS shows one. The axe tests ask for unique landmarks of what is shown.
	'unique-landmark': 'off',
};

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules: relaxed });

async function problems(path: string, html: string): Promise<string[]> {
	const { results } = await validator.validateString(html, path);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, selector, line }) => `${path}: ${ruleId}: ${message} (line ${line}, ${selector ?? 'no selector'})`),
	);
}

describe('html', () => {
	it('the rules are on: broken HTML is told of', async () => {
		const broken =
			'<!doctype html><html lang="sv"><head><title>x</title></head><body><ul><p id="a"></p></ul><p id="a"><div></div></p></body></html>';
		expect((await problems('/', broken)).map((problem) => problem.split(': ')[1])).toEqual(
			expect.arrayContaining(['element-permitted-content', 'no-dup-id']),
		);
	});

	it('every page is valid', async () => {
		const found = [];
		for (const { path, html } of readPages()) found.push(...(await problems(path, html)));
		expect(found).toEqual([]);
	});
});

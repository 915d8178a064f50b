import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/index.ts';
import { edited, lineOf, page, textOf, validContent } from '../../fixtures/content.ts';

const method = page('metoder/kartmote.mdx');
const other = page('metoder/intervjurunda.mdx');

/** The fixture, where the first method points at the second in one way and the second at the first in another. */
function both(first: string, second: string) {
	const files = edited(validContent(), method, 'type: followedBy', `type: ${first}`);
	return edited(files, other, 'status:', `relations:\n  - { type: ${second}, to: metoder/kartmote, reason: Tillbaka. }\nstatus:`);
}

test('a symmetric relation written on both sides is told on the second side', () => {
	const files = both('combinesWith', 'combinesWith');
	const problems = checkContent(files);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toMatchObject({ file: other, line: lineOf(textOf(files, other), 'to: metoder/kartmote'), field: 'relations, rad 1' });
	expect(problems[0]?.message).toContain(method);
	expect(problems[0]?.message).toContain('Skriv den på en sida');
});

test.each([
	['prepares', 'requires'],
	['combinesWith', 'followedBy'],
])('%s one way and %s the other say two things', (first, second) => {
	expect(checkContent(both(first, second))).toEqual([]);
});

test.each([
	['its YAML is broken', 'title: Kartmöte', 'title: Kartmöte: nytt'],
	['its head is missing', '---\ntitle: Kartmöte', 'title: Kartmöte'],
	['a field is wrong', 'difficulty: easy', 'difficulty: esay'],
	['its text is broken', '## Varianter', '## Varianter <'],
])('a page that others point at is still there when %s', (_why, from, to) => {
	const problems = checkContent(edited(validContent(), method, from, to));
	expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([method]));
});

test('a link to the start page, a list, a place on the page or another site is no fault', () => {
	const links =
		'[a](/) [b](/metoder/) [c](#vad-ar-en-plan) [d](https://example.org/x) [e](/metoder/kartmote/#steg) [f](/metoder/?fas=choose)';
	expect(checkContent(edited(validContent(), page('kunskap/planeringens-grunder.mdx'), 'En plan säger', `${links} En plan säger`))).toEqual(
		[],
	);
});

test('a draft may be pointed at by a draft only, since the built site leaves it out', () => {
	const draft = edited(validContent(), other, 'status: published', 'status: draft');
	const problems = checkContent(draft);
	expect(problems.length).toBeGreaterThan(0);
	expect(problems.every(({ message }) => message.includes('intervjurunda” är ett utkast'))).toBe(true);
	expect(problems.map(({ file }) => file)).toContain(method);
	const both = edited(draft, method, 'status: published', 'status: draft');
	expect(checkContent(both).map(({ file }) => file)).not.toContain(method);
});

import { expect, test } from 'vitest';
import { lineAt, lineOfPath, parseYaml, splitFrontmatter } from '../../../src/reading/frontmatter.ts';

test.each([
	['a head and a body', '---\na: 1\n---\nText', { yaml: 'a: 1', body: 'Text', bodyLine: 4 }],
	['an empty line under the head', '---\na: 1\nb: 2\n---\n\nText', { yaml: 'a: 1\nb: 2', body: '\nText', bodyLine: 5 }],
	['an empty head', '---\n---\nText', { yaml: '', body: 'Text', bodyLine: 3 }],
	['a head and nothing more', '---\na: 1\n---', { yaml: 'a: 1', body: '' }],
	['Windows line endings', '---\r\na: 1\r\n---\r\nText', { yaml: 'a: 1', body: 'Text', bodyLine: 4 }],
	['a rule in the body', '---\na: 1\n---\nText\n\n---\n\nMer', { yaml: 'a: 1', body: 'Text\n\n---\n\nMer', bodyLine: 4 }],
	['no head', 'Text\n---\n', { body: 'Text\n---\n', bodyLine: 1 }],
	['a head that is not closed', '---\na: 1\nText', { body: '---\na: 1\nText', bodyLine: 1 }],
])('%s is split with the line on which the body begins', (_what, text, expected) => {
	expect(splitFrontmatter(text)).toMatchObject(expected);
});

test('three hyphens inside a text do not end the head', () => {
	expect(splitFrontmatter('---\ntitle: Vi --- och de\nb: 2\n---\nText')).toMatchObject({
		yaml: 'title: Vi --- och de\nb: 2',
		body: 'Text',
	});
	expect(splitFrontmatter('---\nnote: |\n  a ---\nb: 2\n---\nText').yaml).toBe('note: |\n  a ---\nb: 2');
});

const yaml = `title: Karta
time:
  session: { min: 1, unit: hours }
roles:
  - role: Ledare
    does: Leder.
  - role: Ritare
changes: [{ date: 2026-01-10 }]
`;
const part = parseYaml(yaml, 1);

test.each([
	[['title'], 2],
	[['time', 'session', 'unit'], 4],
	[['roles'], 5],
	[['roles', 0], 6],
	[['roles', 0, 'does'], 7],
	[['roles', 1, 'role'], 8],
	[['changes', 0, 'date'], 9],
])('the field %o is found on line %d of the file', (path, line) => {
	expect(lineOfPath(part, path)).toBe(line);
});

test.each([
	['roles', 1, 'does', 8],
	['time', 'followUp', 'unit', 3],
] as const)('a missing field, %s › %s › %s, is told where its nearest parent stands', (first, second, third, line) => {
	expect(lineOfPath(part, [first, second, third])).toBe(line);
});

test('a field that is missing from the top is told on the first line', () => {
	expect(lineOfPath(part, ['summary'])).toBe(1);
	expect(lineOfPath(parseYaml('', 0), ['term'])).toBe(1);
	expect(lineOfPath(parseYaml('bara text', 0), ['term'])).toBe(1);
});

test('an offset in the YAML is a line of the file', () => {
	expect(lineAt(part, yaml.indexOf('Ritare'))).toBe(8);
	expect(lineAt(parseYaml('a: 1\nb: 2\n', 0), 5)).toBe(2);
});

test('dates stay text, and a field twice is an error', () => {
	expect(parseYaml('date: 2026-01-10\nyear: 2030', 0).document.toJS()).toEqual({ date: '2026-01-10', year: 2030 });
	expect(parseYaml('a: 1\na: 2', 0).document.errors.map(({ code }) => code)).toEqual(['DUPLICATE_KEY']);
});

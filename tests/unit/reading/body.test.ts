import { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import {
	attributesOf,
	citationGroups,
	elementsIn,
	lineOfNode,
	parseBody,
	plainText,
	sectionsOf,
	stepsOf,
	wordCount,
} from '../../../src/reading/body.ts';

const text = `Ingress [@a].

## Steg

<Step title="Rita" minutes={20}>
Rita *stråk* [@b s. 2; @c].
</Step>

<Step title="Vänta" weeks={2.5} />

### Under

En <Term id="nod">nod</Term> till.

## Fallgropar

- Ett **fel** [@Trasig].
`;
const body = parseBody(text, 10);

test('the body is cut at its level-two headings; what stands before the first is no section', () => {
	const sections = sectionsOf(body.tree);
	expect(sections.map(({ heading }) => heading)).toEqual(['Steg', 'Fallgropar']);
	expect(plainText(sections[0]?.content ?? [])).toBe('Rita stråk. Under En nod till.');
	expect(plainText(sections[1]?.content ?? [])).toBe('Ett fel.');
});

test('a node knows its line in the file', () => {
	const [, second] = sectionsOf(body.tree);
	expect(lineOfNode(body, second!.node)).toBe(24);
	expect(elementsIn(body.tree).map((element) => [element.name, lineOfNode(body, element)])).toEqual([
		['Step', 14],
		['Step', 18],
		['Term', 22],
	]);
});

test('citations come in reading order, also inside elements and lists; a malformed one is kept as written', () => {
	expect(citationGroups(body).map(({ written, citations }) => [written, citations?.map(({ source }) => source)])).toEqual([
		['[@a]', ['a']],
		['[@b s. 2; @c]', ['b', 'c']],
		['[@Trasig]', undefined],
	]);
});

test('a citation inside code is text about citations, not a citation', () => {
	expect(citationGroups(parseBody('Skriv `[@analys]` så.\n\n```\n[@a]\n```'))).toEqual([]);
});

test('a bracket with an address in it, or a link, is no citation', () => {
	expect(citationGroups(parseBody('Ett [@](https://example.org/), [länk](/metoder/) och [a@b].'))).toEqual([]);
});

test('steps are read with their time and their text', () => {
	expect(stepsOf(body.tree)).toEqual([
		{ title: 'Rita', minutes: 20, text: 'Rita stråk.' },
		{ title: 'Vänta', weeks: 2.5, text: '' },
	]);
});

test('attributes are data: texts, numbers, truth values, and other expressions as written', () => {
	const [element] = elementsIn(parseBody('<Note title="Hej" size={12} depth={-1.5} open closed={false} list={[1, 2]} />').tree);
	expect(attributesOf(element!)).toEqual({ title: 'Hej', size: 12, depth: -1.5, open: true, closed: false, list: '[1, 2]' });
});

test('plain text has no citations, no marks, and no space before a full stop', () => {
	const { tree } = parseBody('Ett **ord** [@a, osäker], två [@b].\n\n> Citat\n\n1. Ett\n2. Två');
	expect(plainText(tree.children)).toBe('Ett ord, två. Citat Ett Två');
});

test.each([
	['', 0],
	['ett', 1],
	['ett – två', 2],
	['§ 4 & 5 …', 2],
	['e-post till ÅVS', 3],
])('”%s” has %d words', (words, count) => {
	expect(wordCount(words)).toBe(count);
});

test('MDX that cannot be read throws a message with its line in the body', () => {
	const read = () => parseBody('Rad ett.\n\nRad <5 tre.', 10);
	expect(read).toThrow(VFileMessage);
	expect(read).toThrow(expect.objectContaining({ line: 3 }));
});

test('tables and bare addresses are read as GitHub does', () => {
	const { tree } = parseBody('| A | B |\n| - | - |\n| ett [@a] | två |\n');
	expect(tree.children[0]?.type).toBe('table');
	expect(plainText(tree.children)).toBe('A B ett två');
});

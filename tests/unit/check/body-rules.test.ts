import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/index.ts';
import { edited, page, validContent } from '../../fixtures/content.ts';

const method = page('metoder/kartmote.mdx');

/** What is said of a method whose steps and session are these; the fixture has two steps. */
function toldOf(first: string, second: string, session: string): string[] {
	const edits = [
		['minutes={40}', first],
		['minutes={20}', second],
		['session: { min: 1, unit: hours }', `session: ${session}`],
	] as const;
	return checkContent(edits.reduce((files, [from, to]) => edited(files, method, from, to), validContent())).map(({ message }) => message);
}

test.each([
	['minutes={60}', 'minutes={30}', '{ min: 90, unit: minutes }'],
	['minutes={60}', 'minutes={30}', '{ min: 1, max: 2, unit: hours }'],
	['minutes={60}', 'minutes={30}', '{ min: 1.5, unit: hours }'],
	['weeks={2}', 'weeks={1.5}', '{ min: 3, max: 4, unit: weeks }'],
	['weeks={6}', 'weeks={6}', '{ min: 3, unit: months }'],
])('steps of %s and %s fit a session of %s', (first, second, session) => {
	expect(toldOf(first, second, session)).toEqual([]);
});

test.each([
	['minutes={60}', 'minutes={60}', '{ min: 90, unit: minutes }', ['120 minuter', '90 minuter']],
	['minutes={60}', 'minutes={90}', '{ min: 1, max: 2, unit: hours }', ['150 minuter', '60–120 minuter']],
	['minutes={60}', 'minutes={60}', '{ min: 2, unit: days }', ['minuter', 'dagar']],
	['weeks={2}', 'weeks={2}', '{ min: 2, unit: hours }', ['veckor', 'session']],
	['weeks={2}', 'weeks={2}', '{ min: 10, max: 20, unit: weeks }', ['4 veckor', '10–20 veckor']],
])('steps of %s and %s do not fit a session of %s', (first, second, session, says) => {
	const told = toldOf(first, second, session);
	expect(told).toHaveLength(1);
	for (const piece of says) expect(told[0]).toContain(piece);
});

test('a comment for other editors is no fault', () => {
	expect(checkContent(edited(validContent(), method, '## Varianter', '{/* Fyll på i vår. */}\n\n## Varianter'))).toEqual([]);
});

test('an editor may divide a section under headings of their own', () => {
	expect(checkContent(edited(validContent(), method, '- Digitalt i grupprum.', '### Digitalt\n\nI grupprum.'))).toEqual([]);
});

test('Swedish quotation marks, and any marks inside code, are no fault', () => {
	expect(checkContent(edited(validContent(), method, '- Digitalt i grupprum.', '- ”Digitalt” med `"kod"` och ’så’.'))).toEqual([]);
});

test('an element that is a paragraph of its own is told when it stands in the middle of a text', () => {
	const inText = edited(validContent(), method, '- Digitalt i grupprum.', 'Digitalt i grupprum. <NotDocumented what="Hur det gick" />');
	expect(checkContent(inText).map(({ message }) => message)).toEqual([
		'<NotDocumented> är ett eget stycke. Ställ det på en egen rad, med en tom rad före och efter.',
	]);
	expect(checkContent(edited(validContent(), method, '- Digitalt i grupprum.', '- Digitalt: <NotDocumented what="Hur" />'))).toEqual([]);
});

test('a column without a heading is told, since a screen reader reads the heading with every cell', () => {
	const table = edited(validContent(), method, '- Digitalt i grupprum.', '|  | Digitalt |\n| --- | --- |\n| Tid | 60 minuter |');
	expect(checkContent(table).map(({ message }) => message)).toEqual(['Kolumn 1 i tabellen har ingen rubrik. Skriv vad kolumnen visar.']);
});

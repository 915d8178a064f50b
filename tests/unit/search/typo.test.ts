import { describe, expect, it, test } from 'vitest';
import { allowedEdits, editDistance, lettersOf, nearest } from '../../../src/search/typo.ts';
import { fold } from '../../../src/search/words.ts';

describe('edits between two words', () => {
	it.each([
		['karta', 'karta', 0],
		['karta', 'kart', 1],
		['kart', 'karta', 1],
		['karta', 'korta', 1],
		['kratan', 'kartan', 1],
		['akrta', 'karta', 1],
		['ab', 'ba', 1],
		['kratna', 'kartan', 2],
		['strukturbidl', 'strukturbild', 1],
		['kitten', 'sitting', 3],
		['', 'abc', 3],
		['ca', 'abc', 3],
	])('%s → %s: %i', (a, b, edits) => {
		expect(editDistance(a, b, 4)).toBe(edits);
		expect(editDistance(b, a, 4)).toBe(edits);
	});

	it.each([
		['karta', 'korta', 0],
		['karta', 'kvartal', 1],
		['plan', 'planering', 2],
		['kitten', 'sitting', 2],
	])('%s and %s are further apart than %i', (a, b, most) => expect(editDistance(a, b, most)).toBe(Infinity));
});

test.each([
	[1, 0],
	[3, 0],
	[4, 1],
	[7, 1],
	[8, 2],
	[20, 2],
])('a word of %i letters may have %i slips', (length, edits) => expect(allowedEdits(length)).toBe(edits));

describe('the nearest known word', () => {
	const known = (...words: readonly (readonly [string, number])[]) =>
		words.map(([word, documents]) => ({ word, folded: fold(word), letters: lettersOf(fold(word)), documents }));
	const word = (wanted: string, edits: number, words: ReturnType<typeof known>) => nearest(wanted, edits, words)?.word;

	it('has the fewest slips', () => expect(word('kartor', 2, known(['karteller', 50], ['motor', 50], ['karton', 1]))).toBe('karton'));
	it('is the commoner of two as near', () => {
		expect(word('karto', 1, known(['karta', 2], ['kartor', 40]))).toBe('kartor');
		expect(word('karto', 1, known(['karta', 40], ['kartor', 2]))).toBe('karta');
	});
	it('begins with the same letter rather than it is common', () => expect(word('lana', 1, known(['fana', 9], ['lant', 1]))).toBe('lant'));
	it('is found without dots and rings, which cost nothing', () => expect(word('oversikt', 1, known(['översikt', 1]))).toBe('översikt'));
	it('is not there when all are too far away', () => expect(word('xyzzy', 2, known(['karta', 99]))).toBeUndefined());
	it('is not there when no slip is allowed', () => expect(word('karta', 0, known(['karta', 1]))).toBeUndefined());
});

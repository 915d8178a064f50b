import { describe, expect, it } from 'vitest';
import { smallSplitter } from '../../fixtures/search.ts';

const splitter = smallSplitter();
/** The word with a line at every border; the word itself when it has none. */
const shown = (word: string, by = splitter) => {
	const borders = by.split(word)?.borders ?? [];
	return [0, ...borders].map((place, index) => word.slice(place, borders[index] ?? word.length)).join('|');
};

describe('borders', () => {
	it.each([
		'struktur|bild',
		'struktur|bilden',
		'struktur|bilder',
		'planerings|område',
		'utvecklings|strategier',
		'kart|möte',
		'kart|mötet',
		'översikts|plan',
		'nät|område',
		'el|nät',
		'strategi|planering',
	])('%s', (marked) => expect(shown(marked.replaceAll('|', ''))).toBe(marked));

	it('a long compound has all its borders, in order', () => {
		expect(shown('utvecklingsplaneringsprocess')).toBe('utvecklings|planerings|process');
		expect(shown('elnätsplanering')).toBe('el|näts|planering');
	});
});

describe('parts', () => {
	it.each([
		['översiktsplan', ['översikt', 'plan']],
		['utvecklingsstrategierna', undefined],
		['utvecklingsstrategier', ['utveckling', 'strategi']],
		['kartmötet', ['kart', 'möte']],
		['elnätsplanering', ['el', 'nät', 'planering']],
	])('the parts of %s are words of the dictionary', (word, parts) => expect(splitter.split(word)?.parts).toEqual(parts));
});

describe('when in doubt, a word is whole', () => {
	it.each([
		['process', 'a word'],
		['processen', 'a form of a word, and no compound of cess'],
		['bergplan', 'a part that nobody knows'],
		['planxyz', 'a part that nobody knows'],
		['elplan2', 'a number in it'],
		['plan', 'too short'],
		['', 'nothing'],
	])('”%s”: %s', (word) => expect(splitter.split(word)).toBeUndefined());
});

describe('two readings', () => {
	it('the words that our texts use decide', () => {
		expect(shown('bordsvärd', smallSplitter({ värd: 9 }))).toBe('bords|värd');
		expect(shown('bordsvärd', smallSplitter({ svärd: 9 }))).toBe('bord|svärd');
	});
});

it('the same answer comes the second time', () => {
	const fresh = smallSplitter();
	expect(fresh.split('strukturbild')).toEqual({ borders: [8], parts: ['struktur', 'bild'] });
	expect(fresh.split('strukturbild')).toEqual({ borders: [8], parts: ['struktur', 'bild'] });
});

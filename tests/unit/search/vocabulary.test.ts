import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/search/documents.ts';
import { buildRegister } from '../../../src/search/register.ts';
import { createVocabulary, partStem } from '../../../src/search/vocabulary.ts';
import { doc, smallSplitter } from '../../fixtures/search.ts';

const documents = [
	doc('Strukturbild', { summary: 'Kartor och länder.', body: 'En bild av elnät, elnätsplanering och utvecklingsplanering.' }),
	doc('Bildkarta', { summary: 'Stråk, län och lån.', body: 'Utvecklingsstrategi för hanteringen.' }),
	doc('Nätplan', { body: 'Nät, plan och karta.' }),
];
const vocabulary = createVocabulary(buildRegister(documents, kinds, smallSplitter()));
const stems = (words: readonly { readonly stem: string }[]) => words.map(({ stem }) => stem).sort();

describe('by stem', () => {
	it.each([
		['lån', { shown: 'lån', parts: [] }],
		['land', { shown: 'länder', parts: [] }],
		['strukturbild', { shown: 'strukturbild', parts: ['struktur', 'bild'] }],
		['elnätsplanering', { shown: 'elnätsplanering', parts: ['el', 'näts', 'planering'] }],
	])('%s is read back from the file', (stem, word) => expect(vocabulary.byStem(stem)).toMatchObject({ stem, ...word }));

	it('a word knows how many documents have it', () => {
		expect(vocabulary.byStem('nät')?.documents).toBe(1);
		expect(vocabulary.byStem('kart')?.documents).toBe(2);
		expect(vocabulary.byStem('nät')!.rarity).toBeGreaterThan(vocabulary.byStem('kart')!.rarity);
	});
	it('an unknown word is not there', () => expect(vocabulary.byStem('xyz')).toBeUndefined());
});

describe('without dots and rings', () => {
	it.each([
		['lan', ['län', 'lån']],
		['län', ['län', 'lån']],
		['strak', ['stråk']],
		['xyz', []],
	])('%s is %o', (written, expected) => expect(stems(vocabulary.byFolded(written))).toEqual([...expected].sort()));
});

describe('compounds that have a part', () => {
	it.each([
		['bild', ['bildkart', 'strukturbild']],
		['kart', ['bildkart']],
		['nät', ['elnät', 'elnätsplanering', 'nätplan']],
		['elnät', ['elnätsplanering']],
		['planering', ['elnätsplanering', 'utvecklingsplanering']],
		['utveckling', ['utvecklingsplanering', 'utvecklingsstrategi']],
		['strukturbild', []],
		['ering', []],
	])('%s stands in %o', (part, expected) => expect(stems(vocabulary.having(part))).toEqual(expected));
});

describe('words that begin so', () => {
	it('are found by what is written so far', () => {
		expect(stems(vocabulary.beginning('utveck'))).toEqual(['utvecklingsplanering', 'utvecklingsstrategi']);
	});
	it('are found by the form that is shown', () => expect(stems(vocabulary.beginning('länd'))).toEqual(['land']));
});

describe('the nearest word', () => {
	it.each([
		['strukturbidl', 'strukturbild'],
		['stråck', 'stråk'],
		['utvecklingstrategi', 'utvecklingsstrategi'],
	])('%s was meant as %s', (written, meant) => expect(vocabulary.nearest(written)?.shown).toBe(meant));
	it('is not taken from too far away', () => {
		expect(vocabulary.nearest('strutsbil')).toBeUndefined();
		expect(vocabulary.nearest('strukturbidl', { edits: 0 })).toBeUndefined();
	});
});

describe('a compound that is not in the register', () => {
	it.each([
		['bildplanering', ['bild', 'planering']],
		['utvecklingsbild', ['utvecklings', 'bild']],
		['kartstrategi', ['kart', 'strategi']],
		['strukturplanering', ['struktur', 'planering']],
		['strukturnätplanering', ['struktur', 'nät', 'planering']],
	])('%s is known by its parts', (word, parts) => expect(vocabulary.split(word)).toEqual(parts));

	it.each([
		['bildxyz', 'a part that nobody knows'],
		['xyzbild', 'a part that nobody knows'],
		['elnät', 'too short'],
		['bildning', 'an ending, and no part'],
	])('%s is not: %s', (word) => expect(vocabulary.split(word)).toBeUndefined());
});

describe('neighbouring parts that are a word', () => {
	it('stand together', () => expect(vocabulary.grouped(['el', 'näts', 'planering'])).toEqual(['elnäts', 'planering']));
	it('stay apart when they are none', () => expect(vocabulary.grouped(['bild', 'strategi', 'plan'])).toEqual(['bild', 'strategi', 'plan']));
	it('are not the whole word', () => expect(vocabulary.grouped(['struktur', 'bild'])).toEqual(['struktur', 'bild']));
});

it.each([
	['utvecklings', 'utveckling'],
	['kartor', 'kart'],
	['planerings', 'planering'],
	['hus', 'hus'],
	['buss', 'buss'],
])('the stem of the part %s is %s', (part, stem) => expect(partStem(part)).toBe(stem));

import { describe, expect, it, test } from 'vitest';
import { conceptsOf, joined, type Concept } from '../../../src/search/concepts.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { tokens } from '../../../src/search/words.ts';
import { doc, rankerOf, site } from '../../fixtures/search.ts';

const { vocabulary } = rankerOf([
	...site,
	doc('Elnät', { body: 'nät, utveckling och elnätsplanering' }),
	doc('Lån', { body: 'lån, utvecklingsstrategi och kartarbete' }),
]);
type Options = Parameters<typeof conceptsOf>[2];
const concepts = (written: string, options?: Options) => conceptsOf(parseQuery(written), vocabulary, options);
const only = (written: string, options?: Options): Concept => {
	const [concept, ...rest] = concepts(written, options);
	expect(rest).toEqual([]);
	return concept!;
};
const qualities = ({ variants }: Concept) => new Map(variants.map(({ word, quality }) => [word.stem, quality]));

describe('what a word may mean', () => {
	it.each(['gräns', 'gränsen', 'gränser'])('%s is the word itself, in whatever form', (written) => {
		expect(qualities(only(written)).get('grän')).toBe(1);
	});

	it('a word without dots and rings is nearly the word', () => {
		const quality = qualities(only('strak')).get('stråk')!;
		expect(quality).toBeGreaterThan(0.9);
		expect(quality).toBeLessThan(1);
	});

	it('a word with dots and rings may be meant where there are none, if nothing else is', () => {
		expect(qualities(only('beredskåp')).get('beredskap')).toBeGreaterThan(0.9);
	});

	it('a word that is there is meant more than one that only looks like it without dots', () => {
		const found = qualities(only('län'));
		expect(found.get('län')).toBe(1);
		expect(found.get('lån')).toBeLessThan(0.9);
	});

	it('compounds with the word in them count for less than the word, and least where it stands first', () => {
		const found = qualities(only('nät'));
		expect(found.get('nät')).toBe(1);
		expect(found.get('elnät')).toBeLessThan(1);
		expect(found.get('elnätsplanering')).toBeLessThan(found.get('elnät')!);
	});

	it('a word that no document has means nothing, and still weighs', () => {
		expect(only('qqqqqq')).toMatchObject({ variants: [], parts: [] });
		expect(only('qqqqqq').weight).toBeGreaterThan(0);
	});
});

describe('parts', () => {
	const partsOf = (written: string) => only(written).parts.map((part) => part[0]?.word.stem);
	it('a compound of the register has its parts', () => expect(partsOf('kartmöte')).toEqual(['kart', 'kartmöt']));
	it('neighbours that are a word are one part', () => expect(partsOf('elnätsplanering')[0]).toBe('elnät'));
	it('a compound that is not in the register has parts, and no slip is mended', () => {
		const concept = only('utvecklingsnät');
		expect(concept.parts.map((part) => part[0]?.word.stem)).toEqual(['utveckling', 'nät']);
		expect(concept).not.toHaveProperty('correction');
	});
});

describe('slips of the finger', () => {
	it.each([
		['strukturbidl', 'strukturbild'],
		['beredskp', 'beredskap'],
		['bredeskap', 'beredskap'],
	])('%s is taken for %s, and counts for less', (written, meant) => {
		const concept = only(written);
		expect(concept.correction).toBe(meant);
		expect(concept.variants[0]!.quality).toBeLessThan(1);
	});
	it('are left alone when the reader says so', () => {
		const concept = only('strukturbidl', { literal: true });
		expect(concept).not.toHaveProperty('correction');
		expect(concept.variants).toEqual([]);
	});
	it.each(['strukturbild', 'strak', 'nät', '2010:901'])('%s has none', (written) => expect(only(written)).not.toHaveProperty('correction'));
});

describe('a word that is being written', () => {
	it('means those that begin so', () => {
		expect(qualities(only('strukt', { typing: true })).has('strukturbild')).toBe(true);
		expect(qualities(only('stru', { typing: true })).get('strukturbild')).toBeLessThan(
			qualities(only('strukturbil', { typing: true })).get('strukturbild')!,
		);
	});
	it('is the last one only', () => {
		const [first] = concepts('kart bered', { typing: true });
		expect(first!.variants.map(({ word }) => word.stem)).toEqual(concepts('kart bered')[0]!.variants.map(({ word }) => word.stem));
		expect(concepts('kart bered', { typing: true })[1]!.variants.map(({ word }) => word.stem)).toContain('beredskap');
	});
	it('is left alone while it is one or two letters', () => {
		expect(only('be', { typing: true }).variants.map(({ word }) => word.stem)).not.toContain('beredskap');
	});
});

describe('weight', () => {
	it('a rare word weighs more than a common one', () => expect(only('beredskap').weight).toBeGreaterThan(only('strukturbild').weight));
	it('the word for a kind of page weighs little beside what is asked of it', () => {
		const [metod, rest] = concepts('metod beredskap');
		expect(metod!.weight).toBeLessThan(rest!.weight / 2);
		expect(metod!.weight).toBeLessThan(only('metod').weight);
	});
	it('a reference to law weighs twice', () => {
		const [reference, word] = concepts('2010:900 beredskap').sort((a, b) => b.weight - a.weight);
		expect(reference!.token.word).toBe('2010:900');
		expect(reference!.weight / word!.weight).toBeCloseTo(2);
	});
});

describe('words written apart', () => {
	const words = (written: string) => joined(tokens(written), vocabulary)?.map(({ word }) => word);
	it.each([
		['struktur bild', ['strukturbild']],
		['karta om struktur bilder', ['karta', 'om', 'strukturbilder']],
		['översikt plan', ['översiktsplan']],
		['översikts plan', ['översiktsplan']],
	])('%s is %o', (written, together) => expect(words(written)).toEqual(together));
	it.each(['strukturbild', 'karta bild', 'qqq bild', '20 50', ''])('”%s” stays as it is', (written) => {
		expect(words(written)).toBeUndefined();
	});
});

test('a query without words has no concepts', () => expect(concepts('')).toEqual([]));

import { describe, expect, it, test } from 'vitest';
import { isReference, parseQuery } from '../../../src/search/query.ts';

const words = (written: string) => parseQuery(written).tokens.map(({ word }) => word);
const kinds = (written: string) => Object.fromEntries(parseQuery(written).kinds);

describe('quoted phrases', () => {
	it.each([
		['"gröna stråk"', ['gröna stråk']],
		['”gröna stråk” och ”blå nät”', ['gröna stråk', 'blå nät']],
		['“regional plan” karta', ['regional plan']],
		['”  stråk ”', ['stråk']],
		['gröna stråk', []],
		['”oavslutad', []],
		['””', []],
	])('%s', (written, phrases) => expect(parseQuery(written).phrases).toEqual(phrases));

	it('their words are asked for too', () => expect(words('”gröna stråk” karta')).toEqual(['gröna', 'stråk', 'karta']));
});

describe('words that say something', () => {
	it('are kept, and the others remembered by their stems', () => {
		const { tokens, empty } = parseQuery('Vad är en strukturbild?');
		expect(tokens).toEqual([{ word: 'strukturbild', stem: 'strukturbild' }]);
		expect([...empty]).toEqual(['vad', 'är', 'en']);
	});
	it('empty words are kept when there are no others', () => {
		expect(words('vem och hur')).toEqual(['vem', 'och', 'hur']);
		expect(parseQuery('vem och hur').empty.size).toBe(0);
	});
	it.each(['', '   ', '”', '?!'])('”%s” has none', (written) => expect(words(written)).toEqual([]));
	it('letters written in two ways are one', () => expect(words('A\u030al')).toEqual(['ål']));
});

describe('numbers', () => {
	it.each([
		['SFS 2010:900', ['2010:900']],
		['SOU 2025:31', ['2025:31']],
		['prop. 2009/10:170', ['2009/10:170']],
		['förordning (EU) nr 1303/2013', ['2013/1303']],
		['7 kap. 1 §', ['kap7§1']],
		['7 kap.', ['kap7']],
		['lagen 2010:900 3 kap. 5 §', ['2010:900', 'kap3§5']],
		['NZIA art. 17.2', ['nzia', 'art17', 'art17.2']],
	])('%s is its number, without the name of the series', (written, expected) => expect(words(written)).toEqual(expected));

	it('the name of a series is a word when it stands alone', () => expect(words('EU direktiv')).toEqual(['eu', 'direktiv']));

	it.each(['2024/1735', '2010:900', 'art17', 'kap7§1'])('%s is a reference', (word) => expect(isReference(word)).toBe(true));
	it.each(['karta', 'artikel', 'kapital', '2050', 'covid19'])('%s is none', (word) => expect(isReference(word)).toBe(false));
});

describe('the kind of page that a question implies', () => {
	it.each([
		['vad är stråk', 'terms'],
		['vad menas med stråk', 'terms'],
		['hur gör man en karta', 'methods'],
		['vem ansvarar för stråk', 'processes'],
		['när gäller lagen', 'euActs'],
		['måste regionen rita', 'euActs'],
		['jag ska hålla möte', 'situations'],
		['exempel på stråk', 'cases'],
		['vilka regioner har en karta', 'cases'],
		['metod för stråk', 'methods'],
		['direktiv om vatten', 'euActs'],
		['webbinarier om kartor', 'webinars'],
	])('%s: %s', (written, kind) => expect(kinds(written)[kind]).toBeGreaterThan(1));

	it.each(['strukturbild', 'gröna stråk', 'skaraborg', 'skapa delaktighet', 'fåraherde'])('%s: none', (written) => {
		expect(kinds(written)).toEqual({});
	});

	it('the word for the kind is known as such, unless it is all that is asked', () => {
		expect([...parseQuery('direktiv om vatten').kindWords]).toEqual(['direktiv']);
		expect([...parseQuery('direktiv').kindWords]).toEqual([]);
	});

	it('two hints at the same kind count as the stronger', () => {
		expect(kinds('exempel på fallstudier')['cases']).toBe(1.25);
	});
});

test('the query is kept as it was written, without spaces around', () => expect(parseQuery('  Gröna STRÅK ').written).toBe('Gröna STRÅK'));

import { describe, expect, it, test } from 'vitest';
import { readability, sentencesOf, unexplainedAbbreviations } from '../../../src/reading/readability.ts';

describe('sentences', () => {
	it.each([
		['Vi ritar. Sedan läser vi.', 2],
		['Enligt 3 kap. 5 § ska ni rita. Bra!', 2],
		['Det gäller t.ex. kartor, bl.a. i A0.', 1],
		['Kostnaden är 1.5 miljoner. Den växer.', 2],
		['”Vad ser du?” Alla svarar.', 2],
		['Ni möts den 1. oktober.', 1],
	])('%s', (text, count) => expect(sentencesOf(text)).toHaveLength(count));
});

test('a page is measured by its summary, paragraphs and points, not by headings, tables and references', () => {
	const measured = readability(
		'Rita en karta.',
		'## En mycket lång rubrik som inte räknas\n\nRita nu [@sfs-2010-900].\n\n- Börja här.\n\n| a | b |\n| --- | --- |\n| c | d |',
	);
	expect(measured).toMatchObject({ words: 7, sentences: 3 });
	expect(measured.meanSentence).toBeCloseTo(7 / 3);
});

test('LIX is words per sentence plus the share of words longer than six letters', () => {
	expect(readability('Kommunerna planerar sin mark.', '').lix).toBeCloseTo(4 + 50);
});

describe('abbreviations that nobody explains', () => {
	const known = new Set(['EU']);
	const found = (text: string) => unexplainedAbbreviations(text, known);
	it('finds one that is used bare', () => expect(found('Läs ÅVS och EU. Sedan ÅVS igen.')).toEqual(['ÅVS']));
	it('accepts one in brackets after its words', () => expect(found('En åtgärdsvalsstudie (ÅVS) kommer. Läs ÅVS:en.')).toEqual([]));
	it('accepts one with its words in brackets', () => expect(found('TIA (territoriell konsekvensbedömning) hjälper.')).toEqual([]));
	it('accepts inflected forms of what is known', () => expect(found('EU:s regler')).toEqual([]));
	it('reads no reference, no sheet size and no numeral', () => expect(found('A0, direktiv III och [@sfs-XYZ].')).toEqual([]));
	it('reads the first part of a compound', () => expect(found('GIS-data')).toEqual(['GIS']));
});

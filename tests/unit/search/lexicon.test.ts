import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../src/search/lexicon.ts';
import { affixes, smallLexicon } from '../../fixtures/search.ts';

const lexicon = smallLexicon();

describe('a word of its own', () => {
	it.each([
		['processen', ['process']],
		['kartor', ['karta']],
		['kartan', ['karta']],
		['möte', ['möte']],
		['mötet', ['möte']],
		['strategier', ['strategi']],
		['planerings', ['planering']],
	])('%s comes from %o', (form, bases) => expect(lexicon.basesOf(form)).toEqual(bases));

	it.each(['kart', 'xyz', ''])('”%s” is none', (form) => expect(lexicon.basesOf(form)).toEqual([]));
	it('a rule reads only forms that its condition lets through', () => expect(lexicon.basesOf('kartaer')).toEqual([]));
	it('names and forbidden words are left out', () => {
		for (const word of ['Berg', 'berg', 'felord']) expect(lexicon.basesOf(word), word).toEqual([]);
	});
	it('a word on two lines is both', () => {
		const both = createLexicon(affixes, '2\nbild/A\nbild/H\n', []);
		expect(both.basesOf('bilds')).toEqual(['bild']);
		expect(both.basesOf('bilder')).toEqual(['bild']);
	});
});

describe('before another part', () => {
	it('a word may begin a compound and not stand inside one', () => {
		expect(lexicon.asFirst('bild', true)).toEqual(['bild']);
		expect(lexicon.asFirst('bild', false)).toEqual([]);
	});
	it('a word with its linking letter may stand inside one too', () => {
		expect(lexicon.asFirst('planerings', false)).toEqual(['planering']);
		expect(lexicon.asFirst('struktur', false)).toEqual(['struktur']);
	});
	it('a stem that is no word may begin a compound', () => expect(lexicon.asFirst('kart', true)).toEqual(['kart']));
	it('what the dictionary does not say may perhaps stand there when it is a noun of some length', () => {
		expect(lexicon.asFirst('område', true)).toEqual([]);
		expect(lexicon.asFirstPerhaps('område')).toEqual(['område']);
		expect(lexicon.asFirstPerhaps('områdes')).toEqual(['område']);
		expect(lexicon.asFirstPerhaps('nät')).toEqual([]);
		expect(lexicon.asFirstPerhaps('kart')).toEqual([]);
	});
});

describe('as the last part', () => {
	it.each([
		['strategier', ['strategi']],
		['bilden', ['bild']],
		['kart', []],
		['planerings', ['planering']],
	])('%s is read as %o', (part, bases) => expect(lexicon.asLast(part)).toEqual(bases));
});

describe('words of ours', () => {
	const ours = smallLexicon(['stråk', 'el']);
	it('may begin a compound', () => {
		expect(ours.asFirst('el', true)).toEqual(['el']);
		expect(ours.asFirst('el', false)).toEqual([]);
		expect(ours.asFirstPerhaps('stråks')).toEqual(['stråk']);
	});
	it('are read in all their forms, and may perhaps stand last', () => {
		expect(ours.basesOf('stråken')).toEqual(['stråk']);
		expect(ours.asLast('stråken')).toEqual([]);
		expect(ours.asLastPerhaps('stråken')).toEqual(['stråk']);
		expect(lexicon.asLastPerhaps('stråken')).toEqual([]);
	});
});

import { describe, expect, it, test } from 'vitest';
import { marked, meaning, sectionsFor } from '../../../src/search/sections.ts';
import { doc, rankerOf, site } from '../../fixtures/search.ts';

const ranker = rankerOf([...site, doc('Nät', { body: 'nät' })]);
const concepts = (query: string) => ranker.rank(query).concepts;
const sectionsOf = (path: string) => site.find((page) => page.path === path)!.sections.map(({ anchor, text }) => [anchor, text] as const);
const duties = sectionsOf('/eu/nzia/');
const anchors = (query: string, title = 'NZIA', sections = duties) =>
	sectionsFor(title, sections, concepts(query)).map(({ anchor }) => anchor);

describe('parts of a page that a query is about', () => {
	it.each([
		['art. 17.2', ['art-17']],
		['artikel 6', ['art-6']],
		['NZIA tillstånd', ['art-6']],
		['områdena', ['art-17']],
		['omraden', ['art-17']],
		['tilstånd', ['art-6']],
		['NZIA stråk', []],
	])('a duty is found by its article or its words: %s', (query, expected) => expect(anchors(query)).toEqual(expected));

	it('a heading is found', () => {
		expect(sectionsFor('Strukturbild', sectionsOf('/metoder/strukturbild/'), concepts('gränser'))).toEqual([
			{ anchor: 'rita-gransen', text: 'Rita gränsen mot grannlänet' },
		]);
	});

	it('what the title says already is asked of no part', () => {
		expect(anchors('tillverkning', 'Områden')).toEqual(['art-17']);
		expect(anchors('tillverkning', 'Om tillverkning')).toEqual([]);
	});

	const many = ['nät', 'stråk och nät', 'stråk', 'stråk, nät och beredskap', 'inget'].map((text) => [text, text] as const);
	it('the three that have most of it are told, the best first', () => {
		const found = anchors('stråk nät beredskap', 'x', many);
		expect(found).toHaveLength(3);
		expect(found.slice(0, 2)).toEqual(['stråk, nät och beredskap', 'stråk och nät']);
	});

	it('a page without parts, and a query without words, give none', () => {
		expect(anchors('nät', 'x', [])).toEqual([]);
		expect(anchors('', 'x', many)).toEqual([]);
	});
});

describe('marked words', () => {
	const marks = (query: string, text: string) =>
		marked(text, meaning(concepts(query)))
			.filter(({ mark }) => mark)
			.map((piece) => piece.text);

	it.each([
		['strukturbilder', 'En strukturbild och Strukturbilden.', ['strukturbild', 'Strukturbilden']],
		['strak', 'Ett stråk.', ['stråk']],
		['strukturbidl', 'En strukturbild.', ['strukturbild']],
		['2024/1735', 'Förordning (EU) 2024/1735 om nät.', ['2024/1735']],
		['RUS', 'RUS:en och EU:s nät', ['RUS:en']],
		['stråk och nät', 'Nät och stråk', ['Nät', 'stråk']],
		['kartmöte', 'En karta.', ['karta']],
		['beredskap', 'Inget av det.', []],
		['', 'Inget av det.', []],
	])('for ”%s” in ”%s”', (query, text, expected) => expect(marks(query, text)).toEqual(expected));

	it('a word that is being written marks what it is most of, and not all that it begins', () => {
		const typed = (written: string) => meaning(rankerOf([doc('Utvecklingsplaneringsprocess')]).rank(written, { typing: true }).concepts);
		expect(typed('utv')('utvecklingsplaneringsprocess')).toBe(false);
		expect(typed('utvecklingsplanering')('utvecklingsplaneringsprocess')).toBe(true);
	});
});

test.each(['strukturbild', 'En strukturbild, två strukturbilder!', '  ', 'å – ö', ''])('the pieces of ”%s” are the text', (text) => {
	expect(
		marked(text, meaning(concepts('strukturbild')))
			.map((piece) => piece.text)
			.join(''),
	).toBe(text);
});

test('neighbouring pieces are cut where a mark begins and ends', () => {
	expect(marked('En karta här.', (word) => word === 'karta')).toEqual([
		{ text: 'En ', mark: false },
		{ text: 'karta', mark: true },
		{ text: ' här.', mark: false },
	]);
});

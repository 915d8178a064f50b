import { describe, expect, it } from 'vitest';
import { termSchema } from '../../../src/model/records.ts';
import { parseBody } from '../../../src/reading/body.ts';
import { createTermMatcher, termsIn } from '../../../src/reading/terms.ts';

const term = (fields: object) => termSchema.parse({ definition: 'Ett ord.', certainty: 'commonKnowledge', ...fields });
const terms = new Map([
	['strukturbild', term({ term: 'strukturbild' })],
	['rus', term({ term: 'regional utvecklingsstrategi', abbreviation: 'RUS', aliases: ['utvecklingsstrategi'] })],
	['oversiktsplan', term({ term: 'översiktsplan', abbreviation: 'ÖP' })],
	['fop', term({ term: 'fördjupad översiktsplan', abbreviation: 'FÖP' })],
	['trappa', term({ term: 'samverkanstrappa' })],
	['territorium', term({ term: 'territorium' })],
	['scenario', term({ term: 'scenario' })],
	['region', term({ term: 'region', autoLink: false })],
]);
const matcher = createTermMatcher(terms);
const words = (text: string, opens = true) => matcher.find(text, opens).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);
const inBody = (text: string, skip: string[] = []) => termsIn(parseBody(text).tree, matcher, skip);

describe('finding terms in text', () => {
	it.each([
		['Vi ritar strukturbilder.', 'strukturbild: strukturbilder'],
		['Läs översiktsplanernas text.', 'oversiktsplan: översiktsplanernas'],
		['I regionala utvecklingsstrategier står det.', 'rus: regionala utvecklingsstrategier'],
		['Vad säger RUS:en om det?', 'rus: RUS:en'],
		['Ni går uppför samverkanstrappan.', 'trappa: samverkanstrappan'],
		['Flera territorier och scenarier.', 'territorium: territorier,scenario: scenarier'],
	])('finds inflected forms: %s', (text, expected) => expect(words(text).join(',')).toBe(expected));

	it('takes the longest word where one stands inside another', () => {
		expect(words('En fördjupad översiktsplan för centrum.')).toEqual(['fop: fördjupad översiktsplan']);
	});
	it('finds no word inside another word, an abbreviation compound or an address', () => {
		expect(words('Ett strukturbildsarbete, RUS-nätverket och ÖP2030 samt /strukturbild/.')).toEqual([]);
	});
	it('tells a term from the name of a plan', () => {
		expect(words('Vi läste Strukturbild Skaraborg i går.')).toEqual([]);
		expect(words('Strukturbild Skaraborg kom 2015.')).toEqual([]);
		expect(words('Strukturbilden visar vägen.')).toEqual(['strukturbild: Strukturbilden']);
		expect(words('Vi är klara. Strukturbilden visar vägen.')).toEqual(['strukturbild: Strukturbilden']);
		expect(words('Strukturbilden visar vägen.', false)).toEqual([]);
	});
	it('reads no citation', () => expect(words('Det gäller [@strukturbild 3 s., osäker].')).toEqual([]));
	it('leaves words that everyone knows alone', () => expect(words('Varje region gör det.')).toEqual([]));
	it('finds each term once', () => expect(words('En strukturbild och en strukturbild till.')).toEqual(['strukturbild: strukturbild']));
	it('works without any terms', () => expect(createTermMatcher(new Map()).find('En strukturbild.', true)).toEqual([]));
});

describe('finding terms on a page', () => {
	it('passes over headings, links, code and the head of a table', () => {
		expect(inBody('## Strukturbild\n\n[strukturbild](/a/) och `strukturbild`\n\n| strukturbild | b |\n| --- | --- |\n| c | d |')).toEqual(
			[],
		);
	});
	it('finds terms in lists, bold text, cells and elements, in reading order', () => {
		expect(inBody('- **Strukturbild:** en bild\n\n<Note title="x">\nEn ÖP.\n</Note>\n\n| a |\n| --- |\n| Vår RUS |')).toEqual([
			'strukturbild',
			'oversiktsplan',
			'rus',
		]);
	});
	it('lets a word linked by hand count as the mention', () => {
		expect(inBody('En strukturbild och en <Term id="strukturbild">karta</Term> samt ÖP.')).toEqual(['strukturbild', 'oversiktsplan']);
	});
	it('leaves out what the page skips', () => expect(inBody('En strukturbild och en ÖP.', ['oversiktsplan'])).toEqual(['strukturbild']));
});

import { expect, test } from 'vitest';
import { claimMark } from '../../../src/library/claim-mark.ts';
import { factsOf, type Fact } from '../../../src/library/facts.ts';
import type { Library } from '../../../src/library/graph.ts';
import { pageTypeNames, type PageTypeName } from '../../../src/model/types.ts';
import { edited, page, validContent } from '../../fixtures/content.ts';
import { libraryOf, pageOf } from '../../../scripts/lib/library.ts';

const library = libraryOf(validContent());

const written = (facts: readonly Fact[]) =>
	Object.fromEntries(facts.map(({ label, parts }) => [label, parts.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' | ')]));

/** The legend as label → text. */
function legend(type: PageTypeName, id: string, from: Library = library) {
	return written(factsOf(pageOf(from, type, id), from, new Map()));
}

test('a method tells when, how long, how many and how hard', () => {
	expect(legend('methods', 'kartmote')).toMatchObject({
		Fas: 'förstå nuläge, vägval',
		Genomförande: '1 tim',
		Efterarbete: '1–2 dagar',
		Grupp: '6–24 personer',
		Form: 'på plats',
		Svårighet: 'lätt',
		Samverkan: '4–6, diskutera till ge & ta',
		'Ni får': 'En samlad karta',
	});
});

test('a group of one size is written as that size', () => {
	const files = edited(validContent(), page('metoder/kartmote.mdx'), 'min: 6, max: 24', 'min: 12, max: 12');
	expect(legend('methods', 'kartmote', libraryOf(files))['Grupp']).toBe('12 personer');
});

test('a case names its people and leads to its region; what is not documented is said', () => {
	expect(legend('cases', 'se-norrlan')).toMatchObject({
		Plats: 'Norrlän',
		År: '2018–2021',
		'Rättslig status': 'frivillig',
		Ansvarig: 'Region Norrlän',
		Medverkande: 'inte dokumenterat',
		Region: 'Norrlän',
	});
	const region = factsOf(pageOf(library, 'cases', 'se-norrlan'), library, new Map()).find(({ label }) => label === 'Region');
	expect(region?.parts).toEqual([{ text: 'Norrlän', path: '/regioner/norrlan/' }]);
});

test('a case elsewhere names its country, and one that goes on has no end', () => {
	const abroad = edited(
		edited(validContent(), page('fallstudier/se-norrlan.mdx'), 'country: se', 'country: dk'),
		page('fallstudier/se-norrlan.mdx'),
		', end: "2021"',
		'',
	);
	expect(legend('cases', 'se-norrlan', libraryOf(abroad))).toMatchObject({ Plats: 'Norrlän, Danmark', År: 'från 2018' });
});

test('an act that people call something else is corrected', () => {
	expect(legend('euActs', 'testakten')['Typ']).toBe('Förordning. Många säger direktiv.');
	const files = edited(validContent(), page('eu/testakten.mdx'), 'oftenCalled: directive\n', '');
	expect(legend('euActs', 'testakten', libraryOf(files))['Typ']).toBe('Förordning. Gäller direkt i Sverige.');
});

test('a region says plainly what is unknown, and writes numbers as Swedes do', () => {
	expect(legend('regions', 'norrlan')).toMatchObject({
		Organisation: 'Region Norrlän',
		Antagen: 'maj 2024',
		'Sikte på': 'okänt',
		'Regionplan enligt PBL': 'nej, krävs inte',
		'Rumslig del i strategin': 'okänt',
		Folkmängd: '120 000 (31 december 2024)',
	});
});

test('a claim in the legend has the number of its source and its certainty', () => {
	const facts = factsOf(pageOf(library, 'processes', 'rus'), library, new Map([['sfs-2010-900', 4]]));
	const mark = (label: string) => facts.find((fact) => fact.label === label)?.mark;
	expect(mark('Lagstöd')).toEqual({ references: [{ number: 4, anchor: expect.any(String), locator: '7 kap.' }], certainty: 'confirmed' });
	expect(mark('Tidscykel')).toEqual({ references: [], certainty: 'uncertain' });
});

test('a claim with several sources and a certainty shows it once', () => {
	expect(
		claimMark(
			{ certainty: 'uncertain', sources: ['a s. 1', 'b'] },
			new Map([
				['a', 1],
				['b', 2],
			]),
		),
	).toEqual({
		references: [
			{ number: 1, anchor: expect.any(String), locator: 's. 1' },
			{ number: 2, anchor: expect.any(String) },
		],
		certainty: 'uncertain',
	});
});

test.each(pageTypeNames.filter((name) => !['about', 'guides', 'situations'].includes(name)))(
	'no fact of %s is empty or shows what only code should see',
	(type) => {
		const [found] = [...library.pages.values()].filter((candidate) => candidate.type === type);
		const facts = factsOf(found!, library, new Map());
		expect(facts.length).toBeGreaterThan(0);
		expect(new Set(facts.map(({ label }) => label)).size).toBe(facts.length);
		const parts = facts.flatMap(({ parts: all }) => all);
		expect(parts.filter(({ text }) => text.trim() === '' || /undefined|notDocumented|\[object/.test(text))).toEqual([]);
	},
);

test('pages about the site have no legend', () => {
	expect(factsOf(pageOf(library, 'about', 'provet'), library, new Map())).toEqual([]);
});

import { describe, expect, it, test } from 'vitest';
import { libraryOf } from '../../../scripts/lib/library.ts';
import { documentsOf, kinds, type SearchDocument } from '../../../src/search/documents.ts';
import { edited, page, record, validContent } from '../../fixtures/content.ts';

const listings = [
	{ path: '/metoder/', title: 'Alla metoder', summary: 'En lista.', aliases: ['verktyg'] },
	{ path: '/', title: 'Start', summary: 'Här börjar det.', aliases: [] },
];

function find(documents: readonly SearchDocument[], path: string): SearchDocument {
	const found = documents.find((candidate) => candidate.path === path);
	if (!found) throw new Error(`No document ${path}.`);
	return found;
}
const library = libraryOf(validContent());
const all = documentsOf(library, listings);
const at = (path: string) => find(all, path);
/** One document after an edit of one file. */
const after = (file: string, from: string, to: string, path: string) =>
	find(documentsOf(libraryOf(edited(validContent(), file, from, to)), []), path);

test('every page, every term and every listing is one document', () => {
	const paths = all.map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
	expect([...paths].sort()).toEqual(
		[
			...[...library.pages.keys()].map((key) => `/${key}/`),
			...[...library.records.terms.keys()].map((id) => `/ordlista/#${id}`),
			...['/metoder/', '/'],
		].sort(),
	);
	expect(all.filter(({ kind }) => !(kind in kinds))).toEqual([]);
});

describe('names', () => {
	it.each([
		['/metoder/kartmote/', ['Kartmöte', 'Map meeting']],
		['/eu/testakten/', ['Testakten', 'TEST', '32024R0001']],
		['/planeringssystemet/rus/', ['Regional utvecklingsstrategi', 'RUS']],
		['/regioner/norrlan/', ['Norrlän', 'Norrläns län', 'Region Norrlän']],
		['/espon/provet/', ['Provet', 'PROVET', 'ESPON Provet']],
		['/ordlista/#regionplan', ['regionplan', 'RP', 'regional plan']],
		['/metoder/', ['Alla metoder', 'Metoder']],
		['/', ['Start']],
	])('%s is called %o, title first', (path, names) => expect(at(path).names).toEqual(names));

	it('a title that is a name and what it is about gives the name', () => {
		const { names } = after(page('espon/provet.mdx'), 'title: Provet', 'title: "Provet: att rita"', '/espon/provet/');
		expect(names).toEqual(['Provet: att rita', 'Provet', 'PROVET', 'ESPON Provet']);
	});

	it.each([
		['by its name', 'term: regionplan\n', 'term: regional utvecklingsstrategi\n'],
		['by its alias', 'term: regionplan\n', 'term: regionplan\naliases: [Regional utvecklingsstrategi]\n'],
	])('a page and the term on the same thing, known %s, share their names', (_, from, to) => {
		const { names } = after(record('terms/regionplan.yaml'), from, to, '/planeringssystemet/rus/');
		expect(names).toEqual(expect.arrayContaining(['RUS', 'RP', 'regional plan']));
	});

	it('a term that only sends to a page keeps its names for itself', () => {
		expect(at('/planeringssystemet/rus/').names).not.toContain('RP');
	});
});

describe('aliases', () => {
	it.each([
		['/metoder/kartmote/', ['kartkväll']],
		['/regioner/norrlan/', ['Norrlän 2040']],
		['/metoder/', ['verktyg']],
		['/ordlista/#strak', []],
	])('%s may be called %o', (path, aliases) => expect(at(path).aliases).toEqual(aliases));
});

describe('sections', () => {
	it('are the headings of free pages, with the anchors that the page gives them', () => {
		expect(at('/kunskap/planeringens-grunder/').sections).toEqual([{ anchor: 'vad-ar-en-plan', text: 'Vad är en plan?' }]);
	});
	it('are the duties of an act, and not the headings that all acts have', () => {
		expect(at('/eu/testakten/').sections).toEqual([
			{ anchor: 'art-1', text: 'art. 1: Pröva en karta.' },
			{ anchor: 'art-2', text: 'art. 2: Lämna en rapport.' },
		]);
	});
	it('count no heading that every method has, nor one of the fourth level', () => {
		const { sections } = after(
			page('metoder/kartmote.mdx'),
			'- Den som håller pennan bestämmer.',
			'### Pennan [@rapport-2024]\n\nHållaren.\n\n#### Djupt ner\n\nText.',
			'/metoder/kartmote/',
		);
		expect(sections).toEqual([{ anchor: 'pennan', text: 'Pennan' }]);
	});
});

describe('text', () => {
	it('holds the prose of fields and text, and no ids or citations', () => {
		const { body } = at('/metoder/kartmote/');
		for (const text of ['Frågan saknar plats.', 'Tryckt karta', 'Rita samband.', 'En regionplan är inte bindande.'])
			expect(body).toContain(text);
		for (const code of ['onSite', 'rapport-2024', '[@', '<Step', 'Sidan är ny']) expect(body).not.toContain(code);
	});
	it('says which law is cited, and where in it', () => {
		expect(at('/metoder/kartmote/').body).toContain('2010:900  7 kap. 2 §');
		expect(at('/planeringssystemet/rus/').body).toContain('2010:900  7 kap.');
	});
	it('has what stands in the legend for itself', () => {
		expect(at('/metoder/kartmote/').facts).toContain('6–24 personer');
		expect(at('/regioner/norrlan/').facts).toContain('Norrstad');
	});
	it('counts those that point at the page', () => {
		expect(at('/planeringssystemet/rus/').links).toBe(library.edges.filter(({ to }) => to === 'planeringssystemet/rus').length);
		expect(at('/planeringssystemet/rus/').links).toBeGreaterThan(0);
		expect(at('/om/provet/').links).toBe(0);
	});
});

test('a term with an abbreviation shows it in its title', () => {
	expect(at('/ordlista/#regionplan')).toMatchObject({ title: 'regionplan (RP)', summary: 'Karta och text för ett län.', kind: 'terms' });
	expect(at('/ordlista/#strak').title).toBe('stråk');
});

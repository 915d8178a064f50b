import { describe, expect, it, test } from 'vitest';
import { alphabet } from '../../../src/library/alphabet.ts';
import { sectionLinks } from '../../../src/library/navigation.ts';
import { edited, page, record, validContent } from '../../fixtures/content.ts';
import { libraryOf } from '../../../scripts/lib/library.ts';

const retitled: readonly (readonly [file: string, from: string, to: string])[] = [
	[page('om/provet.mdx'), 'title: Om provet', 'title: 2030-planen'],
	[page('espon/provet.mdx'), 'title: Provet', 'title: Ängen'],
	[page('kunskap/planeringens-grunder.mdx'), 'title: Planeringens grunder', 'title: Åsen'],
	[page('regioner/norrlan.mdx'), 'title: Norrlän', 'title: Ön'],
	[page('webbinarier/hostmotet.mdx'), 'title: Höstmötet', 'title: ”Citat” först'],
	[page('fallstudier/se-norrlan.mdx'), 'title: Norrlän ritade om kartan', 'title: Évora'],
	[page('eu/testakten.mdx'), 'title: Testakten', 'title: Test av akten'],
	[record('terms/strak.yaml'), 'term: stråk', 'term: aska'],
];
const library = libraryOf(retitled.reduce((files, [file, from, to]) => edited(files, file, from, to), validContent()));
const letters = alphabet(library);
const entries = letters.flatMap((letter) => letter.entries);
const under = (wanted: string) => letters.find(({ letter }) => letter === wanted)?.entries.map(({ label }) => label) ?? [];

test('letters come in Swedish order, figures first and å, ä, ö last', () => {
	const order = letters.map(({ letter }) => letter);
	expect(order[0]).toBe('0–9');
	expect(order.slice(-3)).toEqual(['Å', 'Ä', 'Ö']);
	expect(order.slice(1, -3)).toEqual([...order.slice(1, -3)].sort());
	expect(new Set(order).size).toBe(order.length);
});

describe('a name stands under its first letter', () => {
	it.each([
		['0–9', '2030-planen'],
		['A', 'aska'],
		['C', '”Citat” först'],
		['E', 'Évora'],
		['Å', 'Åsen'],
		['Ä', 'Ängen'],
		['Ö', 'Ön'],
	])('%s: %s', (letter, label) => expect(under(letter)).toContain(label));
});

describe('names', () => {
	it('a page stands under its short name too, when its title does not begin with it', () => {
		expect(under('R')).toEqual(expect.arrayContaining(['Regional utvecklingsstrategi', 'RUS – Regional utvecklingsstrategi']));
		expect(under('T')).toEqual(['Test av akten']);
	});
	it('a term stands under its abbreviation too, and leads to its place in the glossary', () => {
		const found = entries.filter(({ path }) => path === '/ordlista/#regionplan');
		expect(found.map(({ label }) => label)).toEqual(['regionplan', 'RP – regionplan']);
		expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['term']));
	});
	it('every page, term and section is there, and says what kind of page it is', () => {
		const paths = new Set(entries.map(({ path }) => path));
		for (const key of library.pages.keys()) expect(paths, key).toContain(`/${key}/`);
		for (const id of library.records.terms.keys()) expect(paths, id).toContain(`/ordlista/#${id}`);
		for (const { path } of sectionLinks) expect(paths, path).toContain(path);
		expect(entries.find(({ path }) => path === '/metoder/kartmote/')).toEqual({
			label: 'Kartmöte',
			path: '/metoder/kartmote/',
			kind: 'metod',
		});
	});
});

test('within a letter, names are in order whatever their case', () => {
	const names = under('R');
	expect(names).toEqual([
		'Regional utvecklingsstrategi',
		'Regioner',
		'regionplan',
		'RP – regionplan',
		'RUS – Regional utvecklingsstrategi',
	]);
});

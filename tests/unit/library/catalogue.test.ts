import { expect, test } from 'vitest';
import { facetStyle } from '../../../src/components/catalogue/facet-style.ts';
import { catalogueOf, type Catalogue } from '../../../src/library/catalogue.ts';
import { pageTypeNames } from '../../../src/model/types.ts';
import { edited, page, validContent } from '../../fixtures/content.ts';
import { libraryOf } from '../../../scripts/lib/library.ts';

const second = page('metoder/intervjurunda.mdx');
const changes: readonly (readonly [from: string, to: string])[] = [
	['phases: [understand, choose]', 'phases: [learn]'],
	['groupSize: { min: 6, max: 24 }', 'groupSize: { min: 12, max: 12 }'],
	['session: { min: 1, unit: hours }', 'session: { min: 2, max: 3, unit: days }'],
	['  min: 4\n  max: 6', '  min: 8\n  max: 8'],
];
const library = libraryOf(
	changes
		.reduce((files, [from, to]) => edited(files, second, from, to), validContent())
		.map((file) => ({ ...file, text: file.path === second ? file.text.replaceAll(/minutes=\{\d+\}/g, 'weeks={1}') : file.text })),
);

/** Options of a facet as label → count. */
function options({ facets }: Catalogue, id: string) {
	return facets.find((facet) => facet.id === id)?.options.map(({ value, count }) => [value, count]);
}

const methods = catalogueOf(library, 'methods');

test('rows hold what a reader chooses by: address, purpose and aligned facts', () => {
	const [first, other] = methods.rows;
	expect(first).toMatchObject({ path: '/metoder/intervjurunda/', title: 'Intervjurunda', summary: 'Rita länet tillsammans.' });
	expect(other?.facts.map(({ label }) => label)).toEqual(first?.facts.map(({ label }) => label));
	expect(other?.facts.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
		'förstå nuläge, vägval',
		'1 tim',
		'6–24',
		'lätt',
		'steg 4–6',
	]);
});

test('a range of one number is written as that number', () => {
	const texts = methods.rows[0]?.facts.map(({ text }) => text);
	expect(texts).toContain('12');
	expect(texts).toContain('steg 8');
});

test('facets follow the order of their vocabulary and count the rows that have the value', () => {
	expect(options(methods, 'fas')).toEqual([
		['understand', 1],
		['choose', 1],
		['learn', 1],
	]);
	expect(options(methods, 'steg')).toEqual([
		['4', 1],
		['5', 1],
		['6', 1],
		['8', 1],
	]);
});

test('a session counts by its longest time, a group by every size it can be', () => {
	expect(methods.rows.map(({ values }) => values['tid'])).toEqual([['langre'], ['kort']]);
	expect(methods.rows.map(({ values }) => values['grupp'])).toEqual([['mellan'], ['liten', 'mellan']]);
});

test('a facet where there is nothing to choose is left out', () => {
	expect(methods.facets.map(({ id }) => id)).toEqual(['fas', 'tid', 'grupp', 'steg']);
	expect(catalogueOf(library, 'cases').facets.find(({ id }) => id === 'land')).toBeUndefined();
});

test.each(pageTypeNames.filter((name) => name !== 'about'))('the catalogue of %s lists its entries, with rows of equal length', (type) => {
	const { rows } = catalogueOf(library, type);
	expect(rows.length).toBeGreaterThan(0);
	expect(new Set(rows.map(({ facts }) => facts.length)).size).toBe(1);
	expect(rows.flatMap(({ facts }) => facts).filter(({ text }) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
});

test('pages about the site have no catalogue', () => {
	expect(catalogueOf(library, 'about')).toEqual({ rows: [], facets: [] });
});

test('a case without documented methods is in no method facet, and still in the list', () => {
	const files = edited(
		validContent(),
		page('fallstudier/se-norrlan.mdx'),
		'methods:\n  - { id: kartmote, reason: Kommunerna ritade först. }',
		'methods: notDocumented',
	);
	const [row] = catalogueOf(libraryOf(files), 'cases').rows;
	expect(row?.values['metod']).toEqual([]);
});

test('the style hides the rows without the chosen value, one rule for each option', () => {
	const style = facetStyle(methods.facets);
	expect(style).toContain('.catalogue:has(#val-fas-learn:checked) :is(.row,.group):not([data-fas~="learn"])');
	expect(style.split(':has(')).toHaveLength(1 + methods.facets.flatMap(({ options: all }) => all).length);
	expect(style).toMatch(/\{display:none\}$/);
	expect(facetStyle([])).toBe('');
});

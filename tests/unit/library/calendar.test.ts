import { expect, test } from 'vitest';
import { calendar } from '../../../src/library/calendar.ts';
import { facetsOn } from '../../../src/library/listings.ts';
import { validContent } from '../../fixtures/content.ts';
import { libraryOf } from '../../../scripts/lib/library.ts';

const library = libraryOf(validContent());
const today = '2026-11-24';

test('everything dated stands under its year, this year first and the past last, and a year has the values of its rows together', () => {
	const { years, total } = calendar(library, today);
	expect(years.map(({ year, deadlines }) => [year, deadlines.length])).toEqual([
		['2026', 1],
		['2027', 1],
		['2025', 1],
	]);
	expect(total).toBe(3);
	expect(years.at(-1)!.values).toEqual({ vem: ['region'], slag: ['ovrigt'], ar: ['2025'] });
});

test('one facet covers those who have duties and those who arrange events', () => {
	const who = calendar(library, today).facets.find(({ id }) => id === 'vem')!;
	expect(who.options).toContainEqual({ value: 'region', label: 'regionen', count: 2 });
});

test('a listing page has the facets of what it lists', () => {
	expect(facetsOn(library, 'kalender', today).map(({ id }) => id)).toEqual(['vem', 'slag', 'ar']);
	expect(facetsOn(library, 'skyldigheter', today).map(({ id }) => id)).toContain('ar');
	expect(facetsOn(library, 'metoder', today).map(({ id }) => id)).toContain('fas');
	expect(facetsOn(library, 'ordlista', today)).toEqual([]);
});

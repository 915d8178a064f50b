/** The content as a whole: every file is in place and without a fault, and the first slice is there. */
import { expect, test } from 'vitest';
import { placeOf } from '../../src/check/place.ts';
import { checkContent, formatProblems } from '../../src/check/index.ts';
import { pageKey, pageTypes, type CollectionName, type PageTypeName } from '../../src/model/types.ts';
import { entries, files } from '../fixtures/real-content.ts';

test('no file of the content has a fault', () => {
	const problems = checkContent(files);
	expect(problems, formatProblems(problems)).toEqual([]);
});

test('every file has a place of its own kind', () => {
	expect(files.map(({ path }) => [path, placeOf(path).kind]).filter(([, kind]) => kind === 'wrong')).toEqual([]);
	expect(entries.length).toBe(files.filter(({ path }) => placeOf(path).kind !== 'other').length);
});

test('no two entries share an address', () => {
	const addresses = entries.map(({ collection, id }) => {
		if (collection === 'listing') return id;
		return collection in pageTypes ? pageKey(collection as PageTypeName, id) : `${collection}#${id}`;
	});
	expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});

const least: Partial<Record<CollectionName, number>> = {
	methods: 8,
	cases: 6,
	euActs: 3,
	webinars: 1,
	espon: 5,
	processes: 10,
	terms: 60,
	regions: 21,
	guides: 5,
	events: 20,
	sources: 100,
};

test.each(Object.entries(least))('there are at least as many %s as the first slice holds: %d', (collection, count) => {
	expect(entries.filter((entry) => entry.collection === collection).length).toBeGreaterThanOrEqual(count);
});

test('cases come from Sweden and from elsewhere, three of each at least', () => {
	const countries = entries.filter(({ collection }) => collection === 'cases').map(({ data }) => (data as { country: string }).country);
	expect(countries.filter((country) => country === 'se').length).toBeGreaterThanOrEqual(3);
	expect(countries.filter((country) => country !== 'se').length).toBeGreaterThanOrEqual(3);
});

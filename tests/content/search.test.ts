/** How well the search answers, over questions whose answers a person has set. */
import { pathOf } from '../../src/search/register-file.ts';
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { measure, readQueries, scores, type Outcome, type Score } from '../../scripts/lib/search-measure.ts';
import type { z } from 'astro/zod';
import type { listingSchema } from '../../src/model/guide.ts';
import { searchFilesOf } from '../../src/search/build.ts';
import { createRanker } from '../../src/search/rank.ts';
import { entries, library } from '../fixtures/real-content.ts';

/** As loadListings makes them in a build. */
const listings = entries
	.filter(({ collection, id }) => collection === 'listing' && id !== 'sok')
	.map(({ id, data }) => ({ path: id === 'index' ? '/' : `/${id}/`, ...(data as z.infer<typeof listingSchema>) }));

const { register, details } = searchFilesOf(library, listings);
const addresses = new Set(register.docs.map((document) => pathOf(register, document)));
const ranker = createRanker(register);

const files = readdirSync('tests/search').filter((name) => name.endsWith('.yaml'));
const least = { first: 0.94, firstThree: 0.98 } as const;

const told = (outcomes: readonly Outcome[]) =>
	outcomes
		.map(({ query, at, found }) => `\n  ”${query.q}” at ${at + 1 || '–'}: first ${found[0] ?? '–'}, wanted ${query.expect.join(' ')}`)
		.join('');

test('there are questions to answer', () => expect(files.length).toBeGreaterThan(0));

test('every document has an address of its own, and the details that are shown of it', () => {
	expect(addresses.size).toBe(register.docs.length);
	expect(details).toHaveLength(register.docs.length);
});

test('every document is found by its title', { timeout: 60_000 }, () => {
	const lost = register.docs.filter(([, , title], index) => !ranker.rank(title).found.some(({ doc }) => doc === index));
	expect(lost.map(([path, , title]) => `${path} ${title}`)).toEqual([]);
});

describe.each(files)('%s', (file) => {
	const queries = readQueries(`tests/search/${file}`);
	let outcomes: readonly Outcome[] = [];
	let all: Score;
	beforeAll(async () => {
		outcomes = await measure(queries, (query) => ranker.rank(query).found.map(({ doc }) => pathOf(ranker.file, ranker.file.docs[doc]!)));
		all = scores(outcomes).get('all')!;
	});

	test('asks for what can be found', () => {
		const nowhere = queries.filter((query) => query.expect.length === 0 || query.expect.some((path) => !addresses.has(path)));
		expect(nowhere).toEqual([]);
		expect(queries.length).toBeGreaterThan(0);
	});

	test(`has its answer first in ${100 * least.first} of 100`, () => {
		expect(all.first / all.queries, told(outcomes.filter(({ at }) => at !== 0))).toBeGreaterThanOrEqual(least.first);
	});

	test(`has its answer among the first three in ${100 * least.firstThree} of 100`, () => {
		expect(all.firstThree / all.queries, told(outcomes.filter(({ at }) => at < 0 || at > 2))).toBeGreaterThanOrEqual(least.firstThree);
	});

	test('finds something for every question', () => {
		expect(outcomes.filter(({ found }) => found.length === 0).map(({ query }) => query.q)).toEqual([]);
	});
});

import { pathOf } from '../../../src/search/register-file.ts';
import { describe, expect, it, test } from 'vitest';
import { libraryOf } from '../../../scripts/lib/library.ts';
import { searchFilesOf, splitterFor } from '../../../src/search/build.ts';
import { createRanker } from '../../../src/search/rank.ts';
import { validContent } from '../../fixtures/content.ts';

describe('the splitter with the Swedish word list', () => {
	const splitter = splitterFor(['Elnät, stråk och orter.']);
	it.each([
		['strukturbild', ['struktur', 'bild']],
		['översiktsplanen', ['översikt', 'plan']],
		['elnätet', ['el', 'nät']],
		['kollektivtrafik', ['kollektiv', 'trafik']],
		['ortsstruktur', ['ort', 'struktur']],
	])('%s is %o', (word, parts) => expect(splitter.split(word)?.parts).toEqual(parts));

	it.each(['processen', 'området', 'planering', 'regional', 'process'])('%s is whole', (word) =>
		expect(splitter.split(word)).toBeUndefined(),
	);
});

describe('the two files of a search', () => {
	const listing = { path: '/metoder/', title: 'Metoder', summary: 'En lista.', aliases: ['verktyg'] };
	const { register, details } = searchFilesOf(libraryOf(validContent()), [listing]);
	const ranker = createRanker(register);
	const ask = (query: string) => ranker.rank(query).found.map(({ doc }) => pathOf(register, register.docs[doc]!));

	it('speak of the same documents in the same order', () => {
		expect(details).toHaveLength(register.docs.length);
		expect(details[register.docs.findIndex((document) => pathOf(register, document) === '/metoder/')]).toEqual(['En lista.', []]);
		expect(details[register.docs.findIndex((document) => pathOf(register, document) === '/eu/testakten/')]![1]).toContainEqual([
			'art-1',
			'art. 1: Pröva en karta.',
		]);
	});

	it.each([
		['kartmöten', '/metoder/kartmote/'],
		['RUS', '/planeringssystemet/rus/'],
		['2024/1', '/eu/testakten/'],
		['verktyg', '/metoder/'],
		['strak', '/ordlista/#strak'],
		['Norrläns län', '/regioner/norrlan/'],
	])('find what they are made of: %s', (query, path) => expect(ask(query)[0]).toBe(path));

	test('survive the way to the browser', () => {
		const sent = createRanker(JSON.parse(JSON.stringify(register)) as typeof register);
		expect(sent.rank('karta').found).toEqual(ranker.rank('karta').found);
		expect(sent.rank('karta').found.length).toBeGreaterThan(0);
	});
});

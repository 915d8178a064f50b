/** Plain Swedish, measured: short sentences, readable words, explained abbreviations. Bounds from our own brief. */
import { expect, test } from 'vitest';
import type { Page } from '../../src/library/graph.ts';
import { plainText, parseBody } from '../../src/reading/body.ts';
import { readability, unexplainedAbbreviations } from '../../src/reading/readability.ts';
import { library } from '../fixtures/real-content.ts';

const pages = [...library.pages.values()];

test('the mean sentence of every page has at most 17 words', () => {
	const long = pages
		.map((page) => [page.key, Math.round(readability(page.data.summary, page.text).meanSentence * 10) / 10] as const)
		.filter(([, words]) => words > 17);
	expect(long).toEqual([]);
});

test('guides and methods have a LIX of at most 50', () => {
	const hard = pages
		.filter(({ type }) => type === 'guides' || type === 'methods')
		.map((page) => [page.key, Math.round(readability(page.data.summary, page.text).lix)] as const)
		.filter(([, lix]) => lix > 50);
	expect(hard).toEqual([]);
});

/** Abbreviations that every reader of a Swedish text knows, or that are names of companies, tools, licences and standards; ALLT is a shout in a quotation. */
const everyday = [
	'EU',
	'EG',
	'SFS',
	'EIFS',
	'ESF',
	'SOU',
	'COM',
	'COD',
	'EUR',
	'EUT',
	'SCB',
	'KTH',
	'PDF',
	'CSV',
	'FN',
	'USA',
	'ISO',
	'OECD',
	'PM',
	'VD',
	'IT',
	'NO',
	'SV',
	'ICA',
	'CC',
	'BY',
	'SA',
	'LKAB',
	'IAP2',
	'TAIEX',
	'SDG',
	'SAT',
	'WCAG',
	'AA',
	'ALLT',
];

/** Abbreviations that link to the glossary at first mention, and names of projects and acts that have pages of their own. */
const explainedElsewhere = [
	...[...library.records.terms.values()].flatMap(({ term, abbreviation, aliases }) => [term, abbreviation ?? '', ...aliases]),
	...pages.flatMap(({ data }) => [data.title, ...data.aliases]),
	...pages.flatMap((page) => (page.type === 'euActs' || page.type === 'processes' ? [page.data.shortName] : [])),
	...pages.flatMap((page) => (page.type === 'espon' ? [page.data.projectName] : [])),
	...[...library.records.actors.values()].map(({ name }) => name),
].flatMap((text) => text.split(/[^\p{L}\d]+/u));

const known = new Set([...everyday, ...explainedElsewhere]);

const textOf = (page: Page) => [page.data.summary, plainText(parseBody(page.text).tree.children)].join(' ');

test('no page uses an abbreviation that neither it, the glossary nor the name of a page explains', () => {
	const bare = pages
		.map((page) => [page.key, unexplainedAbbreviations(textOf(page), known)] as const)
		.filter(([, found]) => found.length > 0);
	expect(Object.fromEntries(bare)).toEqual({});
});

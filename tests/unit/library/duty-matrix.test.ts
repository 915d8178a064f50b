import { expect, test } from 'vitest';
import { dutyMatrix } from '../../../src/library/duty-matrix.ts';
import { dutiesCsv } from '../../../src/publish/duties-csv.ts';
import { edited, page, validContent } from '../../fixtures/content.ts';
import { libraryOf } from '../../../scripts/lib/library.ts';

const act = page('eu/testakten.mdx');
const library = libraryOf(edited(validContent(), act, 'level: [national]', 'level: [national]\n    methods: [kartmote]'));
const rows = (today: string) => dutyMatrix(library, today).rows;
const articles = (today: string) => rows(today).map(({ article }) => article.text);

test('a duty is a row from article to case', () => {
	const row = rows('2026-11-24').find(({ article }) => article.text === 'art. 1')!;
	expect(row).toMatchObject({
		act: { text: 'TEST', path: '/eu/testakten/' },
		article: { text: 'art. 1', path: '/eu/testakten/#art-1' },
		what: 'Pröva en karta.',
		who: ['regionen'],
		when: expect.stringContaining('31 december 2027'),
		passed: false,
		methods: [{ text: 'Kartmöte', path: '/metoder/kartmote/' }],
		cases: [{ path: '/fallstudier/se-norrlan/' }],
		values: { vem: ['region'], ar: ['2027'], akt: ['testakten'] },
	});
});

test('what comes next stands first, then what has no date; what has passed stands last', () => {
	expect(articles('2026-11-24')).toEqual(['art. 1', 'art. 2']);
	expect(articles('2028-01-01')).toEqual(['art. 2', 'art. 1']);
	expect(rows('2028-01-01')[1]!.passed).toBe(true);
});

test('a duty without a date can be chosen as such', () => {
	expect(rows('2026-11-24')[1]!.values['ar']).toEqual(['utan-datum']);
	const year = dutyMatrix(library, '2026-11-24').facets.find(({ id }) => id === 'ar')!;
	expect(year.options.map(({ label, count }) => [label, count])).toEqual([
		['2027', 1],
		['utan datum', 1],
	]);
});

test('the CSV opens right in Swedish Excel: byte order mark, semicolons, one line a duty, full addresses', () => {
	const csv = dutiesCsv(rows('2026-11-24'), (path) => `https://exempel.se${path}`);
	expect(csv.startsWith('\ufeffRättsakt;Artikel;Vad;')).toBe(true);
	const lines = csv.trimEnd().split('\r\n');
	expect(lines).toHaveLength(3);
	expect(lines[1]).toMatch(/^TEST;art\. 1;Pröva en karta\.;regionen;.*2027-12-31;nej;/);
	expect(lines[1]).toContain(';https://exempel.se/eu/testakten/#art-1');
});

test('a cell that looks like a formula is written as text', () => {
	const dangerous = libraryOf(edited(validContent(), act, 'Pröva en karta.', "'=1+1; och mer'"));
	expect(dutiesCsv(dutyMatrix(dangerous, '2026-11-24').rows, (path) => path)).toContain(`"'=1+1; och mer"`);
});

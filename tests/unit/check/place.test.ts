/** Files in the wrong place, in the wrong form or under a name that is no address. */
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/index.ts';
import { placeOf } from '../../../src/check/place.ts';
import { page, record, textOf, validContent } from '../../fixtures/content.ts';

const method = textOf(validContent(), page('metoder/kartmote.mdx'));
const source = textOf(validContent(), record('sources/sfs-2010-900.yaml'));

const misplaced: readonly [kind: string, path: string, text: string, says: readonly string[]][] = [
	['a capital in the id', 'docs/metoder/Kartkvall.mdx', method, ['”Kartkvall”', 'a–z', 'kartkvall.']],
	['å, ä or ö in the id', 'docs/metoder/kartmöte-på-ön.mdx', method, ['”kartmöte-på-ön”', 'a–z', 'kartmote-pa-on.']],
	['a space in the id', 'docs/metoder/ny metod.mdx', method, ['”ny metod”', 'ny-metod.']],
	[
		'an illegal id on a page outside the folders',
		'docs/Källor.mdx',
		'---\ntitle: Källor\nsummary: En lista.\n---\n',
		['”Källor”', 'kallor.'],
	],
	['an illegal id of a record', 'sources/SFS_2010.yaml', source, ['”SFS_2010”', 'sfs-2010.']],
	['an unknown folder like a known one', 'docs/metod/kartkvall.mdx', method, ['”metod”', 'Menade du metoder?']],
	['an unknown folder like none', 'docs/blogginlagg/kartkvall.mdx', method, ['”blogginlagg”', 'kunskap', 'metoder', 'fallstudier']],
	['.md in place of .mdx', 'docs/metoder/kartkvall.md', method, ['.mdx', 'kartkvall.mdx']],
	['another format among the pages', 'docs/metoder/kartkvall.docx', 'x', ['.mdx']],
	['a file too deep', 'docs/metoder/kartor/kartkvall.mdx', method, ['för djupt', 'metoder/']],
	['a record as a page', 'sources/lagen.mdx', source, ['sources', '.yaml']],
	['a record as JSON', 'terms/plan.json', '{}', ['terms', '.yaml']],
	['a record too deep', 'terms/p/plan.yaml', 'term: plan', ['terms', '.yaml']],
	['a record folder misspelt', 'sorces/lagen.yaml', source, ['sources']],
	['a page beside docs', 'metoder/kartkvall.mdx', method, ['docs']],
	['a second text file among the records', 'used-by/LÄS.md', '# Hej', ['used-by', '.yaml']],
	['a text file below the records', 'used-by/mer/README.md', '# Hej', ['used-by', '.yaml']],
	['a file beside the folders', 'README.md', '# Hej', ['docs']],
];

test.each(misplaced)('%s is told on the first line of the file', (_kind, path, text, says) => {
	const file = `src/content/${path}`;
	const problems = checkContent([...validContent(), { path: file, text }]);
	expect(problems).toEqual([{ file, line: 1, message: expect.any(String) }]);
	for (const piece of says) expect(problems[0]?.message).toContain(piece);
});

test('two files with one id are told, with the name of the first', () => {
	const second = { path: 'src/content/sources/sfs-2010-900.yml', text: source };
	const [problem, ...more] = checkContent([...validContent(), second]);
	expect(more).toEqual([]);
	expect(problem).toMatchObject({ file: second.path, line: 1 });
	expect(problem?.message).toContain('”sfs-2010-900”');
	expect(problem?.message).toContain(record('sources/sfs-2010-900.yaml'));
});

test('the same id in two collections is no fault: the addresses differ', () => {
	const guide = textOf(validContent(), page('kunskap/planeringens-grunder.mdx'));
	expect(checkContent([...validContent(), { path: 'src/content/docs/kunskap/kartmote.mdx', text: guide }])).toEqual([]);
});

test.each([
	['src/content/docs/metoder/kartmote.mdx', { kind: 'entry', collection: 'methods', id: 'kartmote' }],
	['src/content/docs/eu/ten-t.mdx', { kind: 'entry', collection: 'euActs', id: 'ten-t' }],
	['src/content/docs/metoder/index.mdx', { kind: 'listing', id: 'metoder' }],
	['src/content/docs/sok.mdx', { kind: 'listing', id: 'sok' }],
	['src/content/terms/plan.yml', { kind: 'entry', collection: 'terms', id: 'plan' }],
	['src/content/i18n/sv.json', { kind: 'other' }],
	['src/content/used-by/README.md', { kind: 'other' }],
])('%s has its place', (path, place) => {
	expect(placeOf(path)).toEqual(place);
});

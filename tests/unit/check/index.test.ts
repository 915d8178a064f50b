import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent, formatProblems, readContent } from '../../../src/check/index.ts';
import { edited, page, record, validContent } from '../../fixtures/content.ts';

const faults = [
	[page('metoder/kartmote.mdx'), 'difficulty: easy', 'difficulty: esay'],
	[page('metoder/kartmote.mdx'), '[@rapport-2024 s. 12]', '[@rapport-2042]'],
	[page('metoder/kartmote.mdx'), '## Varianter', '## Variantar'],
	[page('fallstudier/se-norrlan.mdx'), 'title: Norrlän', 'title: Norrlän: kartan'],
	[page('eu/testakten.mdx'), 'celex: 32024R0001', 'celex: 2024/1'],
	[page('kunskap/planeringens-grunder.mdx'), 'En plan säger', 'En <plan säger'],
	[page('regioner/norrlan.mdx'), '---\ntitle', 'title'],
	[record('sources/sfs-2010-900.yaml'), 'sfs: "2010:900"', 'sfs: SFS'],
	[record('events/hostmotet.yaml'), 'kind: meeting', 'knd: meeting'],
	[record('actors/region-norrlan.yaml'), 'kind: region', 'kind: regoin'],
] as const;

test('faults of every sort in many files are all told in one run', () => {
	const files = faults.reduce((all, [path, from, to]) => edited(all, path, from, to), validContent());
	const told = checkContent(files);
	expect(new Set(told.map(({ file }) => file))).toEqual(new Set(faults.map(([path]) => path)));
	expect(told.filter(({ file }) => file === page('metoder/kartmote.mdx')).length).toBeGreaterThanOrEqual(3);
});

test('faults are printed file by file, in line order, with field and count', () => {
	const text = formatProblems([
		{ file: 'b.mdx', line: 2, message: 'Två.' },
		{ file: 'a.mdx', line: 10, field: 'title', message: 'Tio.' },
		{ file: 'a.mdx', line: 9, message: 'Nio.' },
	]);
	expect(text).toBe('a.mdx:9\n    Nio.\na.mdx:10\n    title: Tio.\nb.mdx:2\n    Två.\n\n3 fel i 2 filer. Rätta och kör igen.');
});

test('a single fault is counted in the singular', () => {
	expect(formatProblems([{ file: 'a.mdx', line: 1, message: 'Ett.' }])).toMatch(/1 fel i 1 fil\. /);
});

test('the content folder is read whole, with paths from the top, without hidden files', () => {
	const root = mkdtempSync(join(tmpdir(), 'rumslig-'));
	try {
		mkdirSync(join(root, 'src/content/docs/metoder'), { recursive: true });
		writeFileSync(join(root, 'src/content/docs/metoder/å.mdx'), 'text å');
		writeFileSync(join(root, 'src/content/docs/metoder/.DS_Store'), '');
		writeFileSync(join(root, 'src/content/docs/a.mdx'), 'text a');
		expect(readContent(root)).toEqual([
			{ path: 'src/content/docs/a.mdx', text: 'text a' },
			{ path: 'src/content/docs/metoder/å.mdx', text: 'text å' },
		]);
	} finally {
		rmSync(root, { recursive: true });
	}
});

test('Windows line endings change neither what is found nor on which line', () => {
	const [path, from, to] = faults[1];
	const files = edited(validContent(), path, from, to);
	const withReturns = files.map((file) => ({ ...file, text: file.text.replaceAll('\n', '\r\n') }));
	expect(checkContent(withReturns)).toEqual(checkContent(files));
});

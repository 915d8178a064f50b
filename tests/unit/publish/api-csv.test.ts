/** Collections as CSV, read back by csv-parse as Swedish Excel would read them. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/publish/api/entries.ts';
import { collectionCsv, csvColumns } from '../../../src/publish/api/csv.ts';
import { collectionNames } from '../../../src/publish/api/files.ts';
import { collectionOutputs } from '../../../src/model/outputs.ts';
import { api } from '../../fixtures/api.ts';

/** Rows as Excel meets them: byte order mark, semicolon, CRLF. */
const read = (text: string) => parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' }) as string[][];

describe.each(collectionNames)('%s', (collection) => {
	const text = api.files.get(collectionOutputs(collection).csv)!;
	const [headings, ...rows] = read(text);
	const entries = api.entries.get(collection)!;

	test('has a row for each entry and a heading of its own for each column', () => {
		expect(text.startsWith('\uFEFF')).toBe(true);
		expect(rows.map(([id]) => id)).toEqual(entries.map(({ id }) => id));
		expect(headings).toEqual(csvColumns(collection).map(({ heading }) => heading));
		expect(new Set(headings).size).toBe(headings!.length);
		expect(headings!.filter((heading) => heading === '' || heading.includes('undefined'))).toEqual([]);
	});

	test('fits in the cells of Excel, and holds no formula', () => {
		// Excel, specifications and limits: 32 767 characters in a cell.
		expect(rows.flat().filter((cell) => cell.length > 32_767).length).toBe(0);
		expect(rows.flat().filter((cell) => /^[=+@\t\r]/.test(cell) || /^-(?!\d+(,\d+)?$)/.test(cell))).toEqual([]);
		expect(rows.flat().filter((cell) => cell.includes('[object') || cell.includes('undefined'))).toEqual([]);
	});

	test.skipIf(entries.length === 0)('has the texts of the data, word for word', () => {
		const texts = Object.entries(entries[0]!.data as Record<string, unknown>).filter(([, value]) => typeof value === 'string');
		const shown = texts.filter(([, value]) => rows[0]!.includes(String(value)));
		expect(shown.length).toBeGreaterThan(0);
	});
});

test('quotes, semicolons, line breaks, å ä ö and formulas come back as they were', () => {
	const [entry] = api.entries.get('actors')!;
	const names = ['Sjö; hav', 'Säg "hej"', 'rad ett\nrad två', '=HYPERLINK("x")', '-1+1', 'Åäö'];
	const entries = names.map((name): Entry => ({ ...entry!, data: { ...(entry!.data as object), name } }));
	const rows = read(collectionCsv('actors', entries)).slice(1);
	const column = csvColumns('actors').findIndex(({ heading }) => heading === 'Namn');
	expect(rows.map((row) => row[column])).toEqual(['Sjö; hav', 'Säg "hej"', 'rad ett\nrad två', `'=HYPERLINK("x")`, "'-1+1", 'Åäö']);
});

test('numbers are written as in Swedish, codes as words, and what is uncertain is marked', () => {
	const [headings, ...rows] = read(api.files.get(collectionOutputs('cases').csv)!);
	const at = (heading: string) => rows.map((row) => row[headings!.indexOf(heading)]!);
	expect(at('Koordinater › Longitud').filter((cell) => !/^-?\d+(,\d+)?$/.test(cell))).toEqual([]);
	expect(at('Koordinater › Longitud').some((cell) => cell.startsWith('-'))).toBe(true);
	expect(at('Land')).toContain('Sverige');
	const uncertain = api.entries.get('euActs')!.filter(({ data }) => JSON.stringify(data).includes('"certainty":"uncertain"'));
	expect(uncertain.length).toBeGreaterThan(0);
	const acts = read(api.files.get(collectionOutputs('euActs').csv)!);
	for (const { id } of uncertain) expect(acts.find(([first]) => first === id)!.some((cell) => cell.includes('osäker'))).toBe(true);
});

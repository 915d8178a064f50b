import { expect, test } from 'vitest';
import * as vocabulary from '../../../src/model/vocabulary.ts';
import { keysOf, phases, type Vocabulary } from '../../../src/model/vocabulary.ts';

const tables = Object.entries(vocabulary).filter((entry): entry is [string, Vocabulary] => typeof entry[1] === 'object');

test('all vocabularies are seen by these tests', () => {
	expect(tables.length).toBeGreaterThanOrEqual(20);
});

test.each(tables)('%s: no two values share a label, and no value is the label of another', (_name, table) => {
	const labels = Object.values(table).map(({ label }) => label.toLowerCase());
	expect(new Set(labels).size).toBe(labels.length);
	const misleading = Object.entries(table).filter(([key, { label }]) => label.toLowerCase() !== key && labels.includes(key.toLowerCase()));
	expect(misleading).toEqual([]);
});

test.each(tables)('%s: labels stand within a sentence, helps are sentences', (name, table) => {
	for (const { label, help } of Object.values(table)) {
		expect(label).toBe(label.trim());
		// Names keep their capital; everything else is lower case.
		if (name !== 'countries') expect(label).toMatch(/^([a-zåäö]|EU|Word|Excel)/);
		if (help) expect(help).toMatch(/^[A-ZÅÄÖ].*\.$/);
	}
});

test.each(tables)('%s: values are identifiers that editors can type without quotation marks', (name, table) => {
	const odd = Object.keys(table).filter((key) => !/^[a-z][A-Za-z]*(-[a-z]+)*$/.test(key));
	expect(odd).toEqual([]);
	// YAML 1.2 core reads these as something else than text.
	const reserved = Object.keys(table).filter((key) => ['true', 'false', 'null'].includes(key));
	expect(reserved, name).toEqual([]);
});

test('keys come in the order of the table', () => {
	expect(keysOf(phases)).toEqual(['prepare', 'understand', 'choose', 'anchor', 'implement', 'learn']);
});

/** The field guide tells of every field, once, in Swedish. */
import { expect, test } from 'vitest';
import { fieldGuide, type GuideRow } from '../../../src/publish/api/guide.ts';
import { collectionNames } from '../../../src/publish/api/files.ts';
import { csvColumns } from '../../../src/publish/api/csv.ts';
import { fieldsOf } from '../../../src/publish/api/fields.ts';
import { pageTypes } from '../../../src/model/types.ts';

const guide = fieldGuide();
const flat = (rows: readonly GuideRow[]): GuideRow[] => rows.flatMap((row) => [row, ...flat(row.parts)]);

test('every field of every collection is told of, those of all pages once', () => {
	expect(guide.collections.map(({ name }) => name)).toEqual(collectionNames);
	expect(guide.common.map(({ path }) => path)).toContain('summary');
	for (const { name, rows } of guide.collections) {
		const told = [...rows, ...(name in pageTypes ? guide.common : [])].map(({ path }) => path.replace('[]', ''));
		expect(told.sort()).toEqual(
			fieldsOf(name)
				.map((field) => field.name)
				.sort(),
		);
	}
});

test('every field has a sentence of its own, and every part a word', () => {
	for (const { rows } of [{ rows: guide.common }, ...guide.collections]) {
		expect(rows.filter(({ label, help }) => !label || !help?.endsWith('.'))).toEqual([]);
		expect(flat(rows).filter(({ label }) => !/^[A-ZÅÄÖ]/.test(label))).toEqual([]);
	}
});

test('paths are those of the data, and codes are explained', () => {
	const methods = guide.collections.find(({ name }) => name === 'methods')!;
	const unit = flat(methods.rows).find(({ path }) => path === 'time.session.unit')!;
	expect(unit.codes).toContainEqual({ code: 'minutes', label: 'min' });
	const acts = flat(guide.collections.find(({ name }) => name === 'euActs')!.rows);
	expect(acts.find(({ path }) => path === 'duties[].who[]')!.codes.map(({ code }) => code)).toContain('municipality');
	expect(acts.find(({ path }) => path === 'duties[].when.date')!.required).toBe(false);
});

test('the headings in CSV are the names in the guide', () => {
	for (const { name, rows } of guide.collections) {
		const starts = csvColumns(name).map(({ heading }) => heading.split(' › ')[0]!);
		expect(rows.filter(({ label }) => !starts.includes(label)).map(({ path }) => path)).toEqual([]);
	}
});

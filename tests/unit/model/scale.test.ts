import { expect, test } from 'vitest';
import { scale, scaleLevels, scaleRange, scaleStep } from '../../../src/model/scale.ts';

test('the scale has the eight steps of the assignment, in order', () => {
	expect(scale.map(({ name }) => name)).toEqual([
		'Öppenhet',
		'Informera',
		'Lyssna',
		'Diskutera',
		'Konsultera',
		'Ge & ta',
		'Samarbeta',
		'Samskapa',
	]);
	expect(scale.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	expect(scaleLevels).toEqual({ min: 1, max: 8 });
});

test('every step says something of its own in every column', () => {
	for (const column of ['meaning', 'promise', 'proof', 'forms', 'avoid'] as const) {
		const texts = scale.map((step) => step[column]);
		expect(new Set(texts).size, column).toBe(8);
		expect(
			texts.filter((text) => !/^[A-ZÅÄÖ].*[.]$/.test(text)),
			`${column} is a sentence`,
		).toEqual([]);
	}
});

test.each([
	[{ min: 5, max: 6 }, '5–6, konsultera till ge & ta'],
	[{ min: 1, max: 8 }, '1–8, öppenhet till samskapa'],
	[{ min: 4, max: 4 }, '4, diskutera'],
])('the range %o reads %s', (range, text) => {
	expect(scaleRange(range)).toBe(text);
});

test.each([0, 9, 1.5, -1])('there is no step %d', (level) => {
	expect(() => scaleStep(level)).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { axisOf } from '../../../src/components/pictures/axis.ts';

test('a line runs over whole years and is true to time', () => {
	const { ticks, spans } = axisOf([{ date: '2020-07-01' }, { date: '2021-12-31' }], '2019-01-01', 731);
	expect(ticks).toEqual([
		{ year: 2020, x: 0 },
		{ year: 2021, x: 366 },
		{ year: 2022, x: 731 },
	]);
	expect(spans.map(({ x }) => x)).toEqual([182, 730]);
});

test('a day is a point; a month, a year and a span are as wide as they are', () => {
	const { spans } = axisOf(
		[{ date: '2020-03-01' }, { date: '2020-03' }, { date: '2020' }, { date: '2020-01', end: '2020-06' }],
		'2020-01-01',
		366,
	);
	expect(spans.map(({ width }) => width)).toEqual([0, 30, 365, 181]);
});

test('today stands on the line only when it lies within it', () => {
	const things = [{ date: '2024' }, { date: '2028' }];
	expect(axisOf(things, '2026-11-24', 1000).today).toBeGreaterThan(500);
	expect(axisOf(things, '2030-01-01', 1000)).not.toHaveProperty('today');
});

test('the marks of a long line stand at round years, with room for their letters', () => {
	const { ticks } = axisOf([{ date: '1947' }, { date: '2019' }], '2026-11-24', 640);
	expect(ticks.map(({ year }) => year % 10)).toEqual(ticks.map(() => 0));
	for (const [index, { x }] of ticks.slice(1).entries()) expect(x - ticks[index]!.x).toBeGreaterThanOrEqual(44);
});

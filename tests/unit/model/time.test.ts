import { expect, test } from 'vitest';
import { formatDuration, formatMinutes, workingMinutes } from '../../../src/model/time.ts';

/** The space that keeps a number and its unit on one line. */
const spaced = (text: string) => text.replaceAll(' ', '\u00a0');

test.each([
	[{ min: 90, unit: 'minutes' }, '90 min'],
	[{ min: 2.5, unit: 'hours' }, '2,5 tim'],
	[{ min: 1, max: 2, unit: 'days' }, '1–2 dagar'],
	[{ min: 1, unit: 'days' }, '1 dag'],
	[{ min: 1, unit: 'weeks' }, '1 vecka'],
	[{ min: 1, max: 1, unit: 'months' }, '1 månad'],
	[{ min: 6, max: 12, unit: 'months' }, '6–12 månader'],
	[{ min: 0.5, max: 1, unit: 'days' }, '0,5–1 dag'],
] as const)('%o reads %s', (duration, text) => {
	expect(formatDuration(duration)).toBe(spaced(text));
});

test.each([
	[5, '5 min'],
	[60, '1 tim'],
	[90, '1 tim 30 min'],
	[150, '2 tim 30 min'],
	[0, '0 min'],
])('%d minutes read %s', (minutes, text) => {
	expect(formatMinutes(minutes).replaceAll('\u00a0', ' ')).toBe(text);
	expect(formatMinutes(minutes)).not.toMatch(/\d (?:tim|min)/);
});

test('lengths in different units are ordered by working time, a range by its longest', () => {
	const lengths = [
		{ min: 45, unit: 'minutes' },
		{ min: 1, unit: 'hours' },
		{ min: 1, max: 3, unit: 'hours' },
		{ min: 1, unit: 'days' },
		{ min: 9, unit: 'hours' },
		{ min: 1, unit: 'weeks' },
		{ min: 1, unit: 'months' },
	] as const;
	expect(lengths.map(workingMinutes)).toEqual([45, 60, 180, 480, 540, 2400, 9600]);
});

import { expect, test } from 'vitest';
import { compareDates, formatDate, formatSpan, hasPassed, htmlDate, precisionOf, spanOf } from '../../../src/model/date.ts';

/** What we know of a date, as written: its precision, the days it covers, and how readers and HTML meet it. */
const written = [
	['2028-02-21', 'day', '2028-02-21', '2028-02-21', '21 februari 2028', '2028-02-21'],
	['2024-02-29', 'day', '2024-02-29', '2024-02-29', '29 februari 2024', '2024-02-29'],
	['2024-05', 'month', '2024-05-01', '2024-05-31', 'maj 2024', '2024-05'],
	['2023-02', 'month', '2023-02-01', '2023-02-28', 'februari 2023', '2023-02'],
	['2024-02', 'month', '2024-02-01', '2024-02-29', 'februari 2024', '2024-02'],
	['2026-Q1', 'quarter', '2026-01-01', '2026-03-31', 'första kvartalet 2026', undefined],
	['2026-Q3', 'quarter', '2026-07-01', '2026-09-30', 'tredje kvartalet 2026', undefined],
	['2026-Q4', 'quarter', '2026-10-01', '2026-12-31', 'fjärde kvartalet 2026', undefined],
	['2020-H1', 'half', '2020-01-01', '2020-06-30', 'första halvåret 2020', undefined],
	['2020-H2', 'half', '2020-07-01', '2020-12-31', 'andra halvåret 2020', undefined],
	['2030', 'year', '2030-01-01', '2030-12-31', '2030', '2030'],
] as const;

test.each(written)('%s is a %s, covers its days and reads in Swedish', (date, precision, first, last, text, html) => {
	expect(precisionOf(date)).toBe(precision);
	expect(spanOf(date)).toEqual({ first, last });
	expect(formatDate(date)).toBe(text);
	expect(htmlDate(date)).toBe(html);
});

test.each([
	'2025-02-29',
	'2026-04-31',
	'2026-13',
	'2026-00-10',
	'2026-1-5',
	'26-01-05',
	'2026-Q5',
	'2026-H3',
	'2026-q1',
	'2026/05',
	'maj 2026',
	' 2026',
	'',
])('”%s” is no date: it is neither placed nor printed', (text) => {
	expect(precisionOf(text)).toBeUndefined();
	expect(htmlDate(text)).toBeUndefined();
	expect(() => spanOf(text)).toThrow(RangeError);
	expect(() => formatDate(text)).toThrow(RangeError);
});

test('dates of mixed precision are ordered by when they end, then by when they begin', () => {
	const dates = ['2027', '2026-12-31', '2026', '2026-Q1', '2026-03-31', '2026-H1', '2026-03', '2025-12'];
	expect([...dates].sort(compareDates)).toEqual(['2025-12', '2026-Q1', '2026-03', '2026-03-31', '2026-H1', '2026', '2026-12-31', '2027']);
});

test.each([
	['2026-11-24', '2026-11-24', false],
	['2026-11-24', '2026-11-25', true],
	['2026-11', '2026-11-30', false],
	['2026-11', '2026-12-01', true],
	['2026-Q3', '2026-09-30', false],
	['2026', '2026-12-31', false],
	['2026', '2027-01-01', true],
])('%s on %s has passed: %s', (date, today, passed) => {
	expect(hasPassed(date, today)).toBe(passed);
});

test.each([
	['2023-06-14', '2023-06-15', '14–15 juni 2023'],
	['2024-04-10', '2024-09-30', '10 april–30 september 2024'],
	['2025-12-30', '2026-01-02', '30 december 2025–2 januari 2026'],
	['2019', '2022', '2019–2022'],
	['2019-05', '2022', 'maj 2019–2022'],
	['2024-05-21', '2024-05-21', '21 maj 2024'],
	['2024-05-21', undefined, '21 maj 2024'],
])('from %s to %s is written %s', (start, end, text) => {
	expect(formatSpan(start, end)).toBe(text);
});

import { expect, test } from 'vitest';
import { freshness } from '../../../src/library/freshness.ts';

const page = { reviewed: '2026-01-10', reviewAgain: '2027-01-10' };

test.each([
	['the day before', '2027-01-09', false],
	['on the day itself', '2027-01-10', false],
	['the day after', '2027-01-11', true],
	['a year later', '2028-01-10', true],
])('%s the review, overdue is told plainly', (_when, today, overdue) => {
	expect(freshness(page, today)).toEqual({ ...page, overdue });
});

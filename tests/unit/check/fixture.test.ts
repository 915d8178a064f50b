import { expect, test } from 'vitest';
import { checkContent, formatProblems } from '../../../src/check/index.ts';
import { readEntries } from '../../../src/check/entries.ts';
import { pageTypeNames, recordTypeNames } from '../../../src/model/types.ts';
import { validContent } from '../../fixtures/content.ts';

test('the fixture has one entry of every page type and record', () => {
	const collections = new Set(readEntries(validContent()).entries.map(({ collection }) => collection));
	expect([...pageTypeNames, ...recordTypeNames].filter((name) => !collections.has(name))).toEqual([]);
});

test('a content folder without faults gives no problem', () => {
	const problems = checkContent(validContent());
	expect(problems, formatProblems(problems)).toEqual([]);
});

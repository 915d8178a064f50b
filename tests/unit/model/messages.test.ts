import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { line, oneOf, range } from '../../../src/model/fields.ts';
import { fieldName, nearest, nearestFew, validate } from '../../../src/model/messages.ts';
import { phases } from '../../../src/model/vocabulary.ts';

test.each([
	['metodder', ['metoder', 'regioner'], 'metoder'],
	['METODER', ['metoder'], 'metoder'],
	['xyzzy', ['metoder', 'regioner'], undefined],
	['ab', ['abcd'], 'abcd'],
	['', ['metoder'], undefined],
	['metod', [], undefined],
])('nearest to ”%s” among %o is %s', (text, candidates, found) => {
	expect(nearest(text, candidates)).toBe(found);
});

test('for an id even a far guess is given, the best first', () => {
	const ids = ['region-skane', 'skane-regionplan-2022', 'nzia', 'region-halland'];
	expect(nearestFew('region-skne', ids, 2)).toEqual(['region-skane', 'region-halland']);
	expect(nearestFew('halland', ids)[0]).toBe('region-halland');
	expect(nearestFew('helt-annat', ids)).toHaveLength(3);
	expect(nearestFew('x', [])).toEqual([]);
});

test.each([
	[['title'], 'title'],
	[['time', 'session', 'unit'], 'time › session › unit'],
	[['roles', 0, 'does'], 'roles, rad 1 › does'],
	[['phases', 2], 'phases, rad 3'],
	[[], ''],
])('the path %o is shown as ”%s”', (path, name) => {
	expect(fieldName(path)).toBe(name);
});

const schema = z.strictObject({
	name: line(20),
	phase: oneOf(phases),
	size: z.strictObject(range(1, 9, 'steg')).optional(),
	rows: z.union([z.array(z.strictObject({ text: line() })), z.literal('notDocumented')]).optional(),
});
const valid = { name: 'Karta', phase: 'choose' };

test('valid data comes back parsed, without problems', () => {
	expect(validate(schema, { ...valid, name: '  Karta ' })).toEqual({ data: valid, problems: [] });
});

test('all problems of an entry are told at once, each with its path', () => {
	const { data, problems } = validate(schema, { phase: 'chose', size: { min: 0, max: 4 }, rows: [{ text: 'a' }, { txt: 'b' }], other: 1 });
	expect(data).toBeUndefined();
	expect(problems.map(({ path }) => fieldName(path)).sort()).toEqual([
		'name',
		'other',
		'phase',
		'rows, rad 2 › text',
		'rows, rad 2 › txt',
		'size › min',
	]);
});

test('a choice between a list and a word is explained by the branch the editor was on', () => {
	const about = (rows: unknown) =>
		validate(schema, { ...valid, rows }).problems.map(({ path, message }) => `${fieldName(path)}: ${message}`);
	expect(about('okänt')).toEqual([expect.stringMatching(/^rows: .*okänt.*lista.*notDocumented/)]);
	expect(about([{ text: 4 }])).toEqual([expect.stringMatching(/^rows, rad 1 › text: .*4.*ett tal.*en text/)]);
	expect(about('notDocumented')).toEqual([]);
});

test('a very long value is shortened in the message', () => {
	const [problem] = validate(schema, { ...valid, phase: 'x'.repeat(200) }).problems;
	expect(problem?.message).toMatch(/”x{57}…”/);
});

test('a value in the wrong place is told with what was written and what is allowed', () => {
	const [problem] = validate(schema, { ...valid, size: { min: 12, max: 4 } }).problems;
	expect(problem?.message).toContain('12');
	expect(problem?.message).toContain('från 1 till 9');
});

import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { claim, line, pageRef, planDate, ref, sourceRef } from '../../../src/model/fields.ts';
import { referencesIn } from '../../../src/model/references.ts';

const schema = z
	.strictObject({
		method: ref('methods').optional(),
		page: pageRef().optional(),
		names: z.array(line()).default([]),
		milestones: z.union([z.array(claim({ date: planDate(), actor: ref('actors').optional() })), z.literal('notDocumented')]).optional(),
		when: z.preprocess((value) => value, z.strictObject({ source: sourceRef() })).optional(),
	})
	.refine(() => true);

test('references are found in groups, lists, choices, claims and behind preprocessing, with where they stand', () => {
	const data = {
		method: 'kartmote',
		page: 'metoder/strukturbild',
		names: ['kartmote'],
		milestones: [{ date: '2020' }, { date: '2021', actor: 'region-x', sources: ['lagen 2 §', 'boken'] }],
		when: { source: 'boken s. 3' },
	};
	expect(referencesIn(schema, data)).toEqual([
		{ collection: 'methods', target: 'kartmote', path: ['method'] },
		{ collection: '*', target: 'metoder/strukturbild', path: ['page'] },
		{ collection: 'actors', target: 'region-x', path: ['milestones', 1, 'actor'] },
		{ collection: 'sources', target: 'lagen', locator: '2 §', path: ['milestones', 1, 'sources', 0] },
		{ collection: 'sources', target: 'boken', path: ['milestones', 1, 'sources', 1] },
		{ collection: 'sources', target: 'boken', locator: 's. 3', path: ['when', 'source'] },
	]);
});

test.each([
	['a text where a group belongs', 'text'],
	['nothing', null],
	['a number for an id', { method: 12 }],
	['a text for a list', { milestones: 'notDocumented' }],
	['a malformed source', { when: { source: 'SFS 2010' } }],
])('%s holds no references and does no harm', (_what, data) => {
	expect(referencesIn(schema, data)).toEqual([]);
});

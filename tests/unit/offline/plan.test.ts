import { expect, test } from 'vitest';
import { bytesOf, planSave } from '../../../src/offline/plan.ts';

const file = (path: string, hash = 'same', bytes = 10) => ({ path, hash, bytes });

test('a first save fetches everything', () => {
	const wanted = [file('a'), file('b')];
	expect(planSave(wanted, 'new', [])).toEqual({ kept: [], copied: [], fetched: wanted });
});

test('an interrupted save goes on where it was', () => {
	const plan = planSave([file('a'), file('b')], 'new', [{ name: 'new', files: [file('a')] }]);
	expect(plan).toEqual({ kept: [file('a')], copied: [], fetched: [file('b')] });
});

test('an update fetches what is new or changed, copies what is the same, and forgets what is gone', () => {
	const plan = planSave([file('same'), file('changed', 'now'), file('new')], 'new', [
		{ name: 'old', files: [file('same'), file('changed', 'then'), file('gone')] },
	]);
	expect(plan).toEqual({ kept: [], copied: [{ file: file('same'), from: 'old' }], fetched: [file('changed', 'now'), file('new')] });
});

test('the same content under another address is fetched: an answer belongs to its address', () => {
	expect(planSave([file('b')], 'new', [{ name: 'old', files: [file('a')] }]).fetched).toEqual([file('b')]);
});

test('what is in place is not copied again from another version', () => {
	const stores = ['old', 'new'].map((name) => ({ name, files: [file('a')] }));
	expect(planSave([file('a')], 'new', stores)).toEqual({ kept: [file('a')], copied: [], fetched: [] });
});

test('bytes add up', () => {
	expect(bytesOf([file('a', 'x', 3), file('b', 'y', 4)])).toBe(7);
});

/** How the library hangs together: nothing stands alone. */
import { expect, test } from 'vitest';
import { relationTypes } from '../../src/model/relations.ts';
import { library } from '../fixtures/real-content.ts';

/** Edges in both directions for relations that mean the same from both ends. */
const edges = library.edges.flatMap(({ type, from, to }) =>
	'symmetric' in relationTypes[type]
		? [
				{ from, to },
				{ from: to, to: from },
			]
		: [{ from, to }],
);
/** Pages about the site stand outside; a situation is a way in, and what leads to it is the list and the start page. */
const entries = [...library.pages.values()].filter(({ type }) => type !== 'about');
const waysIn = ['situations', 'packages'];

test('every entry points at another', () => {
	const from = new Set(edges.map((edge) => edge.from));
	expect(entries.map(({ key }) => key).filter((key) => !from.has(key))).toEqual([]);
});

test('every entry but the ways in is pointed at by another', () => {
	const to = new Set(edges.map((edge) => edge.to));
	expect(entries.filter(({ type, key }) => !waysIn.includes(type) && !to.has(key)).map(({ key }) => key)).toEqual([]);
});

test('every method has a relation to another method with a reason', () => {
	const methods = entries.filter(({ type }) => type === 'methods').map(({ key }) => key);
	const tied = new Set(
		library.edges
			.filter(({ from, to, reason }) => reason && from.startsWith('metoder/') && to.startsWith('metoder/'))
			.flatMap(({ from, to }) => [from, to]),
	);
	expect(methods.filter((key) => !tied.has(key))).toEqual([]);
});

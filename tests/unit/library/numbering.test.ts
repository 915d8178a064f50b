import { expect, test } from 'vitest';
import { citationMark, sourceAnchor, sourceOrder } from '../../../src/library/numbering.ts';

const data = {
	legalBasis: { text: 'Lag.', sources: ['lagen 7 kap.'] },
	ownership: { text: 'Regionen.', sources: ['boken'] },
	sources: ['bilagan', 'boken'],
};

test('sources are numbered in reading order: claims in the head as the schema lists them, the text, then the page as a whole', () => {
	const order = sourceOrder('processes', data, 'Text [@artikeln s. 2; @lagen]. Mer [@rapporten, osäker] [@analys].');
	expect(order).toEqual([
		{ id: 'boken', number: 1 },
		{ id: 'lagen', number: 2 },
		{ id: 'artikeln', number: 3 },
		{ id: 'rapporten', number: 4 },
		{ id: 'bilagan', number: 5 },
	]);
});

test('a page without sources has no numbers', () => {
	expect(sourceOrder('about', { title: 'Om' }, 'Ingen källa.')).toEqual([]);
	expect(sourceOrder('about', undefined, '')).toEqual([]);
});

test('a mark holds the numbers in the order written, places in the source, and the weakest certainty', () => {
	const numbers = new Map([
		['lagen', 2],
		['boken', 1],
	]);
	expect(
		citationMark(
			[
				{ source: 'lagen', locator: '2 §', certainty: 'confirmed' },
				{ source: 'boken', certainty: 'uncertain' },
			],
			numbers,
		),
	).toEqual({
		references: [
			{ number: 2, anchor: sourceAnchor('lagen'), locator: '2 §' },
			{ number: 1, anchor: sourceAnchor('boken') },
		],
		certainty: 'uncertain',
	});
});

test('a certainty alone, or a source without a number, gives a mark without references', () => {
	expect(citationMark([{ certainty: 'analysis' }], new Map())).toEqual({ references: [], certainty: 'analysis' });
	expect(citationMark([{ source: 'okänd', certainty: 'confirmed' }], new Map())).toEqual({ references: [], certainty: 'confirmed' });
});

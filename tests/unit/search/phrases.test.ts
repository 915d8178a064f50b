import { describe, expect, it } from 'vitest';
import { phrasesOf, quote } from '../../../src/search/phrases.ts';

describe('phrases of a query', () => {
	it.each([
		['”betydande miljöpåverkan”', ['betydande miljöpåverkan'], 'betydande miljöpåverkan'],
		['"grön  infrastruktur" vatten ”södra Sverige”', ['grön infrastruktur', 'södra Sverige'], 'grön infrastruktur vatten södra Sverige'],
		['inga citat', [], 'inga citat'],
		['"" tomt', [], 'tomt'],
	])('%s', (query, phrases, words) => expect(phrasesOf(query)).toEqual({ phrases, words }));
});

describe('a quotation', () => {
	const text = `${'Ord i en lång text. '.repeat(20)}En grön\n infra\u00adstruktur binder ihop. ${'Mera ord här. '.repeat(20)}`;
	it('is shown in its place, marked, with whole words around', () => {
		const [before, phrase, after] = quote(text, ['Grön infrastruktur'])!;
		expect(phrase).toEqual({ text: 'grön infrastruktur', mark: true });
		expect(before!.text).toMatch(/^… \S/);
		expect(before!.text.endsWith('En ')).toBe(true);
		expect(after!.text.startsWith(' binder ihop.')).toBe(true);
		expect(after!.text).toMatch(/\S …$/);
	});
	it('of a short text is all of it', () => {
		expect(quote('En plan för nät.', ['plan för'])).toEqual([
			{ text: 'En ', mark: false },
			{ text: 'plan för', mark: true },
			{ text: ' nät.', mark: false },
		]);
	});
	it('is not there when a phrase is missing, or its words stand apart', () => {
		expect(quote(text, ['grön infrastruktur', 'blå'])).toBeUndefined();
		expect(quote('grön och blå infrastruktur', ['grön infrastruktur'])).toBeUndefined();
		expect(quote('text', [])).toBeUndefined();
	});
});

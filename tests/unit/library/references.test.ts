import { expect, test } from 'vitest';
import { cslItem, formatReferences } from '../../../src/library/references.ts';
import { sourceSchema, type Source } from '../../../src/model/records.ts';

/** The reference for one source, as readers see it. */
function html(source: Record<string, unknown>): string {
	return formatReferences(new Map([['x', sourceSchema.parse({ note: 'Prov.', ...source })]])).get('x') ?? '';
}
const plain = (source: Record<string, unknown>) => html(source).replace(/<[^>]+>/g, '');

test.each([
	['a statute', { type: 'legislation', title: 'Plan- och bygglag', sfs: '2010:900' }, 'SFS 2010:900. Plan- och bygglag.'],
	[
		'a bill',
		{ type: 'bill', title: 'Regional fysisk planering', author: ['Regeringen'], number: 'prop. 2017/18:266' },
		'Regeringen. Prop. 2017/18:266. Regional fysisk planering.',
	],
	[
		'a report with a month',
		{ type: 'report', title: 'Kartor', author: ['Boverket', 'Trafikverket'], issued: '2024-05', number: '2024:15' },
		'Boverket och Trafikverket (maj 2024). Kartor. 2024:15.',
	],
	['a page with a day', { type: 'webpage', title: 'Om oss', author: ['SKR'], issued: '2024-05-21' }, 'SKR (21 maj 2024). Om oss.'],
	['a page with a year', { type: 'webpage', title: 'Om oss', author: ['SKR'], issued: '2024' }, 'SKR (2024). Om oss.'],
	[
		'a page with a half-year',
		{ type: 'webpage', title: 'Om oss', author: ['SKR'], issued: '2020-H2' },
		'SKR (andra halvåret 2020). Om oss.',
	],
	['a source without an author', { type: 'report', title: 'Kartor', issued: '2020' }, 'Kartor (2020).'],
	['a title that ends with a full stop', { type: 'report', title: 'Kartor m.m.', author: ['SKR'] }, 'SKR. Kartor m.m.'],
	['a page with the day it was read', { type: 'webpage', title: 'Om oss', accessed: '2026-11-24' }, 'Om oss. Läst 24 november 2026.'],
])('%s is written in Swedish form', (_what, source, text) => {
	expect(plain(source)).toBe(text);
});

test('the title is the link, marked as leading out of the site, with the language of what it leads to', () => {
	const reference = html({ type: 'report', title: 'Maps', URL: 'https://example.org/?a=1&b="2"', language: 'en' });
	expect(reference).toMatch(/<a href="https:\/\/example\.org\/\?a=1&amp;b=&quot;2&quot;" rel="external" hreflang="en" lang="en">/);
	expect(reference.match(/<a /g)).toHaveLength(1);
});

test('a Swedish source has no language attribute, and one without address no link', () => {
	expect(html({ type: 'report', title: 'Kartor', URL: 'https://example.org/' })).not.toContain('lang=');
	expect(html({ type: 'report', title: 'Kartor' })).not.toContain('<a ');
});

test('a title cannot put markup on the page', () => {
	expect(html({ type: 'report', title: 'Kartor <script>alert(1)</script> & mer', URL: 'https://example.org/' })).not.toContain('<script');
});

test('references come for every source, by id, whatever their order', () => {
	const source = (title: string): Source => sourceSchema.parse({ type: 'report', title, note: 'Prov.' });
	const references = formatReferences(
		new Map([
			['b', source('Öar')],
			['a', source('Berg')],
		]),
	);
	expect([...references.keys()].sort()).toEqual(['a', 'b']);
	expect(references.get('b')).toContain('Öar');
	expect(references.get('a')).toContain('Berg');
	expect(formatReferences(new Map())).toEqual(new Map());
});

test('a CSL item has the names of CSL-JSON and nothing of our own', () => {
	const source = { type: 'legislation', title: 'Lag', author: ['Riksdagen'], sfs: '2010:900', issued: '2010-07-01', note: 'Prov.' };
	expect(cslItem('lagen', sourceSchema.parse(source))).toEqual({
		id: 'lagen',
		type: 'legislation',
		title: 'Lag',
		author: [{ literal: 'Riksdagen' }],
		number: 'SFS 2010:900',
		issued: { 'date-parts': [[2010, 7, 1]] },
	});
});

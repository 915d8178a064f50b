import { expect, test } from 'vitest';
import { fill, searchTexts } from '../../../../src/components/search/texts.ts';
import strings from '../../../../src/content/i18n/sv.json' with { type: 'json' };

test.each([
	['{{count}} träffar för ”{{query}}”', { count: 3, query: 'nät' }, '3 träffar för ”nät”'],
	['{{count}} av {{count}}', { count: 0 }, '0 av 0'],
	['{{count}} träffar', { query: 'nät' }, '{{count}} träffar'],
	['Inget att fylla', { count: 1 }, 'Inget att fylla'],
	['”{{query}}”', { query: '{{count}} $& $1' }, '”{{count}} $& $1”'],
	['{{query}}', { query: '' }, ''],
])('%s', (text, values, filled) => expect(fill(text, values as Record<string, string | number>)).toBe(filled));

test.each(searchTexts)('search.%s is written in Swedish, and asks for no value that the search does not have', (key) => {
	const text = (strings as Record<string, string>)[`search.${key}`];
	expect(text).toBeTruthy();
	expect(fill(text!, { count: 1, query: 'x', kind: 'y' })).not.toContain('{{');
});

import { expect, test } from 'vitest';
import { idPattern } from '../../../src/model/fields.ts';
import { slugify } from '../../../src/model/slug.ts';

test.each([
	['Så går det till', 'sa-gar-det-till'],
	['Åtgärdsvalsstudie (ÅVS)', 'atgardsvalsstudie-avs'],
	['  RUS – med § 4! ', 'rus-med-4'],
	['Ge & ta', 'ge-ta'],
	['Café über Øresund, ærø', 'cafe-uber-oresund-aero'],
	['Straße', 'strasse'],
	['2026-Q3', '2026-q3'],
])('%s becomes %s, which is a legal id', (text, slug) => {
	expect(slugify(text)).toBe(slug);
	expect(slug).toMatch(idPattern);
});

test.each(['Abc', 'a_b', 'a--b', '-a', 'a-', 'å', 'a b', 'a/b', ''])('”%s” is no legal id', (id) => {
	expect(id).not.toMatch(idPattern);
});

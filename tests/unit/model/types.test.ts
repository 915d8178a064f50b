import { expect, test } from 'vitest';
import { blocks } from '../../../src/model/labels.ts';
import { elementNames, elements } from '../../../src/model/elements.ts';
import { idPattern } from '../../../src/model/fields.ts';
import { pageKey, pageTypeNames, pageTypes, typeOfFolder, type PageType } from '../../../src/model/types.ts';

test('each page type has a folder of its own, and the folder leads back to the type', () => {
	expect(pageTypeNames.map((name) => typeOfFolder(pageTypes[name].folder))).toEqual(pageTypeNames);
	expect(typeOfFolder('ordlista')).toBeUndefined();
	expect(pageKey('euActs', 'nzia')).toBe('eu/nzia');
});

test.each(pageTypeNames)('%s: sections have unique headings and legal anchors that no drawn block uses', (name) => {
	const sections = (pageTypes[name] as PageType).sections ?? [];
	const ids = sections.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(new Set(sections.map(({ heading }) => heading)).size).toBe(sections.length);
	expect(ids.filter((id) => !idPattern.test(id))).toEqual([]);
	// Relations, sources and freshness stand on every page.
	const drawn = [blocks.relations, blocks.sources, blocks.freshness].map(({ id }) => id as string);
	expect(ids.filter((id) => drawn.includes(id))).toEqual([]);
});

test('drawn blocks have legal anchors and headings of their own', () => {
	const all = Object.values(blocks);
	expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	expect(new Set(all.map(({ heading }) => heading)).size).toBe(all.length);
	expect(all.filter(({ id }) => !idPattern.test(id))).toEqual([]);
});

test('every element explains itself to editors in a sentence', () => {
	expect(elementNames.filter((name) => !/^[A-ZÅÄÖ].*\.$/.test(elements[name].help))).toEqual([]);
});

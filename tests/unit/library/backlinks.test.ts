import { expect, test } from 'vitest';
import { backlinks, pointsAt } from '../../../src/library/backlinks.ts';
import { relationGroups } from '../../../src/library/graph.ts';
import { usesOf } from '../../../src/library/uses.ts';
import { libraryOf } from '../../../scripts/lib/library.ts';
import { edited, page, record, textOf, validContent } from '../../fixtures/content.ts';
import { library as real } from '../../fixtures/real-content.ts';

const plain = validContent();

/** Keys of the pages that point at a page, by type. */
function pointing(files: typeof plain, key: string) {
	return Object.fromEntries(backlinks(libraryOf(files), key).map(({ type, pages }) => [type, pages.map((from) => from.key)]));
}

/** The fixture with more text at the end of a page. */
function withText(path: Parameters<typeof page>[0], text: string, files = plain) {
	return files.map((file) => (file.path === page(path) ? { ...file, text: `${file.text.trimEnd()}\n\n${text}\n` } : file));
}

test('a link in the text is a backlink, with or without a place on the page, by title under its type', () => {
	const region = withText('regioner/norrlan.mdx', 'Se [rundan](/metoder/intervjurunda/#steg).');
	const both = withText('eu/testakten.mdx', 'Se [rundan][r].\n\n[r]: /metoder/intervjurunda/', region);
	const before = pointing(plain, 'metoder/intervjurunda');
	expect(before).not.toHaveProperty('regions');
	expect(pointing(both, 'metoder/intervjurunda')).toEqual({ ...before, euActs: ['eu/testakten'], regions: ['regioner/norrlan'] });
});

test('a related page is no backlink, since it is shown with its reason', () => {
	const files = withText('metoder/kartmote.mdx', 'Gör sedan [rundan](/metoder/intervjurunda/).');
	expect(libraryOf(files).edges.some(({ from, to }) => from === 'metoder/kartmote' && to === 'metoder/intervjurunda')).toBe(true);
	expect(pointing(files, 'metoder/intervjurunda')['methods'] ?? []).not.toContain('metoder/kartmote');
});

test('links to oneself, to lists, to files and to other sites are none', () => {
	const files = withText(
		'regioner/norrlan.mdx',
		'[Hit](/regioner/norrlan/), [listan](/metoder/), [filen](/skyldigheter.csv), [dit](https://example.org/metoder/intervjurunda/).',
	);
	expect(pointing(files, 'regioner/norrlan')['regions']).toBeUndefined();
	expect(pointing(files, 'metoder/intervjurunda')).toEqual(pointing(plain, 'metoder/intervjurunda'));
});

test('every page of the library has as backlinks those pages that point at it and are not related', () => {
	const shown = new Map(
		[...real.pages.keys()].map((key) => [key, backlinks(real, key).flatMap(({ pages }) => pages.map((from) => from.key))]),
	);
	expect([...shown.values()].flat().length).toBeGreaterThan(150);
	const related = new Map(
		[...real.pages.keys()].map((key) => [
			key,
			new Set(relationGroups(real, key).flatMap((group) => group.related.map((to) => to.page.key))),
		]),
	);
	for (const from of real.pages.values()) {
		for (const to of pointsAt(from)) {
			if (to === from.key || !real.pages.has(to)) continue;
			// Shown once: either with a reason among the relations, or here.
			expect(shown.get(to)!.includes(from.key), `${from.key} → ${to}`).toBe(!related.get(to)!.has(from.key));
		}
	}
});

const file = record('used-by/region-norrlan-kartmote.yaml');

test('a use is shown on its page, the newest first, and on no other', () => {
	const text = textOf(plain, file);
	const later = { path: 'src/content/used-by/senare.yaml', text: text.replace('2025-10', '2026-Q1').replace('Höll tre', 'Höll två') };
	const library = libraryOf([...plain, later]);
	expect(usesOf(library, 'metoder/kartmote').map(({ date }) => date)).toEqual(['2026-Q1', '2025-10']);
	expect(usesOf(library, 'metoder/intervjurunda')).toEqual([]);
	expect(usesOf(libraryOf(edited(plain, file, 'metoder/kartmote', 'metoder/intervjurunda')), 'metoder/intervjurunda')).toHaveLength(1);
});

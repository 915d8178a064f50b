/** The number in the text and the place in the list of sources are the same thing, on every page. */
import { expect, it } from 'vitest';
import { attribute, byClass, byTag, textOf, type Node } from './lib/dom.ts';
import { readPages } from './lib/pages.ts';

/** Anchor → place in the list of sources, from 1. */
function sources(document: Node): Map<string, number> {
	const section = byTag(document, 'section').find((element) => attribute(element, 'aria-labelledby') === 'kallor');
	const list = section ? byTag(section, 'ol')[0] : undefined;
	return new Map(list ? byTag(list, 'li').map((item, index) => [attribute(item, 'id') ?? '', index + 1]) : []);
}

const pages = readPages().map(({ path, document }) => ({
	path,
	places: sources(document),
	citations: byClass(document, 'cite').map((link) => ({ text: textOf(link), anchor: (attribute(link, 'href') ?? '').slice(1) })),
}));

it('the library cites', () => {
	expect(pages.flatMap(({ citations }) => citations).length).toBeGreaterThan(500);
});

it('every citation reads as Källa and the place of the source it leads to', () => {
	const wrong = pages.flatMap(({ path, places, citations }) =>
		citations
			.filter(({ text, anchor }) => Number(/^Källa (\d+)(: .+)?$/.exec(text)?.[1]) !== places.get(anchor))
			.map(({ text, anchor }) => `${path}: ${text} → #${anchor} (${places.get(anchor) ?? 'not in the list'})`),
	);
	expect(wrong).toEqual([]);
});

it('sources are numbered in the order they are cited, those that are only listed last', () => {
	const wrong = pages.flatMap(({ path, places, citations }) => {
		const cited = new Set(citations.map(({ anchor }) => anchor));
		const listed = [...places.keys()];
		const last = Math.max(-1, ...listed.flatMap((anchor, index) => (cited.has(anchor) ? index : [])));
		return listed.slice(0, last).some((anchor) => !cited.has(anchor)) ? [path] : [];
	});
	expect(wrong).toEqual([]);
});

it('no citation is left as it was written', () => {
	const raw = readPages().filter(({ document }) => /\[@/.test(textOf(byTag(document, 'body')[0]!)));
	expect(raw.map(({ path }) => path)).toEqual([]);
});

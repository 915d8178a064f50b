import { expect, test } from 'vitest';
import { pathStops } from '../../../src/library/path.ts';
import { waysIn } from '../../../src/library/ways-in.ts';
import { pageView } from '../../../src/library/view.ts';
import { page, validContent } from '../../fixtures/content.ts';
import { libraryOf } from '../../../scripts/lib/library.ts';

const library = libraryOf(validContent());
const stops = (key: string, from = library) => pathStops(from, from.pages.get(key)!);

test('the stops of a package are its pages and the readers own work, in the order written', () => {
	expect(stops('metodpaket/fraga-till-karta').map(({ when, title, kind, time }) => [when, title, kind, time])).toEqual([
		['vecka 1', library.pages.get('metoder/intervjurunda')!.data.title, 'metod', expect.stringMatching(/min|tim/)],
		['vecka 2', library.pages.get('metoder/kartmote')!.data.title, 'metod', expect.stringMatching(/min|tim/)],
		['vecka 3', 'Beslut i nämnden', undefined, undefined],
	]);
});

test('a stop that is no method says what kind of page it is, and takes no time', () => {
	expect(stops('jag-ska/halla-kartmote')[1]).toMatchObject({ kind: 'fallstudie' });
	expect(stops('jag-ska/halla-kartmote')[1]).not.toHaveProperty('time');
});

test('a stop whose page is not built is left out', () => {
	const without = libraryOf(validContent().filter(({ path }) => path !== page('fallstudier/se-norrlan.mdx')));
	expect(stops('jag-ska/halla-kartmote', without)).toHaveLength(1);
});

test('other pages have no path', () => expect(stops('metoder/kartmote')).toEqual([]));

test('a page does not list the stops of its own path a second time among its relations', () => {
	const view = pageView(library, library.pages.get('metodpaket/fraga-till-karta')!, '2026-11-24');
	expect(view.relations.map(({ label }) => label)).not.toContain('Steg på vägen');
	expect(view.before).toContain('path');
});

test('the front page begins with the situations that are marked for it, without the words they all begin with', () => {
	expect(waysIn(library)).toEqual([
		{ title: 'hålla ett kartmöte', summary: 'Det du behöver till på tisdag.', path: '/jag-ska/halla-kartmote/' },
	]);
});

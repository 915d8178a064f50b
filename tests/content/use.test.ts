/** Nothing lies unused: every record is cited, named or shown somewhere. */
import { expect, test } from 'vitest';
import { schemaOf } from '../../src/check/entries.ts';
import { counties } from '../../src/components/pictures/counties.ts';
import { deadlines } from '../../src/library/deadlines.ts';
import { pagesOf } from '../../src/library/graph.ts';
import { elements, type ElementName } from '../../src/model/elements.ts';
import { referencesIn } from '../../src/model/references.ts';
import { recordTypeNames } from '../../src/model/types.ts';
import { attributesOf, citationGroups, elementsIn } from '../../src/reading/body.ts';
import { entries, library } from '../fixtures/real-content.ts';

/** What an entry points at, in its head and in its text: `collection/id`. */
function pointsAt({ collection, data, body }: (typeof entries)[number]): string[] {
	const inHead = referencesIn(schemaOf(collection), data);
	const cited = body ? citationGroups(body).flatMap(({ citations }) => citations?.flatMap(({ source }) => source ?? []) ?? []) : [];
	const inElements = body
		? elementsIn(body.tree).flatMap((element) => referencesIn(elements[element.name as ElementName].props, attributesOf(element)))
		: [];
	return [...inHead, ...inElements].map(({ collection: other, target }) => `${other}/${target}`).concat(cited.map((id) => `sources/${id}`));
}

const used = new Set(entries.flatMap((entry) => pointsAt(entry).filter((target) => target !== `${entry.collection}/${entry.id}`)));

test.each(recordTypeNames.filter((name) => name === 'sources' || name === 'actors'))(
	'every record of %s is used by another entry',
	(type) => {
		expect([...library.records[type].keys()].filter((id) => !used.has(`${type}/${id}`))).toEqual([]);
	},
);

test('every event is on the calendar, in time order', () => {
	const list = deadlines(library, '2026-11-24');
	const titles = new Set(list.map(({ title }) => title));
	expect([...library.records.events.values()].filter(({ title }) => !titles.has(title))).toEqual([]);
	expect(list.filter(({ title, label }) => title.trim() === '' || label.trim() === '' || title.includes('undefined'))).toEqual([]);
});

test('no two events are the same thing twice', () => {
	const events = [...library.records.events].map(([id, { title, when }]) => ({ id, key: `${title} ${when.start}` }));
	expect(events.filter(({ key }, index) => events.findIndex((other) => other.key === key) !== index)).toEqual([]);
});

test('no term sends the reader back to itself, and no two terms share a name', () => {
	const terms = [...library.records.terms];
	expect(terms.filter(([id, { seeAlso }]) => seeAlso.includes(id)).map(([id]) => id)).toEqual([]);
	const names = terms.map(([, { term }]) => term.toLowerCase());
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('no two sources lead to the same place under the same title', () => {
	const sources = [...library.records.sources].map(([id, { title, URL }]) => ({ id, key: `${title} ${URL}` }));
	expect(sources.filter(({ key }, index) => sources.findIndex((other) => other.key === key) !== index)).toEqual([]);
});

test('every county on the map has its region, and every region its county', () => {
	const regions = pagesOf(library, 'regions').map(({ id }) => id);
	expect(counties.map(({ region }) => region).sort()).toEqual(regions.sort());
});

test('each region has codes of its own', () => {
	for (const code of ['countyCode', 'countyLetters', 'nuts3', 'organisation'] as const) {
		const codes = pagesOf(library, 'regions').map(({ data }) => data[code]);
		expect(new Set(codes).size, code).toBe(codes.length);
	}
});

test('every page but the regions, which the map and the list hold, is led to from another page', () => {
	const linked = new Set(
		entries.flatMap(({ body }) =>
			body ? [...JSON.stringify(body.tree).matchAll(/"url":"\/([a-z-]+\/[a-z0-9-]+)\//g)].map(([, key]) => key!) : [],
		),
	);
	const related = new Set(library.edges.flatMap(({ from, to }) => [from, to]));
	const records = new Set([...used].flatMap((target) => (target.startsWith('*/') ? [target.slice(2)] : [])));
	const alone = [...library.pages.values()].filter(
		({ key, type }) => type !== 'about' && type !== 'regions' && !linked.has(key) && !related.has(key) && !records.has(key),
	);
	expect(alone.map(({ key }) => key)).toEqual([]);
});

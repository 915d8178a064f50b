/** Feeds are read by feedsmith and fast-xml-parser; `feed` writes Atom, our own code JSON Feed. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../../scripts/lib/library.ts';
import { pageTypeNames, pageTypes } from '../../../src/model/types.ts';
import { alternatesOf } from '../../../src/publish/alternates.ts';
import { atomOf, jsonFeedOf } from '../../../src/publish/feed-files.ts';
import { feedsOf, mostEntries, type Feed } from '../../../src/publish/feeds.ts';
import { edited, page, validContent } from '../../fixtures/content.ts';
import { numbered, realPublications } from '../../fixtures/publications.ts';

const feeds = feedsOf(realPublications);
const named = (list: readonly Feed[], name: string) => list.find((feed) => feed.name === name)!;

/** The small library with a page that has changed twice on one day and once before, in words that XML must escape. */
const changed = edited(
	validContent(),
	page('espon/provet.mdx'),
	'changes:\n',
	'changes:\n  - { date: 2026-11-02, note: "Samråd & <b>åäö</b> är \\"klart\\"." }\n  - { date: 2026-11-02, note: Rättad. }\n',
);
const small = feedsOf(numbered(libraryOf(changed)));

interface AtomEntry {
	readonly id: string;
	readonly title: { '#text': string };
	readonly updated: string;
	readonly published: string;
	readonly summary: { '#text': string };
	readonly link: { '@href': string; '@rel'?: string }[];
}
interface Atom {
	readonly '@xmlns': string;
	readonly '@xml:lang': string;
	readonly id: string;
	readonly title: string;
	readonly updated: string;
	readonly rights: string;
	readonly author: { name: string };
	readonly link: { '@rel': string; '@href': string }[];
	readonly entry: AtomEntry[];
}
const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	parseTagValue: false,
	isArray: (name) => name === 'entry' || name === 'link',
});

test('there is a feed of everything, of each type that has pages, and of each EU act', () => {
	const pages = [...realPublications.values()].map((publication) => publication.page);
	const types = pageTypeNames.filter((type) => pages.some((own) => own.type === type)).map((type) => pageTypes[type].folder);
	const acts = pages.filter(({ type }) => type === 'euActs').map(({ key }) => key);
	expect(feeds.map(({ name }) => name).sort()).toEqual(['alla', ...types, ...acts].sort());
	expect(acts.length).toBeGreaterThan(30);
});

describe.each(feeds)('the feed $name of the real library', (feed) => {
	const xml = atomOf(feed);
	const atom = (parser.parse(xml) as { feed: Atom }).feed;

	test('is well-formed and has what RFC 4287 demands', () => {
		expect(XMLValidator.validate(xml)).toBe(true);
		expect(atom['@xmlns']).toBe('http://www.w3.org/2005/Atom');
		expect(atom['@xml:lang']).toBe('sv');
		expect(atom.title).toMatch(/^Rumslig: ./);
		expect(atom.author.name).toBe('Rumslig');
		expect(atom.rights).toContain('CC BY 4.0');
		expect(atom.id).toMatch(/^https:\/\/rumslig\.example\/nytt\/.+\.xml$/);
		expect(Object.fromEntries(atom.link.map((link) => [link['@rel'], link['@href']]))).toEqual({
			self: atom.id,
			alternate: expect.stringMatching(/^https:\/\/rumslig\.example\/(.+\/)?$/) as string,
		});
		expect(atom.entry.length).toBe(feed.entries.length);
		for (const entry of atom.entry) {
			expect(entry.id).toMatch(/^tag:rumslig\.example,\d{4}-\d\d-\d\d:[a-z]-\d+\/\d+$/);
			expect(entry.title['#text']).not.toBe('');
			expect(entry.summary['#text']).not.toBe('');
			expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
			expect(entry.link[0]!['@href']).toMatch(/^https:\/\/rumslig\.example\/.+\/$/);
		}
	});

	test('names each entry once, and the newest first', () => {
		expect(new Set(atom.entry.map(({ id }) => id)).size).toBe(atom.entry.length);
		const dates = atom.entry.map(({ updated }) => updated);
		expect(dates).toEqual([...dates].sort().toReversed());
		expect(atom.updated).toBe(dates[0]);
	});

	test('says the same in both formats', () => {
		const read = parseAtomFeed(xml);
		const json = parseJsonFeed(jsonFeedOf(feed));
		const raw = JSON.parse(jsonFeedOf(feed)) as Record<string, unknown>;
		expect(raw['version']).toBe('https://jsonfeed.org/version/1.1');
		expect(raw).toMatchObject({ language: 'sv', authors: [{ name: 'Rumslig' }], _licence: { name: 'CC BY 4.0' } });
		expect(json.feed_url).toBe(`https://rumslig.example/nytt/${feed.name}.json`);
		expect(json.items!.map(({ id, url, date_published: date }) => ({ id, url, date: String(date) }))).toEqual(
			read.entries!.map(({ id, links, published }) => ({ id, url: links![0]!.href, date: String(published) })),
		);
	});
});

test('the feed of everything is capped, and all types take turns in it', () => {
	const { entries } = named(feeds, 'alla');
	expect(entries).toHaveLength(mostEntries);
	expect(new Set(entries.slice(0, 11).map(({ folder }) => folder)).size).toBe(11);
});

test('no other feed leaves anything out', () => {
	const notes = [...realPublications.values()].reduce((sum, publication) => sum + publication.page.data.changes.length, 0);
	const ofTypes = feeds.filter(({ name }) => name !== 'alla' && !name.includes('/'));
	expect(ofTypes.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(notes);
});

test('a newer note changes no older id, and a page keeps its ids under a new title', () => {
	const before = named(feedsOf(numbered(libraryOf(validContent()))), 'espon').entries;
	const after = named(small, 'espon').entries;
	expect(after.map(({ id }) => id)).toEqual([
		'tag:rumslig.example,2026-11-02:u-1/3',
		'tag:rumslig.example,2026-11-02:u-1/2',
		...before.map(({ id }) => id),
	]);
	const renamed = edited(changed, page('espon/provet.mdx'), 'title: Provet', 'title: Något annat');
	const again = named(feedsOf(numbered(libraryOf(renamed))), 'espon').entries;
	expect(again.map(({ id }) => id)).toEqual(after.map(({ id }) => id));
	expect(again[0]!.title).toBe('Något annat');
});

test('marks, quotes and å ä ö come through both formats as they were written', () => {
	const feed = named(small, 'espon');
	const note = 'Samråd & <b>åäö</b> är "klart".';
	// Atom says that the summary is HTML, so a reader's program undoes the escaping once more.
	const summary = parseAtomFeed(atomOf(feed)).entries![0]!.summary as unknown;
	const html = (typeof summary === 'string' ? summary : (summary as { value: string }).value)
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
	expect(html).toBe(note);
	expect(atomOf(feed)).toContain('<summary type="html"><![CDATA[Samråd &amp; &lt;b&gt;åäö');
	expect(parseJsonFeed(jsonFeedOf(feed)).items![0]!.content_text).toBe(note);
});

describe('the rows in the head of a page', () => {
	const titles = (key: string | undefined) =>
		alternatesOf(key === undefined ? undefined : realPublications.get(key)).map(({ attrs }) => `${attrs.type} ${attrs.href}`);

	test('lead to its other forms, then to the feeds of its act, its type and everything', () => {
		expect(titles('eu/nzia')).toEqual([
			'application/json https://rumslig.example/eu/nzia/index.json',
			'text/markdown https://rumslig.example/eu/nzia.md',
			`application/json+oembed https://rumslig.example${realPublications.get('eu/nzia')!.outputs.oembed}`,
			'application/atom+xml https://rumslig.example/nytt/eu/nzia.xml',
			'application/feed+json https://rumslig.example/nytt/eu/nzia.json',
			'application/atom+xml https://rumslig.example/nytt/eu.xml',
			'application/feed+json https://rumslig.example/nytt/eu.json',
			'application/atom+xml https://rumslig.example/nytt/alla.xml',
			'application/feed+json https://rumslig.example/nytt/alla.json',
		]);
		expect(titles(undefined)).toEqual([
			'application/atom+xml https://rumslig.example/nytt/alla.xml',
			'application/feed+json https://rumslig.example/nytt/alla.json',
		]);
	});

	test('lead only to feeds that exist', () => {
		const addresses = new Set(feeds.flatMap(({ outputs }) => [outputs.atom, outputs.json]));
		const wrong = [...realPublications.values()]
			.flatMap((publication) => alternatesOf(publication))
			.filter(({ attrs }) => attrs.href.includes('/nytt/') && !addresses.has(new URL(attrs.href).pathname as `/nytt/${string}.xml`));
		expect(wrong).toEqual([]);
	});
});

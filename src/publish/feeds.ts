/**
 * Feeds of change notes: one of everything, one for each type of page, one for each EU act. An entry is a dated note that an editor wrote
 * (`changes` in a page's head), never a build. Which feeds there are and what stands in them; feed-files.ts writes the formats.
 */
import { codeOf, feedOutputs } from '../model/outputs.ts';
import type { Page } from '../library/graph.ts';
import { pageTypeNames, pageTypes, type PageTypeName } from '../model/types.ts';
import { site } from '../site.ts';
import type { Publication } from './publication.ts';

export interface FeedEntry {
	/** Stands for this note for ever; a reader's program knows by it what has been read. */
	readonly id: string;
	readonly title: string;
	readonly url: string;
	readonly note: string;
	/** The day of the note, ISO date. */
	readonly date: string;
	/** What kind of page it is, and its folder. */
	readonly kind: string;
	readonly folder: string;
}

/** Which feed it is. */
export interface FeedHead {
	/** `alla`, `metoder`, `eu/nzia`. */
	readonly name: string;
	/** Without the site's name. */
	readonly title: string;
	/** What it is about, inside the site. */
	readonly about: string;
}

export interface Feed extends FeedHead {
	readonly outputs: ReturnType<typeof feedOutputs>;
	/** Newest first. */
	readonly entries: readonly FeedEntry[];
}

/** The feed of everything. */
export const everything: FeedHead = { name: 'alla', title: 'Allt nytt', about: '/' };

/** The feed of a type. */
export function feedOfType(type: PageTypeName): FeedHead {
	const { folder, section } = pageTypes[type];
	return { name: folder, title: section, about: `/${folder}/` };
}

/** The feed of an EU act. */
export function feedOfAct({ key, data }: Page<'euActs'>): FeedHead {
	return { name: key, title: data.shortName, about: `/${key}/` };
}

/** The feed of everything holds this many entries: about a year of an editor's notes, and small enough to be fetched every hour. */
export const mostEntries = 100;

/**
 * A tag URI (RFC 4151) for a note: the site's host and the note's day are the tagging entity, the page's code and the note's number,
 * counted from the oldest, the rest. The page's code (`m-17`) never changes, and newer notes do not renumber older ones, so an id lasts
 * through new titles and addresses. A note whose day is corrected becomes a new entry, as does everything when the site moves to another host.
 */
function tagOf(publication: Publication, date: string, number: number): string {
	const { type } = publication.page;
	return `tag:${new URL(site.url).hostname},${date}:${codeOf({ type, number: publication.number })}/${number}`;
}

interface Dated extends FeedEntry {
	readonly order: readonly [note: number, page: number];
}

function entriesOf(publication: Publication): Dated[] {
	const { page, url } = publication;
	const { one, folder } = pageTypes[page.type];
	return page.data.changes.map(({ date, note }, index, { length }) => ({
		id: tagOf(publication, date, length - index),
		title: page.data.title,
		url,
		note,
		date,
		kind: one,
		folder,
		order: [length - index, publication.number],
	}));
}

/** Newest first. On one day a page's later note before its earlier, then by the pages' numbers, so that all types take turns. */
function newestFirst(a: Dated, b: Dated): number {
	return b.date.localeCompare(a.date) || b.order[0] - a.order[0] || a.order[1] - b.order[1] || a.id.localeCompare(b.id);
}

function feed(head: FeedHead, publications: readonly Publication[], most = Infinity): Feed {
	const entries = publications.flatMap(entriesOf).sort(newestFirst).slice(0, most);
	return { ...head, outputs: feedOutputs(head.name), entries: entries.map(({ order: _, ...entry }) => entry) };
}

/** Every feed of the site that has anything in it: everything, then types, then EU acts by name. */
export function feedsOf(publications: ReadonlyMap<string, Publication>): Feed[] {
	const all = [...publications.values()];
	const types = pageTypeNames.map((type) =>
		feed(
			feedOfType(type),
			all.filter(({ page }) => page.type === type),
		),
	);
	const acts = all
		.flatMap((act) => (act.page.type === 'euActs' ? [feed(feedOfAct(act.page), [act])] : []))
		.sort((a, b) => a.title.localeCompare(b.title, 'sv'));
	return [feed(everything, all, mostEntries), ...types, ...acts].filter(({ entries }) => entries.length > 0);
}

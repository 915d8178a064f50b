/** The formats of a feed: Atom (RFC 4287) and JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import { Feed as Writer } from 'feed';
import { site } from '../site.ts';
import type { Feed } from './feeds.ts';
import { fullUrl } from './publication.ts';

/** Both formats name a language (RFC 4287, 2: xml:lang). */
const language = 'sv';

const titleOf = (feed: Feed) => `${site.name}: ${feed.title}`;
const author = { name: site.publisher.name || site.name, url: fullUrl('/') };
const rights = `Texten får användas enligt ${site.licences.text.name}: ${site.licences.text.url}`;

/**
 * The moment that a day is told as. Both formats want a time of day (RFC 3339), and a note has none. Midnight UTC is the same day in
 * Sweden, and never lies ahead of the reader's clock, which many programs answer by hiding the entry; noon UTC would, all morning.
 */
function momentOf(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}

/** Text as HTML: the library says of every title and summary that it is HTML. */
function asHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The newest note of a feed. A feed has at least one entry. */
function updated({ entries }: Feed): Date {
	return momentOf(entries[0]!.date);
}

/**
 * A feed as Atom. The library writes valid Atom but no language and no time other than now where one is missing, so all times are given,
 * and the language is set on the root element that it writes.
 */
export function atomOf(feed: Feed): string {
	const writer = new Writer({
		id: fullUrl(feed.outputs.atom),
		title: titleOf(feed),
		updated: updated(feed),
		generator: false,
		author: { name: author.name, link: author.url },
		link: fullUrl(feed.about),
		feedLinks: { atom: fullUrl(feed.outputs.atom) },
		copyright: rights,
	});
	for (const { id, title, url, note, date, kind, folder } of feed.entries) {
		const moment = momentOf(date);
		writer.addItem({
			id,
			title: asHtml(title),
			link: url,
			description: asHtml(note),
			date: moment,
			published: moment,
			category: [{ name: kind, term: folder }],
		});
	}
	return `${writer.atom1().replace('<feed xmlns=', `<feed xml:lang="${language}" xmlns=`)}\n`;
}

/** A feed as JSON Feed 1.1. Written here: the library stops at version 1, which has neither language nor authors. */
export function jsonFeedOf(feed: Feed): string {
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: titleOf(feed),
		home_page_url: fullUrl(feed.about),
		feed_url: fullUrl(feed.outputs.json),
		language,
		authors: [author],
		// Extensions begin with an underscore (JSON Feed 1.1, Extensions).
		_licence: { about: fullUrl('/om/rumslig/'), name: site.licences.text.name, url: site.licences.text.url },
		items: feed.entries.map(({ id, title, url, note, date, kind }) => ({
			id,
			url,
			title,
			content_text: note,
			date_published: momentOf(date).toISOString(),
			date_modified: momentOf(date).toISOString(),
			tags: [kind],
			language,
		})),
	});
}

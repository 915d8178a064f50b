/** What a page says to systems that turn an address into a card: oEmbed 1.0 (oembed.com), and the tags of previews in the head. */
import { site } from '../site.ts';
import { cardName, type Card } from './card.ts';
import { escaped } from '../model/text.ts';
import { previewSize } from './preview-size.ts';
import { fullUrl } from './publication.ts';

/** A day: how long a system may keep what it has fetched (2.3.4, cache_age, in seconds). */
const cacheAge = 86_400;

/** Width in CSS pixels that the card is proposed at; it works from 240. */
export const cardWidth = 600;

/** Lines that a text takes at the proposed width, counted a little too many rather than too few. */
const lines = (text: string, perLine: number) => Math.max(1, Math.ceil((text.length * 1.06) / perLine));

/** Height in CSS pixels at which a card of the proposed width shows itself without scrolling. Rounded up to even twenties. */
export function cardHeight({ title, summary, status, facts }: Card): number {
	const perFact = facts.length > 2 ? 24 : facts.length === 2 ? 38 : 78;
	const factLines = Math.max(0, ...facts.map(({ text, certainty }) => lines(certainty ? `${text} (${certainty})` : text, perFact)));
	const height =
		// Frame, kind of page and foot, which may be two lines.
		144 + lines(title, 42) * 28 + lines(summary, 68) * 24 + (facts.length > 0 ? 30 + factLines * 19 : 0) + (status ? 20 : 0);
	return Math.ceil(height / 20) * 20;
}

/** The code to paste: an iframe that tells the card's host nothing about the page it stands on. */
export function embedCode(card: Card): string {
	return `<iframe src="${card.cardUrl}" title="${escaped(cardName(card))}" width="${cardWidth}" height="${cardHeight(card)}" loading="lazy" referrerpolicy="no-referrer" style="border:0;max-width:100%"></iframe>`;
}

/** The oEmbed answer of type rich (2.3.4.4). `license` and `license_url` are ours: other fields than the spec's are allowed. */
export function oembedOf(card: Card) {
	return {
		version: '1.0',
		type: 'rich',
		title: card.title,
		provider_name: site.name,
		provider_url: fullUrl('/'),
		cache_age: cacheAge,
		html: embedCode(card),
		width: cardWidth,
		height: cardHeight(card),
		thumbnail_url: card.previewUrl,
		thumbnail_width: previewSize.width,
		thumbnail_height: previewSize.height,
		license: site.licences.text.name,
		license_url: site.licences.text.url,
	} as const;
}

/** What a page's head says to those that show a link to it: the Open Graph picture (ogp.me). */
import { siteOutputs } from '../model/outputs.ts';
import { site } from '../site.ts';
import { cardName, type Card } from './card.ts';
import { previewSize } from './preview-size.ts';
import { fullUrl } from './publication.ts';

const property = (name: string, content: string) => ({ tag: 'meta' as const, attrs: { property: name, content } });

const picture = (url: string, alt: string) => [
	property('og:image', url),
	property('og:image:type', 'image/png'),
	property('og:image:width', String(previewSize.width)),
	property('og:image:height', String(previewSize.height)),
	property('og:image:alt', alt),
];

/** The rows for a page that has a card, or for another page when there is none. The rest of Open Graph is Starlight's. */
export function previewRows(card: Card | undefined) {
	if (!card) return picture(fullUrl(siteOutputs.preview), `${site.name}. ${site.description}`);
	return picture(card.previewUrl, `${cardName(card)}. ${card.summary}`);
}

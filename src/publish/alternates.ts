/** What else there is of a page, told in its head so that programs find it. One row each; whatever is made from a page adds a row here. */
import { feedOutputs } from '../model/outputs.ts';
import { site } from '../site.ts';
import { everything, feedOfAct, feedOfType, type FeedHead } from './feeds.ts';
import { fullUrl, type Publication } from './publication.ts';

export interface Alternate {
	readonly tag: 'link';
	readonly attrs: { readonly rel: 'alternate'; readonly type: string; readonly title: string; readonly href: string };
}

/** One row. `path` is inside the site. */
function alternate(type: string, title: string, path: string): Alternate {
	return { tag: 'link', attrs: { rel: 'alternate', type, title, href: fullUrl(path) } };
}

/** Both formats of a feed. Feed readers take the first they know, so Atom stands first. */
function feedRows({ name, title: what }: FeedHead): Alternate[] {
	const { atom, json } = feedOutputs(name);
	const title = `${site.name}: ${what}`;
	return [alternate('application/atom+xml', title, atom), alternate('application/feed+json', title, json)];
}

/** The same page in other forms: as data, as plain text, as a card to embed (oEmbed 1.0, section 4). */
function formRows({ page, outputs }: Publication): Alternate[] {
	const { title } = page.data;
	return [
		alternate('application/json', title, outputs.dataBeside),
		alternate('text/markdown', title, outputs.markdown),
		alternate('application/json+oembed', title, outputs.oembed),
	];
}

/** Rows for the head of a page; of a page that is no entry of the library, those that hold for all. The nearest to the page stand first. */
export function alternatesOf(publication: Publication | undefined): Alternate[] {
	const page = publication?.page;
	return [
		...(publication ? formRows(publication) : []),
		...(page?.type === 'euActs' ? feedRows(feedOfAct(page)) : []),
		...(page ? feedRows(feedOfType(page.type)) : []),
		...feedRows(everything),
	];
}

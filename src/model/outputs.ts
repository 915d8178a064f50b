/**
 * Where everything stands that is made for others than readers of pages: data, feeds, calendars, cards, pictures. The only place for
 * these addresses; like all addresses they are promised to last. All begin with a slash and lack the host's folder.
 */
import { pageTypes, type CollectionName, type PageTypeName } from './types.ts';

/** A page of the library, as far as its addresses go. */
export interface Addressed {
	readonly type: PageTypeName;
	readonly id: string;
	/** Number within its type, from the ledger. */
	readonly number: number;
}

/** Where each kind of output lies. */
export const outputFolders = {
	/** Versioned: what v1 looks like never changes without a v2. */
	api: '/api/v1',
	cards: '/kort',
	previews: '/forhandsbilder',
	citations: '/hanvisa',
	feeds: '/nytt',
	calendars: '/kalender',
	/** What nginx reads. */
	nginx: '/nginx',
} as const;
const { api, cards, previews, citations, feeds, calendars, nginx } = outputFolders;

/** `m-17`: a page's name where its number is its name. */
export function codeOf({ type, number }: Pick<Addressed, 'type' | 'number'>): string {
	return `${pageTypes[type].letter}-${number}`;
}

/** What stands beside one page. */
export function pageOutputs(page: Addressed) {
	const { type, id } = page;
	const folder = `/${pageTypes[type].folder}`;
	const code = codeOf(page);
	return {
		/** The entry as data: the same file in the interface and beside the page. */
		data: `${api}/${collectionSlug(type)}/${id}.json`,
		dataBeside: `${folder}/${id}/index.json`,
		markdown: `${folder}/${id}.md`,
		card: `${cards}/${code}/`,
		cardSvg: `${cards}/${code}.svg`,
		oembed: `${cards}/${code}.json`,
		preview: `${previews}/${code}.png`,
		bibtex: `${citations}/${code}.bib`,
		ris: `${citations}/${code}.ris`,
		csl: `${citations}/${code}.json`,
	} as const;
}

/** The name of a collection in the data interface: `methods`, `eu-acts`. */
function collectionSlug(collection: CollectionName): string {
	return collection.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What stands for a whole collection. */
export function collectionOutputs(collection: CollectionName) {
	const slug = collectionSlug(collection);
	return { data: `${api}/${slug}.json`, csv: `${api}/${slug}.csv`, schema: `${api}/schema/${slug}.json` } as const;
}

/** What there is one of. */
export const siteOutputs = {
	api: `${api}/index.json`,
	relations: `${api}/relations.json`,
	deadlines: `${api}/deadlines.json`,
	redirects: `${api}/redirects.json`,
	catalogue: '/katalog.rdf',
	llms: '/llms.txt',
	/** Preview of pages that have no number of their own. */
	preview: `${previews}/rumslig.png`,
} as const;

/** A feed of change notes in both formats. `name` is `alla`, a page type's folder, or `eu/<id>`. */
export function feedOutputs(name: string) {
	return { atom: `${feeds}/${name}.xml`, json: `${feeds}/${name}.json` } as const;
}

/** A calendar to subscribe to. `name` is `alla`, a kind of duty bearer, or `eu/<id>`. */
export function calendarOutput(name: string): string {
	return `${calendars}/${name}.ics`;
}

/** Folders that hold nothing but outputs; the calendars lie in the folder of a page. */
const whole = [api, cards, previews, citations, feeds, nginx].map((folder) => `${folder.slice(1)}/`);
/** Short addresses, what stands beside a page, and what there is one of. */
const others = /^[a-z]\/\d+\/|\.(md|ics|rdf)$|\/index\.json$|^(llms\.txt|_headers|_redirects)$|^sitemap/;

/** Whether a file of the build, `kort/m-17/index.html`, is made for others than readers of pages: machines, other sites, hosts. Such files are neither searched nor saved. */
export function isOutput(file: string): boolean {
	return whole.some((folder) => file.startsWith(folder)) || others.test(file);
}

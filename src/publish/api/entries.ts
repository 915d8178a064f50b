/** Entries of the data interface: one for every page and every record, each made once. */
import { registerOf, registers } from '../../library/source-links.ts';
import { sourceOrder } from '../../library/numbering.ts';
import { cslItem } from '../../library/references.ts';
import type { Library, Page } from '../../library/graph.ts';
import { shortOf, type LedgerRecord } from '../../ledger/record.ts';
import { anchorGiver } from '../../model/anchors.ts';
import { referencesIn } from '../../model/references.ts';
import { relationTypes } from '../../model/relations.ts';
import {
	pageTypeNames,
	pageTypes,
	recordTypeNames,
	type CollectionName,
	type DataOf,
	type PageType,
	type PageTypeName,
	type RecordTypeName,
} from '../../model/types.ts';
import { citationPattern } from '../../model/citation.ts';
import { parseBody, sectionsOf, stepsOf } from '../../reading/body.ts';
import { fullUrl, type Publication } from '../publication.ts';
import { dataSchema } from './fields.ts';
import type { EntryRelation, EntrySection, EntrySource, PageEntry, RecordEntry, Target } from './shape.ts';
import { bodyClaims, bodyText } from './text.ts';

/** Everything that the interface gives out. Drafts are in none of it. */
export interface Content {
	readonly library: Library;
	/** Published pages by key. */
	readonly publications: ReadonlyMap<string, Publication>;
	readonly ledger: readonly LedgerRecord[];
}

export type Entry = PageEntry | RecordEntry;
export type Entries = ReadonlyMap<CollectionName, readonly Entry[]>;

/** A page as something else points at it. */
export function targetOf({ page, url }: Publication): Target {
	return { collection: page.type, id: page.id, title: page.data.title, url };
}

/** Pages that the interface gives out, by key. */
export function published(publications: ReadonlyMap<string, Publication>): Map<string, Publication> {
	return new Map([...publications].filter(([, { page }]) => page.data.status !== 'draft'));
}

function sourceEntry(library: Library, id: string, number?: number): EntrySource[] {
	const source = library.records.sources.get(id);
	if (!source) return [];
	return [
		{
			id,
			...(number !== undefined && { number }),
			url: sourceUrl(id, source),
			csl: cslItem(id, source) as EntrySource['csl'],
			...(source.note && { note: source.note }),
			...(source.ourTitle !== undefined && { ourTitle: source.ourTitle }),
		},
	];
}

function sourceUrl(id: string, source: DataOf<'sources'>): string {
	return fullUrl(`${registers[registerOf(source)]}#${id}`);
}

function sectionEntries({ page, url }: Publication): EntrySection[] {
	const { tree } = parseBody(page.text);
	const rules: PageType['sections'] = (pageTypes[page.type] as PageType).sections;
	const give = anchorGiver(page.type);
	const first = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 2);
	const before = first < 0 ? tree.children : tree.children.slice(0, first);
	const intro = bodyText(before);
	return [
		...(intro ? [{ url, text: intro, claims: bodyClaims(before) }] : []),
		...sectionsOf(tree).map(({ heading: written, content }): EntrySection => {
			const heading = written.replace(citationPattern, '').trim();
			const role = rules?.find((rule) => rule.heading === heading)?.role;
			const anchor = give(2, heading);
			// Lower headings take anchors too, in reading order.
			for (const node of content) if (node.type === 'heading') give(node.depth, bodyText([node]));
			const steps = stepsOf({ type: 'root', children: content });
			return {
				...(role && { role }),
				heading,
				url: `${url}#${anchor}`,
				text: bodyText(content),
				claims: bodyClaims(content),
				...(steps.length > 0 && { steps }),
			};
		}),
	];
}

/** What a page is related to, first as written from it, then as others point at it. */
function relationEntries({ library }: Content, pages: ReadonlyMap<string, Publication>, key: string): EntryRelation[] {
	return library.edges.flatMap(({ type, from, to, reason, anchor }): EntryRelation[] => {
		if (from !== key && to !== key) return [];
		const out = from === key;
		const other = pages.get(out ? to : from);
		if (!other) return [];
		const { label, inverseLabel } = relationTypes[type];
		return [
			{
				type,
				direction: out ? 'out' : 'in',
				label: out ? label : inverseLabel,
				page: targetOf(other),
				...(reason && { reason }),
				...(anchor && { anchor }),
			},
		];
	});
}

function pageEntry(content: Content, pages: ReadonlyMap<string, Publication>, publication: Publication): PageEntry {
	const { page, number, url, shortUrl, version, published: day, outputs } = publication;
	return {
		id: page.id,
		collection: page.type,
		number,
		title: page.data.title,
		url,
		shortUrl,
		dataUrl: fullUrl(outputs.data),
		version: { date: version.date, ...(version.commit && { commit: version.commit }) },
		published: day,
		data: page.data,
		sections: sectionEntries(publication),
		sources: sourceOrder(page.type, page.data, page.text).flatMap(({ id, number: place }) => sourceEntry(content.library, id, place)),
		relations: relationEntries(content, pages, page.key),
	};
}

interface RecordFace {
	readonly title: string;
	readonly url?: string;
	readonly csl?: EntrySource['csl'];
	/** Type in the ledger, for records that have a number. */
	readonly numbered?: 'terms';
}

/** How a record of each type presents itself. */
const faceOf: { readonly [R in RecordTypeName]: (id: string, data: DataOf<R>) => RecordFace } = {
	sources: (id, data) => ({ title: data.title, url: sourceUrl(id, data), csl: cslItem(id, data) as EntrySource['csl'] }),
	terms: (id, { term }) => ({ title: term, url: fullUrl(`/ordlista/#${id}`), numbered: 'terms' }),
	events: (_, { title }) => ({ title }),
	actors: (_, { name }) => ({ title: name }),
	usedBy: (_, { organisation, URL }) => ({ title: organisation, url: URL }),
};

function recordEntries<R extends RecordTypeName>({ library, ledger }: Content, type: R): RecordEntry[] {
	const schema = dataSchema(type);
	const records: ReadonlyMap<string, DataOf<R>> = library.records[type];
	const lines = new Map(ledger.filter(({ status }) => status === 'live').map((line) => [`${line.type}/${line.id}`, line]));
	return [...records]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, data]): RecordEntry => {
			const { title, url, csl, numbered } = faceOf[type](id, data);
			const line = numbered && lines.get(`${numbered}/${id}`);
			const cited = new Set(referencesIn(schema, data).flatMap(({ collection, target }) => (collection === 'sources' ? [target] : [])));
			return {
				id,
				collection: type,
				title,
				...(line && { number: line.number, shortUrl: fullUrl(`/${shortOf(line)}/`) }),
				...(url && { url }),
				...(csl && { csl }),
				data,
				sources: [...cited].flatMap((source) => sourceEntry(library, source)),
			};
		});
}

const byNumber = (a: { page: Page; number: number }, b: { page: Page; number: number }) =>
	pageTypeNames.indexOf(a.page.type) - pageTypeNames.indexOf(b.page.type) || a.number - b.number;

/** Every entry by collection: pages by number, records by id. */
export function entriesOf(content: Content): Entries {
	const pages = published(content.publications);
	const inOrder = [...pages.values()].sort(byNumber);
	const ofType = (type: PageTypeName) =>
		inOrder.filter(({ page }) => page.type === type).map((publication) => pageEntry(content, pages, publication));
	return new Map<CollectionName, readonly Entry[]>([
		...pageTypeNames.map((type) => [type, ofType(type)] as const),
		...recordTypeNames.map((type) => [type, recordEntries(content, type)] as const),
	]);
}

/** The files of the data interface, by their address. Same content, same files: nothing in them tells when they were built. */
import { deadlines } from '../../library/deadlines.ts';
import { precisionOf, spanOf } from '../../model/date.ts';
import { collectionOutputs, siteOutputs } from '../../model/outputs.ts';
import { relationTypes } from '../../model/relations.ts';
import { pageTypeNames, pageTypes, recordTypeNames, recordTypes, type CollectionName } from '../../model/types.ts';
import { certainties, dutyBearers } from '../../model/vocabulary.ts';
import { site } from '../../site.ts';
import { fullUrl } from '../publication.ts';
import { collectionCsv } from './csv.ts';
import { entriesOf, published, targetOf, type Content, type Entries, type Entry } from './entries.ts';
import { vocabulariesOf } from './fields.ts';
import { jsonSchema } from './schema.ts';
import { textFields, version, type DeadlinesFile, type IndexFile, type Licence, type RelationsFile } from './shape.ts';

/** The page that describes the interface. */
export const documentation = '/om/oppna-data/';

const licence: Licence = { data: { ...site.licences.data }, text: { ...site.licences.text }, textFields };

/** Every collection, pages first. */
export const collectionNames: readonly CollectionName[] = [...pageTypeNames, ...recordTypeNames];

/** The name of a collection in Swedish. */
export function collectionLabel(collection: CollectionName): string {
	return { ...pageTypes, ...recordTypes }[collection].many;
}

/** The only page of the interface that people open to read is a single entry, so that is laid out in lines. */
const readable = (data: unknown) => `${JSON.stringify(data, null, '\t')}\n`;

/** A list with a line for each row, so that a change is a line. The list is the last property. */
function rows(head: object, name: string, list: readonly unknown[]): string {
	const start = JSON.stringify(head).slice(0, -1);
	return `${start},${JSON.stringify(name)}:[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
}

const schemaUrl = (collection: CollectionName) => fullUrl(collectionOutputs(collection).schema);

function collectionFile(collection: CollectionName, entries: readonly Entry[]): string {
	const { data, csv } = collectionOutputs(collection);
	const head = {
		version,
		licence,
		schema: schemaUrl(collection),
		kind: 'collection',
		collection,
		label: collectionLabel(collection),
		url: fullUrl(data),
		csv: fullUrl(csv),
		count: entries.length,
		vocabularies: vocabulariesOf(collection),
	};
	return rows(head, 'entries', entries);
}

function relationRows({ library, publications }: Content): RelationsFile['relations'] {
	const pages = published(publications);
	return library.edges.flatMap(({ type, from, to, reason, anchor }) => {
		const [start, end] = [pages.get(from), pages.get(to)];
		if (!start || !end) return [];
		const { label, inverseLabel } = relationTypes[type];
		return [{ type, label, inverseLabel, from: targetOf(start), to: targetOf(end), ...(reason && { reason }), ...(anchor && { anchor }) }];
	});
}

const categories: Readonly<Record<string, DeadlinesFile['deadlines'][number]['category']>> = { eu: 'eu', uppdraget: 'assignment' };

/** Before everything, so that nothing in the file depends on the day of the build. */
const noDay = '0001-01-01';

function deadlineRows({ library, publications }: Content): DeadlinesFile['deadlines'] {
	const pages = published(publications);
	return deadlines(library, noDay).map(({ date, end, title, label, path, certainty, note, where, values, sources }) => {
		const page = path && pages.get(path.split('/').slice(1, 3).join('/'));
		return {
			date,
			...(end && { end }),
			precision: precisionOf(date)!,
			firstDay: spanOf(date).first,
			lastDay: spanOf(end ?? date).last,
			title,
			label,
			category: categories[values['slag']?.[0] ?? ''] ?? 'other',
			who: (values['vem'] ?? []).filter((who) => who in dutyBearers),
			certainty,
			...(note && { note }),
			...(where && { where }),
			...(page && { url: fullUrl(path) }),
			sources: (sources ?? []).map((source) => ({ name: source.name, url: fullUrl(source.path) })),
		};
	});
}

const labelsOf = (table: Readonly<Record<string, { label: string }>>) =>
	Object.fromEntries(Object.entries(table).map(([code, { label }]) => [code, label]));

function indexFile(entries: Entries, relations: number, dated: number): IndexFile {
	const days = [...entries.values()].flat().flatMap((entry) => ('version' in entry ? [entry.version.date] : []));
	return {
		version,
		licence,
		kind: 'index',
		title: site.name,
		description: site.description,
		url: fullUrl('/'),
		documentation: fullUrl(documentation),
		catalogue: fullUrl(siteOutputs.catalogue),
		updated: days.sort().at(-1) ?? '',
		collections: collectionNames.map((collection) => {
			const { data, csv, schema } = collectionOutputs(collection);
			return {
				collection,
				label: collectionLabel(collection),
				count: entries.get(collection)!.length,
				pages: collection in pageTypes,
				data: fullUrl(data),
				csv: fullUrl(csv),
				schema: fullUrl(schema),
			};
		}),
		relations: { count: relations, url: fullUrl(siteOutputs.relations) },
		deadlines: { count: dated, url: fullUrl(siteOutputs.deadlines) },
	};
}

/** The interface: files by address inside the site, and the data that they were made of. */
export interface Api {
	readonly entries: Entries;
	readonly files: ReadonlyMap<string, string>;
	/** An entry's file beside its page, by the page's key. */
	readonly beside: ReadonlyMap<string, string>;
}

/** Makes every file of the interface, each entry once. */
export function apiOf(content: Content): Api {
	const entries = entriesOf(content);
	const files = new Map<string, string>();
	const beside = new Map<string, string>();
	for (const [collection, list] of entries) {
		const { data, csv, schema } = collectionOutputs(collection);
		files.set(data, collectionFile(collection, list));
		files.set(csv, collectionCsv(collection, list));
		files.set(schema, readable(jsonSchema(collection)));
		const byId = new Map(list.map((entry) => [entry.id, entry]));
		for (const { page, outputs } of content.publications.values()) {
			const entry = page.type === collection && byId.get(page.id);
			if (!entry) continue;
			const file = readable({ version, licence, schema: schemaUrl(collection), kind: 'entry', entry });
			files.set(outputs.data, file);
			beside.set(page.key, file);
		}
	}
	const related = relationRows(content);
	const dated = deadlineRows(content);
	files.set(siteOutputs.relations, rows({ version, licence, kind: 'relations', count: related.length }, 'relations', related));
	const vocabularies = { 'who[]': labelsOf(dutyBearers), certainty: labelsOf(certainties) };
	const head = { version, licence, kind: 'deadlines', count: dated.length, vocabularies };
	files.set(siteOutputs.deadlines, rows(head, 'deadlines', dated));
	files.set(siteOutputs.api, readable(indexFile(entries, related.length, dated.length)));
	return { entries, files, beside };
}

/** What is checked between entries: that what is pointed at exists, and that nothing is said twice. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { elements, type ElementName } from '../model/elements.ts';
import { fieldName, nearestFew } from '../model/messages.ts';
import { referencesIn } from '../model/references.ts';
import { relationAllowed, relationTypes, type RelationTypeName } from '../model/relations.ts';
import type { WrittenRelation } from '../model/shared.ts';
import { isOutput } from '../model/outputs.ts';
import { pageKey, pageTypeNames, pageTypes, recordTypes, type PageTypeName } from '../model/types.ts';
import { attributesOf, citationGroups, elementsIn, lineOfNode } from '../reading/body.ts';
import { lineOfPath } from '../reading/frontmatter.ts';
import { schemaOf, type FileEntry } from './entries.ts';
import type { Problem } from './problem.ts';

/** Ids by collection, and page keys under `*`. */
class Known {
	readonly #ids = new Map<string, Map<string, FileEntry>>();

	constructor(entries: readonly FileEntry[]) {
		for (const entry of entries) {
			this.#of(entry.collection).set(entry.id, entry);
			if (entry.collection in pageTypes) this.#of('*').set(pageKey(entry.collection as PageTypeName, entry.id), entry);
		}
	}

	#of(collection: string): Map<string, FileEntry> {
		let ids = this.#ids.get(collection);
		if (!ids) this.#ids.set(collection, (ids = new Map()));
		return ids;
	}

	get(collection: string, id: string): FileEntry | undefined {
		return this.#of(collection).get(id);
	}

	/** What is wrong with pointing at a target: it does not exist, or is a draft that the site leaves out. */
	problemWith(from: FileEntry, collection: string, target: string): string | undefined {
		const found = this.get(collection, target);
		if (!found) return this.missing(collection, target);
		if (!isDraft(found) || isDraft(from)) return undefined;
		return `”${target}” är ett utkast och följer inte med när webbplatsen byggs. Publicera den först, eller ta bort hänvisningen.`;
	}

	/** A Swedish sentence for a target that does not exist. */
	missing(collection: string, target: string): string {
		const near = nearestFew(target, this.#of(collection).keys());
		const kind =
			collection === '*' || collection === 'listing'
				? 'sida'
				: collection in pageTypes
					? pageTypes[collection as PageTypeName].one
					: recordTypes[collection as keyof typeof recordTypes].one;
		return `”${target}” är ingen ${kind} som finns. ${near.length > 0 ? `Närmast: ${near.join(', ')}.` : ''}`.trim();
	}
}

function isDraft({ written }: FileEntry): boolean {
	return (written as { status?: unknown } | undefined)?.status === 'draft';
}

function duplicateIds(entries: readonly FileEntry[]): Problem[] {
	const first = new Map<string, FileEntry>();
	return entries.flatMap((entry) => {
		const key = `${entry.collection}/${entry.id}`;
		const earlier = first.get(key);
		if (!earlier) first.set(key, entry);
		return earlier
			? [{ file: entry.file, line: 1, message: `Id:t ”${entry.id}” finns redan i ${earlier.file}. Byt filnamn på den ena.` }]
			: [];
	});
}

function danglingReferences(entry: FileEntry, known: Known): Problem[] {
	return referencesIn(schemaOf(entry.collection), entry.written).flatMap(({ collection, target, path }) => {
		const message = known.problemWith(entry, collection, target);
		return message ? [{ file: entry.file, line: lineOfPath(entry.yaml, path), field: fieldName(path), message }] : [];
	});
}

function danglingInBody(entry: FileEntry, known: Known): Problem[] {
	const { body, file } = entry;
	if (!body) return [];
	const problems: Problem[] = [];
	const tell = (node: Nodes, message: string) => problems.push({ file, line: lineOfNode(body, node), message });
	for (const { citations, node } of citationGroups(body)) {
		for (const { source } of citations ?? []) {
			if (source && !known.get('sources', source)) tell(node, known.missing('sources', source));
		}
	}
	for (const element of elementsIn(body.tree)) {
		const props = elements[element.name as ElementName]?.props;
		if (!props) continue;
		for (const { collection, target } of referencesIn(props, attributesOf(element))) {
			const message = known.problemWith(entry, collection, target);
			if (message) tell(element, message);
		}
	}
	const folders: readonly string[] = pageTypeNames.map((name) => pageTypes[name].folder);
	const checkPath = (node: Nodes, url: string) => {
		const [path = ''] = url.split(/[?#]/);
		// Files made for others are no pages; the links of the built site are tested.
		if (/^(https?:|mailto:|#)/.test(url) || (isOutput(path.slice(1)) && !path.endsWith('/'))) return;
		if (!path.startsWith('/')) {
			tell(node, `Länken ${url} är inte hel. Skriv den från roten: /metoder/strukturbild/.`);
			return;
		}
		const [folder = '', id, ...deeper] = path.split('/').filter(Boolean);
		if (folder && !path.endsWith('/')) tell(node, `Länken ${url} ska sluta med snedstreck.`);
		if (folder && !id && !path.includes('.') && !known.get('listing', folder)) tell(node, known.missing('listing', folder));
		if (!id || !folders.includes(folder)) return;
		const key = [folder, id, ...deeper].join('/');
		const message = known.problemWith(entry, '*', key);
		if (message) tell(node, message);
	};
	visit(body.tree, (node) => {
		if (node.type === 'link' || node.type === 'definition') checkPath(node, node.url);
	});
	return problems;
}

interface Placed {
	readonly entry: FileEntry;
	readonly index: number;
	readonly relation: WrittenRelation;
}

function relationsOf(entry: FileEntry): Placed[] {
	const relations = (entry.data as { relations?: WrittenRelation[] } | undefined)?.relations ?? [];
	return relations.map((relation, index) => ({ entry, index, relation }));
}

function relationProblems(entries: readonly FileEntry[], known: Known): Problem[] {
	const written = new Map<string, Placed>();
	return entries.flatMap(relationsOf).flatMap((placed) => {
		const { entry, index, relation } = placed;
		const at = (message: string): Problem[] => [
			{ file: entry.file, line: lineOfPath(entry.yaml, ['relations', index, 'to']), field: fieldName(['relations', index]), message },
		];
		const target = known.get('*', relation.to);
		if (!target) return [];
		const self = pageKey(entry.collection as PageTypeName, entry.id);
		if (self === relation.to) return at('Sidan pekar på sig själv.');
		const type = relation.type as RelationTypeName;
		if (!relationAllowed(type, entry.collection, target.collection)) {
			const { from, to } = relationTypes[type];
			const names = (list: readonly string[]) =>
				list.map((name) => (name === '*' ? 'vilken sida som helst' : pageTypes[name as PageTypeName].many)).join(' eller ');
			return at(`Relationen ${type} går från ${names(from)} till ${names(to)}. Välj en annan typ eller ett annat mål.`);
		}
		// A symmetric relation written from the other side says the same thing twice; others say something new.
		const ends = relationTypes[type].symmetric ? [self, relation.to].sort() : [self, relation.to];
		const key = `${ends.join(' ')} ${type}`;
		const earlier = written.get(key);
		if (earlier) return at(`Relationen står redan i ${earlier.entry.file}. Skriv den på en sida; den andra räknas ut.`);
		written.set(key, placed);
		return [];
	});
}

/** Every fault between entries. */
export function checkGraph(entries: readonly FileEntry[]): Problem[] {
	const known = new Known(entries);
	return [
		...duplicateIds(entries),
		...entries.flatMap((entry) => [...danglingReferences(entry, known), ...danglingInBody(entry, known)]),
		...relationProblems(entries, known),
	];
}

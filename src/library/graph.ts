/** The library as a graph: typed pages, records, and edges that run both ways. Pure; load.ts fills it. */
import { relationTypes, type RelationTypeName } from '../model/relations.ts';
import { NOT_DOCUMENTED } from '../model/vocabulary.ts';
import { pageKey, pageTypeNames, type DataOf, type PageTypeName, type RecordTypeName } from '../model/types.ts';

interface PageOf<T extends PageTypeName> {
	readonly type: T;
	readonly id: string;
	/** `folder/id`: unique, and the address without slashes around. */
	readonly key: string;
	readonly data: DataOf<T>;
	/** The body as written. */
	readonly text: string;
}
type AnyPage = { [K in PageTypeName]: PageOf<K> }[PageTypeName];
/** A page of the library; narrow by `type`. */
export type Page<T extends PageTypeName = PageTypeName> = Extract<AnyPage, { type: T }>;

export type Records = { readonly [R in RecordTypeName]: ReadonlyMap<string, DataOf<R>> };

/** A relation as it runs in one direction. */
export interface Edge {
	readonly type: RelationTypeName;
	readonly from: string;
	readonly to: string;
	/** Absent when it follows from a field that gives none. */
	readonly reason?: string;
	/** Place on the target page. */
	readonly anchor?: string;
}

export interface Library {
	readonly pages: ReadonlyMap<string, Page>;
	readonly records: Records;
	readonly edges: readonly Edge[];
}

/** Makes a page out of what a loader gives. */
export function makePage<T extends PageTypeName>(type: T, id: string, data: DataOf<T>, text: string): PageOf<T> {
	return { type, id, key: pageKey(type, id), data, text };
}

function written(page: Page): Edge[] {
	return page.data.relations.map(({ type, to, reason }) => ({ type: type as RelationTypeName, from: page.key, to, reason }));
}

/** Edges that follow from typed fields, so that no editor writes them twice. */
function implied(page: Page): Edge[] {
	switch (page.type) {
		case 'methods':
			return page.data.processes.map((id) => ({ type: 'informs' as const, from: page.key, to: pageKey('processes', id) }));
		case 'cases': {
			const methods = page.data.methods === NOT_DOCUMENTED ? [] : page.data.methods;
			return [
				...methods.map(({ id, reason }) => ({ type: 'usedIn' as const, from: pageKey('methods', id), to: page.key, reason })),
				...page.data.regions.map((id) => ({ type: 'appliesIn' as const, from: page.key, to: pageKey('regions', id) })),
			];
		}
		case 'euActs':
			return page.data.duties.flatMap(({ id, article, what, methods }) =>
				methods.map((method) => ({
					type: 'helpsWith' as const,
					from: pageKey('methods', method),
					to: page.key,
					reason: `${article}: ${what}`,
					anchor: id,
				})),
			);
		case 'regions':
			return page.data.designations.map(({ act, what }) => ({
				type: 'affects' as const,
				from: pageKey('euActs', act),
				to: page.key,
				reason: what,
			}));
		case 'packages':
		case 'situations':
			return page.data.steps.flatMap(({ to, reason }) => (to ? [{ type: 'includes' as const, from: page.key, to, reason }] : []));
		default:
			return [];
	}
}

/** Builds the graph. The same edge twice is one. */
export function buildLibrary(pages: readonly Page[], records: Records): Library {
	const byKey = new Map(pages.map((page) => [page.key, page]));
	const seen = new Set<string>();
	const edges = [...pages.flatMap(written), ...pages.flatMap(implied)].filter((edge) => {
		const id = [edge.type, edge.from, edge.to, edge.anchor ?? ''].join(' ');
		if (!byKey.has(edge.from) || !byKey.has(edge.to) || seen.has(id)) return false;
		seen.add(id);
		return true;
	});
	return { pages: byKey, records, edges };
}

function orderOf(page: Page): number {
	return 'order' in page.data ? page.data.order : 0;
}

/** All pages of a type, by title in Swedish order; those with an order of their own by that. */
export function pagesOf<T extends PageTypeName>(library: Library, type: T): Page<T>[] {
	const pages = [...library.pages.values()].filter((page): page is Page<T> => page.type === type);
	return pages.sort((a, b) => orderOf(a) - orderOf(b) || a.data.title.localeCompare(b.data.title, 'sv'));
}

export interface RelatedPage {
	readonly page: Page;
	/** Why, one reason for each relation; empty when the fields give none. */
	readonly reasons: { readonly text: string; readonly anchor?: string }[];
}

/** Related pages with the same meaning seen from one page. */
export interface RelationGroup {
	readonly type: RelationTypeName;
	readonly label: string;
	readonly related: RelatedPage[];
}

/** What a page is related to, both written here and elsewhere, grouped by what it means seen from here. */
export function relationGroups(library: Library, key: string): RelationGroup[] {
	const groups = new Map<string, { type: RelationTypeName; related: Map<string, RelatedPage> }>();
	const add = (label: string, other: string, edge: Edge, anchor?: string) => {
		const page = library.pages.get(other)!;
		let group = groups.get(label);
		if (!group) groups.set(label, (group = { type: edge.type, related: new Map() }));
		let entry = group.related.get(other);
		if (!entry) group.related.set(other, (entry = { page, reasons: [] }));
		if (edge.reason) entry.reasons.push({ text: edge.reason, ...(anchor && { anchor }) });
	};
	for (const type of Object.keys(relationTypes) as RelationTypeName[]) {
		const { label, inverseLabel } = relationTypes[type];
		for (const edge of library.edges) {
			if (edge.type !== type) continue;
			if (edge.from === key) add(label, edge.to, edge, edge.anchor);
			else if (edge.to === key) add(inverseLabel, edge.from, edge);
		}
	}
	return [...groups].map(([label, { type, related }]) => ({
		type,
		label,
		related: [...related.values()].sort(
			(a, b) =>
				pageTypeNames.indexOf(a.page.type) - pageTypeNames.indexOf(b.page.type) || a.page.data.title.localeCompare(b.page.data.title, 'sv'),
		),
	}));
}

/** Everything a page's components draw, prepared: they get data and look nothing up. */
import { blocks, type BlockName } from '../model/labels.ts';
import type { Source, Term, Use } from '../model/records.ts';
import { relationTypes } from '../model/relations.ts';
import { plainText, wordCount } from '../reading/body.ts';
import { backlinks, type BacklinkGroup } from './backlinks.ts';
import { blocksOf, drawnRelations } from './blocks.ts';
import { factsOf, type Fact } from './facts.ts';
import { freshness, type Freshness } from './freshness.ts';
import { pagesOf, relationGroups, type Library, type Page, type RelatedPage, type RelationGroup } from './graph.ts';
import { bodyOf } from './page-body.ts';
import { pathStops, type PathStop } from './path.ts';
import { sourceAnchor, sourceOrder } from './numbering.ts';
import { formatReferences } from './references.ts';
import { termNotes } from './term-notes.ts';
import { usesOf } from './uses.ts';

export interface ReferenceView {
	readonly number: number;
	readonly anchor: string;
	/** The reference as HTML, from the CSL processor. */
	readonly html: string;
	readonly note?: string;
	/** Printed after the reference on paper. */
	readonly url?: string;
}

export interface PageView {
	readonly page: Page;
	readonly facts: readonly Fact[];
	/** Blocks that this page has, in order, by where they stand. */
	readonly before: readonly BlockName[];
	readonly after: readonly BlockName[];
	/** Stops of a path, for packages and situations. */
	readonly path: readonly PathStop[];
	/** All relations but those that have a picture of their own: `feeds` and the stops of this page's path. */
	readonly relations: readonly RelationGroup[];
	/** Processes that feed this one, and that it feeds. */
	readonly fedBy: readonly RelatedPage[];
	readonly feeds: readonly RelatedPage[];
	/** Pages that point here without being related. */
	readonly backlinks: readonly BacklinkGroup[];
	/** Who has told of a use of the page. */
	readonly uses: readonly Use[];
	readonly references: readonly ReferenceView[];
	/** Source id → number on this page. */
	readonly numbers: ReadonlyMap<string, number>;
	readonly freshness: Freshness;
	/** Glossary terms that the text points at. */
	readonly terms: ReadonlyMap<string, Term>;
	/** Minutes it takes to read, at 200 words a minute. */
	readonly readingMinutes: number;
	/** Day of the build, ISO. */
	readonly today: string;
	/** Titles of all methods by id, for duties that name them. */
	readonly methodTitles: ReadonlyMap<string, string>;
	/** Short names of all EU acts by id, for areas that they designate. */
	readonly actNames: ReadonlyMap<string, string>;
}

function references(library: Library, order: readonly { id: string; number: number }[]): ReferenceView[] {
	const sources = new Map(
		order.flatMap(({ id }): [string, Source][] => (library.records.sources.has(id) ? [[id, library.records.sources.get(id)!]] : [])),
	);
	const formatted = formatReferences(sources);
	return order.flatMap(({ id, number }) => {
		const source = sources.get(id);
		return source
			? [
					{
						number,
						anchor: sourceAnchor(id),
						html: formatted.get(id) ?? '',
						...(source.note && { note: source.note }),
						...(source.URL && { url: source.URL }),
					},
				]
			: [];
	});
}

/** The view of a page. `today` is an ISO date. */
export function pageView(library: Library, page: Page, today: string): PageView {
	const order = sourceOrder(page.type, page.data, page.text);
	const numbers = new Map(order.map(({ id, number }) => [id, number]));
	const groups = relationGroups(library, page.key);
	const relations = drawnRelations(groups);
	const flow = (label: string) => groups.find((group) => group.label === label)?.related ?? [];
	const { tree } = bodyOf(page);
	const present = blocksOf(page, { relations: relations.length > 0, sources: order.length > 0 });
	return {
		page,
		facts: factsOf(page, library, numbers),
		before: present.filter((name) => blocks[name].place === 'before'),
		after: present.filter((name) => blocks[name].place === 'after'),
		path: pathStops(library, page),
		relations,
		fedBy: flow(relationTypes.feeds.inverseLabel),
		feeds: flow(relationTypes.feeds.label),
		backlinks: backlinks(library, page.key),
		uses: usesOf(library, page.key),
		references: references(library, order),
		numbers,
		freshness: freshness(page.data, today),
		terms: termNotes(page.key, page.data, tree, library.records.terms),
		readingMinutes: Math.max(1, Math.round(wordCount(plainText(tree.children)) / 200)),
		today,
		actNames: new Map(pagesOf(library, 'euActs').map(({ id, data }) => [id, data.shortName])),
		methodTitles: new Map(pagesOf(library, 'methods').map(({ id, data }) => [id, data.title])),
	};
}

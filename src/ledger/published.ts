/** What the site publishes now, as the ledger sees it. */
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { blocksOf, drawnRelations } from '../library/blocks.ts';
import { relationGroups, type Library, type Page } from '../library/graph.ts';
import { sourceOrder } from '../library/numbering.ts';
import { anchorGiver } from '../model/anchors.ts';
import { citationPattern } from '../model/citation.ts';
import { blocks } from '../model/labels.ts';
import { parseBody } from '../reading/body.ts';
import type { LedgerType } from './record.ts';

/** A page that lists others. */
export interface ListingPage {
	readonly path: string;
	readonly title: string;
	readonly aliases: readonly string[];
}

export interface Published {
	readonly type: LedgerType;
	readonly id: string;
	/** Address inside the site; a term's has its anchor. */
	readonly address: string;
	readonly title: string;
	/** Other names of it. */
	readonly aliases: readonly string[];
	readonly anchors: readonly string[];
	/** First day in its change notes; absent where there are none. */
	readonly first?: string;
}

/** Anchors of a page in reading order: its blocks, its headings, its duties. */
function anchorsOf(library: Library, page: Page): string[] {
	const give = anchorGiver(page.type);
	const headings: string[] = [];
	visit(parseBody(page.text).tree, 'heading', (node) => {
		headings.push(give(node.depth, toString(node).replace(citationPattern, '').trim()));
	});
	const relations = drawnRelations(relationGroups(library, page.key)).length > 0;
	const sources = sourceOrder(page.type, page.data, page.text).length > 0;
	const drawn = blocksOf(page, { relations, sources }).map((name) => blocks[name].id);
	const duties = page.type === 'euActs' ? page.data.duties.map(({ id }) => id) : [];
	return [...new Set([...drawn, ...headings, ...duties])];
}

/** Everything with an address: pages, lists, terms. */
export function publishedOf(library: Library, listings: readonly ListingPage[]): Published[] {
	return [
		...[...library.pages.values()].map((page): Published => ({
			type: page.type,
			id: page.id,
			address: `/${page.key}/`,
			title: page.data.title,
			aliases: page.data.aliases,
			anchors: anchorsOf(library, page),
			first: page.data.changes.at(-1)!.date,
		})),
		...listings.map(({ path, title, aliases }): Published => ({
			type: 'listing',
			id: path.slice(1, -1),
			address: path,
			title,
			aliases,
			anchors: [],
		})),
		...[...library.records.terms].map(([id, { term, aliases }]): Published => ({
			type: 'terms',
			id,
			address: `/ordlista/#${id}`,
			title: term,
			aliases,
			anchors: [],
		})),
	];
}

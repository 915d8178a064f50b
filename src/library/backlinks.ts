/** Pages that point at a page without being related to it: links in their text, and fields that name it. */
import { visit } from 'unist-util-visit';
import { elements, type ElementName } from '../model/elements.ts';
import { referencesIn, type Reference } from '../model/references.ts';
import { pageKey, pageTypeNames, pageTypes, type PageTypeName } from '../model/types.ts';
import { attributesOf, elementsIn } from '../reading/body.ts';
import type { Library, Page } from './graph.ts';
import { bodyOf } from './page-body.ts';

/** Pages of one type that point at a page, by title. */
export interface BacklinkGroup {
	readonly type: PageTypeName;
	readonly pages: readonly Page[];
}

/** The key of the page that a reference names; none for records. */
function keysOf({ collection, target }: Reference): string[] {
	if (collection === '*') return [target];
	return collection in pageTypes ? [pageKey(collection as PageTypeName, target)] : [];
}

/** Keys of the pages that a page points at, in its fields and in its text; they need not exist. */
export function pointsAt(page: Page): Set<string> {
	const { tree } = bodyOf(page);
	const keys = referencesIn(pageTypes[page.type].schema, page.data).flatMap(keysOf);
	for (const element of elementsIn(tree)) {
		const props = elements[element.name as ElementName]?.props;
		if (props) keys.push(...referencesIn(props, attributesOf(element)).flatMap(keysOf));
	}
	visit(tree, (node) => {
		if (node.type !== 'link' && node.type !== 'definition') return;
		const match = /^\/([a-z-]+\/[a-z0-9-]+)\/(?:[?#].*)?$/.exec(node.url);
		if (match) keys.push(match[1]!);
	});
	return new Set(keys);
}

/** Keys of pages by the key of the page they point at. Built once for a library, since it reads every text. */
const indexes = new WeakMap<Library, ReadonlyMap<string, ReadonlySet<string>>>();

function indexOf(library: Library): ReadonlyMap<string, ReadonlySet<string>> {
	const known = indexes.get(library);
	if (known) return known;
	const index = new Map<string, Set<string>>();
	for (const page of library.pages.values()) {
		for (const key of pointsAt(page)) {
			let from = index.get(key);
			if (!from) index.set(key, (from = new Set()));
			from.add(page.key);
		}
	}
	indexes.set(library, index);
	return index;
}

/** Pages that point at a page, grouped by type in the order of the menu. Related pages are left out: they are shown with their reasons. */
export function backlinks(library: Library, key: string): BacklinkGroup[] {
	const related = new Set(library.edges.flatMap(({ from, to }) => (from === key ? [to] : to === key ? [from] : [])));
	const pages = [...(indexOf(library).get(key) ?? [])]
		.filter((from) => from !== key && !related.has(from))
		.map((from) => library.pages.get(from)!)
		.sort((a, b) => a.data.title.localeCompare(b.data.title, 'sv'));
	return pageTypeNames
		.map((type) => ({ type, pages: pages.filter((page) => page.type === type) }))
		.filter((group) => group.pages.length > 0);
}

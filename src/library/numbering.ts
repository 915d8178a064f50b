/** In which order a page's sources are numbered. The page's Markdown and its list of sources both ask here. */
import { weakestCertainty, type Citation } from '../model/citation.ts';
import { referencesIn } from '../model/references.ts';
import { pageTypes, type PageTypeName } from '../model/types.ts';
import { citationGroups, parseBody } from '../reading/body.ts';

export interface CitedSource {
	readonly id: string;
	/** Position in the list of sources, from 1. */
	readonly number: number;
}

/**
 * Sources of a page in reading order: claims in the head, citations in the text, then general sources.
 * `data` is the page's head, `text` its body without the head.
 */
export function sourceOrder(type: PageTypeName, data: unknown, text: string): CitedSource[] {
	const inHead = referencesIn(pageTypes[type].schema, data).filter(({ collection }) => collection === 'sources');
	const claims = inHead.filter(({ path }) => path[0] !== 'sources');
	const general = inHead.filter(({ path }) => path[0] === 'sources');
	const inText = citationGroups(parseBody(text)).flatMap(({ citations }) => citations ?? []);
	const ids = [
		...claims.map(({ target }) => target),
		...inText.flatMap(({ source }) => source ?? []),
		...general.map(({ target }) => target),
	];
	return [...new Set(ids)].map((id, index) => ({ id, number: index + 1 }));
}

/** Anchor of a source in the page's list of sources. */
export function sourceAnchor(id: string): string {
	return `kalla-${id}`;
}

/** What is drawn where a claim is cited. */
export interface CitationMark {
	/** Numbered references, in the order written. */
	readonly references: readonly { number: number; anchor: string; locator?: string }[];
	/** The weakest certainty in the group; `confirmed` shows no mark. */
	readonly certainty: Citation['certainty'];
}

/** The mark for a group of citations, given the numbers of the page's sources. */
export function citationMark(citations: readonly Citation[], numbers: ReadonlyMap<string, number>): CitationMark {
	return {
		references: citations.flatMap(({ source, locator }) => {
			const number = source === undefined ? undefined : numbers.get(source);
			return source === undefined || number === undefined ? [] : [{ number, anchor: sourceAnchor(source), ...(locator && { locator }) }];
		}),
		certainty: weakestCertainty(citations),
	};
}

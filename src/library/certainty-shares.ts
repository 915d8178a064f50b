/** How much of what a page says is confirmed, common knowledge, uncertain or our own analysis. */
import { weakestCertainty } from '../model/citation.ts';
import { keysOf, certainties, type Certainty } from '../model/vocabulary.ts';
import { citationGroups, parseBody } from '../reading/body.ts';
import type { Page } from './graph.ts';

export type CertaintyCount = Readonly<Record<Certainty, number>>;

function claimsIn(data: unknown): Certainty[] {
	if (Array.isArray(data)) return data.flatMap(claimsIn);
	if (typeof data !== 'object' || data === null) return [];
	const own = (data as { certainty?: Certainty }).certainty;
	return [...(own ? [own] : []), ...Object.values(data).flatMap(claimsIn)];
}

/** The claims of a page, in its head and its text, counted by certainty. A bracket in the text is one claim, as sure as its weakest citation. */
export function certaintyCount(page: Page): CertaintyCount {
	const order = keysOf(certainties);
	const inText = citationGroups(parseBody(page.text)).flatMap(({ citations }) => (citations ? [weakestCertainty(citations)] : []));
	const all = [...claimsIn(page.data), ...inText];
	return Object.fromEntries(order.map((key) => [key, all.filter((certainty) => certainty === key).length])) as CertaintyCount;
}

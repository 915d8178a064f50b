/** Which of the glossary's words a page links to. */
import type { Root } from 'mdast';
import type { Term } from '../model/records.ts';
import { createTermMatcher, termsIn, type TermMatcher } from '../reading/terms.ts';

const matchers = new WeakMap<ReadonlyMap<string, Term>, TermMatcher>();

function matcherFor(terms: ReadonlyMap<string, Term>): TermMatcher {
	let matcher = matchers.get(terms);
	if (!matcher) matchers.set(terms, (matcher = createTermMatcher(terms)));
	return matcher;
}

/**
 * Terms that a page does not link at first mention: those its editor names in `skipTerms`, and those that the glossary
 * sends on to this very page. Undefined when the page has turned linking off.
 */
export function skippedTerms(
	key: string,
	data: { linkTerms?: boolean; skipTerms?: readonly string[] } | undefined,
	terms: ReadonlyMap<string, Term>,
): string[] | undefined {
	if (data?.linkTerms === false) return undefined;
	return [...(data?.skipTerms ?? []), ...[...terms].filter(([, { page }]) => page === key).map(([id]) => id)];
}

/** The terms on a page, in reading order. */
export function termNotes(
	key: string,
	data: { linkTerms?: boolean; skipTerms?: readonly string[] },
	tree: Root,
	terms: ReadonlyMap<string, Term>,
): Map<string, Term> {
	const ids = termsIn(tree, matcherFor(terms), skippedTerms(key, data, terms) ?? terms.keys());
	return new Map(ids.flatMap((id): [string, Term][] => (terms.has(id) ? [[id, terms.get(id)!]] : [])));
}

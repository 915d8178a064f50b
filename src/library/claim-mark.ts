/** How sure a claim in a page's head is, and where it comes from, as the mark that stands beside it. */
import { parseSourceRef } from '../model/citation.ts';
import type { Certainty } from '../model/vocabulary.ts';
import { citationMark, type CitationMark } from './numbering.ts';

interface Claimed {
	readonly certainty: Certainty;
	readonly sources: readonly string[];
}

/** What a claim in the head shows beside it. */
export function claimMark({ certainty, sources }: Claimed, numbers: ReadonlyMap<string, number>): CitationMark {
	const citations = sources.flatMap((text) => {
		const ref = parseSourceRef(text);
		return ref ? [{ ...ref, certainty }] : [];
	});
	return citationMark(citations.length > 0 ? citations : [{ certainty }], numbers);
}

/**
 * How a claim points at its source, in MDX and in YAML alike.
 *
 * In running text: `[@sfs-2010-900 3 kap. 5 §]`, `[@skane-regionplan, osäker]`, `[@analys]`, `[@a; @b]`.
 * In YAML: the same without brackets and at sign: `sfs-2010-900 3 kap. 5 §`.
 */
import { certainties, type Certainty } from './vocabulary.ts';

export interface Citation {
	/** Source id; absent when only a certainty is stated. */
	readonly source?: string;
	/** Where in the source, as written: `3 kap. 5 §`, `art. 17.2`, `s. 45`. */
	readonly locator?: string;
	readonly certainty: Certainty;
}

/** What an editor may write for a certainty in running text. */
export const certaintyWords: Readonly<Record<string, Certainty>> = {
	bekräftad: 'confirmed',
	'allmänt känt': 'commonKnowledge',
	'allmänt känd': 'commonKnowledge',
	osäkert: 'uncertain',
	osäker: 'uncertain',
	analys: 'analysis',
};

/** Finds the bracketed groups of citations in running text. */
export const citationPattern = /\[(@[^[\]]+)\]/g;

const sourceForm = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\s+(.+))?$/;

/** Reads `id locator` as written in YAML. Returns undefined when it is not of that form. */
export function parseSourceRef(text: string): { source: string; locator?: string } | undefined {
	const match = sourceForm.exec(text.trim());
	if (!match?.[1]) return undefined;
	return match[2] ? { source: match[1], locator: match[2] } : { source: match[1] };
}

/** Reads one citation, without brackets: `@id locator, certainty` or `@certainty`. */
function parseCitation(text: string): Citation | undefined {
	const body = text.trim().replace(/^@/, '').trim();
	const alone = certaintyWords[body.toLowerCase()];
	if (alone) return alone === 'confirmed' ? undefined : { certainty: alone };
	const comma = body.lastIndexOf(',');
	const certainty =
		comma > 0
			? certaintyWords[
					body
						.slice(comma + 1)
						.trim()
						.toLowerCase()
				]
			: undefined;
	const ref = parseSourceRef(certainty ? body.slice(0, comma) : body);
	return ref && { ...ref, certainty: certainty ?? 'confirmed' };
}

/**
 * Reads the inside of a bracket: `@a 2 §; @b, osäker`.
 * Returns undefined when any part is malformed, so that a checker can say so.
 */
export function parseCitations(inside: string): Citation[] | undefined {
	const parsed = inside.split(';').map(parseCitation);
	return parsed.every((citation) => citation !== undefined) ? parsed : undefined;
}

/**
 * A text cut at its citations: what stands between as text, each bracket as what it cites. The space before a bracket goes, since the
 * mark stands tight against the word. A malformed bracket stays text; the content check has told of it.
 */
export function splitCitations(value: string): (string | Citation[])[] {
	const parts: (string | Citation[])[] = [];
	let end = 0;
	for (const match of value.matchAll(citationPattern)) {
		const citations = parseCitations(match[1] ?? '');
		if (!citations) continue;
		parts.push(value.slice(end, match.index).replace(/ $/, ''), citations);
		end = match.index + match[0].length;
	}
	parts.push(value.slice(end));
	return parts.filter((part) => part !== '');
}

/** The weakest certainty in a group: that is the one the reader must see. */
export function weakestCertainty(citations: readonly Citation[]): Certainty {
	const order = Object.keys(certainties) as Certainty[];
	return citations.reduce<Certainty>(
		(weakest, { certainty }) => (order.indexOf(certainty) > order.indexOf(weakest) ? certainty : weakest),
		'confirmed',
	);
}

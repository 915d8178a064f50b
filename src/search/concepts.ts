/** From the words of a query to what they may mean in the register: inflections, parts of compounds, synonyms, slips of the finger. */
import { isReference, type Query } from './query.ts';
import { allowedEdits } from './typo.ts';
import { partStem, type Vocabulary, type Word } from './vocabulary.ts';
import { stem, type Token } from './words.ts';

/** A word that counts for a query word, and how much: 1 is the word itself. */
export interface Variant {
	readonly word: Word;
	readonly quality: number;
}

/** One thing asked for. */
export interface Concept {
	readonly token: Token;
	/** How much the concept says about what is wanted. */
	readonly weight: number;
	readonly variants: readonly Variant[];
	/** Parts of a compound; a document that has them all has something of the compound. */
	readonly parts: readonly (readonly Variant[])[];
	/** Shown when the word was not known and another was taken for it. */
	readonly correction?: string;
}

const quality = { folded: 0.92, last: 0.6, inside: 0.45, beginning: 0.5, nearest: 0.98 } as const;
/** Rarity counts, but less than it does in a general text: what the whole site is about is what people ask for. */
const damping = 0.75;
/** What a document that only has the parts of a compound is worth, beside one that has the compound. */
export const partsWorth = 0.75;

/** Compounds with a stem in them: ”nät” in elnät, elnätsplanering. What a compound ends with is what it is. */
function compoundsWith(vocabulary: Vocabulary, wanted: string): Variant[] {
	if (wanted.length < 2) return [];
	return vocabulary.having(wanted).map((word) => ({ word, quality: isLast(word, wanted) ? quality.last : quality.inside }));
}

function isLast({ parts, stem: own }: Word, wanted: string): boolean {
	return own.endsWith(wanted) || partStem(parts.at(-1)!) === wanted;
}

function known(vocabulary: Vocabulary, stem: string): Variant[] {
	const exact = vocabulary.byStem(stem);
	const folded = vocabulary.byFolded(stem).filter((word) => word !== exact);
	return [...(exact ? [{ word: exact, quality: 1 }] : []), ...folded.map((word) => ({ word, quality: exact ? 0.7 : quality.folded }))];
}

function longest(weights: readonly number[]): number {
	return weights.length === 0 ? 0 : Math.max(...weights);
}

/** Every reading of one token. `unfinished` when the reader may still be writing the word. */
function conceptOf(token: Token, vocabulary: Vocabulary, unfinished: boolean, literal: boolean): Concept {
	const direct = known(vocabulary, token.stem);
	const compounds = compoundsWith(vocabulary, token.stem);
	const exact = direct.find(({ quality }) => quality > 0.9)?.word;
	const pieces = exact?.parts.length ? vocabulary.grouped(exact.parts) : vocabulary.split(token.word);
	const parts = (pieces ?? []).map(partStem).map((part) => [...known(vocabulary, part), ...compoundsWith(vocabulary, part)]);
	const beginning =
		token.word.length >= 3 && (unfinished || (direct.length === 0 && compounds.length === 0 && parts.length === 0))
			? vocabulary
					.beginning(token.word)
					.map((word) => ({ word, quality: quality.beginning * (token.word.length / word.shown.length) + 0.2 }))
			: [];
	let variants: Variant[] = [...direct, ...compounds, ...beginning];
	let correction: string | undefined;
	if (variants.length === 0 && !literal) {
		// A word that can be read as a compound has to be very near to another to be taken for a slip.
		const nearest = vocabulary.nearest(token.word, parts.length > 0 ? { edits: allowedEdits(token.word.length - 4) } : {});
		if (nearest) {
			correction = nearest.shown;
			variants = [{ word: nearest, quality: quality.nearest }, ...compoundsWith(vocabulary, nearest.stem)];
		}
	}
	const rarities = variants.map(({ word, quality }) => (quality > 0.85 ? word.rarity : 0));
	const weight =
		longest(rarities) ||
		longest(variants.map(({ word }) => word.rarity)) * 0.8 ||
		longest(parts.flat().map(({ word }) => word.rarity)) ||
		4;
	return {
		token,
		weight,
		variants,
		parts: parts.every((list) => list.length > 0) ? parts : [],
		...(correction && { correction }),
	};
}

/** Words that were written apart, taken together where the register knows them so: ”struktur bild”. Undefined when there are none. */
export function joined(tokens: readonly Token[], vocabulary: Vocabulary): Token[] | undefined {
	const result: Token[] = [];
	for (let index = 0; index < tokens.length; index += 1) {
		const [first, second] = [tokens[index]!, tokens[index + 1]];
		const word =
			second && [first.word + second.word, `${first.word}s${second.word}`].find((pair) => isKnownPair(pair, first.word, vocabulary));
		result.push(word ? { word, stem: stem(word) } : first);
		if (word) index += 1;
	}
	return result.length < tokens.length ? result : undefined;
}

function isKnownPair(pair: string, first: string, vocabulary: Vocabulary): boolean {
	const known = /\d/.test(pair) ? undefined : vocabulary.byStem(stem(pair));
	return known !== undefined && known.stem.length > first.length + 1 && known.stem.startsWith(first.slice(0, -1));
}

/** The concepts of a query. `typing` when the last word may be unfinished; `literal` to mend no slips. */
export function conceptsOf(
	query: Query,
	vocabulary: Vocabulary,
	{ typing = false, literal = false }: { readonly typing?: boolean; readonly literal?: boolean } = {},
): Concept[] {
	return query.tokens.map((token, index) => {
		const concept = conceptOf(token, vocabulary, typing && index === query.tokens.length - 1, literal);
		const weight = concept.weight ** damping * (query.kindWords.has(token.stem) ? 0.35 : 1) * (isReference(token.word) ? 2 : 1);
		return { ...concept, weight };
	});
}

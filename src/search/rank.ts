/** Ranks documents by what they are called and what they are about. Pure; the same in the browser and in the tests. */
import { conceptsOf, joined, partsWorth, type Concept, type Variant } from './concepts.ts';
import { isReference, parseQuery, type Query } from './query.ts';
import type { FileName, RegisterFile } from './register-file.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

export interface Found {
	/** Index of the document in the register. */
	readonly doc: number;
	readonly score: number;
	/** How well the query is one of its names: 1 is exactly. */
	readonly named: number;
}

export interface Answer {
	readonly query: Query;
	readonly concepts: readonly Concept[];
	readonly found: readonly Found[];
	/** The query with its slips mended, when there were any. */
	readonly corrected?: string;
	/** The term that the query is, if it is one. */
	readonly term?: number;
}

export interface AskOptions {
	/** The last word may be unfinished. */
	readonly typing?: boolean;
	/** Take the words as they are written; mend no slips. */
	readonly literal?: boolean;
}

export interface Ranker {
	/** Words that may have been meant, when nothing was found. */
	readonly nearest: (answer: Answer) => readonly string[];
	readonly rank: (written: string, options?: AskOptions) => Answer;
	readonly vocabulary: Vocabulary;
	readonly file: RegisterFile;
}

/** Kinds in the order we would show them, all else equal: an entry before a page that lists, a page before its term. */
const priors: Readonly<Record<string, number>> = {
	terms: 0.84,
	listing: 0.9,
	about: 0.92,
	situations: 0.96,
	packages: 0.95,
	webinars: 0.95,
};

/** What a name match weighs beside a full match in the text. */
const nameWeight = 1;
/** A title that is what was asked, and the other names. */
const nameWorth = { title: 1.12, other: 0.97 } as const;
/** Weight of a word that says nothing alone. */
const emptyWeight = 0.4;
/** An alias that is what was asked, and one that is only like it, beside a name. */
const aliasWorth = { exact: 0.77, like: 0.45 } as const;
/** How much of the text's evidence rests on every word being there. */
const coverage = 0.6;
/** Hits below this part of the best are noise. */
const floor = 0.2;

/** A concept as names meet it: which words of the register count for it, and how much. */
interface Asked {
	readonly weight: number;
	readonly near: ReadonlyMap<number, number>;
}

function askedOf({ weight, variants, parts }: Concept): Asked {
	const near = new Map<number, number>();
	for (const { word, quality } of parts.flat()) if (quality > 0.9) near.set(word.index, partsWorth / parts.length);
	for (const { word, quality } of variants) near.set(word.index, Math.max(quality, near.get(word.index) ?? 0));
	return { weight, near };
}

/** Hits of several readings as one list, each document as its best reading has it. */
function merged(lists: readonly (readonly Found[])[]): readonly Found[] {
	if (lists.length === 1) return lists[0]!;
	const best = new Map<number, Found>();
	for (const hit of lists.flat()) if (hit.score > (best.get(hit.doc)?.score ?? 0)) best.set(hit.doc, hit);
	return strongest([...best.values()].sort((a, b) => b.score - a.score || a.doc - b.doc));
}

/** Sorted hits without those that are noise beside the best. */
function strongest(found: readonly Found[]): readonly Found[] {
	const least = (found[0]?.score ?? 0) * floor;
	return found.filter(({ score }) => score > least);
}

export function createRanker(file: RegisterFile): Ranker {
	const vocabulary = createVocabulary(file);
	const count = file.docs.length;
	const weightOf = (word: number) => vocabulary.all[word]!.rarity;

	/** Best impact of a list of variants in each document. */
	function spread(variants: readonly Variant[]): Float32Array {
		const best = new Float32Array(count);
		for (const { word, quality } of variants) {
			let doc = 0;
			for (const entry of file.postings[word.index]!.slice(1)) {
				doc += entry >> 3;
				best[doc] = Math.max(best[doc]!, (quality * (entry & 7)) / 7);
			}
		}
		return best;
	}

	function evidence(concept: Concept): Float32Array {
		const best = spread(concept.variants);
		if (concept.parts.length > 0) {
			const parts = concept.parts.map(spread);
			const rarities = concept.parts.map((part) =>
				Math.max(...part.map(({ word, quality }) => (quality > 0.9 ? word.rarity : word.rarity / 2))),
			);
			const sum = rarities.reduce((total, own) => total + own, 0);
			const shares = rarities.map((own) => own / sum);
			for (let doc = 0; doc < count; doc += 1) {
				const mean = parts.reduce((sum, part, index) => sum + part[doc]! * shares[index]!, 0);
				const all = parts.every((part) => part[doc]! > 0);
				best[doc] = Math.max(best[doc]!, mean * partsWorth * (all ? 1 : 0.5));
			}
		}
		return isReference(concept.token.word) ? best.map(Math.sqrt) : best;
	}

	/** How well the concepts are one name: what they share of the name, times what they share of the query. */
	function matchOf(name: FileName, asked: readonly Asked[], total: number, emptyWords: number): number {
		let whole = 0;
		let ofName = 0;
		let ofQuery = 0;
		const taken = new Set<Asked>();
		for (const word of name) {
			if (word < 0) {
				whole -= word * emptyWeight;
				ofName += Math.min(-word, emptyWords) * emptyWeight;
				continue;
			}
			whole += weightOf(word);
			const concept = asked.find((candidate) => !taken.has(candidate) && candidate.near.has(word));
			if (!concept) continue;
			taken.add(concept);
			const near = concept.near.get(word)!;
			ofName += weightOf(word) * Math.sqrt(near);
			ofQuery += concept.weight * near;
		}
		return whole === 0 ? 0 : (ofName / whole) * (ofQuery / total);
	}

	function nameScore(doc: number, asked: readonly Asked[], total: number, emptyWords: number): number {
		const [, , , names, aliases] = file.docs[doc]!;
		let best = 0;
		for (const [index, name] of names.entries()) {
			best = Math.max(best, matchOf(name, asked, total, emptyWords) * (index === 0 ? nameWorth.title : nameWorth.other));
		}
		for (const name of aliases) {
			const match = matchOf(name, asked, total, emptyWords);
			best = Math.max(best, match * (match > 0.9 ? aliasWorth.exact : aliasWorth.like));
		}
		return best;
	}

	function rankTokens(query: Query, options: AskOptions): Answer {
		const concepts = conceptsOf(query, vocabulary, options);
		const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
		if (total === 0) return { query, concepts, found: [] };
		const asked = concepts.map(askedOf);
		const scores = new Float32Array(count);
		const covered = new Float32Array(count);
		for (const concept of concepts) {
			const best = evidence(concept);
			for (let doc = 0; doc < count; doc += 1) {
				if (best[doc] === 0) continue;
				scores[doc]! += (best[doc]! * concept.weight) / total;
				covered[doc]! += concept.weight / total;
			}
		}
		const found = [...scores.keys()]
			.filter((doc) => scores[doc]! > 0)
			.map((doc) => {
				const kind = file.kinds[file.docs[doc]![1]]![0];
				const named = nameScore(doc, asked, total, query.empty.size);
				const about = scores[doc]! * (1 - coverage + coverage * covered[doc]!);
				const links = 1 + 0.015 * Math.log1p(file.docs[doc]![5]);
				return {
					doc,
					named,
					score:
						(about + nameWeight * named) *
						(kind === 'terms' && named < 0.9 ? 0.7 : (priors[kind] ?? 1)) *
						(query.kinds.get(kind) ?? 1) *
						links,
				};
			})
			.sort((a, b) => b.score - a.score || a.doc - b.doc);
		return { query, concepts, found: strongest(found) };
	}

	function rank(written: string, options: AskOptions = {}): Answer {
		const query = parseQuery(written);
		const together = joined(query.tokens, vocabulary);
		const readings = [query, ...(together ? [{ ...query, tokens: together }] : [])].map((reading) => rankTokens(reading, options));
		const answer = readings.reduce((best, other) => ((other.found[0]?.score ?? 0) > (best.found[0]?.score ?? 0) ? other : best));
		const { concepts } = answer;
		const found = merged(readings.map((reading) => reading.found));
		const term = found.find(({ doc, named }) => file.kinds[file.docs[doc]![1]]![0] === 'terms' && named > 0.9);
		const mended = concepts.reduce(
			(text, { token, correction }) => (correction ? text.replace(new RegExp(token.word, 'iu'), correction) : text),
			query.written,
		);
		const corrected = mended === query.written ? undefined : mended;
		return { ...answer, found, ...(corrected && { corrected }), ...(term && { term: term.doc }) };
	}
	const nearest = ({ found, query }: Answer) =>
		found.length > 0 ? [] : [...new Set(query.tokens.flatMap(({ word }) => vocabulary.nearest(word, { edits: 3 })?.shown ?? []))];
	return { rank, nearest, vocabulary, file };
}

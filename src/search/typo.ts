/** The nearest known word to one that is not known. */
import { fold } from './words.ts';

/** Edits between two words: a letter put in, left out, changed, or two neighbours swapped (optimal string alignment). Infinity above `most`. */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return Infinity;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
			row.push(cost);
			if (cost < least) least = cost;
		}
		if (least > most) return Infinity;
		before = above;
		above = row;
	}
	return above[b.length]! <= most ? above[b.length]! : Infinity;
}

/** How many slips of the finger a word of this length can have and still be told from others. */
export function allowedEdits(length: number): number {
	if (length < 4) return 0;
	return length < 8 ? 1 : 2;
}

/** Which letters a word has, one bit each: an edit changes two at most, so most words need no closer look. */
export function lettersOf(folded: string): number {
	let letters = 0;
	for (let index = 0; index < folded.length; index += 1) letters |= 1 << (folded.charCodeAt(index) % 31);
	return letters;
}

function differing(letters: number): number {
	let count = 0;
	for (let rest = letters; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}

export interface KnownWord {
	/** Without dots, rings and accents; see `fold`. */
	readonly folded: string;
	readonly letters: number;
	/** The larger, the likelier to be meant. */
	readonly documents: number;
}

/** The known word that is nearest to `word` within a number of edits, or undefined. Dots and rings on å, ä, ö cost nothing. */
export function nearest<K extends KnownWord>(word: string, edits: number, known: Iterable<K>): K | undefined {
	const wanted = fold(word);
	const wantedLetters = lettersOf(wanted);
	let most = edits;
	let best: { known: K; score: number } | undefined;
	if (most === 0) return undefined;
	for (const candidate of known) {
		const { folded, documents, letters } = candidate;
		if (Math.abs(folded.length - wanted.length) > most || differing(letters ^ wantedLetters) > 2 * most) continue;
		const distance = editDistance(wanted, folded, most);
		if (distance === Infinity) continue;
		most = Math.max(1, Math.min(most, distance));
		// People seldom miss the first letter, and mean a common word more often than a rare one.
		const score = distance * 10 + (folded[0] === wanted[0] ? 0 : 4) - Math.log1p(documents);
		if (!best || score < best.score) best = { known: candidate, score };
	}
	return best?.known;
}

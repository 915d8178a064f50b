/** Which parts of a page a query is about, and which words of a text it means. */
import type { Concept } from './concepts.ts';
import type { FileDetails } from './register-file.ts';
import { fold, isEmptyWord, tokens } from './words.ts';

export interface SectionHit {
	readonly anchor: string;
	readonly text: string;
}

/** Parts shown for one page. */
const most = 3;
/** A variant worth less than this is not marked: it is related, not meant. */
const markable = 0.4;

/** Whether a word of a text is what one of the concepts means. */
export function meaning(concepts: readonly Concept[]): (word: string) => boolean {
	const stems = new Set<string>();
	for (const { token, variants, parts } of concepts) {
		stems.add(fold(token.stem));
		for (const { word, quality } of [...variants, ...parts.flat()]) if (quality >= markable) stems.add(fold(word.stem));
	}
	return (word) => tokens(word).some((token) => !isEmptyWord(token.word) && stems.has(fold(token.stem)));
}

/** Headings and duties of a page that name what is asked for, beyond what its title says. */
export function sectionsFor(title: string, sections: FileDetails[number][1], concepts: readonly Concept[]): SectionHit[] {
	if (sections.length === 0) return [];
	const titled = new Set(tokens(title).map(({ stem }) => fold(stem)));
	const asked = concepts.filter(({ token }) => !titled.has(fold(token.stem)));
	if (asked.length === 0) return [];
	const score = (text: string) => {
		const words = tokens(text);
		return asked.reduce((sum, { token, variants, weight }) => {
			const best = words.reduce((most, { stem }) => {
				const quality = stem === token.stem ? 1 : (variants.find(({ word }) => word.stem === stem)?.quality ?? 0);
				return Math.max(most, quality);
			}, 0);
			return sum + weight * best;
		}, 0);
	};
	return sections
		.map(([anchor, text]) => ({ anchor, text, score: score(text) }))
		.filter((section) => section.score > 0)
		.sort((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({ anchor, text }) => ({ anchor, text }));
}

/** A text cut where its marked words begin and end, for the page to draw. */
export function marked(text: string, isMeant: (word: string) => boolean): { readonly text: string; readonly mark: boolean }[] {
	const pieces: { text: string; mark: boolean }[] = [];
	let end = 0;
	for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}/:-]*/gu)) {
		if (!isMeant(match[0])) continue;
		if (match.index > end) pieces.push({ text: text.slice(end, match.index), mark: false });
		pieces.push({ text: match[0], mark: true });
		end = match.index + match[0].length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), mark: false });
	return pieces;
}

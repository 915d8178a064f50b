/** How easy a Swedish text is to read: sentence length, LIX, and abbreviations that nobody explains. */
import type { Nodes } from 'mdast';
import { citationPattern } from '../model/citation.ts';
import { parseBody, plainText, wordCount } from './body.ts';

export interface Readability {
	readonly words: number;
	readonly sentences: number;
	/** Words per sentence. */
	readonly meanSentence: number;
	/**
	 * Läsbarhetsindex: words per sentence plus the share of words longer than six letters, in per cent
	 * (C. H. Björnsson, Läsbarhet, 1968). Under 40 is easy, over 50 is official prose.
	 */
	readonly lix: number;
}

/** Shortened words whose full stop ends no sentence. */
const shortened =
	/\b(?:kap|art|st|p|s|t\.ex|bl\.a|m\.fl|m\.m|d\.v\.s|o\.s\.v|osv|ca|jfr|nr|prop|dir|bet|rskr|resp|ev|tel|kl|f\.d|s\.k|dvs|etc|inkl|exkl)\./gi;

/** Running text cut into sentences. */
export function sentencesOf(text: string): string[] {
	return text
		.replace(shortened, (word) => word.replaceAll('.', '\u2024'))
		.replace(/(\d)\.(?=\s*\d|\s+\p{Ll})/gu, '$1\u2024')
		.split(/(?<=[.!?…][”)]?)\s+(?=[\p{Lu}\d”–])/u)
		.map((sentence) => sentence.replaceAll('\u2024', '.').trim())
		.filter((sentence) => wordCount(sentence) > 0);
}

/** The blocks that are read as running text: paragraphs and points of lists, not headings and not tables. */
function paragraphs(node: Nodes): string[] {
	if (node.type === 'heading' || node.type === 'table' || node.type === 'code') return [];
	if (node.type === 'paragraph') return [plainText([node])];
	return 'children' in node ? node.children.flatMap(paragraphs) : [];
}

/** Measures a page: its summary and its body. */
export function readability(summary: string, body: string): Readability {
	const sentences = [summary, ...paragraphs(parseBody(body).tree)].flatMap(sentencesOf);
	const words = sentences.flatMap((sentence) => sentence.split(/[^\p{L}\d-]+/u).filter((word) => /[\p{L}\d]/u.test(word)));
	const long = words.filter((word) => word.length > 6).length;
	const meanSentence = words.length / Math.max(1, sentences.length);
	return { words: words.length, sentences: sentences.length, meanSentence, lix: meanSentence + (100 * long) / Math.max(1, words.length) };
}

/**
 * Abbreviations in a text that nothing explains: not `known`, and not written in brackets after their words, or followed
 * by words in brackets, the first time they stand there. Each once, in the order of the text.
 */
export function unexplainedAbbreviations(text: string, known: ReadonlySet<string>): string[] {
	const plain = text.replace(citationPattern, '');
	const found = new Set<string>();
	for (const match of plain.matchAll(/(?<![\p{L}\d/.-])(\p{Lu}{2,}(?:\d*|(?=:)))(?![\p{L}\d])/gu)) {
		const word = match[1]!;
		const base = word.replace(/S$/, '');
		if (known.has(word) || known.has(base) || found.has(word)) continue;
		if (/^[IVXLCDM]+$/.test(word)) continue;
		if (new RegExp(`\\(${word}[):,]|${word}\\s*\\(`, 'u').test(plain)) continue;
		found.add(word);
	}
	return [...found];
}

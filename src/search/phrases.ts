/** What is quoted, looked for as it is written. Pagefind's own phrase search misses pages where a hyphen or a reference stands near. */
import type { Piece } from './answers.ts';
import { quotedPattern } from './query.ts';

/** Letters of context on each side of a quoted phrase. */
const around = 90;

const normal = (text: string) =>
	text
		.replace(/\u00ad/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** The phrases of a query, and all its words without quotation marks. */
export function phrasesOf(query: string): { readonly phrases: readonly string[]; readonly words: string } {
	const phrases = [...query.matchAll(quotedPattern)].map(([, phrase]) => normal(phrase!)).filter(Boolean);
	return { phrases, words: normal(query.replace(/[”“"]/g, ' ')) };
}

/** The text around the first phrase, marked, when a text has them all; undefined when it has not. Capitals and line breaks do not count. */
export function quote(text: string, phrases: readonly string[]): Piece[] | undefined {
	const plain = normal(text);
	const lower = plain.toLowerCase();
	const places = phrases.map((phrase) => lower.indexOf(phrase.toLowerCase()));
	const [at] = places;
	if (at === undefined || places.some((place) => place < 0)) return undefined;
	const end = at + phrases[0]!.length;
	const from = at <= around ? 0 : plain.indexOf(' ', at - around) + 1;
	const to = end + around >= plain.length ? plain.length : plain.lastIndexOf(' ', end + around);
	return [
		{ text: (from > 0 ? '… ' : '') + plain.slice(Math.min(from, at), at), mark: false },
		{ text: plain.slice(at, end), mark: true },
		{ text: plain.slice(end, Math.max(to, end)) + (to < plain.length ? ' …' : ''), mark: false },
	];
}

/** Text as search words: the same for what is indexed and for what a reader asks, so that the two can meet. */
import { stemmer } from '@orama/stemmers/swedish';
import { referenceTokens } from './numbers.ts';

/** Letters without rings, dots and accents: `ö` and `ø` become `o`, so that a word is found from a keyboard without them. */
export function fold(word: string): string {
	if (/^[a-z\d]*$/.test(word)) return word;
	return word.replace(/ø/g, 'o').replace(/æ/g, 'a').replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Words that end like an inflection and are none. */
const whole = new Set(['internet', 'alfabet', 'kabinet', 'magnet', 'planet', 'sedan', 'medan', 'organ', 'urban', 'veteran']);

/** What Snowball leaves: the neuter's -et (området), -an (kartan), -in (strategin), -ena (mötena), -alt, -el before -lar and -n, -um and -o before -er. */
const more: readonly (readonly [RegExp, string])[] = [
	[/(?<=ande)ts?$/, ''],
	[/städer(?:na)?s?$/, 'stad'],
	[/länder(?:na)?s?$/, 'land'],
	[/(?<!it|h|pak|budg)ets?$/, ''],
	[/(?<=[^aeiouyåäö])(?<!pl|org|m)ans?$/, ''],
	[/(?<=[^aeiouyåäö]i)ns?$/, ''],
	[/(?<=e)nas?$/, ''],
	[/(?<=(?:al|ell|iv|isk|bar|sam|ig))t$/, ''],
	[/(?<=[bdfgktx])eln?$/, 'l'],
	[/(?<=i)ums?$/, ''],
	[/(?<=ari)o[nt]?s?$/, ''],
	[/(?<=tt|ll|nd|st|kt)[nr]$/, ''],
	[/(?<=k)r$/, ''],
	[/mm$/, 'm'],
];

function inflectionOff(word: string): string {
	if (whole.has(word)) return word;
	for (const [ending, put] of more) {
		const shorter = word.replace(ending, put);
		if (shorter !== word && shorter.length > 2) return shorter;
	}
	return word;
}

const stems = new Map<string, string>();

/**
 * The stem of a lower-case Swedish word: Snowball's Swedish stemmer with the endings it leaves, until nothing more comes off, so that
 * gränser and gräns (which ends like a genitive) meet. Numbers and references to law are their own stems.
 */
export function stem(word: string): string {
	if (/\d/.test(word) || whole.has(word) || word.length < 4) return word;
	const ready = stems.get(word);
	if (ready) return ready;
	let stemmed = word;
	for (let round = 0; round < 4; round += 1) {
		const shorter = inflectionOff(stemmer(inflectionOff(stemmed)));
		if (shorter === stemmed || shorter.length < 3) break;
		stemmed = shorter;
		if (whole.has(stemmed)) break;
	}
	stems.set(word, stemmed);
	return stemmed;
}

export interface Token {
	/** Lower case, without genitive colon. */
	readonly word: string;
	readonly stem: string;
}

/** Letters that stand alone after a hyphen make one word with what is before: TEN-T, not TEN and T. */
function unhyphenated(word: string): string[] {
	const parts = word.split('-').filter(Boolean);
	return parts.some((part) => /^\p{L}$/u.test(part)) ? [parts.join('')] : parts;
}

/** The words of a text in order. Genitives lose their colon (EU:s), soft hyphens disappear, references to law become one token each. */
export function tokens(text: string): Token[] {
	const plain = text
		.replace(/\u00ad/g, '')
		.normalize('NFC')
		.toLowerCase();
	const { found, rest } = referenceTokens(plain);
	const words = [...rest.matchAll(/[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*(?:(?<=\p{L})\+)?/gu)].flatMap(([match], index, all) => {
		// What follows a colon directly is an ending: EU:s, RUS:en.
		const before = all[index]!.index > 0 ? rest[all[index]!.index - 1] : '';
		if (before === ':' && /^\p{L}{1,4}$/u.test(match)) return [];
		// RUFS2050, natura2000.
		return unhyphenated(match.replaceAll('‑', '-')).flatMap((word) => /^(\p{L}{3,})(\d+)$/u.exec(word)?.slice(1) ?? [word]);
	});
	return [...words, ...found].map((word) => ({ word, stem: stem(word) }));
}

/** Words that carry no meaning of their own in a question. Kept when nothing else is left. */
const empty = new Set(
	`alla allt annan att av bland blir bli både bör de den denna det detta dig din dit du där då efter ej eller en er era ert ett fick finns
	för får få från göra gör gjort gått ha har hade han henne hon hos hur i in innan inte jag kan ni man med mellan men mer mest mig min mitt
	mot mycket måste några något någon när nya ny och också om oss på samma sig ska skall skulle som står så säger ta tar till tills under upp ut utan vad
	var vara varför vart varit vem vems vi vid vilka vilken vilket vill vår våra vårt än är åt över the of and for in to a an on what how who when is
	are does do which passar passa fungerar händer hände används använda använder behöver behövs gäller heter kallas bäst bästa bra olika typ sätt hitta visa finna söker söka sök information infon via samt dess deras sin sitt sina enligt`.split(
		/\s+/,
	),
);

/** Whether a word says nothing about what is asked for. */
export function isEmptyWord(word: string): boolean {
	return empty.has(word);
}

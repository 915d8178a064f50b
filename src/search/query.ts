/** What a reader asks, understood: words, quoted phrases, and the kind of page that the question implies. */
import { isEmptyWord, tokens, type Token } from './words.ts';

/** What stands in quotation marks, Swedish, English or straight. */
export const quotedPattern = /[”“"]([^”“"]+)[”“"]/g;

export interface Query {
	/** As written. */
	readonly written: string;
	/** What stands in quotation marks, Swedish or straight. */
	readonly phrases: readonly string[];
	/** Words that say something, in order. */
	readonly tokens: readonly Token[];
	/** Stems of the others. */
	readonly empty: ReadonlySet<string>;
	/** How much each kind of page is implied: 1 is not at all. */
	readonly kinds: ReadonlyMap<string, number>;
	/** Words that name a kind of page and say little else. */
	readonly kindWords: ReadonlySet<string>;
}

/** Stems that name a kind of page. A reader who writes ”metod för” wants a method. */
const kindStems: Readonly<Record<string, string>> = {
	metod: 'methods',
	verktyg: 'methods',
	fallstudi: 'cases',
	fall: 'cases',
	exempel: 'cases',
	exempl: 'cases',
	erfaren: 'cases',
	förordning: 'euActs',
	direktiv: 'euActs',
	rättsakt: 'euActs',
	directiv: 'euActs',
	regulation: 'euActs',
	act: 'euActs',
	guid: 'guides',
	region: 'regions',
	webbinarium: 'webinars',
	webbinari: 'webinars',
	webinar: 'webinars',
	metodpaket: 'packages',
	begrepp: 'terms',
	betyd: 'terms',
	definition: 'terms',
	ordförklaring: 'terms',
	innebär: 'terms',
	översikt: 'listing',
	lista: 'listing',
	list: 'listing',
	process: 'processes',
};

/** Ways to begin a question, and the kinds of page that answer it. */
const openings: readonly (readonly [RegExp, Readonly<Record<string, number>>])[] = [
	[/^(vad (är|betyder|menas|innebär)|what is|definition)/, { terms: 1.25, processes: 1.05, guides: 1.05 }],
	[/^hur (gör|håller|leder|genomför|planerar|använder|tar|bygger|skriver|kan|man)/, { methods: 1.15, situations: 1.1, guides: 1.08 }],
	[/^(vem|vilka? myndighet|vilken myndighet)/, { processes: 1.12, guides: 1.08 }],
	[/^när /, { processes: 1.1, euActs: 1.1, guides: 1.05 }],
	[/^(måste|ska|får|vilka? krav|vad kräver|krävs)(?!\p{L})/u, { euActs: 1.1, processes: 1.1 }],
	[/^(jag ska|vi ska|hur söker)/, { situations: 1.2 }],
	[/(exempel|vilka (regioner|kommuner|städer) har|vem har gjort|andra har gjort|hur gick det)/, { cases: 1.25 }],
	[/^(metod|verktyg)/, { methods: 1.2 }],
];

/** Names of the series that numbers stand in. Beside a number they say nothing more. */
const series = new Set([
	'sfs',
	'sou',
	'ds',
	'dir',
	'prop',
	'proposition',
	'skr',
	'skrivelse',
	'bet',
	'eu',
	'nr',
	'no',
	'celex',
	'com',
	'lag',
	'lagen',
	'förordning',
	'direktiv',
]);
/** Whether a word is the number of an act, an article or a section. */
export const isReference = (word: string) => /\d/.test(word) && /[/:§]|^art|^kap/.test(word);

/** Numbers alone, when there are any: not the series they stand in, and not the chapter of a section. */
function withoutSeries(all: readonly Token[]): readonly Token[] {
	if (!all.some(({ word }) => isReference(word))) return all;
	return all.filter(({ word }) => !series.has(word) && !(/^kap\d+$/.test(word) && all.some((other) => other.word.startsWith(`${word}§`))));
}

/** Reads a query. Never fails; an empty text gives no words. */
export function parseQuery(written: string): Query {
	const text = written.normalize('NFC').trim();
	const phrases = [...text.matchAll(quotedPattern)].map(([, phrase]) => phrase!.trim()).filter(Boolean);
	const all = tokens(text);
	const telling = withoutSeries(all).filter(({ word }) => !isEmptyWord(word));
	const kept = telling.length > 0 ? telling : all;
	const kinds = new Map<string, number>();
	const imply = (kind: string, factor: number) => kinds.set(kind, Math.max(kinds.get(kind) ?? 1, factor));
	for (const [pattern, implied] of openings) {
		if (pattern.test(text.toLowerCase())) for (const [kind, factor] of Object.entries(implied)) imply(kind, factor);
	}
	const kindWords = new Set<string>();
	for (const { stem } of kept) {
		const kind = kindStems[stem];
		if (!kind || kept.length === 1) continue;
		imply(kind, 1.2);
		kindWords.add(stem);
	}
	const empty = new Set(all.filter((token) => !kept.includes(token)).map(({ stem }) => stem));
	return { written: text, phrases, tokens: kept, empty, kinds, kindWords };
}

/** Where a Swedish compound has its borders. A wrong border is worse than none: the rules leave a word whole when in doubt. */
import type { Lexicon } from './lexicon.ts';

/** Parts shorter than this are too often chance; those that matter here are listed. */
const shortest = 4;
const short = new Set(
	`el by ö å is ek län mål hav nät ort nod rum bil tåg båt gas sol bio hus bo år dag tid art lag zon rus eu sjö väg kol stål råd vård verk jord bro bas led lön pris
	dam gård org it gis skol väv folk bad bär rid mat fisk gis avi kund ägar byar höjd mer nav ren sam tät ny ur`.split(/\s+/),
);

/** Prefixes and verb particles: nobody searches for them, and what follows is seldom the word it looks like. */
const particles = new Set(
	`an av bi bort efter ej emot fast fram från för före förut genom hop ihop igen in inne inter kon med miss mot ned ner när om pre pro på re sam sub syn sär till trans
	under upp ur ut utan vid å åter över o e nog an be bak bot em ens ett halv hem icke jäm kom kun kor kun lös mer min mis nära oför par per pol samman ske sen ska tele tvär van väl`.split(
		/\s+/,
	),
);

/** Endings and other last parts that look like words. */
const endings = new Set(
	`het heten heter heterna skap skapen skapet lig liga ligen ligt ande anden ning ningen ningar else elsen bar bara bart sam samma samt isk iska iskt erna arna orna aren
	ska are arens ration tion sion tionen ler let lar ra rar ras ens ets ers mässig mässiga mässigt mässigheten aktig aktiga lös löst lösa art arta arten is as us ten tens ter tera terar terat tor torer
	tal talet tals tid tisk alla ande ena enas erad erade erat eras lagen lagd lagt ligare dels vis gång gånger veta vete`.split(/\s+/),
);
for (const word of ['lagen', 'lag', 'tid', 'talet', 'tal', 'arten', 'lös']) endings.delete(word);

export interface Split {
	/** Places of the borders in the word. */
	readonly borders: readonly number[];
	/** The dictionary word of each part, first to last. */
	readonly parts: readonly string[];
}

export interface Splitter {
	/** The borders of a lower-case word, or undefined when it is no compound as far as we know. */
	readonly split: (word: string) => Split | undefined;
}

interface Reading {
	readonly border: number;
	readonly first: string;
	readonly last: string;
}

/**
 * A splitter over a lexicon. `frequency` says how common a word is in our own text, and decides between two readings
 * (bords|värd or bord|svärd).
 */
export function createSplitter(lexicon: Lexicon, frequency: (word: string) => number): Splitter {
	const known = new Map<string, Split | undefined>();

	const usable = (base: string) => (base.length >= shortest || short.has(base)) && !particles.has(base);

	/** Two-part readings of a word: a first part and a rest that is a word or a compound in itself. */
	function readings(word: string, opens: boolean, perhaps: boolean): Reading[] {
		const bases = lexicon.basesOf(word);
		const found: Reading[] = [];
		for (let border = 2; border <= word.length - 2; border += 1) {
			const left = word.slice(0, border);
			const right = word.slice(border);
			if (endings.has(right) || particles.has(left)) continue;
			const [first] = [...lexicon.asFirst(left, opens), ...(perhaps ? lexicon.asFirstPerhaps(left) : [])].filter(usable);
			if (!first) continue;
			const lasts = [...lexicon.asLast(right), ...(perhaps ? lexicon.asLastPerhaps(right) : [])].filter(usable);
			for (const last of lasts) {
				// A form of a known word splits only where that word does: process|en is no compound of cess.
				if (bases.length > 0 && !bases.includes(left + last) && !bases.includes(word)) continue;
				found.push({ border, first, last });
			}
			if (lasts.length === 0 && bases.length === 0 && split(right, false)) found.push({ border, first, last: right });
		}
		return found;
	}

	const weight = ({ first, last }: Reading) =>
		Math.log1p(frequency(first)) + Math.log1p(frequency(last)) + Math.min(first.length, last.length) / 4;

	function find(word: string, opens: boolean): Split | undefined {
		const best = (list: Reading[]) => list.sort((a, b) => weight(b) - weight(a))[0];
		// What the dictionary holds whole is split only as the dictionary says.
		const whole = lexicon.basesOf(word).length > 0;
		const chosen = best(readings(word, opens, false)) ?? (whole ? undefined : best(readings(word, opens, true)));
		if (!chosen) return undefined;
		const left = split(chosen.first, opens);
		const right = split(chosen.last, false) ?? undefined;
		return {
			borders: [...(left?.borders ?? []), chosen.border, ...(right?.borders.map((place) => place + chosen.border) ?? [])],
			parts: [...(left?.parts ?? [chosen.first]), ...(right?.parts ?? [chosen.last])],
		};
	}

	function split(word: string, opens = true): Split | undefined {
		const key = (opens ? '' : '-') + word;
		if (!known.has(key)) {
			known.set(key, undefined);
			known.set(key, word.length < 5 || /[^\p{L}]/u.test(word) ? undefined : find(word, opens));
		}
		return known.get(key);
	}
	return { split: (word) => split(word) };
}

/** The words of the register in memory: looked up by stem, without dots and rings, as parts of compounds, or by their nearest neighbour. */
import { rarity, type RegisterFile } from './register-file.ts';
import { allowedEdits, lettersOf, nearest, type KnownWord } from './typo.ts';
import { fold, stem } from './words.ts';

export interface Word {
	readonly index: number;
	readonly stem: string;
	/** Its commonest form, to show. */
	readonly shown: string;
	/** The parts of a compound; empty otherwise. */
	readonly parts: readonly string[];
	/** Documents that have it. */
	readonly documents: number;
	readonly rarity: number;
}

export interface Vocabulary {
	readonly byStem: (stem: string) => Word | undefined;
	/** Words that are the same but for dots, rings and accents. */
	readonly byFolded: (stem: string) => readonly Word[];
	/** Compounds that have this stem among their parts. */
	readonly having: (stem: string) => readonly Word[];
	readonly beginning: (letters: string) => readonly Word[];
	/** The nearest word to one with a slip in it, within so many edits. */
	readonly nearest: (word: string, options?: { readonly edits?: number }) => Word | undefined;
	/** A word that is not in the register, as known parts; undefined when some part is unknown. */
	readonly split: (word: string) => readonly string[] | undefined;
	/** Parts of a compound, with neighbours together where they are a word: dag, vatten, plan → dagvatten, plan. */
	readonly grouped: (parts: readonly string[]) => readonly string[];
	readonly all: readonly Word[];
}

/** Shorter parts than this join by chance. */
const shortestPart = 3;

/** Endings that are words too: hanter|ing, not hante|ring. */
const endings = new Set(['ring', 'ning', 'het', 'skap', 'enas', 'erna', 'arna', 'lig', 'ens']);

/** A part of a compound without its linking letter. */
export const partStem = (part: string) => stem(part.length > 4 && part.endsWith('s') ? part.slice(0, -1) : part);

/** Parts and neighbours together, but not all of them: livs, medels, strategi, livsmedels, medelsstrategi. */
function runs(parts: readonly string[]): string[] {
	const list: string[] = [];
	for (let from = 0; from < parts.length; from += 1) {
		for (let to = from + 1; to <= parts.length; to += 1) {
			if (to - from < parts.length) list.push(parts.slice(from, to).join(''));
		}
	}
	return list;
}

function readWord(encoded: string, index: number, posting: readonly number[], documents: number): Word {
	const [marked = '', rest] = encoded.split('~');
	const plain = marked.replaceAll('|', '');
	return {
		index,
		stem: plain,
		shown: rest?.startsWith('=') ? rest.slice(1) : plain + (rest ?? ''),
		parts: marked.includes('|') ? marked.split('|') : [],
		documents: posting[0]!,
		rarity: rarity(documents, posting[0]!),
	};
}

/** The vocabulary of a register. What costs to build is built when it is first asked for. */
export function createVocabulary(file: RegisterFile): Vocabulary {
	const all = file.words.map((word, index) => readWord(word, index, file.postings[index]!, file.docs.length));
	const stems = new Map(all.map((word) => [word.stem, word]));
	let folded: Map<string, Word[]> | undefined;
	let partStems: Set<string> | undefined;
	let candidates: (KnownWord & { readonly known: Word })[] | undefined;

	function foldedStems(): Map<string, Word[]> {
		if (folded) return folded;
		folded = new Map();
		for (const word of all) {
			const key = fold(word.stem);
			folded.set(key, [...(folded.get(key) ?? []), word]);
		}
		return folded;
	}

	/** Stems that may be part of a compound: parts of known ones, and words that several documents have. */
	function usable(part: string): boolean {
		if (endings.has(part)) return false;
		partStems ??= new Set(all.flatMap(({ parts }) => parts.map(partStem)));
		return (
			part.length >= shortestPart &&
			(partStems.has(stem(part)) || (part.length > 3 && (stems.get(stem(part))?.documents ?? 0) > (part.length > 6 ? 0 : 1)))
		);
	}

	function split(word: string): readonly string[] | undefined {
		for (let border = word.length - shortestPart; border >= shortestPart; border -= 1) {
			const right = word.slice(border);
			if (!usable(right)) continue;
			const left = word.slice(0, border);
			const base = [left, ...(left.endsWith('s') ? [left.slice(0, -1)] : [])].find(usable);
			const lefts = base ? [base] : split(left.replace(/s$/, ''));
			if (lefts) return [...lefts, right];
		}
		return undefined;
	}

	function grouped(parts: readonly string[]): readonly string[] {
		for (let size = parts.length - 1; size > 1; size -= 1) {
			for (let from = 0; from + size <= parts.length; from += 1) {
				const run = parts.slice(from, from + size).join('');
				if (stems.has(partStem(run))) return [...grouped(parts.slice(0, from)), run, ...grouped(parts.slice(from + size))];
			}
		}
		return parts;
	}

	return {
		all,
		grouped,
		byStem: (wanted) => stems.get(wanted),
		byFolded: (wanted) => foldedStems().get(fold(wanted)) ?? [],
		having: (wanted) => {
			// A stem may end otherwise than the part it came from (livsmedel, livsmedl).
			const begins = wanted.slice(0, Math.max(2, wanted.length - 2));
			return all.filter(
				({ parts, stem: own }) =>
					parts.length > 0 && own.includes(begins) && runs(parts).some((run) => run === wanted || partStem(run) === wanted),
			);
		},
		beginning: (letters) => all.filter(({ shown, stem: own }) => shown.startsWith(letters) || own.startsWith(letters)),
		nearest: (word, { edits = allowedEdits(word.length) } = {}) => {
			candidates ??= all
				.filter((known) => !/\d/.test(known.stem))
				.flatMap((known) =>
					[...new Set([fold(known.shown), fold(known.stem)])].map((folded) => ({
						folded,
						letters: lettersOf(folded),
						documents: known.documents,
						known,
					})),
				);
			return nearest(word, edits, candidates)?.known;
		},
		split: (word) => (word.length < 7 ? undefined : split(word)),
	};
}

/** A Swedish word list that knows how words inflect and how they join: Hunspell's (npm `dictionary-sv`), read at build only. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stem } from './words.ts';

/** Each answer is the dictionary words that a form may come from; none when it cannot stand there. */
export interface Lexicon {
	/** As a word of its own: `processen` → process. */
	readonly basesOf: (word: string) => readonly string[];
	/** Before another part, with its linking letter: `planerings` → planering. `opens` when it begins the compound. */
	readonly asFirst: (part: string, opens: boolean) => readonly string[];
	/** The same, where the dictionary does not say so but the word is a noun of some length or one of ours. */
	readonly asFirstPerhaps: (part: string) => readonly string[];
	/** As the last part, inflected: `strategierna` → strategi. */
	readonly asLast: (part: string) => readonly string[];
	/** The same for a word of ours that the dictionary does not let stand last. */
	readonly asLastPerhaps: (part: string) => readonly string[];
}

interface Rule {
	readonly flag: string;
	readonly strip: string;
	readonly condition: RegExp;
	/** Flags of the form that comes out. */
	readonly then: string;
}

/** Hunspell's flags in the Swedish list: may begin a compound, stand inside it, end it, or is no word of its own. */
const flags = { begin: 'X', inside: 'U', end: 'Y', onlyInCompound: 'Z', forbidden: '%', genitive: 'A' } as const;

/** Suffix rules by what they add. */
function readRules(affixes: string): Map<string, Rule[]> {
	const rules = new Map<string, Rule[]>();
	for (const line of affixes.split('\n')) {
		const [, flag, strip, added, condition] = /^SFX\s+(\S)\s+(\S+)\s+(\S+)\s+(\S+)/.exec(line) ?? [];
		if (!flag || condition === undefined || /^[YN]$/.test(strip!)) continue;
		const [add, then = ''] = added!.split('/');
		const key = add === '0' ? '' : add!;
		const list = rules.get(key) ?? [];
		list.push({ flag, strip: strip === '0' ? '' : strip!, condition: new RegExp(`(?:${condition})$`), then });
		rules.set(key, list);
	}
	return rules;
}

/** Word → its flags. The same word on two lines has the flags of both. */
function readWords(dictionary: string): Map<string, string> {
	const words = new Map<string, string>();
	for (const line of dictionary.split('\n').slice(1)) {
		const [word, written = ''] = line.trim().split('/');
		// Names would split too much: Berg, Sund, Lund.
		if (!word || word !== word.toLowerCase() || /[^\p{L}]/u.test(word) || written.includes(flags.forbidden)) continue;
		words.set(word, (words.get(word) ?? '') + written);
	}
	return words;
}

/**
 * A lexicon of a Hunspell dictionary and words of our own (lower case), which may stand first (with or without -s) and last.
 * See hunspell(5) for SFX, COMPOUNDBEGIN, COMPOUNDMIDDLE and COMPOUNDEND.
 */
export function createLexicon(affixes: string, dictionary: string, own: Iterable<string>): Lexicon {
	const rules = readRules(affixes);
	const words = readWords(dictionary);
	const ours = new Set(own);
	const longest = Math.max(...[...rules.keys()].map((add) => add.length));

	/** Every way to read a form: the base, its flags, and the flags that the rule gives the form. */
	function* readings(form: string): Generator<{ base: string; has: string; then: string | undefined }> {
		const own = words.get(form);
		if (own !== undefined) yield { base: form, has: own, then: undefined };
		for (let size = 0; size <= Math.min(longest, form.length - 1); size += 1) {
			for (const { flag, strip, condition, then } of rules.get(form.slice(form.length - size)) ?? []) {
				const base = form.slice(0, form.length - size) + strip;
				const has = words.get(base);
				if (has?.includes(flag) && condition.test(base)) yield { base, has, then };
			}
		}
	}

	const onlyParts = (has: string) => has.includes(flags.onlyInCompound);
	const ourStems = new Map([...ours].map((word) => [stem(word), word]));
	const our = (form: string) => (ours.has(form) ? form : ourStems.get(stem(form)));
	const distinct = (bases: (string | undefined)[]) => [...new Set(bases.filter((base) => base !== undefined))];
	/** The dictionary is frugal with what may stand first, so as not to accept misspellings. A noun of some length is safe enough to read. */
	const isNoun = (word: string) => word.length >= 4 && (words.get(word) ?? '').includes(flags.genitive) && !onlyParts(words.get(word)!);
	return {
		basesOf: (word) =>
			distinct([...[...readings(word)].filter(({ has, then }) => !onlyParts(then ?? has)).map(({ base }) => base), our(word)]),
		asFirst: (part, opens) =>
			distinct([
				...[...readings(part)]
					.filter(({ has, then }) => {
						const given = then ?? has;
						return given.includes(flags.inside) || (opens && given.includes(flags.begin));
					})
					.map(({ base }) => base),
				opens && ours.has(part) ? part : undefined,
			]),
		asFirstPerhaps: (part) =>
			distinct(
				[part, ...(part.endsWith('s') ? [part.slice(0, -1)] : [])].map((word) => (ours.has(word) || isNoun(word) ? word : undefined)),
			),
		asLast: (part) =>
			distinct([...readings(part)].filter(({ has, then }) => has.includes(flags.end) && !onlyParts(then ?? '')).map(({ base }) => base)),
		asLastPerhaps: (part) => distinct([our(part)]),
	};
}

/** The Swedish lexicon with words of our own. Reads two files of the package `dictionary-sv` (LGPL-3.0; nothing of it reaches the site). */
export function swedishLexicon(own: Iterable<string>): Lexicon {
	const folder = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('dictionary-sv'));
	return createLexicon(readFileSync(join(folder, 'index.aff'), 'utf8'), readFileSync(join(folder, 'index.dic'), 'utf8'), own);
}

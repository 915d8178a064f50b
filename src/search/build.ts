/** From the library to the search register. Runs in the build; reads the Swedish word list once. */
import type { Library } from '../library/graph.ts';
import { createSplitter, type Splitter } from './compound.ts';
import { documentsOf, kinds, type Listing } from './documents.ts';
import { swedishLexicon, type Lexicon } from './lexicon.ts';
import type { FileDetails, RegisterFile } from './register-file.ts';
import { buildRegister, detailsOf } from './register.ts';
import { stem, tokens } from './words.ts';

/**
 * Words that begin or end compounds here, and that the word list is too cautious to let do so (a short word makes misspellings
 * look right: ort, el, del).
 */
const elements = [
	...['el', 'ort', 'nod', 'stråk', 'del', 'lag', 'livs', 'våld', 'gles', 'grön', 'stat', 'fond', 'lån', 'täkt', 'vät', 'tät', 'bred'],
	...['sak', 'hel', 'mark', 'rus', 'kvarken', 'mälar', 'tvär', 'dricks', 'europa', 'nu', 'accelerations'],
];

let lexicon: Lexicon | undefined;

/** A splitter that knows how common each word is in these texts. */
export function splitterFor(texts: Iterable<string>): Splitter {
	lexicon ??= swedishLexicon(elements);
	const frequency = new Map<string, number>();
	for (const text of texts) for (const token of tokens(text)) frequency.set(token.stem, (frequency.get(token.stem) ?? 0) + 1);
	return createSplitter(lexicon, (word) => frequency.get(stem(word)) ?? 0);
}

/** The two files of a library and the pages that list it: the register, which answers, and the details, which are shown. */
export function searchFilesOf(library: Library, listings: readonly Listing[]): { register: RegisterFile; details: FileDetails } {
	const documents = documentsOf(library, listings);
	return {
		register: buildRegister(documents, kinds, splitterFor(documents.map(({ title, summary, body }) => `${title} ${summary} ${body}`))),
		details: detailsOf(documents),
	};
}

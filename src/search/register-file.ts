/** The search register as it lies on disk; written by register.ts in the build, read in the browser. */

/** Path, kind (index), title, other names, aliases, links from others. */
export type FileDocument = readonly [
	path: string,
	kind: number,
	title: string,
	names: readonly string[],
	aliases: readonly string[],
	links: number,
];

/** What is shown of a document beside its title, in the same order as the register: summary, and sections as anchor and text. */
export type FileDetails = readonly (readonly [summary: string, sections: readonly (readonly [anchor: string, text: string])[]])[];

/** As it lies on disk. Short keys, and arrays in place of objects: the file is downloaded by phones. */
export interface RegisterFile {
	/** Kind, singular, plural. */
	readonly kinds: readonly (readonly [string, string, string])[];
	readonly docs: readonly FileDocument[];
	/** Stem, `|` where a compound has its borders, and after `~` the rest of its commonest form, or after `~=` that form: `struktur|bild`, `kart~a`. */
	readonly words: readonly string[];
	/** For each word how many documents have it, then for each that the register keeps: 8 × (document − the one before) + impact (1–7). */
	readonly postings: readonly (readonly number[])[];
}

/** Rarity of a word, as in BM25: always positive. */
export function rarity(documents: number, having: number): number {
	return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
}

/** The search register as it lies on disk; written by register.ts in the build, read in the browser. */

/** A name as indexes into the words; a negative number is so many words that say nothing alone (”som”, ”inte”). */
export type FileName = readonly number[];

/** Id in the address, kind (index), title, names (title first), aliases, links from others. A path that the kind does not give is written whole. */
export type FileDocument = readonly [
	id: string,
	kind: number,
	title: string,
	names: readonly FileName[],
	aliases: readonly FileName[],
	links: number,
];

/** What is shown of a document beside its title, in the same order as the register: summary, and sections as anchor and text. */
export type FileDetails = readonly (readonly [summary: string, sections: readonly (readonly [anchor: string, text: string])[]])[];

/** As it lies on disk. Short keys, and arrays in place of objects: the file is downloaded by phones. */
export interface RegisterFile {
	/** Kind, singular, plural, and what its addresses begin with. */
	readonly kinds: readonly (readonly [string, string, string, string])[];
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

/** Address inside the site of a document. */
export function pathOf(file: RegisterFile, [id, kind]: FileDocument): string {
	const start = file.kinds[kind]![3];
	if (id.startsWith('/')) return id;
	return start.endsWith('#') ? start + id : `${start}${id}/`;
}

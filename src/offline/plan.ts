/** What a save has to do: which files it has, can copy from another saved version, and must fetch. */
import type { SavedFile } from './names.ts';

/** A cache that is there already: which version, and which of its files are in it. */
export interface Store {
	readonly name: string;
	readonly files: readonly SavedFile[];
}

export interface Plan {
	/** Files that are in place. */
	readonly kept: readonly SavedFile[];
	/** Files that another version has, with its name. */
	readonly copied: readonly { readonly file: SavedFile; readonly from: string }[];
	readonly fetched: readonly SavedFile[];
}

/** Plans a save of `wanted` into the store called `own`, out of the stores that exist. */
export function planSave(wanted: readonly SavedFile[], own: string, stores: readonly Store[]): Plan {
	const key = ({ path, hash }: SavedFile) => `${path}\n${hash}`;
	const inPlace = new Set(stores.filter(({ name }) => name === own).flatMap(({ files }) => files.map(key)));
	const elsewhere = new Map(stores.filter(({ name }) => name !== own).flatMap(({ name, files }) => files.map((file) => [key(file), name])));
	const kept: SavedFile[] = [];
	const copied: { file: SavedFile; from: string }[] = [];
	const fetched: SavedFile[] = [];
	for (const file of wanted) {
		const from = elsewhere.get(key(file));
		if (inPlace.has(key(file))) kept.push(file);
		else if (from === undefined) fetched.push(file);
		else copied.push({ file, from });
	}
	return { kept, copied, fetched };
}

/** The bytes of some files together. */
export function bytesOf(files: readonly SavedFile[]): number {
	return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The glossary read straight from its files, for what runs before Astro has loaded the content. */
import type { Term } from '../model/records.ts';
import { readContent } from './disk.ts';
import { readEntries } from './entries.ts';

/** All valid terms by id. `root` is the top of the repository. */
export function readTerms(root: string): Map<string, Term> {
	const { entries } = readEntries(readContent(root, 'terms'));
	return new Map(entries.flatMap(({ id, data }): [string, Term][] => (data ? [[id, data as Term]] : [])));
}

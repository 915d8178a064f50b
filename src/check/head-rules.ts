/** What is checked in the texts of a page's head, beside what the schema says. */
import { fieldName } from '../model/messages.ts';
import { lineOfPath } from '../reading/frontmatter.ts';
import type { FileEntry } from './entries.ts';
import type { Problem } from './problem.ts';

/** Titles in other languages and of other people keep their own quotation marks. */
const foreign: readonly string[] = ['officialTitle', 'nameEn', 'termEn'];

function textsIn(value: unknown, path: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value)
		.filter(([key]) => !foreign.includes(key))
		.flatMap(([key, item]) => textsIn(item, [...path, key]));
}

/** Every fault in the head of one entry. Sources are left alone: their titles are other people's. */
export function checkHead(entry: FileEntry): Problem[] {
	if (entry.collection === 'sources') return [];
	return textsIn(entry.written)
		.filter(({ text }) => /["“‟]/.test(text))
		.map(({ path }) => ({
			file: entry.file,
			line: lineOfPath(entry.yaml, path),
			field: fieldName(path),
			message: 'Citattecknet är inte svenskt. Skriv ” både före och efter.',
		}));
}

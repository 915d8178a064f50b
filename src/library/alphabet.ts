/** Everything from A to Ö: each page and term by each name that readers look it up by. */
import { sectionLinks } from './navigation.ts';
import { pageTypes, recordTypes } from '../model/types.ts';
import type { Library, Page } from './graph.ts';

export interface IndexEntry {
	readonly label: string;
	readonly path: string;
	/** Kind of page, singular. */
	readonly kind: string;
}

export interface Letter {
	/** A capital, or `0–9`. */
	readonly letter: string;
	readonly entries: readonly IndexEntry[];
}

/** Names under which a page stands: its title, and the short name that people use when the title does not begin with it. */
function labelsOf(page: Page): string[] {
	const short = 'shortName' in page.data ? page.data.shortName : undefined;
	const { title } = page.data;
	return [title, ...(short && !title.toLowerCase().startsWith(short.toLowerCase()) ? [`${short} – ${title}`] : [])];
}

function letterOf(label: string): string {
	const first = label
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.charAt(0)
		.toUpperCase();
	return /\d/.test(first) ? '0–9' : /[A-ZÅÄÖ]/.test(first) ? first : first.normalize('NFD').charAt(0);
}

/** The index of a library, letter by letter in Swedish order. */
export function alphabet(library: Library): Letter[] {
	const entries: IndexEntry[] = [
		...[...library.pages.values()].flatMap((page) =>
			labelsOf(page).map((label) => ({ label, path: `/${page.key}/`, kind: pageTypes[page.type].one })),
		),
		...[...library.records.terms].flatMap(([id, { term, abbreviation }]) =>
			[term, ...(abbreviation ? [`${abbreviation} – ${term}`] : [])].map((label) => ({
				label,
				path: `/ordlista/#${id}`,
				kind: recordTypes.terms.one,
			})),
		),
		...sectionLinks.map(({ label, path }) => ({ label, path, kind: '' })),
	];
	const order = new Intl.Collator('sv', { numeric: true, ignorePunctuation: true });
	const letters = new Map<string, IndexEntry[]>();
	for (const entry of entries.sort((a, b) => order.compare(a.label, b.label) || order.compare(a.kind, b.kind))) {
		const letter = letterOf(entry.label);
		letters.set(letter, [...(letters.get(letter) ?? []), entry]);
	}
	return [...letters].map(([letter, list]) => ({ letter, entries: list })).sort((a, b) => order.compare(a.letter, b.letter));
}

/**
 * The search register: one small file that finds pages by what they are about. Names, headings and summaries in full, and of each body
 * the words that set it apart. Pagefind has the whole text; this answers first, and knows Swedish.
 */
import type { Kind, KindNames, SearchDocument } from './documents.ts';
import type { Splitter } from './compound.ts';
import { rarity, type FileDetails, type FileName, type RegisterFile } from './register-file.ts';
import { isEmptyWord, tokens } from './words.ts';

/** How much a word weighs by where it stands, in mentions in the body. */
const weights = { title: 10, name: 8, alias: 6, summary: 3, section: 2, facts: 2, body: 1 } as const;
/** Mentions at which a word has half its full impact. */
const saturation = 4;
/** How much a long text is held against the words in it (BM25's b). */
const lengthNorm = 0.5;
/** Words of each body that the register keeps: those that set it most apart. */
const kept = 30;

interface Entry {
	readonly weight: number;
	/** Stands in more than the body. */
	readonly told: boolean;
}

function countInto(counts: Map<string, number>, text: string, forms: Map<string, Map<string, number>>): number {
	let length = 0;
	for (const { word, stem } of tokens(text)) {
		length += 1;
		counts.set(stem, (counts.get(stem) ?? 0) + 1);
		const surfaces = forms.get(stem) ?? new Map<string, number>();
		surfaces.set(word, (surfaces.get(word) ?? 0) + 1);
		forms.set(stem, surfaces);
	}
	return length;
}

/** Word → weight for one document. */
function weigh(doc: SearchDocument, body: Map<string, number>, norm: number, forms: Map<string, Map<string, number>>): Map<string, Entry> {
	const entries = new Map<string, Entry>();
	const add = (text: string, weight: number, told = true) => {
		const counts = new Map<string, number>();
		countInto(counts, text, forms);
		for (const stem of counts.keys()) {
			const before = entries.get(stem)?.weight ?? 0;
			entries.set(stem, { weight: before + weight, told: told || (entries.get(stem)?.told ?? false) });
		}
	};
	const named = new Map<string, number>();
	const name = (text: string, weight: number) => {
		const counts = new Map<string, number>();
		countInto(counts, text, forms);
		for (const stem of counts.keys()) named.set(stem, Math.max(named.get(stem) ?? 0, weight));
	};
	for (const [index, text] of doc.names.entries()) name(text, index === 0 ? weights.title : weights.name);
	for (const text of doc.aliases) name(text, weights.alias);
	for (const [stem, weight] of named) entries.set(stem, { weight, told: true });
	add(doc.summary, weights.summary);
	add(doc.facts, weights.facts, false);
	add(doc.sections.map(({ text }) => text).join(' '), weights.section);
	for (const [stem, count] of body) {
		const { weight = 0, told = false } = entries.get(stem) ?? {};
		entries.set(stem, { weight: weight + (weights.body * count) / norm, told });
	}
	return entries;
}

/** Stems of words that say nothing alone, where they are all that a name has: ”Vem gör vad”. */
function namesWithoutMore({ names, aliases }: SearchDocument): Set<string> {
	const all = [...names, ...aliases].map(tokens).filter((words) => words.every(({ word }) => isEmptyWord(word)));
	return new Set(all.flat().map(({ stem }) => stem));
}

/** Makes the register of all documents. `splitter` tells where compounds have their borders. */
export function buildRegister(
	documents: readonly SearchDocument[],
	kinds: Readonly<Record<Kind, KindNames>>,
	splitter: Splitter,
): RegisterFile {
	const forms = new Map<string, Map<string, number>>();
	const bodies = documents.map(({ body }) => {
		const counts = new Map<string, number>();
		return { counts, length: countInto(counts, body, forms) };
	});
	const mean = bodies.reduce((sum, { length }) => sum + length, 0) / bodies.length;
	const weighed = documents.map((doc, index) => {
		const { counts, length } = bodies[index]!;
		return weigh(doc, counts, 1 - lengthNorm + (lengthNorm * length) / mean, forms);
	});
	const having = new Map<string, number>();
	for (const entries of weighed) for (const stem of entries.keys()) having.set(stem, (having.get(stem) ?? 0) + 1);

	const postings = new Map<string, number[]>();
	const last = new Map<string, number>();
	for (const [index, entries] of weighed.entries()) {
		const worth = (stem: string, weight: number) => (weight / (weight + saturation)) * rarity(documents.length, having.get(stem)!);
		const named = namesWithoutMore(documents[index]!);
		const list = [...entries].filter(([stem]) => named.has(stem) || !isEmptyWord(stem));
		const ofBody = list
			.filter(([, { told }]) => !told)
			.sort((a, b) => worth(b[0], b[1].weight) - worth(a[0], a[1].weight))
			.slice(0, kept);
		for (const [stem, { weight }] of [...list.filter(([, { told }]) => told), ...ofBody]) {
			const impact = Math.max(1, Math.round((weight / (weight + saturation)) * 7));
			const posting = postings.get(stem) ?? [having.get(stem)!];
			posting.push((index - (last.get(stem) ?? 0)) * 8 + impact);
			last.set(stem, index);
			postings.set(stem, posting);
		}
	}

	const words = [...postings.keys()].sort();
	const indexes = new Map(words.map((stem, index) => [stem, index]));
	const asIndexes = (name: string): FileName => {
		const all = tokens(name);
		const telling = all.filter(({ word }) => !isEmptyWord(word));
		const told = (telling.length > 0 ? telling : all).flatMap((token) => indexes.get(token.stem) ?? []);
		return told.length < all.length ? [...told, told.length - all.length] : told;
	};
	const order = Object.keys(kinds) as Kind[];
	return {
		kinds: order.map((kind) => [kind, kinds[kind].one, kinds[kind].many, kinds[kind].start] as const),
		docs: documents.map(({ path, kind, title, names, aliases, links }) => [
			idOf(path, kinds[kind].start),
			order.indexOf(kind),
			title,
			[title, ...names.filter((name) => name !== title)].map(asIndexes),
			aliases.map(asIndexes),
			links,
		]),
		words: words.map((stem) => encode(stem, commonest(forms.get(stem)), splitter)),
		postings: words.map((stem) => postings.get(stem)!),
	};
}

/** What is shown of each document, in the register's order. */
export function detailsOf(documents: readonly SearchDocument[]): FileDetails {
	return documents.map(({ summary, sections }) => [summary, sections.map(({ anchor, text }) => [anchor, shorten(text)] as const)] as const);
}

/** What is left of an address when its kind has given the beginning. */
function idOf(path: string, start: string): string {
	if (start === '' || !path.startsWith(start)) return path;
	return path.slice(start.length).replace(/\/$/, '');
}

/** Room for a heading or a duty in a list of hits. */
function shorten(text: string, limit = 90): string {
	return text.length <= limit ? text : `${text.slice(0, text.lastIndexOf(' ', limit - 2))} …`;
}

function commonest(surfaces: ReadonlyMap<string, number> | undefined): string {
	return [...(surfaces ?? [])].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? '';
}

function encode(stem: string, word: string, splitter: Splitter): string {
	const borders = splitter.split(word)?.borders.filter((place) => place < stem.length) ?? [];
	const marked = [...borders].reverse().reduce((text, place) => `${text.slice(0, place)}|${text.slice(place)}`, stem);
	if (word === stem) return marked;
	return `${marked}~${word.startsWith(stem) ? word.slice(stem.length) : `=${word}`}`;
}

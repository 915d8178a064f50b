/** Questions to the search and its answers, ready to draw. Plain data, so that it can come from a worker. */
import type { AskOptions, Ranker } from './rank.ts';
import { pathOf, type FileDetails } from './register-file.ts';
import { marked, meaning, sectionsFor } from './sections.ts';

/** A piece of a text; the marked ones are what the query means. */
export interface Piece {
	readonly text: string;
	readonly mark: boolean;
}

export interface Hit {
	/** Address inside the site, without the host's folder. */
	readonly path: string;
	readonly title: readonly Piece[];
	readonly summary: readonly Piece[];
	/** Kind of page: its name in code, singular and plural. */
	readonly kind: string;
	readonly one: string;
	readonly many: string;
	/** Headings and duties in the page that are about the query. */
	readonly sections: readonly { readonly anchor: string; readonly text: readonly Piece[] }[];
}

export interface Results {
	/** The query as written. */
	readonly query: string;
	/** The query with its slips mended, when there were any. */
	readonly corrected?: string;
	/** What stood in quotation marks. */
	readonly phrases: readonly string[];
	readonly hits: readonly Hit[];
	/** The glossary's explanation, when the query is a term. */
	readonly term?: Hit;
	/** Words that may have been meant, when nothing was found. */
	readonly nearest: readonly string[];
}

export interface AnswerOptions extends AskOptions {
	/** Hits of each kind that will be drawn; all unless told. The others come bare, to be counted: whole they took time to hand over. */
	readonly drawn?: number;
}

/** Answers a query. Without `details` the hits have no summary and no sections, since those are a file of their own. */
export function answer(ranker: Ranker, query: string, { drawn = Infinity, ...options }: AnswerOptions, details: FileDetails): Results {
	const found = ranker.rank(query, options);
	const isMeant = meaning(found.concepts);
	const pieces = (text: string) => marked(text, isMeant);
	const ofKind = new Map<number, number>();
	const counted = (index: number): Hit => {
		const [, kind, title] = ranker.file.docs[index]!;
		const place = (ofKind.get(kind) ?? 0) + 1;
		ofKind.set(kind, place);
		if (place <= drawn) return hit(index);
		const [name, one, many] = ranker.file.kinds[kind]!;
		return {
			path: pathOf(ranker.file, ranker.file.docs[index]!),
			title: [{ text: title, mark: false }],
			summary: [],
			kind: name,
			one,
			many,
			sections: [],
		};
	};
	const hit = (index: number): Hit => {
		const document = ranker.file.docs[index]!;
		const [, kind, title] = document;
		const [name, one, many] = ranker.file.kinds[kind]!;
		const [summary = '', sections = []] = details[index] ?? [];
		return {
			path: pathOf(ranker.file, document),
			title: pieces(title),
			summary: pieces(summary),
			kind: name,
			one,
			many,
			sections: sectionsFor(title, sections, found.concepts).map(({ anchor, text }) => ({ anchor, text: pieces(text) })),
		};
	};
	return {
		query: found.query.written,
		phrases: found.query.phrases,
		hits: found.found.map(({ doc }) => counted(doc)),
		nearest: ranker.nearest(found),
		...(found.corrected && { corrected: found.corrected }),
		...(found.term !== undefined && { term: hit(found.term) }),
	};
}

/** Measures a search against queries with known answers. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface KnownQuery {
	readonly q: string;
	readonly kind: string;
	/** Addresses that are a right first hit, any of them. */
	readonly expect: readonly string[];
}

/** Answers a query with addresses, best first. */
export type Search = (query: string) => readonly string[] | Promise<readonly string[]>;

export interface Score {
	queries: number;
	/** Right answer first, and among the first three. */
	first: number;
	firstThree: number;
	/** Sum of 1 / position of the first right answer. */
	reciprocal: number;
	/** Queries that found nothing at all. */
	empty: number;
}

export interface Outcome {
	readonly query: KnownQuery;
	/** Position of the first right answer from 0; -1 when there is none. */
	readonly at: number;
	readonly found: readonly string[];
}

/** Queries of a YAML file: a list of `q`, `kind` and `expect`. */
export function readQueries(file: string): KnownQuery[] {
	return (parse(readFileSync(file, 'utf8')) as KnownQuery[]).map((query) => ({ ...query, q: String(query.q) }));
}

/** Asks every query. */
export async function measure(queries: readonly KnownQuery[], search: Search): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const query of queries) {
		const found = await search(query.q);
		outcomes.push({ query, found, at: found.findIndex((path) => query.expect.includes(path)) });
	}
	return outcomes;
}

/** Scores by kind, in the order the kinds appear, and `all` last. */
export function scores(outcomes: readonly Outcome[]): Map<string, Score> {
	const result = new Map<string, Score>();
	const add = (name: string, { at, found }: Outcome) => {
		const score = result.get(name) ?? { queries: 0, first: 0, firstThree: 0, reciprocal: 0, empty: 0 };
		score.queries += 1;
		if (at === 0) score.first += 1;
		if (at >= 0 && at < 3) score.firstThree += 1;
		if (at >= 0) score.reciprocal += 1 / (at + 1);
		if (found.length === 0) score.empty += 1;
		result.set(name, score);
	};
	for (const outcome of outcomes) add(outcome.query.kind, outcome);
	for (const outcome of outcomes) add('all', outcome);
	return result;
}

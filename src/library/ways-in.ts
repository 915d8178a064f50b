/** The front page's ways in: the situations that begin there. */
import { pagesOf, type Library } from './graph.ts';

export interface WayIn {
	readonly title: string;
	readonly summary: string;
	readonly path: string;
}

/** What every situation's title begins with; the front page says it once, as a heading. */
const opening = /^Jag ska /;

/** Situations marked for the front page, in their own order. */
export function waysIn(library: Library): WayIn[] {
	return pagesOf(library, 'situations')
		.filter(({ data }) => data.onStart)
		.map(({ key, data }) => ({ title: data.title.replace(opening, ''), summary: data.summary, path: `/${key}/` }));
}

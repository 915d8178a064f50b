/** Sources by name, where a list of its own would be too much: links into the register of all sources. */
import { parseSourceRef } from '../model/citation.ts';
import type { Source } from '../model/records.ts';
import type { Library } from './graph.ts';

/** A source by name, in the register of all sources. */
export interface SourceLink {
	readonly name: string;
	readonly path: string;
}

/** The register has two pages, so that neither is heavy: one for what is in Swedish, one for the rest. */
export const registers = { sv: '/kallor/', other: '/kallor-andra-sprak/' } as const;
export type Register = keyof typeof registers;

/** Which page of the register a source stands on. */
export function registerOf({ language }: Pick<Source, 'language'>): Register {
	return language === undefined ? 'sv' : 'other';
}

/** Sources as links: `Regeringen`, `Svensk författningssamling 2010:630, 5 §`. */
export function sourceLinks(library: Library, refs: readonly string[]): SourceLink[] {
	return refs.flatMap((written) => {
		const ref = parseSourceRef(written);
		const source = ref && library.records.sources.get(ref.source);
		if (!source) return [];
		const name = source.sfs ? `SFS ${source.sfs}` : (source.author[0] ?? source.title);
		return [{ name: ref.locator ? `${name}, ${ref.locator}` : name, path: `${registers[registerOf(source)]}#${ref.source}` }];
	});
}

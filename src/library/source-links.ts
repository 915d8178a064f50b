/** Sources by name, where a list of its own would be too much: links into the register of all sources. */
import { parseSourceRef } from '../model/citation.ts';
import type { Library } from './graph.ts';

/** A source by name, in the register of all sources. */
export interface SourceLink {
	readonly name: string;
	readonly path: string;
}

/** Sources as links: `Regeringen`, `Svensk författningssamling 2010:630, 5 §`. */
export function sourceLinks(library: Library, refs: readonly string[]): SourceLink[] {
	return refs.flatMap((written) => {
		const ref = parseSourceRef(written);
		const source = ref && library.records.sources.get(ref.source);
		if (!source) return [];
		const name = source.sfs ? `SFS ${source.sfs}` : (source.author[0] ?? source.title);
		return [{ name: ref.locator ? `${name}, ${ref.locator}` : name, path: `/kallor/#${ref.source}` }];
	});
}

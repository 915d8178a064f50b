/** Where claims come from, as footnotes: one for each source and place in it, numbered as they are met (GFM, "Footnotes"). */
import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { CitationMark } from '../../library/numbering.ts';
import type { ReferenceView } from '../../library/view.ts';
import { certainties } from '../../model/vocabulary.ts';
import { emphasis, fromHtml, paragraph, text } from './nodes.ts';

export interface Footnotes {
	/** What stands after a claim: its notes, and how sure it is when it is not confirmed. Nothing for no mark. */
	readonly mark: (mark: CitationMark | undefined) => PhrasingContent[];
	/** The notes, in the order they were met. */
	readonly definitions: () => FootnoteDefinition[];
	/** Sources of the page that no claim has pointed at. */
	readonly unused: () => ReferenceView[];
}

/** A reference as text, with the title linked and the place in it last. */
export function referenceLine({ html, note }: ReferenceView, locator?: string): PhrasingContent[] {
	const place = locator && `${locator}${locator.endsWith('.') ? '' : '.'}`;
	const after = [place, note].filter(Boolean).join(' ');
	return [...fromHtml(html), ...(after ? [text(` ${after}`)] : [])];
}

/** `(osäker)`: how sure a claim is, in the vocabulary's words; nothing for a confirmed one. */
export function certaintyWord(certainty: CitationMark['certainty']): PhrasingContent[] {
	return certainty === 'confirmed' ? [] : [text(' '), emphasis(`(${certainties[certainty].label})`)];
}

export function footnotesOf(references: readonly ReferenceView[]): Footnotes {
	const sources = new Map(references.map((reference) => [reference.number, reference]));
	const taken = new Map<string, { readonly id: string; readonly source: ReferenceView; readonly locator?: string }>();
	const used = new Set<number>();
	const noteFor = ({ number, locator }: CitationMark['references'][number]) => {
		const source = sources.get(number);
		if (!source) return undefined;
		const key = `${number} ${locator ?? ''}`;
		let note = taken.get(key);
		if (!note) taken.set(key, (note = { id: String(taken.size + 1), source, ...(locator && { locator }) }));
		used.add(number);
		return note.id;
	};
	return {
		mark: (mark) => {
			if (!mark) return [];
			const ids = [...new Set(mark.references.flatMap((reference) => noteFor(reference) ?? []))];
			return [
				...ids.map((id): PhrasingContent => ({ type: 'footnoteReference', identifier: id, label: id })),
				...certaintyWord(mark.certainty),
			];
		},
		definitions: () =>
			[...taken.values()].map(({ id, source, locator }) => ({
				type: 'footnoteDefinition',
				identifier: id,
				label: id,
				children: [paragraph(referenceLine(source, locator))],
			})),
		unused: () => references.filter(({ number }) => !used.has(number)),
	};
}

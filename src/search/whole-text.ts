/** What Pagefind gets to index: the built page, with the parts of its compounds in a field of their own that no excerpt shows. */
import type { Splitter } from './compound.ts';

/** How Pagefind weighs the fields it searches beside the text (its `ranking.metaWeights`; the text has 1). */
export const metaWeights = { title: 5, nyckelord: 3, delar: 0.2 } as const;

/** With fewer hits than this in the register, the whole text is searched without being asked for. */
export const few = 5;

/** The words of a page, without its markup. */
export function textOfHtml(html: string): string {
	const main = /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? html;
	return main
		.replace(/<(script|style)[\s>][\s\S]*?<\/\1>/g, ' ')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&(?:shy|#173|#xad);|\u00ad/gi, '')
		.replace(/&[a-z#0-9]+;/gi, ' ');
}

/** Every part of every compound in a text, once. */
export function partsIn(text: string, splitter: Splitter): string[] {
	const parts = new Set<string>();
	for (const [word] of text.toLowerCase().matchAll(/\p{L}{5,}/gu)) for (const part of splitter.split(word)?.parts ?? []) parts.add(part);
	return [...parts].sort();
}

/**
 * The page as Pagefind shall read it. Words of neighbouring elements are kept apart, which a browser does by layout, and the parts of
 * compounds stand in the field `delar`.
 */
export function pageForPagefind(html: string, splitter: Splitter): string {
	const parts = partsIn(textOfHtml(html), splitter).join(' ');
	const field = `<meta data-pagefind-meta="delar[content]" content="${parts}">`;
	// Soft hyphens are for the eye; in a word they would keep it from being found.
	return html
		.replace(/\u00ad|&shy;|&#173;|&#xad;/gi, '')
		.replace('</head>', `${field}</head>`)
		.replaceAll('><', '> <');
}

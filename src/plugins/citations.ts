/** Sätteri plugin: `[@source, osäker]` in running text becomes numbered references and a quiet mark of certainty. */
import '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';
import type { ElementContent } from 'hast';
import { citationMark, sourceOrder, type CitationMark } from '../library/numbering.ts';
import { splitCitations } from '../model/citation.ts';
import { sourceWord } from '../model/labels.ts';
import { certainties } from '../model/vocabulary.ts';
import { splitFrontmatter } from '../reading/frontmatter.ts';
import { typeOfFile } from './file-type.ts';

function text(value: string): ElementContent {
	return { type: 'text', value };
}

function element(tagName: string, properties: Record<string, string | string[]>, children: ElementContent[]): ElementContent {
	return { type: 'element', tagName, properties, children };
}

function drawMark({ references, certainty }: CitationMark): ElementContent[] {
	const links = references.flatMap(({ number, anchor, locator }, index) => [
		...(index > 0 ? [text(', ')] : []),
		element('a', { className: ['cite'], href: `#${anchor}` }, [
			element('span', { className: ['sr-only'] }, [text(`${sourceWord} `)]),
			text(locator ? `${number}:\u00a0${locator}` : String(number)),
		]),
	]);
	const mark =
		certainty === 'confirmed'
			? []
			: [text(' '), element('span', { className: ['certainty', `certainty-${certainty}`] }, [text(certainties[certainty].label)])];
	// The first space is hard: it parts the mark from the word for those who listen or copy, and never begins a line.
	return [element('span', { className: ['cites'] }, [text('\u00a0'), ...links, ...mark])];
}

/** A text with its citations as marks. */
function drawText(value: string, numbers: ReadonlyMap<string, number>): ElementContent[] {
	return splitCitations(value).flatMap((part) => (typeof part === 'string' ? [text(part)] : drawMark(citationMark(part, numbers))));
}

export function citationsPlugin() {
	let numbers: ReadonlyMap<string, number> | undefined;
	return defineHastPlugin({
		name: 'rumslig:citations',
		text(node, ctx) {
			if (!node.value.includes('[@')) return;
			const type = typeOfFile(ctx.fileURL);
			numbers ??= new Map(
				type ? sourceOrder(type, ctx.data.astro?.frontmatter, splitFrontmatter(ctx.source).body).map(({ id, number }) => [id, number]) : [],
			);
			for (const part of drawText(node.value, numbers)) ctx.insertBefore(node, part);
			ctx.removeNode(node);
		},
	});
}

/** Sätteri plugin: `[@source, osäker]` in running text becomes numbered references and a quiet mark of certainty. */
import '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';
import type { ElementContent } from 'hast';
import { citationMark, sourceOrder, type CitationMark } from '../library/numbering.ts';
import { citationPattern, parseCitations } from '../model/citation.ts';
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

/** Splits a text at its citations. Malformed ones are left as written; the content check has told of them. */
function drawText(value: string, numbers: ReadonlyMap<string, number>): ElementContent[] {
	const parts: ElementContent[] = [];
	let end = 0;
	for (const match of value.matchAll(citationPattern)) {
		const citations = parseCitations(match[1] ?? '');
		if (!citations) continue;
		// The mark sits tight against the word before it, so that it never begins a line.
		const before = value.slice(end, match.index).replace(/ $/, '');
		if (before) parts.push(text(before));
		parts.push(...drawMark(citationMark(citations, numbers)));
		end = match.index + match[0].length;
	}
	if (end < value.length) parts.push(text(value.slice(end)));
	return parts;
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

/** Sätteri plugin: the first mention of each of the glossary's words becomes a link to it. What may be linked is decided in reading/terms.ts. */
import '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';
import type { ElementContent } from 'hast';
import { skippedTerms } from '../library/term-notes.ts';
import { pageKey } from '../model/types.ts';
import type { Term } from '../model/records.ts';
import { parseBody } from '../reading/body.ts';
import { splitFrontmatter } from '../reading/frontmatter.ts';
import { createTermMatcher, isClosedToTerms, isInline, termsByHand } from '../reading/terms.ts';
import { address } from '../site.ts';
import { idOfFile, typeOfFile } from './file-type.ts';

function nameOf(node: object): string {
	if ('tagName' in node) return String(node.tagName);
	return 'name' in node ? String(node.name) : '';
}

function link(id: string, word: string): ElementContent {
	return {
		type: 'element',
		tagName: 'a',
		properties: { className: ['term'], href: address(`/ordlista/#${id}`), 'data-term': id },
		children: [{ type: 'text', value: word }],
	};
}

/** The plugin, for a glossary that is read once: a term written while the dev server runs is linked after a restart. */
export function termLinksPlugin(terms: ReadonlyMap<string, Term>) {
	const matcher = createTermMatcher(terms);
	return () => {
		let taken: Set<string> | undefined;
		return defineHastPlugin({
			name: 'rumslig:term-links',
			text(node, ctx) {
				const type = typeOfFile(ctx.fileURL);
				if (!type) return;
				let inside: Parameters<typeof ctx.parent>[0] | undefined = node;
				let opens = true;
				let inSentence = true;
				while (inside) {
					const parent: ReturnType<typeof ctx.parent> = ctx.parent(inside);
					if (parent && isClosedToTerms(nameOf(parent))) return;
					if (inSentence && ctx.indexOf(inside) !== 0) opens = false;
					inSentence &&= parent !== undefined && isInline(nameOf(parent));
					inside = parent;
				}
				if (!taken) {
					const skipped = skippedTerms(pageKey(type, idOfFile(ctx.fileURL)!), ctx.data.astro?.frontmatter, terms);
					if (!skipped) return void (taken = new Set(terms.keys()));
					taken = new Set([...skipped, ...termsByHand(parseBody(splitFrontmatter(ctx.source).body).tree)]);
				}
				const parts: ElementContent[] = [];
				let end = 0;
				for (const mention of matcher.find(node.value, opens)) {
					if (taken.has(mention.id)) continue;
					taken.add(mention.id);
					if (mention.start > end) parts.push({ type: 'text', value: node.value.slice(end, mention.start) });
					parts.push(link(mention.id, node.value.slice(mention.start, mention.end)));
					end = mention.end;
				}
				if (parts.length === 0) return;
				if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
				ctx.replaceNode(node, parts);
			},
		});
	};
}

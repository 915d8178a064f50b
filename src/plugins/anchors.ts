/** Sätteri plugin: a heading's anchor comes from the role of its section, or is its text in a–z; never å, ä, ö. */
import { defineHastPlugin } from 'satteri';
import { blocks } from '../model/labels.ts';
import { slugify } from '../model/slug.ts';
import { pageTypes, type PageType } from '../model/types.ts';
import { typeOfFile } from './file-type.ts';

export function anchorsPlugin() {
	// Sections and the blocks that the page draws have anchors of their own, which are not free for other headings.
	const reserved = [...Object.values(blocks), ...Object.values(pageTypes).flatMap((type: PageType) => type.sections ?? [])];
	const taken = new Map(reserved.map(({ id }) => [id, 1]));
	return defineHastPlugin({
		name: 'rumslig:anchors',
		element: {
			filter: ['h2', 'h3', 'h4'],
			visit(node, ctx) {
				const heading = ctx.textContent(node).trim();
				const type = typeOfFile(ctx.fileURL);
				const sections: PageType['sections'] = type ? (pageTypes[type] as PageType).sections : undefined;
				const fixed = node.tagName === 'h2' ? sections?.find((rule) => rule.heading === heading)?.id : undefined;
				if (fixed) return ctx.setProperty(node, 'id', fixed);
				const id = slugify(heading);
				const count = taken.get(id) ?? 0;
				taken.set(id, count + 1);
				ctx.setProperty(node, 'id', count === 0 ? id : `${id}-${count + 1}`);
			},
		},
	});
}

/** Sätteri plugin: gives headings anchors that last. */
import { defineHastPlugin } from 'satteri';
import { anchorGiver } from '../model/anchors.ts';
import { typeOfFile } from './file-type.ts';

export function anchorsPlugin() {
	let give: ReturnType<typeof anchorGiver> | undefined;
	return defineHastPlugin({
		name: 'rumslig:anchors',
		element: {
			filter: ['h2', 'h3', 'h4'],
			visit(node, ctx) {
				give ??= anchorGiver(typeOfFile(ctx.fileURL));
				ctx.setProperty(node, 'id', give(Number(node.tagName.slice(1)), ctx.textContent(node).trim()));
			},
		},
	});
}

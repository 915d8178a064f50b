/** Sätteri plugin: a table that is wider than the page scrolls in a frame of its own, which a keyboard can reach. */
import { defineHastPlugin } from 'satteri';

export function tablesPlugin() {
	let heading = '';
	return defineHastPlugin({
		name: 'rumslig:tables',
		element: [
			{
				filter: ['h2', 'h3', 'h4'],
				visit(node, ctx) {
					heading = ctx.textContent(node).trim();
				},
			},
			{
				filter: ['table'],
				visit(node, ctx) {
					const label = heading ? `Tabell: ${heading}` : 'Tabell';
					ctx.wrapNode(node, {
						type: 'element',
						tagName: 'div',
						properties: { className: ['table-frame'], tabIndex: 0, role: 'group', ariaLabel: label },
						children: [],
					});
				},
			},
		],
	});
}

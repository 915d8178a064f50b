/** Sätteri plugin: links inside the site get the host's folder in front; links out of it are marked as such. */
import { defineHastPlugin } from 'satteri';
import { address } from '../site.ts';

export function linksPlugin() {
	return defineHastPlugin({
		name: 'rumslig:links',
		element: {
			filter: ['a'],
			visit(node, ctx) {
				const href = node.properties?.['href'];
				if (typeof href !== 'string') return;
				if (href.startsWith('/')) ctx.setProperty(node, 'href', address(href));
				else if (/^https?:/.test(href)) ctx.setProperty(node, 'rel', 'external');
			},
		},
	});
}

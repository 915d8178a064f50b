/**
 * Sätteri plugin: what belongs together stays on one line. Thousands are parted by a hard space, and a figure keeps its
 * unit and its paragraph sign (Svenska skrivregler, Språkrådet).
 */
import { defineHastPlugin } from 'satteri';
import { holdTogether } from '../reading/spaces.ts';

export function spacesPlugin() {
	return defineHastPlugin({
		name: 'rumslig:spaces',
		text(node, ctx) {
			const held = holdTogether(node.value);
			if (held !== node.value) ctx.replaceNode(node, { type: 'text', value: held });
		},
	});
}

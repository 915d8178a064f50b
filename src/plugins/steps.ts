/** Sätteri plugin: numbers the steps of a method and says when each begins, so that the minutes in the margin add up. */
import { defineMdastPlugin } from 'satteri';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';

function numberOf(attributes: readonly unknown[], name: string): number {
	const attribute = (attributes as MdxJsxAttribute[]).find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
	const value = attribute?.value;
	return typeof value === 'object' && value ? Number(value.value) : Number(value ?? 0);
}

function attribute(name: string, value: number): MdxJsxAttribute {
	return { type: 'mdxJsxAttribute', name, value: String(value) };
}

export function stepsPlugin() {
	let number = 0;
	let minutes = 0;
	let weeks = 0;
	return defineMdastPlugin({
		name: 'rumslig:steps',
		heading(node) {
			// A method held on several occasions has a heading for each, and a new start of the clock.
			if (node.depth === 3) minutes = 0;
		},
		mdxJsxFlowElement(node, ctx) {
			if (node.name !== 'Step' || node.attributes.some((item) => item.type === 'mdxJsxAttribute' && item.name === 'number')) return;
			number += 1;
			ctx.replaceNode(node, {
				...node,
				attributes: [...node.attributes, attribute('number', number), attribute('start', minutes + weeks)],
			});
			minutes += numberOf(node.attributes, 'minutes');
			weeks += numberOf(node.attributes, 'weeks');
		},
	});
}

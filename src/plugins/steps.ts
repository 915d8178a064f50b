/** Sätteri plugin: numbers the steps of a method and says when each begins, so that the minutes in the margin add up. */
import { defineMdastPlugin } from 'satteri';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { stepClock } from '../model/step-clock.ts';

function numberOf(attributes: readonly unknown[], name: string): number {
	const attribute = (attributes as MdxJsxAttribute[]).find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
	const value = attribute?.value;
	return typeof value === 'object' && value ? Number(value.value) : Number(value ?? 0);
}

function attribute(name: string, value: number): MdxJsxAttribute {
	return { type: 'mdxJsxAttribute', name, value: String(value) };
}

export function stepsPlugin() {
	const clock = stepClock();
	return defineMdastPlugin({
		name: 'rumslig:steps',
		heading(node) {
			clock.heading(node.depth);
		},
		mdxJsxFlowElement(node, ctx) {
			if (node.name !== 'Step' || node.attributes.some((item) => item.type === 'mdxJsxAttribute' && item.name === 'number')) return;
			const time = { minutes: numberOf(node.attributes, 'minutes'), weeks: numberOf(node.attributes, 'weeks') };
			const { number, start } = clock.step(time);
			ctx.replaceNode(node, { ...node, attributes: [...node.attributes, attribute('number', number), attribute('start', start)] });
		},
	});
}

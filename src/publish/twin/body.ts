/** The body of a page as plain Markdown: elements written out, citations as footnotes, addresses whole. */
import type { Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { citationMark } from '../../library/numbering.ts';
import { splitCitations } from '../../model/citation.ts';
import { elementNames, type ElementName } from '../../model/elements.ts';
import { stepClock } from '../../model/step-clock.ts';
import { attributesOf, parseBody, type Element } from '../../reading/body.ts';
import { elementWriters, type StepPlace } from './elements.ts';
import { text, unwrapped } from './nodes.ts';
import type { Scene } from './scene.ts';

/** Number and start of each step, counted before anything is rewritten. */
function stepPlaces(tree: Nodes): Map<Element, StepPlace> {
	const clock = stepClock();
	const places = new Map<Element, StepPlace>();
	visit(tree, (node) => {
		if (node.type === 'heading') clock.heading(node.depth);
		if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Step') return;
		const { minutes, weeks } = attributesOf(node) as { minutes?: number; weeks?: number };
		places.set(node, clock.step({ minutes, weeks }));
	});
	return places;
}

/** A text with its citations as marks. */
function ofText(value: string, { notes, view }: Scene): RootContent[] {
	return splitCitations(value).flatMap((part) => (typeof part === 'string' ? [text(part)] : notes.mark(citationMark(part, view.numbers))));
}

/** The body of the scene's page. Expressions and comments, which a reader never sees, are left out. */
export function bodyOf(scene: Scene): RootContent[] {
	const { tree } = parseBody(scene.view.page.text);
	const places = stepPlaces(tree);
	const rewrite = (nodes: readonly Nodes[]): RootContent[] => nodes.flatMap(one);
	const one = (node: Nodes): RootContent[] => {
		switch (node.type) {
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement': {
				const inside = rewrite(node.children);
				if (!elementNames.includes(node.name as ElementName)) return inside;
				const written = elementWriters[node.name as ElementName](attributesOf(node), inside, scene, places.get(node));
				return node.type === 'mdxJsxTextElement' ? unwrapped(written) : written;
			}
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
			case 'mdxjsEsm':
				return [];
			case 'text':
				return ofText(node.value, scene);
			case 'link':
				return [{ ...node, url: scene.url(node.url), children: rewrite(node.children) as typeof node.children }];
			case 'image':
			case 'definition':
				return [{ ...node, url: scene.url(node.url) }];
			default:
				if ('children' in node) return [{ ...node, children: rewrite(node.children) } as RootContent];
				return [node as RootContent];
		}
	};
	return rewrite(tree.children);
}

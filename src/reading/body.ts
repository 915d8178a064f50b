/** Reads an MDX body as text, with unified: sections, steps, citations, elements. Pages are rendered elsewhere, by Sätteri. */
import type { Heading, Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { citationPattern, parseCitations, type Citation } from '../model/citation.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

export interface Body {
	readonly tree: Root;
	/** Line of the file on which the body begins. */
	readonly firstLine: number;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Parses a body. Throws a VFileMessage with `line` (in the body) when it is not valid MDX. */
export function parseBody(text: string, firstLine = 1): Body {
	return { tree: parser.parse(text), firstLine };
}

/** The line in the file where a node begins. */
export function lineOfNode(body: Body, node: Nodes): number {
	return (node.position?.start.line ?? 1) + body.firstLine - 1;
}

export interface CitationGroup {
	readonly written: string;
	/** Undefined when the bracket is malformed. */
	readonly citations: Citation[] | undefined;
	readonly node: Nodes;
	/** Lines from the beginning of the node to the bracket. */
	readonly below: number;
}

/** Every bracketed group of citations, in reading order. */
export function citationGroups(body: Body): CitationGroup[] {
	const groups: CitationGroup[] = [];
	visit(body.tree, 'text', (node) => {
		for (const match of node.value.matchAll(citationPattern)) {
			const below = node.value.slice(0, match.index).split('\n').length - 1;
			groups.push({ written: match[0], citations: parseCitations(match[1] ?? ''), node, below });
		}
	});
	return groups;
}

/** Every JSX element in reading order. */
export function elementsIn(tree: Nodes): Element[] {
	const found: Element[] = [];
	visit(tree, (node) => {
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') found.push(node);
	});
	return found;
}

/** Attributes of an element as data. Numbers and truth values are read; any other expression is kept as its text. */
export function attributesOf(element: Element): Record<string, unknown> {
	const result: Record<string, unknown> = {};
	for (const attribute of element.attributes) {
		if (attribute.type !== 'mdxJsxAttribute') continue;
		const { name, value } = attribute;
		if (value === null || value === undefined) result[name] = true;
		else if (typeof value === 'string') result[name] = value;
		else result[name] = /^(-?\d+(\.\d+)?|true|false)$/.test(value.value.trim()) ? JSON.parse(value.value) : value.value;
	}
	return result;
}

export interface Section {
	readonly heading: string;
	readonly node: Heading;
	readonly content: RootContent[];
}

/** The body cut at its level-two headings. What stands before the first is not a section. */
export function sectionsOf(tree: Root): Section[] {
	const sections: Section[] = [];
	for (const node of tree.children) {
		if (node.type === 'heading' && node.depth === 2) sections.push({ heading: toString(node), node, content: [] });
		else sections.at(-1)?.content.push(node);
	}
	return sections;
}

/** Plain text of nodes, without citations and with one space between blocks. */
export function plainText(nodes: readonly Nodes[]): string {
	return nodes
		.map((node) => ('children' in node && !isPhrasingParent(node) ? plainText(node.children) : toString(node)))
		.join(' ')
		.replace(citationPattern, '')
		.replace(/\s+/g, ' ')
		.replace(/ ([.,;:!?])/g, '$1')
		.trim();
}

function isPhrasingParent(node: Nodes): boolean {
	return ['paragraph', 'heading', 'link', 'emphasis', 'strong', 'delete', 'tableCell', 'mdxJsxTextElement'].includes(node.type);
}

/** Number of words in a text. */
export function wordCount(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

export interface Step {
	readonly title: string;
	readonly minutes?: number;
	readonly weeks?: number;
	/** How to do it, as plain text. */
	readonly text: string;
}

/** The steps of a method, read from the `<Step>` elements of its body. */
export function stepsOf(tree: Root): Step[] {
	return elementsIn(tree)
		.filter(({ name }) => name === 'Step')
		.map((element) => {
			const { title, minutes, weeks } = attributesOf(element);
			return {
				title: String(title),
				...(typeof minutes === 'number' && { minutes }),
				...(typeof weeks === 'number' && { weeks }),
				text: plainText(element.children),
			};
		});
}

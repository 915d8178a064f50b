/** Short ways to make the nodes of a Markdown tree (mdast), and to read reference HTML into them. */
import type { BlockContent, Heading, List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** Text, or nodes that stand in a line. */
export type Inline = string | readonly PhrasingContent[];

export function text(value: string): PhrasingContent {
	return { type: 'text', value };
}

function inline(content: Inline): PhrasingContent[] {
	return typeof content === 'string' ? [text(content)] : [...content];
}

export function strong(value: string): PhrasingContent {
	return { type: 'strong', children: [text(value)] };
}

export function emphasis(content: Inline): PhrasingContent {
	return { type: 'emphasis', children: inline(content) };
}

/** A link to a whole address. */
export function link(url: string, content: Inline): PhrasingContent {
	return { type: 'link', url, children: inline(content) as Extract<PhrasingContent, { type: 'link' }>['children'] };
}

export function paragraph(content: Inline): Paragraph {
	return { type: 'paragraph', children: inline(content) };
}

export function heading(depth: 1 | 2 | 3, content: Inline): Heading {
	return { type: 'heading', depth, children: inline(content) };
}

/** Rows of text as an item each; a row may bring a list of its own. */
export function list(rows: readonly (Inline | { readonly row: Inline; readonly below: readonly BlockContent[] })[], ordered = false): List {
	const item = (children: ListItem['children']): ListItem => ({ type: 'listItem', spread: false, children });
	return {
		type: 'list',
		ordered,
		...(ordered && { start: 1 }),
		spread: false,
		children: rows.map((row) =>
			typeof row === 'object' && 'row' in row ? item([paragraph(row.row), ...row.below]) : item([paragraph(row)]),
		),
	};
}

/** `**Vem:** regionen`: a row with its label. */
export function labelled(label: string, content: Inline): PhrasingContent[] {
	return [strong(`${label}:`), text(' '), ...inline(content)];
}

export function table(head: readonly string[], rows: readonly (readonly Inline[])[]): Table {
	const cell = (content: Inline): TableCell => ({ type: 'tableCell', children: inline(content) });
	return {
		type: 'table',
		children: [head, ...rows].map((row) => ({ type: 'tableRow', children: row.map(cell) })),
	};
}

/** The parts with a separator between them. */
export function joined(parts: readonly Inline[], separator: string): PhrasingContent[] {
	return parts.flatMap((part, index) => [...(index > 0 ? [text(separator)] : []), ...inline(part)]);
}

function ofHtml(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): PhrasingContent[] {
	return nodes.flatMap((node): PhrasingContent[] => {
		if ('value' in node) return [text(node.value)];
		if (!('childNodes' in node)) return [];
		const children = ofHtml(node.childNodes);
		const href = 'attrs' in node ? node.attrs.find(({ name }) => name === 'href')?.value : undefined;
		if (node.nodeName === 'a' && href) return [link(href, children)];
		return node.nodeName === 'i' || node.nodeName === 'em' ? [emphasis(children)] : children;
	});
}

/** A formatted reference as nodes: the title in italics, linked to its address. Other markup than links and italics becomes its text. */
export function fromHtml(html: string): PhrasingContent[] {
	return ofHtml(parseFragment(html).childNodes);
}

/** Blocks put into a line of text: a paragraph gives what is in it. */
export function unwrapped(nodes: readonly RootContent[]): RootContent[] {
	return nodes.flatMap((node: Nodes) => (node.type === 'paragraph' ? node.children : [node as RootContent]));
}

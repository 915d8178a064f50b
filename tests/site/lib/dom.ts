/** Reading built HTML with parse5: the few questions the tests ask of a page. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The page as a browser without JavaScript reads it, so that what stands in noscript counts too. */
export function parseHtml(html: string): Node {
	return parse(html, { scriptingEnabled: false });
}

function isElement(node: Node): node is Element {
	return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((attr) => attr.name === name || `${attr.prefix}:${attr.name}` === name)?.value;
}

export function classes(element: Element): string[] {
	return (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);
}

function childrenOf(node: Node): readonly Node[] {
	return 'childNodes' in node ? node.childNodes : [];
}

/** All elements under a node in document order, the node itself included. */
export function elements(node: Node): Element[] {
	return [...(isElement(node) ? [node] : []), ...childrenOf(node).flatMap(elements)];
}

export function byTag(node: Node, ...tags: string[]): Element[] {
	return elements(node).filter(({ tagName }) => tags.includes(tagName));
}

export function byClass(node: Node, name: string): Element[] {
	return elements(node).filter((element) => classes(element).includes(name));
}

export function byId(node: Node, id: string): Element | undefined {
	return elements(node).find((element) => attribute(element, 'id') === id);
}

/** White space folded, and the places where a long word may be divided taken out. */
function plain(text: string): string {
	return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/** The text of a node as it reads. */
export function textOf(node: Node): string {
	const raw = (part: Node): string =>
		part.nodeName === '#text' ? (part as DefaultTreeAdapterTypes.TextNode).value : childrenOf(part).map(raw).join('');
	return plain(raw(node));
}

const silent = new Set(['script', 'style', 'template']);

/**
 * What a person meets under a node, in Swedish: its texts and the attributes that are shown or read aloud.
 * Parts marked as another language are left out.
 */
export function spokenTexts(node: Node): string[] {
	if (node.nodeName === '#text') return [plain((node as DefaultTreeAdapterTypes.TextNode).value)].filter(Boolean);
	if (isElement(node)) {
		if (silent.has(node.tagName)) return [];
		const language = attribute(node, 'lang');
		if (language !== undefined && language !== 'sv') return [];
	}
	const spoken = isElement(node)
		? ['aria-label', 'aria-roledescription', 'aria-description', 'title', 'alt', 'placeholder'].flatMap(
				(name) => attribute(node, name) ?? [],
			)
		: [];
	return [...spoken, ...childrenOf(node).flatMap(spokenTexts)];
}

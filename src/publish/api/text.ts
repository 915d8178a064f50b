/** The body of a page as plain text that stands by itself: paragraphs apart, lists and tables as lines, no claim surer than on the page. */
import type { Nodes, RootContent } from 'mdast';
import { citationPattern, parseCitations, weakestCertainty, type Citation } from '../../model/citation.ts';
import { certainties, notDocumentedLabel } from '../../model/vocabulary.ts';
import { attributesOf, type Element } from '../../reading/body.ts';
import { capital } from '../../model/text.ts';

/** What a mark in the text says, and of which words. */
export interface TextClaim {
	/** The words from the mark before, or from the beginning of the paragraph. */
	readonly text: string;
	/** The weakest of the mark. */
	readonly certainty: Citation['certainty'];
	/** Each as in data: source id and, when known, where in it. */
	readonly sources: string[];
}

const tidy = (text: string) =>
	text
		.replace(/[ \t\u00a0]*\n[ \t]*/g, ' ')
		.replace(/ {2,}/g, ' ')
		.replace(/ ([.,;:!?])/g, '$1')
		.trim();

/** A confirmed claim needs no word in running text; any other keeps its word, as on the page. */
function markOf(inside: string): string {
	const certainty = weakestCertainty(parseCitations(inside) ?? []);
	return certainty === 'confirmed' ? '' : `[${certainties[certainty].label}]`;
}

const attribute = (element: Element, name: string) => {
	const value = attributesOf(element)[name];
	return value === undefined ? '' : String(value);
};

/** The words that an element shows beside what stands in it. */
function ownWords(element: Element): string {
	switch (element.name) {
		case 'NotDocumented':
			return `${capital(notDocumentedLabel)}. ${attribute(element, 'what')}`.trim();
		case 'Step': {
			const [minutes, weeks] = [attribute(element, 'minutes'), attribute(element, 'weeks')];
			return `${attribute(element, 'title')} (${minutes ? `${minutes} min` : `${weeks} v.`})`;
		}
		case 'Note':
			return attribute(element, 'title');
		case 'Card':
			return attribute(element, 'question');
		case 'Figure':
			return attribute(element, 'caption') || attribute(element, 'alt');
		default:
			return '';
	}
}

/** Words inside a paragraph, with citations as written. */
function words(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'break') return ' ';
	const own = node.type === 'mdxJsxTextElement' ? ownWords(node) : '';
	return own + ('children' in node ? node.children.map(words).join('') : '');
}

/** The paragraphs of nodes in order, each with its citations as written and what stands before it (`– `, `2. `). */
function paragraphs(nodes: readonly Nodes[], lead = ''): { lead: string; written: string; close: boolean }[] {
	return nodes.flatMap((node) => {
		switch (node.type) {
			case 'paragraph':
			case 'heading':
				return [{ lead, written: words(node), close: lead !== '' }];
			case 'list':
				return node.children.flatMap((item, index) =>
					paragraphs(item.children, node.ordered ? `${(node.start ?? 1) + index}. ` : '– ').map((paragraph, place) =>
						place === 0 ? paragraph : { ...paragraph, lead: paragraph.lead === lead ? '' : paragraph.lead },
					),
				);
			case 'table':
				return node.children.map((row) => ({ lead: '', written: row.children.map(words).join(' | '), close: true }));
			case 'code':
				return [{ lead: '', written: node.value, close: false }];
			case 'mdxJsxFlowElement': {
				const own = ownWords(node);
				return [...(own ? [{ lead: '', written: own, close: false }] : []), ...paragraphs(node.children)];
			}
			default:
				return 'children' in node ? paragraphs(node.children, lead) : [];
		}
	});
}

/** Plain text of a stretch of a body: an empty line between paragraphs, one line for a row of a list or a table. */
export function bodyText(nodes: readonly RootContent[]): string {
	let text = '';
	let before = false;
	for (const { lead, written, close } of paragraphs(nodes)) {
		const line = tidy(written.replace(citationPattern, (_, inside: string) => markOf(inside)));
		if (line === '') continue;
		text += `${text && (close && before ? '\n' : '\n\n')}${lead}${line}`;
		before = close;
	}
	return text;
}

/** Every marked claim of a stretch of a body, in reading order. */
export function bodyClaims(nodes: readonly RootContent[]): TextClaim[] {
	return paragraphs(nodes).flatMap(({ written }) => {
		let from = 0;
		return [...written.matchAll(citationPattern)].map((match): TextClaim => {
			const citations = parseCitations(match[1]!) ?? [];
			const text = tidy(written.slice(from, match.index)).replace(/^[.,;:|]\s*/, '');
			from = match.index + match[0].length;
			return {
				text,
				certainty: weakestCertainty(citations),
				sources: citations.flatMap(({ source, locator }) => (source ? [locator ? `${source} ${locator}` : source] : [])),
			};
		});
	});
}

/** Finds the glossary's words in running text, inflected as Swedish inflects them. */
import type { Nodes } from 'mdast';
import { citationPattern } from '../model/citation.ts';
import type { Term } from '../model/records.ts';
import { attributesOf, elementsIn } from './body.ts';

export interface TermMention {
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

export interface TermMatcher {
	/** Terms in a text, from left to right, none of them twice. `opens` is true when the text begins a sentence. */
	readonly find: (text: string, opens: boolean) => TermMention[];
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isName = (word: string) => /^\p{Lu}/u.test(word);
const isAbbreviation = (word: string) => /\p{Lu}.*\p{Lu}|\d/u.test(word);

/** A pattern for a word in all its forms. Wide on purpose: a form that Swedish lacks never occurs. */
function inflected(word: string): string {
	if (isAbbreviation(word)) return `${escape(word)}(?::\\p{Ll}+|s)?`;
	if (/um$/.test(word)) return `${escape(word.slice(0, -2))}(?:ums?|ets?|er|erna|ernas)`;
	if (/[^aeiouyåäö]a$/.test(word)) return `${escape(word.slice(0, -1))}(?:a|an|as|ans|or|ors|orna|ornas)`;
	if (/io$/.test(word)) return `${escape(word.slice(0, -1))}(?:o|os|ot|er|ers|erna|ernas)`;
	return `${escape(word)}(?:s|ns?|ens?|ets?|ers?|erna|ernas|ars?|arna|arnas|rs?|rna|rnas|na|nas|ts?|a|e)?`;
}

interface Form {
	readonly id: string;
	readonly pattern: string;
	readonly length: number;
	readonly properName: boolean;
}

function formsOf(id: string, { term, abbreviation, aliases }: Term): Form[] {
	return [term, ...(abbreviation ? [abbreviation] : []), ...aliases].map((text) => {
		const words = text.split(/\s+/).map(inflected);
		const first = text.charAt(0);
		const properName = isName(text);
		const pattern = words.join('\\s+');
		return {
			id,
			length: text.length,
			properName,
			pattern: properName ? pattern : `[${first}${first.toUpperCase()}]${pattern.slice(first.length)}`,
		};
	});
}

/** A matcher for the terms that may be linked. Longer words win over the shorter ones inside them. */
export function createTermMatcher(terms: ReadonlyMap<string, Term>): TermMatcher {
	const forms = [...terms].filter(([, term]) => term.autoLink).flatMap(([id, term]) => formsOf(id, term));
	forms.sort((a, b) => b.length - a.length);
	if (forms.length === 0) return { find: () => [] };
	const pattern = new RegExp(
		`(?<![\\p{L}\\d/–-])(?:${forms.map((form) => `(${form.pattern})`).join('|')})(?![\\p{L}\\d/]|[–-][\\p{L}\\d])`,
		'gu',
	);
	const find = (text: string, opens: boolean): TermMention[] => {
		const masked = text.replace(citationPattern, (bracket) => '\ue000'.repeat(bracket.length));
		const seen = new Set<string>();
		const mentions: TermMention[] = [];
		for (const match of masked.matchAll(pattern)) {
			const form = forms[match.slice(1).findIndex((group) => group !== undefined)]!;
			if (seen.has(form.id)) continue;
			const start = match.index;
			const end = start + match[0].length;
			// A capital inside a sentence makes it a name: ”Strukturbild Skaraborg”, ”Region Skåne”.
			if (!form.properName && isName(match[0])) {
				const before = masked.slice(0, start).trimEnd();
				const begins = before === '' ? opens : /[.!?:”]$/.test(before.replace(/\ue000+$/, '').trimEnd());
				if (!begins || /^\s+[\p{Lu}\d]/u.test(masked.slice(end))) continue;
			}
			seen.add(form.id);
			mentions.push({ id: form.id, start, end });
		}
		return mentions;
	};
	return { find };
}

/** Node names, in mdast and hast, inside which no term is linked: headings, links, code, and words linked by hand. */
const closed = new Set([
	'heading',
	'link',
	'linkReference',
	'code',
	'inlineCode',
	'a',
	'pre',
	'th',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'Term',
]);

/** Nodes that begin no sentence of their own. */
const inline = new Set(['emphasis', 'strong', 'delete', 'em', 'del', 'span']);

/** Whether no term may be linked inside a node of this name (mdast type, hast tag or element). */
export function isClosedToTerms(name: string): boolean {
	return closed.has(name);
}

/** Whether a node is part of the sentence around it. */
export function isInline(name: string): boolean {
	return inline.has(name);
}

/** Terms that an editor has linked by hand; they are not linked a second time. */
export function termsByHand(tree: Nodes): string[] {
	return elementsIn(tree).flatMap((element) => (element.name === 'Term' ? [String(attributesOf(element)['id'])] : []));
}

/** The terms that are linked in a body, by hand or at their first mention, in reading order. */
export function termsIn(tree: Nodes, matcher: TermMatcher, skip: Iterable<string>): string[] {
	const found: string[] = [];
	const taken = new Set([...skip, ...termsByHand(tree)]);
	const walk = (node: Nodes, opens: boolean, headRow: boolean): void => {
		if (node.type === 'text') {
			for (const { id } of matcher.find(node.value, opens)) {
				if (taken.has(id)) continue;
				taken.add(id);
				found.push(id);
			}
			return;
		}
		const name = 'name' in node && node.name ? node.name : node.type;
		if (name === 'Term') found.push(...termsByHand(node).filter((id) => !found.includes(id)));
		if (isClosedToTerms(name) || headRow || !('children' in node)) return;
		for (const [index, child] of node.children.entries()) {
			walk(
				child,
				isInline(child.type) || child.type === 'text' ? index === 0 && (isInline(name) ? opens : true) : true,
				node.type === 'table' && index === 0,
			);
		}
	};
	walk(tree, true, false);
	return found;
}

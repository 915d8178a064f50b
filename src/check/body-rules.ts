/** What is checked in the text of one page. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { certaintyWords } from '../model/citation.ts';
import { elementNames, elements, type ElementName } from '../model/elements.ts';
import { fieldName, nearest, validate } from '../model/messages.ts';
import type { Method } from '../model/method.ts';
import { formatRange } from '../model/time.ts';
import { pageTypes, type PageType, type PageTypeName } from '../model/types.ts';
import { timeUnits } from '../model/vocabulary.ts';
import {
	attributesOf,
	citationGroups,
	elementsIn,
	lineOfNode,
	plainText,
	sectionsOf,
	stepsOf,
	wordCount,
	type Body,
} from '../reading/body.ts';
import type { FileEntry } from './entries.ts';
import type { Problem } from './problem.ts';

/** Tells of a fault at a node; `below` is how many lines further down it stands. */
type Tell = (node: Nodes | undefined, message: string, more?: { field?: string; below?: number }) => void;

function checkElements(body: Body, tell: Tell): void {
	for (const element of elementsIn(body.tree)) {
		const name = element.name ?? '';
		if (!(name in elements)) {
			if (/^[a-z]/.test(name)) tell(element, `HTML-taggen <${name}> går inte att använda. Skriv Markdown i stället.`);
			else {
				const guess = nearest(name, elementNames);
				tell(
					element,
					`Elementet <${name}> finns inte. ${guess ? `Menade du <${guess}>?` : `Element som finns: ${elementNames.join(', ')}.`}`,
				);
			}
			continue;
		}
		for (const spread of element.attributes.filter(({ type }) => type === 'mdxJsxExpressionAttribute')) {
			tell(element, `{${String(spread.value)}} går inte att använda. Skriv varje egenskap för sig: namn="värde".`, { field: `<${name}>` });
		}
		for (const { path, message } of validate<unknown>(elements[name as ElementName].props, attributesOf(element)).problems) {
			tell(element, message, { field: `<${name}> ${fieldName(path)}`.trim() });
		}
	}
	visit(body.tree, 'paragraph', (node, _, parent) => {
		if (parent?.type === 'listItem') return;
		for (const child of node.children) {
			if (child.type !== 'mdxJsxTextElement' || child.name === 'Term' || !(String(child.name) in elements)) continue;
			tell(child, `<${child.name}> är ett eget stycke. Ställ det på en egen rad, med en tom rad före och efter.`);
		}
	});
	visit(body.tree, 'table', (node) => {
		for (const [index, cell] of (node.children[0]?.children ?? []).entries())
			if (!toString(cell).trim()) tell(cell, `Kolumn ${index + 1} i tabellen har ingen rubrik. Skriv vad kolumnen visar.`);
	});
	visit(body.tree, (node) => {
		if (node.type === 'mdxjsEsm') tell(node, 'import och export behövs inte. Ta bort raden; elementen finns ändå.');
		if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
			if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value))
				tell(node, 'Uttryck i klamrar { } går inte att använda. Skriv texten som den ska läsas.');
		}
	});
}

function checkHeadings(body: Body, tell: Tell): void {
	let depth = 1;
	visit(body.tree, 'heading', (node) => {
		if (node.depth === 1) tell(node, 'Rubriken har ett nummertecken. Sidans rubrik står i title; börja med ## i texten.');
		else if (node.depth > depth + 1) tell(node, `Rubriken hoppar från nivå ${depth} till ${node.depth}. Använd ${'#'.repeat(depth + 1)}.`);
		if (!toString(node).trim()) tell(node, 'Rubriken är tom.');
		depth = node.depth;
	});
}

function checkSections(body: Body, type: PageType, tell: Tell): void {
	const found = sectionsOf(body.tree);
	if (!type.sections) {
		if (wordCount(plainText(body.tree.children)) === 0 && elementsIn(body.tree).length === 0)
			tell(undefined, 'Sidan har ingen text under huvudet.');
		return;
	}
	const rules = new Map(type.sections.map((rule) => [rule.heading, rule]));
	const seen: string[] = [];
	for (const { heading, node, content } of found) {
		const rule = rules.get(heading);
		if (!rule) {
			const guess = nearest(heading, rules.keys());
			tell(
				node,
				`Rubriken ”${heading}” hör inte till en ${type.one}. ${guess ? `Menade du ”${guess}”?` : `Rubriker som finns: ${[...rules.keys()].join(', ')}. Använd ### för egna underrubriker.`}`,
			);
			continue;
		}
		if (seen.includes(heading)) tell(node, `Rubriken ”${heading}” står två gånger.`);
		seen.push(heading);
		if (content.length === 0)
			tell(node, `Avsnittet ”${heading}” är tomt. Skriv något, eller <NotDocumented /> om det inte är dokumenterat.`);
		const words = wordCount(plainText(content));
		if (rule.maxWords && words > rule.maxWords) tell(node, `Avsnittet ”${heading}” har ${words} ord. Högst ${rule.maxWords}.`);
	}
	const missing = type.sections.filter(({ required, heading }) => required && !seen.includes(heading));
	if (missing.length > 0) tell(undefined, `Avsnitt saknas: ${missing.map(({ heading }) => `## ${heading}`).join(', ')}.`);
	const order = type.sections.map(({ heading }) => heading).filter((heading) => seen.includes(heading));
	if (missing.length === 0 && new Set(seen).size === seen.length && order.join() !== seen.join()) {
		tell(found[0]?.node, `Avsnitten står i fel ordning. Rätt ordning: ${order.join(', ')}.`);
	}
}

function checkCitations(body: Body, tell: Tell): void {
	for (const { written, citations, node, below } of citationGroups(body)) {
		if (!citations) {
			tell(node, `Hänvisningen ${written} går inte att läsa. Skriv [@källans-id], [@källans-id s. 12, osäker] eller [@analys].`, { below });
		}
		for (const { locator = '' } of citations ?? []) {
			const last = locator.split(',').at(-1)!.trim();
			const guess = locator.includes(',') ? nearest(last, Object.keys(certaintyWords)) : undefined;
			if (guess) tell(node, `”${last}” i ${written} är ingen säkerhet vi känner till. Menade du ${guess}?`, { below });
		}
	}
	visit(body.tree, 'text', (node) => {
		if (/["“‟]/.test(node.value)) tell(node, 'Citattecknet är inte svenskt. Skriv ” både före och efter.');
		if (/\[@[^\]]*$/.test(node.value)) tell(node, 'En hänvisning som börjar med [@ är inte avslutad med ].');
	});
}

/** What a session's unit is worth in the unit that steps are written in; a month is four weeks, as elsewhere on the site. */
const worth = {
	minutes: { word: 'minuter', attribute: 'minutes', other: 'weeks', units: { minutes: 1, hours: 60 } },
	weeks: { word: 'veckor', attribute: 'weeks', other: 'minutes', units: { weeks: 1, months: 4 } },
} as const;

/** The steps of a method are all in minutes or all in weeks, and add up to its session. */
function checkSteps(body: Body, data: Method | undefined, tell: Tell): void {
	const steps = stepsOf(body.tree);
	// What is wrong with a step's own time has been told; adding up would only repeat it.
	if (steps.some(({ minutes, weeks }) => minutes === undefined && weeks === undefined)) return;
	const first = elementsIn(body.tree).find(({ name }) => name === 'Step');
	if (steps.length < 2) return tell(undefined, 'En metod har minst två <Step> under rubriken Steg.');
	const inMinutes = steps.filter(({ minutes }) => minutes !== undefined).length;
	if (inMinutes > 0 && inMinutes < steps.length) return tell(first, 'Stegen blandar minuter och veckor. Välj det ena.');
	const session = data?.time.session;
	if (!session) return;
	const { word, attribute, other, units } = inMinutes > 0 ? worth.minutes : worth.weeks;
	const factor = (units as Readonly<Record<string, number>>)[session.unit];
	if (factor === undefined) {
		return tell(
			first,
			`Stegen är i ${word} men time › session är i ${timeUnits[session.unit].label}. Skriv ${other} i stegen, eller ändra time › session.`,
		);
	}
	const sum = steps.reduce((total, step) => total + (step[attribute] ?? 0), 0);
	const [low, high] = [session.min * factor, (session.max ?? session.min) * factor];
	if (sum < low || sum > high) {
		tell(first, `Stegen tar ${sum} ${word} tillsammans men time › session säger ${formatRange(low, high)} ${word}. Ändra det ena.`);
	}
}

/** Every fault in the text of one entry. */
export function checkBody(entry: FileEntry): Problem[] {
	const { body, collection, file } = entry;
	if (!body) return [];
	const problems: Problem[] = [];
	const tell: Tell = (node, message, { field, below = 0 } = {}) => {
		problems.push({ file, line: (node ? lineOfNode(body, node) : body.firstLine) + below, message, ...(field && { field }) });
	};
	checkElements(body, tell);
	checkHeadings(body, tell);
	checkCitations(body, tell);
	if (collection !== 'listing' && collection in pageTypes) checkSections(body, pageTypes[collection as PageTypeName], tell);
	if (collection === 'methods') checkSteps(body, entry.data as Method | undefined, tell);
	return problems;
}

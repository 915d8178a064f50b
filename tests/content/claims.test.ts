/** A year, a share or a sum of money is a claim, and a claim says where it comes from. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { citationPattern } from '../../src/model/citation.ts';
import { pagesOf } from '../../src/library/graph.ts';
import { lineOfNode, sectionsOf } from '../../src/reading/body.ts';
import { entries, library } from '../fixtures/real-content.ts';

const types: readonly string[] = ['cases', 'euActs', 'processes', 'regions', 'espon', 'webinars', 'guides'];

/** Sections that tell what we have not found; a year there says what was looked for, or when we read. Facts in them are cited all the same. */
const sectionsOfTheUnknown = ['Det här vet vi inte', 'Det här har vi inte hittat', 'Det som inte är avgjort'];

/** Texts with a figure and no source, and why. Known by the file and the words they begin with. */
const exceptions: readonly (readonly [file: string, beginning: string, why: string])[] = [
	['espon/et2050.mdx', 'Börja med ”om inget ändras”', 'the year is part of an exercise'],
	['espon/super.mdx', 'Gör tre kort för länet', 'the year is part of an exercise'],
	['fallstudier/dk-fingerplanen.mdx', 'Vad som har hänt med direktivet efter 2019', 'says what we have not followed'],
	['fallstudier/no-byvekstavtaler.mdx', 'Studierna vi bygger på', 'says what we have not checked'],
	['kunskap/eu-ratt-och-regional-planering.mdx', 'Sidan granskas igen i mars 2027', 'the page tells of itself'],
	['kunskap/uppdraget.mdx', 'Läget: drygt ett år återstår', 'says what we have not found; the dates are cited above it'],
	['kunskap/uppdraget.mdx', 'Ställ en konkret fråga', 'the year is in a question to ask'],
];

/** Names hold years that claim nothing: Vårt Gotland 2040, Natura 2000. */
const names = ['Natura 2000', ...pagesOf(library, 'regions').flatMap(({ data }) => [data.rus.name, ...data.aliases])].filter((name) =>
	/\d{4}/.test(name),
);
const figure = /\b(?:19|20)\d\d\b|\d\s*(?:%|procent\b)|\d(?:[\d\s,]*\d)?\s*(?:miljoner |miljarder |tusen )?(?:kronor|euro)\b/;

interface Text {
	readonly file: string;
	readonly line: number;
	readonly section: string;
	readonly written: string;
}

/** Paragraphs and table rows, in the sections they stand in. */
function textsOf(entry: (typeof entries)[number]): Text[] {
	const { body, file } = entry;
	if (!body) return [];
	const sections = sectionsOf(body.tree);
	const texts: Text[] = [];
	visit(body.tree, (node: Nodes) => {
		if (node.type !== 'paragraph' && node.type !== 'tableRow') return;
		const line = lineOfNode(body, node);
		const section = sections.findLast((candidate) => lineOfNode(body, candidate.node) < line)?.heading ?? '';
		texts.push({ file: file.replace('src/content/docs/', ''), line, section, written: toString(node) });
	});
	return texts;
}

/** The text without citations and without names that hold a year. */
function bare(written: string): string {
	return names.reduce((text, name) => text.replaceAll(name, ''), written.replace(citationPattern, ''));
}

const figures = entries
	.filter(({ collection }) => types.includes(collection))
	.flatMap(textsOf)
	.filter(({ written }) => figure.test(bare(written)));
const uncited = figures.filter(({ written }) => !written.includes('[@'));
const excepted = ({ file, written }: Text) => exceptions.some(([where, beginning]) => where === file && written.startsWith(beginning));

test('figures are found at all', () => {
	expect(figures.length).toBeGreaterThan(150);
});

test('every figure has a source or a certainty beside it, or a reason not to', () => {
	const gaps = uncited.filter(({ section }) => !sectionsOfTheUnknown.includes(section)).filter((text) => !excepted(text));
	expect(gaps.map(({ file, line, written }) => `${file}:${line} ${written.slice(0, 100)}`)).toEqual([]);
});

test('what we do not know is told without figures that look known', () => {
	const sentences = uncited
		.filter((text) => sectionsOfTheUnknown.includes(text.section) && !excepted(text))
		.flatMap(({ file, line, written }) =>
			bare(written)
				.split(/(?<=[.!?])\s+/)
				.map((sentence) => ({ file, line, sentence })),
		)
		.filter(
			({ sentence }) =>
				figure.test(sentence) &&
				!/^(Om|Vad|Vilk|När|Hur|Varför|Exakt|Beslutets|Delredovisningarna|fler |Fakta lästes|De nyaste|Den nyaste)|\b[Vv]i (har|sökte|skriver)|har vi/.test(
					sentence,
				),
		);
	expect(sentences).toEqual([]);
});

test('no exception is left over', () => {
	const needless = exceptions.filter(
		([where, beginning]) => !uncited.some(({ file, written }) => file === where && written.startsWith(beginning)),
	);
	expect(needless).toEqual([]);
});

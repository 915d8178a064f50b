/** What the texts must hold, beyond what the check asks of a single file. */
import { expect, test } from 'vitest';
import { pagesOf } from '../../src/library/graph.ts';
import { pageView } from '../../src/library/view.ts';
import { blocks } from '../../src/model/labels.ts';
import { slugify } from '../../src/model/slug.ts';
import { pageTypes, type PageType } from '../../src/model/types.ts';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseBody, plainText, sectionsOf, wordCount } from '../../src/reading/body.ts';
import { files, library } from '../fixtures/real-content.ts';

const methods = pagesOf(library, 'methods');
const cases = pagesOf(library, 'cases');
const section = (text: string, heading: string) => sectionsOf(parseBody(text).tree).find((candidate) => candidate.heading === heading);
const ids = (pages: readonly { id: string }[]) => pages.map(({ id }) => id);

test('every method leads on to another method', () => {
	const keys = new Set(methods.map(({ key }) => key));
	const joined = new Set(library.edges.filter(({ from, to }) => keys.has(from) && keys.has(to)).flatMap(({ from, to }) => [from, to]));
	expect(ids(methods.filter(({ key }) => !joined.has(key)))).toEqual([]);
});

test('every method has a short version for those who decide, of 20 to 120 words', () => {
	const counts = methods.map(
		({ id, text }) => [id, wordCount(plainText(section(text, 'En minut för beslutsfattare')?.content ?? []))] as const,
	);
	expect(counts.filter(([, words]) => words < 20 || words > 120)).toEqual([]);
});

test.each(['Det som inte gick', 'Det här kan andra regioner ta med sig'])('every case says something under ”%s”', (heading) => {
	const empty = cases.filter(({ text }) => {
		const content = section(text, heading)?.content ?? [];
		return (
			wordCount(plainText(content)) < 10 && !content.some((node) => node.type === 'mdxJsxFlowElement' && node.name === 'NotDocumented')
		);
	});
	expect(ids(empty)).toEqual([]);
});

test('the EU acts are joined to methods and to the planning system', () => {
	const joined = (key: string, folder: string) =>
		library.edges.some(({ from, to }) => (from === key && to.startsWith(folder)) || (to === key && from.startsWith(folder)));
	const alone = pagesOf(library, 'euActs').filter(({ key }) => !joined(key, 'metoder/') || !joined(key, 'planeringssystemet/'));
	expect(ids(alone)).toEqual([]);
});

test('every planning process feeds another or is fed by one', () => {
	const feeds = library.edges.filter(({ type }) => type === 'feeds').flatMap(({ from, to }) => [from, to]);
	expect(ids(pagesOf(library, 'processes').filter(({ key }) => !feeds.includes(key)))).toEqual([]);
});

test('no address of a person stands anywhere', () => {
	const found = files.flatMap(({ path, text }) =>
		[...text.matchAll(/[\w.+-]+@[\w-]+\.[a-z]{2,}/gi)].map(([address]) => `${path}: ${address}`),
	);
	expect(found).toEqual([]);
});

test('changes are told newest first', () => {
	const wrong = [...library.pages.values()].filter(({ data: { changes } }) =>
		changes.some(({ date }, index) => index > 0 && date > changes[index - 1]!.date),
	);
	expect(wrong.map(({ key }) => key)).toEqual([]);
});

// Every page is prepared as for drawing, which takes its time on a busy machine.
test('no anchor stands twice on a page: sections, drawn blocks, duties and sources', { timeout: 60_000 }, () => {
	const drawnIds: readonly string[] = Object.values(blocks).map(({ id }) => id);
	const twice = [...library.pages.values()].flatMap((page) => {
		const { before, after, references } = pageView(library, page, '2026-11-24');
		const rules = (pageTypes[page.type] as PageType).sections ?? [];
		// Headings of an editor's own choosing give way to drawn blocks and to each other (plugins/anchors.ts).
		const free: string[] = [];
		visit(parseBody(page.text).tree, 'heading', (node) => void free.push(slugify(toString(node))));
		const anchors = [
			...rules.filter(({ heading }) => section(page.text, heading)).map(({ id }) => id),
			...[...before, ...after].map((name) => blocks[name].id as string),
			...references.map(({ anchor }) => anchor),
			...(page.type === 'euActs' ? page.data.duties.map(({ id }) => id) : []),
		];
		const own = anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index);
		const covered = anchors.filter(
			(anchor) => free.includes(anchor) && !drawnIds.includes(anchor) && !rules.some(({ id }) => id === anchor),
		);
		return [...own, ...covered].map((anchor) => `${page.key}#${anchor}`);
	});
	expect(twice).toEqual([]);
});

test('every relation gives a reason that is a sentence', () => {
	const wrong = [...library.pages.values()].flatMap(({ key, data }) =>
		data.relations.filter(({ reason }) => !/[.?!]$/.test(reason) || wordCount(reason) < 3).map(({ to }) => `${key} → ${to}`),
	);
	expect(wrong).toEqual([]);
});

test('quotation marks are Swedish in heads and records too', () => {
	const values: string[] = [];
	const gather = (value: unknown, where: string): void => {
		if (typeof value === 'string') {
			if (/["“‟]/.test(value)) values.push(`${where}: ${value}`);
		} else if (Array.isArray(value)) value.forEach((item) => gather(item, where));
		else if (value && typeof value === 'object') Object.values(value).forEach((item) => gather(item, where));
	};
	for (const { key, data } of library.pages.values()) gather(data, key);
	for (const [type, records] of Object.entries(library.records))
		for (const [id, data] of records as ReadonlyMap<string, unknown>) gather(data, `${type}/${id}`);
	expect(values).toEqual([]);
});

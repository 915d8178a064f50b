/** llms.txt read back as the format says: h1, quote, then sections that are lists of links. */
import { toString } from 'mdast-util-to-string';
import type { Link, List } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { pageTypeNames, pageTypes } from '../../../src/model/types.ts';
import { llmsTxt } from '../../../src/publish/llms.ts';
import { fullUrl } from '../../../src/publish/publication.ts';
import { site } from '../../../src/site.ts';
import { publications } from '../../fixtures/publications.ts';
import { library } from '../../fixtures/real-content.ts';
import { t } from '../../fixtures/strings.ts';

const { children } = unified()
	.use(remarkParse)
	.parse(llmsTxt(library, publications, t));
const rows = children.filter((node): node is List => node.type === 'list').flatMap((list) => list.children);

test('begins with the name and what the site is, and says the licence', () => {
	expect(children.slice(0, 2).map((node) => [node.type, toString(node)])).toEqual([
		['heading', site.name],
		['blockquote', site.description],
	]);
	expect(toString(children[2])).toContain(site.licences.text.name);
});

test('sections stand in the order of the menu, the optional one last, each a list', () => {
	const headings = children.flatMap((node, index) =>
		node.type === 'heading' && node.depth === 2 ? [{ text: toString(node), index }] : [],
	);
	expect(headings.map(({ text }) => text)).toEqual([
		...pageTypeNames.filter((type) => type !== 'about').map((type) => pageTypes[type].section),
		'Optional',
	]);
	expect(headings.every(({ index }) => children[index + 1]?.type === 'list')).toBe(true);
	expect(children.slice(headings[0]!.index).every(({ type }) => type === 'heading' || type === 'list')).toBe(true);
});

test('every page is there once, as a link to its twin with its summary', () => {
	const links = rows.map((row) => {
		const [paragraph] = row.children;
		const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
		return { url: (first as Link).url, rest: toString(row).slice(toString(first).length) };
	});
	const found = new Map(links.map(({ url, rest }) => [url, rest]));
	expect(found.size).toBe(links.length);
	for (const { page, outputs } of publications.values()) expect(found.get(fullUrl(outputs.markdown))).toBe(`: ${page.data.summary}`);
	expect(links.length).toBe(publications.size + 2);
});

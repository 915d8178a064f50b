/** Every page's Markdown twin, read back by a parser that knows no MDX. */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { libraryOf } from '../../../scripts/lib/library.ts';
import { ledger } from '../../../src/ledger/file.ts';
import { publishedOf } from '../../../src/ledger/published.ts';
import { addressOf, ledgerTypes, type LedgerRecord } from '../../../src/ledger/record.ts';
import { pageView } from '../../../src/library/view.ts';
import { weakestCertainty } from '../../../src/model/citation.ts';
import { blocks } from '../../../src/model/labels.ts';
import { pageTypeNames } from '../../../src/model/types.ts';
import { certainties } from '../../../src/model/vocabulary.ts';
import { isOutput } from '../../../src/model/outputs.ts';
import { fullUrl, publicationsOf } from '../../../src/publish/publication.ts';
import { twinOf } from '../../../src/publish/twin/twin.ts';
import { citationGroups, parseBody, plainText } from '../../../src/reading/body.ts';
import { site } from '../../../src/site.ts';
import { validContent } from '../../fixtures/content.ts';
import { publications } from '../../fixtures/publications.ts';
import { library } from '../../fixtures/real-content.ts';
import { t } from '../../fixtures/strings.ts';

const today = '2026-11-24';
const reader = unified().use(remarkParse).use(remarkGfm);

const twins = [...publications.values()].map((publication) => {
	const view = pageView(library, publication.page, today);
	const markdown = twinOf(library, publication, view, t);
	return { key: publication.page.key, page: publication.page, view, markdown, tree: reader.parse(markdown) };
});

/** Where links inside the site may lead: live pages and terms, and their anchors. */
const targets = new Set(
	ledger
		.filter(({ status }) => status === 'live')
		.flatMap((record) => [addressOf(record), ...record.anchors.map((anchor) => `${addressOf(record)}#${anchor}`)]),
);

const words = Object.values(certainties).map(({ label }) => `(${label})`);

/** What is said, without notes and without the words for certainty. */
function said(tree: Root): string {
	const spoken = structuredClone(tree);
	spoken.children = spoken.children.filter(({ type }) => type !== 'footnoteDefinition');
	visit(spoken, 'emphasis', (node, index, parent) => {
		if (words.includes(toString(node))) parent!.children.splice(index!, 1);
	});
	return normal(plainText(spoken.children));
}

function normal(text: string): string {
	return text
		.replace(/[\s\u00a0]+/g, ' ')
		.replace(/ ([.,;:!?)])/g, '$1')
		.trim();
}

const wrong = (fault: (twin: (typeof twins)[number]) => unknown[]) =>
	twins.flatMap((twin) => fault(twin).map((found) => `${twin.key}: ${String(found)}`));

function nodesOf<T extends Nodes['type']>(tree: Root, type: T): Extract<Nodes, { type: T }>[] {
	const found: Nodes[] = [];
	visit(tree, type, (node: Nodes) => void found.push(node));
	return found as Extract<Nodes, { type: T }>[];
}

test('every page has a twin', () => {
	expect(twins.length).toBe(library.pages.size);
	expect(twins.length).toBeGreaterThan(200);
});

test('a twin has one heading of the first level, and it is the title', () => {
	const titles = (tree: Root) =>
		nodesOf(tree, 'heading')
			.filter(({ depth }) => depth === 1)
			.map((node) => toString(node));
	expect(wrong(({ tree, page }) => (titles(tree).join() === page.data.title ? [] : titles(tree)))).toEqual([]);
});

test('nothing of MDX is left: no elements, no expressions, no brackets of citations, no head', () => {
	expect(wrong(({ tree }) => nodesOf(tree, 'html').map(({ value }) => value))).toEqual([]);
	expect(wrong(({ markdown }) => markdown.match(/\\?\[@.*|<[A-Z]\w*|^---$|[{}]|undefined|\[object|&#x/gm) ?? [])).toEqual([]);
	expect(wrong(({ markdown }) => markdown.match(/[\u00a0\u00ad]|\ufffd|Ã/g) ?? [])).toEqual([]);
});

test('every note is defined once and used, and says where it comes from', () => {
	expect(
		wrong(({ tree }) => {
			const defined = nodesOf(tree, 'footnoteDefinition').map(({ identifier }) => identifier);
			const used = new Set(nodesOf(tree, 'footnoteReference').map(({ identifier }) => identifier));
			const empty = nodesOf(tree, 'footnoteDefinition').filter((node) => toString(node).length < 10);
			return [
				...defined.filter((id) => !used.has(id)).map((id) => `unused ${id}`),
				...[...used].filter((id) => !defined.includes(id)).map((id) => `undefined ${id}`),
				...(new Set(defined).size === defined.length ? [] : ['twice']),
				...empty.map(({ identifier }) => `empty ${identifier}`),
			];
		}),
	).toEqual([]);
	expect(twins.filter(({ tree }) => nodesOf(tree, 'footnoteDefinition').length > 0).length).toBeGreaterThan(200);
});

test('every source of a page stands in its twin with its address', () => {
	const inside = ({ markdown, tree }: (typeof twins)[number]) => {
		const urls = new Set(nodesOf(tree, 'link').map(({ url }) => url));
		return (url: string) => urls.has(url) || markdown.includes(url);
	};
	expect(wrong((twin) => twin.view.references.flatMap(({ url }) => (url && !inside(twin)(url) ? [url] : [])))).toEqual([]);
});

test('links are whole, and those inside the site lead to a page or a place that exists', () => {
	const root = fullUrl('/');
	expect(
		wrong(({ tree }) =>
			[...nodesOf(tree, 'link'), ...nodesOf(tree, 'image')]
				.map(({ url }) => url)
				.filter((url) => {
					if (!/^https?:\/\//.test(url)) return true;
					if (!url.startsWith(root)) return false;
					const path = `/${url.slice(root.length)}`;
					return !targets.has(path) && !isOutput(path.slice(1)) && !/^\/[a-z]\/\d+\/$/.test(path) && !path.startsWith('/bilder/');
				}),
		),
	).toEqual([]);
});

test('the blocks that the page draws stand in its twin, each with something under it', () => {
	expect(
		wrong(({ tree, view }) =>
			[...view.before, ...view.after].filter((name) => {
				const at = tree.children.findIndex(
					(node) => node.type === 'heading' && node.depth === 2 && toString(node) === blocks[name].heading,
				);
				const next = tree.children[at + 1];
				return at < 0 || !next || (next.type === 'heading' && next.depth === 2);
			}),
		),
	).toEqual([]);
});

test('every paragraph, item and cell of the body survives', () => {
	let compared = 0;
	expect(
		wrong(({ page, tree }) => {
			const spoken = said(tree);
			const lost: string[] = [];
			visit(parseBody(page.text).tree, (node) => {
				if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
				const sentence = normal(plainText([node]));
				compared += 1;
				if (!spoken.includes(sentence)) lost.push(sentence);
			});
			return lost;
		}),
	).toEqual([]);
	expect(compared).toBeGreaterThan(5000);
});

test('every fact of the legend, relation, duty and stop of a path survives, with å, ä and ö', () => {
	const rows = ({ view, page }: (typeof twins)[number]): string[] => [
		page.data.summary,
		...view.facts.flatMap(({ parts, note }) => [...parts.map(({ text }) => text), ...(note ? [note] : [])]),
		...view.path.flatMap(({ title, reason }) => [title, reason]),
		...view.relations.flatMap(({ related }) => related.flatMap((row) => [row.page.data.title, ...row.reasons.map(({ text }) => text)])),
		...page.data.changes.map(({ note }) => note),
		...(page.type === 'euActs' ? page.data.duties.map(({ what }) => what) : []),
		...(page.type === 'methods' ? [...page.data.when, ...page.data.whenNot, ...page.data.materials] : []),
		...(page.type === 'cases' && Array.isArray(page.data.milestones) ? page.data.milestones.map(({ what }) => what) : []),
	];
	expect(
		wrong((twin) => {
			const spoken = said(twin.tree);
			return rows(twin).filter((row) => !spoken.includes(normal(row)));
		}),
	).toEqual([]);
	expect(twins.filter(({ markdown }) => /[åäö]/.test(markdown)).length).toBe(twins.length);
});

test.each(['uncertain', 'analysis', 'commonKnowledge'] as const)('what is %s in the text says so as often as on the page', (certainty) => {
	const inText = ({ page }: (typeof twins)[number]) =>
		citationGroups(parseBody(page.text)).filter(({ citations }) => citations && weakestCertainty(citations) === certainty).length;
	const duties = ({ page }: (typeof twins)[number]) =>
		page.type === 'euActs' ? page.data.duties.filter((duty) => duty.certainty === certainty).length : 0;
	const marks = (tree: Root) => nodesOf(tree, 'emphasis').filter((node) => toString(node) === `(${certainties[certainty].label})`).length;
	const wanted = (twin: (typeof twins)[number]) => inText(twin) + duties(twin);
	expect(twins.filter((twin) => wanted(twin) > 0).length).toBeGreaterThan(10);
	expect(wrong((twin) => (marks(twin.tree) < wanted(twin) ? [`${marks(twin.tree)} < ${wanted(twin)}`] : []))).toEqual([]);
});

test('a twin is the same on another day', () => {
	for (const key of ['eu/nzia', 'kunskap/uppdraget', 'om/aktualitet', 'fallstudier/se-skaraborg-strukturbild']) {
		const { page, markdown } = twins.find((twin) => twin.key === key)!;
		expect(twinOf(library, publications.get(key)!, pageView(library, page, '2039-01-01'), t)).toBe(markdown);
	}
});

test('a twin says its version, licence and address, and has no head in YAML', () => {
	const { markdown } = twins.find(({ key }) => key === 'metoder/strukturbild')!;
	expect(markdown).toMatch(/^# Strukturbild\n/);
	for (const piece of ['24 december 2026 (abcd1234)', site.licences.text.url, site.licences.data.url, fullUrl('/metoder/strukturbild/')]) {
		expect(markdown).toContain(piece);
	}
});

/** The small library has a page of every type, so a new type is drawn here before it has any content. */
test('every type of page has a twin', () => {
	const small = libraryOf(validContent());
	const records = publishedOf(small, []).map(({ address, type, id, title, anchors }, index): LedgerRecord => ({
		number: index + 1,
		type,
		id,
		title,
		addresses: [address],
		anchors: [...anchors],
		published: today,
		status: 'live',
	}));
	expect(records.every(({ type }) => ledgerTypes.includes(type))).toBe(true);
	const found = [...publicationsOf(small, records, new Map()).values()].map((publication) => {
		const tree = reader.parse(twinOf(small, publication, pageView(small, publication.page, today), t));
		expect(toString(tree.children[0])).toBe(publication.page.data.title);
		return publication.page.type;
	});
	expect(new Set(found)).toEqual(new Set(pageTypeNames));
});

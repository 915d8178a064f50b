/**
 * The Markdown twin of a page: what a reader gets, as CommonMark 0.31 with GFM's tables and footnotes. For those who read with a machine,
 * quote in a report or keep a copy. Nothing in it depends on the day of the build: what has passed or is overdue is left to its reader.
 */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Fact } from '../../library/facts.ts';
import type { Library } from '../../library/graph.ts';
import type { PageView } from '../../library/view.ts';
import { formatDate } from '../../model/date.ts';
import { fieldLabels } from '../../model/labels.ts';
import { pageTypes } from '../../model/types.ts';
import { site } from '../../site.ts';
import { fullUrl, type Publication } from '../publication.ts';
import type { Translate } from '../translate.ts';
import { blocksOfTwin } from './blocks.ts';
import { bodyOf } from './body.ts';
import { certaintyWord } from './footnotes.ts';
import { heading, joined, labelled, link, list, paragraph, text } from './nodes.ts';
import { sceneOf, type Scene } from './scene.ts';

const writer = unified()
	.use(remarkGfm, { tablePipeAlign: false })
	.use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' });

function factRow({ label, parts, mark, note }: Fact, { notes, url }: Scene): PhrasingContent[] {
	return labelled(label, [
		...joined(
			parts.map((part) => (part.path ? [link(url(part.path), part.text)] : part.text)),
			' · ',
		),
		...notes.mark(mark),
		...(note ? [text(`. ${note}`)] : []),
	]);
}

/** Title, summary, the legend, and what the page is called and may be used for. */
function headOf(scene: Scene): RootContent[] {
	const { view, publication, t } = scene;
	const { page } = view;
	const { text: textLicence, data } = site.licences;
	const { date, commit } = publication.version;
	return [
		heading(1, page.data.title),
		paragraph(page.data.summary),
		list([
			labelled(t('twin.kind'), pageTypes[page.type].one),
			...view.facts.map((fact) => factRow(fact, scene)),
			labelled(fieldLabels.address, [link(publication.url, publication.url)]),
			labelled(t('twin.shortAddress'), [link(publication.shortUrl, publication.shortUrl)]),
			labelled(t('twin.version'), `${formatDate(date)}${commit ? ` (${commit})` : ''}`),
			labelled(t('twin.licence'), [
				text(`${t('twin.text')} `),
				link(textLicence.url, textLicence.name),
				text(`, ${t('twin.data')} `),
				link(data.url, data.name),
			]),
			labelled(t('twin.site'), [
				link(fullUrl('/'), site.name),
				text(`. ${site.publisher.name ? t('site.footer.publisher', { name: site.publisher.name }) : t('site.footer.noPublisher')}`),
			]),
		]),
	];
}

/** The glossary's words on the page, which the page opens in place. */
function termsOf({ view, t, url }: Scene): RootContent[] {
	if (view.terms.size === 0) return [];
	return [
		heading(2, t('twin.terms')),
		list(
			[...view.terms].map(([id, { term, abbreviation, definition, certainty }]) => [
				link(url(`/ordlista/#${id}`), abbreviation ? `${term} (${abbreviation})` : term),
				text(`: ${definition}`),
				...certaintyWord(certainty),
			]),
		),
	];
}

/** Hard spaces and soft hyphens belong to the page's lines, not to the text. */
function withPlainSpaces(tree: Root): Root {
	visit(tree, (node) => {
		if ('value' in node) node.value = node.value.replace(/[\u00a0\u202f]/g, ' ').replace(/\u00ad/g, '');
	});
	return tree;
}

/** The twin of a page as a Markdown file. `view` is the page's view of any day. */
export function twinOf(library: Library, publication: Publication, view: PageView, t: Translate): string {
	const scene = sceneOf(library, publication, view, t);
	// Written in reading order, since notes are numbered as they are met; the sources come when all are known.
	const parts = [headOf(scene), blocksOfTwin(view.before, scene), bodyOf(scene), blocksOfTwin(view.after, scene), termsOf(scene)];
	return writer.stringify(withPlainSpaces({ type: 'root', children: parts.flat() }));
}

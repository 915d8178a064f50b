/** What the site holds, for a reader that is a language model: llms.txt (llmstxt.org, "Format"). */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { pagesOf, type Library, type Page } from '../library/graph.ts';
import { siteOutputs } from '../model/outputs.ts';
import { pageTypeNames, pageTypes } from '../model/types.ts';
import { site } from '../site.ts';
import { fullUrl, type Publication } from './publication.ts';
import type { Translate } from './translate.ts';
import { heading, link, list, paragraph, text } from './twin/nodes.ts';

const writer = unified().use(remarkStringify, { bullet: '-', emphasis: '*', listItemIndent: 'one' });

/** The name that the format gives to what may be left out when the context is short. */
const optional = 'Optional';

/**
 * The file: name, what the site is, how it may be used, then every page by type in menu order, each a link to its Markdown twin with its
 * summary. Pages about the site are optional. Pages without a number, which the build refuses, are left out.
 */
export function llmsTxt(library: Library, publications: ReadonlyMap<string, Publication>, t: Translate): string {
	const rows = (pages: readonly Page[]): PhrasingContent[][] =>
		pages.flatMap((page) => {
			const publication = publications.get(page.key);
			return publication ? [[link(fullUrl(publication.outputs.markdown), page.data.title), text(`: ${page.data.summary}`)]] : [];
		});
	const sections = pageTypeNames
		.filter((type) => type !== 'about')
		.flatMap((type): RootContent[] => [heading(2, pageTypes[type].section), list(rows(pagesOf(library, type)))]);
	const children: RootContent[] = [
		heading(1, site.name),
		{ type: 'blockquote', children: [paragraph(site.description)] },
		paragraph(t('llms.use', { licence: site.licences.text.name })),
		paragraph(site.publisher.name ? t('site.footer.publisher', { name: site.publisher.name }) : t('site.footer.noPublisher')),
		...sections,
		heading(2, optional),
		list([
			...rows(pagesOf(library, 'about')),
			[link(fullUrl(siteOutputs.api), t('llms.api')), text(`: ${t('llms.apiHelp', { licence: site.licences.data.name })}`)],
			[link(fullUrl('/ordlista/'), t('llms.glossary'))],
		]),
	];
	return writer.stringify({ type: 'root', children } satisfies Root);
}

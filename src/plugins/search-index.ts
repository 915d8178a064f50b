/** Builds the search index with Pagefind: over the built pages in a build, over the live pages while writing. */
import type { AstroIntegration } from 'astro';
import { readContent } from '../check/index.ts';
import { readEntries } from '../check/entries.ts';
import { isOutput } from '../model/outputs.ts';
import type { Term } from '../model/records.ts';
import { recordTypes } from '../model/types.ts';
import { splitterFor } from '../search/build.ts';
import { pageForPagefind, textOfHtml } from '../search/whole-text.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIndex, type PagefindIndex } from 'pagefind';

async function newIndex(): Promise<PagefindIndex> {
	const { index, errors } = await createIndex({
		forceLanguage: 'sv',
		excludeSelectors: ['[data-pagefind-ignore]', '.cites', '.sl-anchor-link'],
	});
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	return index;
}

/** Glossary terms as records of their own, so that a term is found by itself and not somewhere in a long page. */
async function addTerms(index: PagefindIndex, root: string, base: string): Promise<void> {
	const { entries } = readEntries(readContent(root));
	for (const { collection, id, data } of entries) {
		if (collection !== 'terms' || !data) continue;
		const { term, abbreviation, termEn, aliases, definition } = data as Term;
		await index.addCustomRecord({
			url: `${base}/ordlista/#${id}`,
			content: [term, abbreviation, definition.replace(/\.$/, ''), ...aliases, termEn].filter(Boolean).join('. '),
			language: 'sv',
			meta: { title: abbreviation ? `${term} (${abbreviation})` : term, typ: recordTypes.terms.one },
			filters: { typ: [recordTypes.terms.many] },
		});
	}
}

/** Gives pages (address → HTML) and the glossary to a new index. Returns it and how many pages it has. */
async function indexOf(pages: ReadonlyMap<string, string>, root: string, base: string): Promise<{ index: PagefindIndex; count: number }> {
	const index = await newIndex();
	const splitter = splitterFor([...pages.values()].map(textOfHtml));
	let count = 0;
	for (const [url, html] of pages) {
		const { file, errors } = await index.addHTMLFile({ url, content: pageForPagefind(html, splitter) });
		if (errors.length > 0) throw new Error(`Pagefind: ${url}: ${errors.join('; ')}`);
		if (file.uniqueWords > 0) count += 1;
	}
	await addTerms(index, root, base);
	return { index, count };
}

/** The built pages by their address. */
function builtPages(dist: string, base: string): Map<string, string> {
	const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html') && !isOutput(file));
	return new Map(
		files.map((file) => [`${base}/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, readFileSync(join(dist, file), 'utf8')]),
	);
}

/** The addresses of all pages, from the files that make them. */
function pagePaths(docs: string, base: string): string[] {
	return readdirSync(docs, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.mdx'))
		.map((path) =>
			`${base}/${path
				.replaceAll('\\', '/')
				.replace(/(^|\/)index\.mdx$/, '')
				.replace(/\.mdx$/, '')}/`.replace(/\/+$/, '/'),
		);
}

/** Fetches the pages from the running server and indexes what they say now. */
async function liveIndex(origin: string, paths: readonly string[], root: string, base: string): Promise<Map<string, Uint8Array>> {
	const pages = new Map<string, string>();
	for (const path of paths) {
		const response = await fetch(origin + path);
		if (response.ok) pages.set(path, await response.text());
	}
	const { index } = await indexOf(pages, root, base);
	const { files } = await index.getFiles();
	return new Map(files.map(({ path, content }) => [path, content]));
}

const contentTypes: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json', css: 'text/css' };

export function searchIndex(): AstroIntegration {
	let docs = '';
	let root = '';
	let base = '';
	return {
		name: 'rumslig:search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const { index, count } = await indexOf(builtPages(dist, base), root, base);
				await index.writeFiles({ outputPath: fileURLToPath(new URL('./pagefind/', dir)) });
				logger.info(`${count} pages in the search index`);
			},
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				docs = fileURLToPath(new URL('./content/docs/', config.srcDir));
				base = config.base.replace(/\/$/, '');
			},
			'astro:server:setup': ({ server, logger }) => {
				let files: Promise<Map<string, Uint8Array>> | undefined;
				server.watcher.on('all', () => (files = undefined));
				server.middlewares.use((request, response, next) => {
					const match = /\/pagefind\/([^?]+)/.exec(request.url ?? '');
					if (!match?.[1]) return next();
					const address = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? `http://${request.headers.host}`;
					files ??= liveIndex(new URL(address).origin, pagePaths(docs, base), root, base).catch((error: unknown) => {
						logger.warn(`The search index could not be built: ${String(error)}`);
						return new Map<string, Uint8Array>();
					});
					void files.then((ready) => {
						const content = ready.get(match[1]!);
						if (!content) return next();
						response.setHeader('content-type', contentTypes[match[1]!.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
						response.end(content);
					});
				});
			},
		},
	};
}

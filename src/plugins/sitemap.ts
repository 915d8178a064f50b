/** The sitemap, with the day each page truly changed. Stands in place of the one that Starlight would add. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readEntries } from '../check/entries.ts';
import { readContent } from '../check/index.ts';
import { readVersions } from '../library/versions.ts';
import { changedByAddress, isForFinding } from '../publish/sitemap.ts';
import { splitFrontmatter } from '../reading/frontmatter.ts';
import { site } from '../site.ts';

function changes(root: string): ReadonlyMap<string, string> {
	const files = readContent(root, 'docs');
	const bodies = new Map(files.map(({ path, text }) => [path, splitFrontmatter(text).body]));
	const pages = readEntries(files).entries.map(({ file, collection, data }) => ({
		file,
		collection,
		body: bodies.get(file) ?? '',
		noted: (data as { changes?: { date: string }[] } | undefined)?.changes?.[0]?.date,
	}));
	return changedByAddress(pages, readVersions(root));
}

/** `root` is the top of the repository. */
export function datedSitemap(root: string): AstroIntegration {
	const start = new URL(site.base, site.url).href;
	const inside = (url: string) => url.slice(start.length);
	let changed: ReadonlyMap<string, string> | undefined;
	return sitemap({
		filter: (url) => isForFinding(inside(url)),
		serialize: (item) => {
			changed ??= changes(root);
			const lastmod = changed.get(inside(item.url));
			return { ...item, ...(lastmod && { lastmod }) };
		},
	});
}

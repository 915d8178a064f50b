/** The built sitemap and what each built page says of itself, read with parsers of their own. */
import { XMLParser } from 'fast-xml-parser';
import { existsSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { isForFinding } from '../../src/publish/sitemap.ts';
import { fullUrl } from '../../src/publish/publication.ts';
import { readPages } from './lib/pages.ts';

interface UrlSet {
	urlset: { url: { loc: string; lastmod?: string }[] };
}

const root = fullUrl('/');
const { urlset } = new XMLParser().parse(readFileSync('dist/sitemap-0.xml', 'utf8')) as UrlSet;
const listed = new Map(urlset.url.map(({ loc, lastmod }) => [loc.slice(root.length), lastmod]));
const pages = readPages().map(({ path, html }) => ({ path: path.slice(1), html }));

describe('the sitemap', () => {
	it('lists every page for readers once, and nothing else', () => {
		expect(listed.size).toBe(urlset.url.length);
		const wanted = pages.map(({ path }) => path).filter((path) => isForFinding(path) && !path.includes('404'));
		expect([...listed.keys()].sort()).toEqual(wanted.sort());
		expect(wanted.length).toBeGreaterThan(280);
	});

	it('says when each changed, and no time of building', () => {
		expect([...listed].filter(([, date]) => !/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/.test(String(date)))).toEqual([]);
		const index = new XMLParser().parse(readFileSync('dist/sitemap-index.xml', 'utf8')) as {
			sitemapindex: { sitemap: { lastmod: string } };
		};
		expect(index.sitemapindex.sitemap.lastmod).toBe([...listed.values()].sort().at(-1));
	});
});

function scriptsOf(html: string): string[] {
	const found: string[] = [];
	const walk = (node: DefaultTreeAdapterTypes.Node) => {
		if (node.nodeName === 'script' && 'attrs' in node && node.attrs.some(({ value }) => value === 'application/ld+json')) {
			found.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
		}
		if ('childNodes' in node) node.childNodes.forEach(walk);
	};
	walk(parse(html));
	return found;
}

describe('JSON-LD', () => {
	it('stands once in every page for readers, with the address, the name and the day of the sitemap', () => {
		const faults: string[] = [];
		for (const { path, html } of pages) {
			if (!listed.has(path)) continue;
			const scripts = scriptsOf(html);
			if (scripts.length !== 1) {
				faults.push(`${path}: ${scripts.length}`);
				continue;
			}
			const graph = JSON.parse(scripts[0]!) as { '@context': string; '@graph': Record<string, string>[] };
			const [main] = graph['@graph'];
			if (graph['@context'] !== 'https://schema.org' || !main?.['@type'] || !main['name']) faults.push(`${path}: ${scripts[0]}`);
			if (main?.['url'] !== root + path) faults.push(`${path}: ${main?.['url']}`);
			if (main?.['dateModified'] !== listed.get(path)?.slice(0, 10)) faults.push(`${path}: ${main?.['dateModified']} ${listed.get(path)}`);
			const shown = [...html.matchAll(/<nav class="breadcrumbs[\s\S]*?<\/nav>/g)].flatMap(([nav]) => [...nav.matchAll(/<a /g)]).length;
			const list = graph['@graph'].find((node) => node['@type'] === 'BreadcrumbList') as { itemListElement: unknown[] } | undefined;
			if ((list?.itemListElement.length ?? 1) - 1 !== shown) faults.push(`${path}: ${shown} breadcrumbs`);
		}
		expect(faults).toEqual([]);
	});
});

describe('Markdown twins', () => {
	it('every entry has one beside it, and llms.txt leads to them all', () => {
		const index = readFileSync('dist/llms.txt', 'utf8');
		const linked = [...index.matchAll(/\]\((\S+?\.md)\)/g)].map(([, url]) => url!.slice(root.length));
		expect(linked.length).toBeGreaterThan(250);
		expect(linked.filter((file) => !existsSync(`dist/${file}`))).toEqual([]);
		const entries = pages.filter(
			({ path, html }) => path.split('/').length === 3 && isForFinding(path) && html.includes('id="granskning"'),
		);
		expect(entries.filter(({ path }) => !linked.includes(`${path.slice(0, -1)}.md`)).map(({ path }) => path)).toEqual([]);
	});
});

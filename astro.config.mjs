// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { readTerms } from './src/check/index.ts';
import { addresses } from './src/plugins/addresses.ts';
import { anchorsPlugin } from './src/plugins/anchors.ts';
import { citationsPlugin } from './src/plugins/citations.ts';
import { contentCheck } from './src/plugins/content-check.ts';
import { elementImports } from './src/plugins/elements.ts';
import { fontFamilies } from './src/plugins/fonts.ts';
import { linksPlugin } from './src/plugins/links.ts';
import { noStorage } from './src/plugins/no-storage.ts';
import { offline } from './src/plugins/offline.ts';
import { plainColons } from './src/plugins/plain-colons.ts';
import { searchIndex } from './src/plugins/search-index.ts';
import { spacesPlugin } from './src/plugins/spaces.ts';
import { datedSitemap } from './src/plugins/sitemap.ts';
import { stepsPlugin } from './src/plugins/steps.ts';
import { tablesPlugin } from './src/plugins/tables.ts';
import { termLinksPlugin } from './src/plugins/term-links.ts';
import { site } from './src/site.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const processor = satteri({
	// Swedish quotation marks are written by hand; the English pair would be wrong.
	features: {
		smartPunctuation: { quotes: false },
		gfm: { footnotes: { label: 'Fotnoter', backLabel: 'Tillbaka till referens {reference}' } },
	},
	mdastPlugins: [stepsPlugin],
	hastPlugins: [termLinksPlugin(readTerms(root)), citationsPlugin, anchorsPlugin, linksPlugin, tablesPlugin, spacesPlugin],
});

export default defineConfig({
	site: site.url,
	base: site.base,
	trailingSlash: 'always',
	// Tests read the content store from here (Astro's default differs between build and test).
	cacheDir: './.astro',
	fonts: await fontFamilies(`${root}.astro/fonts`),
	markdown: {
		processor,
	},
	integrations: [
		contentCheck(),
		datedSitemap(root),
		starlight({
			title: site.name,
			description: site.description,
			locales: { root: { label: 'Svenska', lang: 'sv' } },
			routeMiddleware: './src/routeData.ts',
			customCss: ['./src/styles/index.css'],
			lastUpdated: true,
			credits: false,
			expressiveCode: false,
			pagefind: false,
			disable404Route: true,
			...(site.editUrl && { editLink: { baseUrl: site.editUrl } }),
			components: {
				Head: './src/components/site/Head.astro',
				Header: './src/components/site/Header.astro',
				ThemeProvider: './src/components/site/ThemeProvider.astro',
				ThemeSelect: './src/components/site/ThemeSelect.astro',
				Search: './src/components/site/Search.astro',
				Sidebar: './src/components/site/Sidebar.astro',
				PageTitle: './src/components/site/PageTitle.astro',
				TableOfContents: './src/components/site/TableOfContents.astro',
				MobileTableOfContents: './src/components/site/MobileTableOfContents.astro',
				MarkdownContent: './src/components/site/MarkdownContent.astro',
				Pagination: './src/components/site/Pagination.astro',
				Footer: './src/components/site/Footer.astro',
				SiteTitle: './src/components/site/SiteTitle.astro',
			},
		}),
		plainColons(processor),
		addresses(),
		searchIndex(),
		offline(),
	],
	vite: {
		plugins: [elementImports(), noStorage()],
		build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
	},
});

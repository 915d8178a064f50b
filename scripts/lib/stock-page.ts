/** A page of ours with Starlight's own search in place of ours, for comparison: the markup and script of its Search component. */
import { build, type Rolldown } from 'vite';
import { stockRanking } from './stock-index.ts';

/** As in @astrojs/starlight 0.42, components/Search.astro, with its build-time values put in. */
const script = `
class SiteSearch extends HTMLElement {
	constructor() {
		super();
		const openBtn = this.querySelector('button[data-open-modal]');
		const dialog = this.querySelector('dialog');
		const openModal = () => { dialog.showModal(); this.querySelector('input')?.focus(); };
		openBtn.addEventListener('click', openModal);
		openBtn.disabled = false;
		window.addEventListener('DOMContentLoaded', () => {
			const onIdle = window.requestIdleCallback || ((cb) => setTimeout(cb, 1));
			onIdle(async () => {
				const { PagefindUI } = await import('@pagefind/default-ui');
				new PagefindUI({
					ranking: ${JSON.stringify(stockRanking)},
					element: '#starlight__search', baseUrl: '/', bundlePath: '/stock/pagefind/',
					showImages: false, translations: {}, showSubResults: true,
				});
			});
		});
	}
}
customElements.define('site-search', SiteSearch);
`;

const markup = `<site-search><button data-open-modal disabled>Sök</button><dialog style="padding:0"><div class="dialog-frame">
<div class="search-container"><div id="starlight__search"></div></div></div></dialog></site-search>`;

/** The script and its chunks by file name, bundled as Astro bundles it. */
export async function stockScripts(): Promise<Map<string, string>> {
	const entry = '\\0stock';
	const built = await build({
		configFile: false,
		logLevel: 'error',
		plugins: [{ name: 'stock', resolveId: (id) => (id === entry ? id : undefined), load: (id) => (id === entry ? script : undefined) }],
		build: {
			write: false,
			rolldownOptions: { input: { stock: entry }, output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
		},
	});
	const { output } = built as Rolldown.RolldownOutput;
	return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
}

/** A built page with the search exchanged. Throws when ours is not found in it. */
export function stockPage(html: string): string {
	const changed = html.replace(/<search class="site-search[\s\S]*?<\/search>/, markup);
	if (changed === html) throw new Error('The page has no search of ours to exchange.');
	return changed
		.replace(/<script[^>]*src="[^"]*Search\.astro[^"]*"[^>]*><\/script>/g, '')
		.replace('</body>', '<script type="module" src="/stock/stock.js"></script></body>');
}

/** The search that Starlight gives by itself, over the same built pages: an index without options, and Starlight's own ranking. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex } from 'pagefind';

/** As in @astrojs/starlight 0.42, schemas/pagefind.ts. */
export const stockRanking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 } as const;

/** A page as Starlight alone would have made it: without what we add for the index, and with the lists that ours replaces by records. */
function asStock(html: string): string {
	return html.replace(/<meta name="rumslig:[^>]*>/g, '').replace(/(<div class="not-content"[^>]*?) data-pagefind-ignore(="")?/g, '$1');
}

/** Writes the stock index of a built site to a folder of its own and returns the folder. */
export async function stockIndex(dist: string): Promise<string> {
	const { index } = await createIndex();
	if (!index) throw new Error('Pagefind could not start.');
	for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('index.html')) continue;
		await index.addHTMLFile({ url: `/${file.replace(/index\.html$/, '')}`, content: asStock(readFileSync(join(dist, file), 'utf8')) });
	}
	const outputPath = mkdtempSync(join(tmpdir(), 'rumslig-stock-'));
	await index.writeFiles({ outputPath });
	return outputPath;
}

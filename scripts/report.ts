/** `npm run report`: what the content is like. The worst ten pages to read, how sure the pages are, and how they hang together. */
import { readContent } from '../src/check/index.ts';
import { certaintyCount } from '../src/library/certainty-shares.ts';
import type { Page } from '../src/library/graph.ts';
import { pageTypeNames, pageTypes } from '../src/model/types.ts';
import { certainties, keysOf } from '../src/model/vocabulary.ts';
import { readability } from '../src/reading/readability.ts';
import { libraryOf } from './lib/library.ts';

if (process.argv.includes('--help')) {
	console.log(
		'npm run report [-- --all]\nPrints the ten hardest pages to read, the share of confirmed, common, uncertain and own claims by type and for the ten least certain pages, and the pages with fewest relations. --all lists every page.',
	);
	process.exit(0);
}
const shown = process.argv.includes('--all') ? Infinity : 10;
const library = libraryOf(readContent(process.cwd()));
const pages = [...library.pages.values()];
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`).padStart(6);

console.log('Hardest to read: LIX, mean sentence, words');
const measured = pages.map((page) => ({ page, ...readability(page.data.summary, page.text) })).sort((a, b) => b.lix - a.lix);
for (const { page, lix, meanSentence, words } of measured.slice(0, shown)) {
	console.log(`${lix.toFixed(1).padStart(6)} ${meanSentence.toFixed(1).padStart(6)} ${String(words).padStart(6)}  ${page.key}`);
}
for (const type of pageTypeNames) {
	const own = measured.filter(({ page }) => page.type === type);
	if (own.length === 0) continue;
	const mean = (value: (row: (typeof own)[number]) => number) => own.reduce((sum, row) => sum + value(row), 0) / own.length;
	console.log(
		`${pageTypes[type].many}: ${own.length} pages, LIX ${mean(({ lix }) => lix).toFixed(1)}, ${mean(({ meanSentence }) => meanSentence).toFixed(1)} words a sentence, ${Math.round(mean(({ words }) => words))} words`,
	);
}

const order = keysOf(certainties);
const counts = new Map(pages.map((page) => [page, certaintyCount(page)]));
const total = (page: Page) => order.reduce((sum, key) => sum + counts.get(page)![key], 0);
console.log(`\nHow sure: ${order.map((key) => certainties[key].label).join(', ')}`);
for (const type of pageTypeNames) {
	const own = pages.filter((page) => page.type === type);
	const sum = (key: (typeof order)[number]) => own.reduce((all, page) => all + counts.get(page)![key], 0);
	const all = order.reduce((whole, key) => whole + sum(key), 0);
	console.log(`${order.map((key) => percent(sum(key), all)).join('')}  ${String(all).padStart(5)} claims  ${pageTypes[type].many}`);
}
console.log('Least sure pages');
const doubtful = pages
	.filter((page) => total(page) > 0)
	.sort((a, b) => counts.get(b)!.uncertain / total(b) - counts.get(a)!.uncertain / total(a));
for (const page of doubtful.slice(0, shown)) {
	console.log(
		`${order.map((key) => percent(counts.get(page)![key], total(page))).join('')}  ${String(total(page)).padStart(5)} claims  ${page.key}`,
	);
}

console.log('\nFewest relations: in, out');
const degree = (page: Page, end: 'from' | 'to') => library.edges.filter((edge) => edge[end] === page.key).length;
const bare = pages
	.filter(({ type }) => type !== 'about')
	.map((page) => ({ page, into: degree(page, 'to'), out: degree(page, 'from') }))
	.sort((a, b) => Math.min(a.into, a.out) - Math.min(b.into, b.out) || a.into + a.out - b.into - b.out);
for (const { page, into, out } of bare.slice(0, shown)) {
	console.log(`${String(into).padStart(4)} ${String(out).padStart(4)}  ${page.key}`);
}

/** `npm run search:quality`: hit@1, hit@3, MRR and zero results by kind of query, for our search and for Starlight's own on the same pages. */
import { existsSync, readFileSync } from 'node:fs';
import { createRanker } from '../src/search/rank.ts';
import { pathOf, type RegisterFile } from '../src/search/register-file.ts';
import { few, metaWeights } from '../src/search/whole-text.ts';
import { openPagefind } from './lib/pagefind-node.ts';
import { measure, readQueries, scores, type Score, type Search } from './lib/search-measure.ts';
import { stockIndex, stockRanking } from './lib/stock-index.ts';

const args = process.argv.slice(2);
if (args.includes('--help')) {
	console.log(
		'npm run search:quality [-- file.yaml …] [-- --misses]\nMeasures the search of dist/ against query files (default: tests/search/*.yaml), beside stock Starlight. --misses lists what was not first.',
	);
	process.exit(0);
}
if (!existsSync('dist/sok/register.json')) {
	console.error('dist/ is missing: run `npm run build` first.');
	process.exit(1);
}

const ranker = createRanker(JSON.parse(readFileSync('dist/sok/register.json', 'utf8')) as RegisterFile);
const wholeText = await openPagefind('dist/pagefind', { metaWeights });
const ours: Search = async (query) => {
	const { found } = ranker.rank(query);
	const paths = found.map(({ doc }) => pathOf(ranker.file, ranker.file.docs[doc]!));
	if (paths.length >= few) return paths;
	const more = (await wholeText(query)).map(({ url }) => url).filter((url) => !paths.includes(url));
	return [...paths, ...more];
};

const askStock = await openPagefind(await stockIndex('dist'), stockRanking);
/** A heading in the glossary counts as its term, in favour of the stock search, which has no hit of its own for it. */
const stock: Search = async (query) =>
	(await askStock(query)).flatMap(({ url, subResults }) =>
		url === '/ordlista/' ? [subResults.find((part) => part.includes('#')) ?? url] : [url],
	);

const row = (name: string, { queries, first, firstThree, reciprocal, empty }: Score) =>
	[
		name.padEnd(14),
		String(queries).padStart(4),
		`${((100 * first) / queries).toFixed(1)} %`.padStart(9),
		`${((100 * firstThree) / queries).toFixed(1)} %`.padStart(9),
		(reciprocal / queries).toFixed(3).padStart(7),
		String(empty).padStart(6),
	].join('');
const head = `${'kind'.padEnd(14)}${'n'.padStart(4)}${'hit@1'.padStart(9)}${'hit@3'.padStart(9)}${'MRR'.padStart(7)}${'empty'.padStart(6)}`;

const files = args.filter((arg) => !arg.startsWith('--'));
for (const file of files.length > 0 ? files : ['queries', 'held-out', 'exam'].map((name) => `tests/search/${name}.yaml`)) {
	const queries = readQueries(file);
	for (const [name, search] of [
		['ours', ours],
		['stock Starlight', stock],
	] as const) {
		const outcomes = await measure(queries, search);
		console.log(`\n${file}, ${name}\n${head}`);
		for (const [kind, score] of scores(outcomes)) console.log(row(kind, score));
		if (!args.includes('--misses') || name !== 'ours') continue;
		for (const { query, at, found } of outcomes.filter((outcome) => outcome.at !== 0)) {
			console.log(`  ${query.kind}: ”${query.q}” at ${at + 1 || '–'}; first ${found[0] ?? '–'}, wanted ${query.expect.join(' ')}`);
		}
	}
}
process.exit(0);

/** Sources as Swedish references, by a CSL processor (citeproc-js). */
import CSL from 'citeproc';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { formatDate, precisionOf } from '../model/date.ts';
import { escaped } from '../model/text.ts';
import type { Source } from '../model/records.ts';
import { cslStyle } from './csl-style.ts';

/** The Swedish CSL locale. Terms and date forms come from there, nothing is translated here. */
export const swedishLocale = readFileSync(
	join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('citeproc-locales')), 'locales/locales-sv-SE.xml'),
	'utf8',
);

type CslDate = { 'date-parts': number[][] } | { literal: string };

/** A date as CSL-JSON; half-years and quarters have no CSL form and become text. */
function cslDate(date: string): CslDate {
	const precision = precisionOf(date);
	if (precision === 'half' || precision === 'quarter') return { literal: formatDate(date) };
	return { 'date-parts': [date.split('-').map(Number)] };
}

/** A source as a CSL-JSON item (CSL 1.0.2 input schema). */
export function cslItem(id: string, source: Source): Record<string, unknown> {
	const { author, issued, accessed, sfs, number, note: _note, ourTitle, language, ...rest } = source;
	return {
		id,
		...rest,
		...(language && !ourTitle && { language }),
		...(author.length > 0 && { author: author.map((literal) => ({ literal })) }),
		...(issued && { issued: cslDate(issued) }),
		...(accessed && { accessed: cslDate(accessed) }),
		...(sfs ? { number: `SFS ${sfs}` } : number && { number }),
	};
}

/** References as HTML by source id. The title is the link; the address itself is printed on paper only. */
export function formatReferences(sources: ReadonlyMap<string, Source>): Map<string, string> {
	const ids = [...sources.keys()];
	if (ids.length === 0) return new Map();
	const engine = new CSL.Engine(
		{
			retrieveLocale: () => swedishLocale,
			retrieveItem: (id) => cslItem(id, sources.get(id)!),
			variableWrapper: ({ variableNames, itemData }, before, text, after) => {
				const url = itemData['URL'];
				if (variableNames[0] !== 'title' || typeof url !== 'string') return before + text + after;
				const language =
					typeof itemData['language'] === 'string' ? ` hreflang="${itemData['language']}" lang="${itemData['language']}"` : '';
				return `${before}<a href="${escaped(url)}" rel="external"${language}>${text}</a>${after}`;
			},
		},
		cslStyle,
		'sv-SE',
		true,
	);
	engine.updateItems(ids, true);
	const [{ entry_ids: order }, entries] = engine.makeBibliography();
	return new Map(
		order.map(([id], index) => [
			id!,
			entries[index]!.replace(/<\/?div[^>]*>/g, '')
				.replace(/\.\.(\s|$)/g, '.$1')
				.trim(),
		]),
	);
}

/** The duty matrix as CSV that Swedish Excel opens right: UTF-8 with a byte order mark, semicolons, CRLF (RFC 4180). */
import { stringify } from 'csv-stringify/sync';
import type { DutyRow } from '../library/duty-matrix.ts';
import { cancelledWords, fieldLabels } from '../model/labels.ts';
import { certainties, yesNoUnknown } from '../model/vocabulary.ts';

const list = (items: readonly { text?: string; name?: string }[]) => items.map(({ text, name }) => text ?? name).join(', ');

/** The rows as a CSV file. `full` turns an address inside the site into a full one. */
export function dutiesCsv(rows: readonly DutyRow[], full: (path: string) => string): string {
	const columns: readonly [string, (row: DutyRow) => string][] = [
		[fieldLabels.act, ({ act }) => act.text],
		[fieldLabels.article, ({ article }) => article.text],
		[fieldLabels.what, ({ what }) => what],
		[fieldLabels.who, ({ who }) => who.join(', ')],
		[fieldLabels.when, ({ when, cancelled }) => (cancelled ? `${when}, ${cancelledWords.euActs}: ${cancelled}` : when)],
		[fieldLabels.date, ({ date }) => date ?? ''],
		[fieldLabels.voluntary, ({ voluntary }) => yesNoUnknown[voluntary ? 'yes' : 'no'].label],
		[fieldLabels.levels, ({ levels }) => levels.join(', ')],
		[fieldLabels.methods, ({ methods }) => list(methods)],
		[fieldLabels.cases, ({ cases }) => list(cases)],
		[fieldLabels.certainty, ({ certainty }) => certainties[certainty].label],
		[fieldLabels.sources, ({ sources }) => list(sources)],
		[fieldLabels.address, ({ article }) => full(article.path)],
	];
	return stringify([columns.map(([label]) => label), ...rows.map((row) => columns.map(([, value]) => value(row)))], {
		bom: true,
		delimiter: ';',
		record_delimiter: 'windows',
		// A cell that begins like a formula is text (OWASP, CSV injection).
		escape_formulas: true,
	});
}

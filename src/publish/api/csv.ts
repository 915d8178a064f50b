/**
 * A collection as CSV that Swedish Excel opens right: UTF-8 with a byte order mark, semicolons, CRLF (RFC 4180), Swedish headings and words
 * instead of codes. Dates stay as written, ISO 8601, with the precision we know. A list is joined with ` | `, and the parts of a row in it
 * with ` – `. A cell that begins like a formula (= + - @) gets an apostrophe before it, which Excel takes for a sign of text.
 */
import { stringify } from 'csv-stringify/sync';
import { notDocumentedLabel, NOT_DOCUMENTED, yesNoUnknown } from '../../model/vocabulary.ts';
import { fieldLabels } from '../../model/labels.ts';
import type { CollectionName } from '../../model/types.ts';
import { site } from '../../site.ts';
import type { Entry } from './entries.ts';
import { fieldsOf, type Field } from './fields.ts';
import { textFields } from './shape.ts';

const listMark = ' | ';
const partMark = ' – ';

/** What spreadsheets take for the beginning of a formula (OWASP, CSV injection), in ordinary and full width. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Text that no spreadsheet runs. A number keeps its minus sign. */
function safe(text: string): string {
	return formula.test(text) && !/^-\d+(,\d+)?$/.test(text) ? `'${text}` : text;
}

/** One value as words. */
function cell(field: Field, value: unknown): string {
	if (value === undefined || value === null) return '';
	if (value === NOT_DOCUMENTED) return notDocumentedLabel;
	if (Array.isArray(value)) return value.map((row) => cell(field.parts[0]!, row)).join(listMark);
	if (typeof value === 'boolean') return yesNoUnknown[value ? 'yes' : 'no'].label;
	if (typeof value === 'object') {
		const parts = field.parts.map((part) => cell(part, (value as Record<string, unknown>)[part.name]));
		return parts.filter(Boolean).join(partMark);
	}
	// Excel reads a decimal point as a date or a text; in Swedish it is a comma.
	if (typeof value === 'number') return String(value).replace('.', ',');
	return field.vocabulary?.[String(value)]?.label ?? String(value);
}

export interface Column {
	readonly heading: string;
	readonly value: (entry: Entry) => string;
}

/** A column for every field, and for every part of a field that is a group. */
function columnsOf(field: Field, before: string, pick: (data: unknown) => unknown): Column[] {
	const heading = before ? `${before} › ${field.label}` : field.label;
	const own = (data: unknown) => (pick(data) as Record<string, unknown> | undefined)?.[field.name];
	if (field.kind === 'object') return field.parts.flatMap((part) => columnsOf(part, heading, own));
	return [{ heading, value: ({ data }) => cell(field, own(data)) }];
}

/** The columns of a collection: what it is, its fields in the order of the schema, and the licence. */
export function csvColumns(collection: CollectionName): Column[] {
	const { data, text } = site.licences;
	const written = fieldsOf(collection).flatMap(({ name, label }) => (textFields.includes(`data.${name}`) ? [label.toLowerCase()] : []));
	return [
		{ heading: 'Id', value: ({ id }) => id },
		{ heading: 'Nummer i samlingen', value: ({ number }) => (number === undefined ? '' : String(number)) },
		{ heading: 'Webbadress till posten', value: ({ url }) => url ?? '' },
		...fieldsOf(collection).flatMap((field) => columnsOf(field, '', (entry) => entry)),
		{ heading: 'Senast ändrad', value: (entry) => ('version' in entry ? entry.version.date : '') },
		{ heading: 'Först publicerad', value: (entry) => ('published' in entry ? entry.published : '') },
		{
			heading: fieldLabels.licence,
			value: () => (written.length > 0 ? `${data.name}, utom ${written.join(' och ')} ${text.name}` : data.name),
		},
	];
}

/** The entries as a CSV file. */
export function collectionCsv(collection: CollectionName, entries: readonly Entry[]): string {
	const columns = csvColumns(collection);
	return stringify([columns.map(({ heading }) => heading), ...entries.map((entry) => columns.map(({ value }) => safe(value(entry))))], {
		bom: true,
		delimiter: ';',
		record_delimiter: 'windows',
	});
}

/**
 * Dates with the precision we actually know. Written as in EDTF (ISO 8601-2) level 0 and 1, the form being the precision:
 * `2028-02-21`, `2024-05`, `2026-Q3`, `2020-H2`, `2030`.
 */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'half' | 'year';

const forms: readonly [DatePrecision, RegExp][] = [
	['day', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/],
	['month', /^\d{4}-(0[1-9]|1[0-2])$/],
	['quarter', /^\d{4}-Q[1-4]$/],
	['half', /^\d{4}-H[12]$/],
	['year', /^\d{4}$/],
];

const months = [
	'januari',
	'februari',
	'mars',
	'april',
	'maj',
	'juni',
	'juli',
	'augusti',
	'september',
	'oktober',
	'november',
	'december',
] as const;

/** The precision of a written date, or undefined when the form is wrong or the day does not exist. */
export function precisionOf(date: string): DatePrecision | undefined {
	const precision = forms.find(([, form]) => form.test(date))?.[0];
	if (precision === 'day' && new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) !== date) return undefined;
	return precision;
}

function lastDayOfMonth(year: number, month: number): string {
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** First and last day, as ISO dates, of the span that a written date covers. Throws on a malformed date. */
export function spanOf(date: string): { first: string; last: string } {
	const year = Number(date.slice(0, 4));
	const pad = (month: number) => String(month).padStart(2, '0');
	const monthSpan = (from: number, to: number) => ({ first: `${year}-${pad(from)}-01`, last: lastDayOfMonth(year, to) });
	switch (precisionOf(date)) {
		case 'day':
			return { first: date, last: date };
		case 'month':
			return monthSpan(Number(date.slice(5)), Number(date.slice(5)));
		case 'quarter': {
			const quarter = Number(date.slice(6));
			return monthSpan(quarter * 3 - 2, quarter * 3);
		}
		case 'half':
			return date.endsWith('1') ? monthSpan(1, 6) : monthSpan(7, 12);
		case 'year':
			return monthSpan(1, 12);
		default:
			throw new RangeError(`Not a date with known precision: ${date}`);
	}
}

/** Orders dates of mixed precision by when their span ends, then by when it starts. */
export function compareDates(a: string, b: string): number {
	const [left, right] = [spanOf(a), spanOf(b)];
	return left.last.localeCompare(right.last) || left.first.localeCompare(right.first);
}

/** Whether the whole span lies before `today` (an ISO date). A year has passed only when its last day has. */
export function hasPassed(date: string, today: string): boolean {
	return spanOf(date).last < today;
}

/** `21 februari 2028`, `maj 2024`, `tredje kvartalet 2026`, `andra halvåret 2020`, `2030` (Swedish writing rules). */
export function formatDate(date: string): string {
	const year = date.slice(0, 4);
	switch (precisionOf(date)) {
		case 'day':
			return `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]} ${year}`;
		case 'month':
			return `${months[Number(date.slice(5)) - 1]} ${year}`;
		case 'quarter':
			return `${['första', 'andra', 'tredje', 'fjärde'][Number(date.slice(6)) - 1]} kvartalet ${year}`;
		case 'half':
			return `${date.endsWith('1') ? 'första' : 'andra'} halvåret ${year}`;
		case 'year':
			return year;
		default:
			throw new RangeError(`Not a date with known precision: ${date}`);
	}
}

/** `14–15 juni 2023`, `10 april–30 september 2024`, `2019–2022`: a span in the shortest Swedish form. */
export function formatSpan(start: string, end?: string): string {
	if (!end || end === start) return formatDate(start);
	if (precisionOf(start) === 'day' && precisionOf(end) === 'day') {
		const [from, to] = [formatDate(start), formatDate(end)];
		if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${to}`;
		if (start.slice(0, 4) === end.slice(0, 4)) return `${from.slice(0, -5)}–${to}`;
	}
	return `${formatDate(start)}–${formatDate(end)}`;
}

/** `2018–2020`, or `från 1947` when it goes on: years only, for lists. */
export function formatYears({ start, end }: { start: string; end?: string | undefined }): string {
	const [from, to] = [start.slice(0, 4), end?.slice(0, 4)];
	return to === undefined ? `från ${from}` : to === from ? from : `${from}–${to}`;
}

/** Value for the HTML `datetime` attribute, or undefined where HTML has no form for the precision. */
export function htmlDate(date: string): string | undefined {
	const precision = precisionOf(date);
	return precision === 'day' || precision === 'month' || precision === 'year' ? date : undefined;
}

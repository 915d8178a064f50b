/** Lays dated things out along a line that is true to time. Pure geometry; dates keep the precision they are written with. */
import { spanOf } from '../../model/date.ts';

export interface Dated {
	readonly date: string;
	readonly end?: string | undefined;
}

export interface Axis {
	/** Years with a mark, and where. */
	readonly ticks: readonly { year: number; x: number }[];
	/** Where each thing begins and ends, in the order given. A day is a point; a month or a year is as wide as it is. */
	readonly spans: readonly { x: number; width: number }[];
	/** Where today is; undefined outside the line. */
	readonly today?: number;
}

const day = 86_400_000;
const time = (date: string) => Date.parse(`${date}T00:00:00Z`);
const round = (value: number) => Math.round(value * 10) / 10;

/** Steps between marks that keep them readable, in years. */
const steps = [1, 2, 5, 10, 20, 50];

/** The line from the first of January of the first year to the end of the last. `width` in the picture's own units. */
export function axisOf(things: readonly Dated[], today: string, width: number, room = 44): Axis {
	const spans = things.map(({ date, end }) => ({ first: time(spanOf(date).first), last: time(spanOf(end ?? date).last) + day }));
	const firstYear = new Date(Math.min(...spans.map(({ first }) => first))).getUTCFullYear();
	const lastYear = new Date(Math.max(...spans.map(({ last }) => last)) - day).getUTCFullYear() + 1;
	const [start, end] = [Date.UTC(firstYear, 0), Date.UTC(lastYear, 0)];
	const at = (moment: number) => round(((moment - start) / (end - start)) * width);
	const step = steps.find((years) => ((lastYear - firstYear) / years) * room <= width) ?? 100;
	const ticks = [];
	for (let year = Math.ceil(firstYear / step) * step; year <= lastYear; year += step) ticks.push({ year, x: at(Date.UTC(year, 0)) });
	const now = time(today);
	return {
		ticks,
		spans: spans.map(({ first, last }) => ({ x: at(first), width: round(Math.max(0, at(last - day) - at(first))) })),
		...(now >= start && now <= end && { today: at(now) }),
	};
}

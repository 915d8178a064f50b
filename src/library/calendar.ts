/** The calendar: everything dated, year by year, with facets for who and what kind. */
import { fieldLabels } from '../model/labels.ts';
import { dutyBearers } from '../model/vocabulary.ts';
import { facetsOf, type Facet } from './catalogue.ts';
import { deadlines, type Deadline } from './deadlines.ts';
import type { Library } from './graph.ts';

export interface CalendarYear {
	readonly year: string;
	readonly deadlines: readonly Deadline[];
	/** Values by facet id of all its rows together. */
	readonly values: Readonly<Record<string, readonly string[]>>;
}

export interface Calendar {
	/** This year and what follows, in order; then the years that have passed, the latest first. */
	readonly years: readonly CalendarYear[];
	readonly total: number;
	readonly facets: readonly Facet[];
}

/** What kinds of dates a planner tells apart. */
const kinds = [
	['eu', 'frister i EU-rätten'],
	['uppdraget', 'regeringsuppdraget'],
	['ovrigt', 'andra händelser'],
] as const;

/** Actors that are not among those who have duties: organisations abroad, associations, universities. */
const otherActor = ['andra', 'andra'] as const;

/** The calendar. `today` is an ISO date. */
export function calendar(library: Library, today: string): Calendar {
	const all = deadlines(library, today);
	const yearOf = ({ date }: Deadline) => date.slice(0, 4);
	const chronological = [...new Set(all.map(yearOf))].map((year): CalendarYear => {
		const own = all.filter((deadline) => yearOf(deadline) === year);
		const values = (id: string) => [...new Set(own.flatMap((deadline) => deadline.values[id] ?? []))];
		return { year, deadlines: own, values: { vem: values('vem'), slag: values('slag'), ar: [year] } };
	});
	const ahead = ({ year }: CalendarYear) => year >= today.slice(0, 4);
	const years = [...chronological.filter(ahead), ...chronological.filter((year) => !ahead(year)).toReversed()];
	const facets = facetsOf(
		[
			{
				id: 'vem',
				label: fieldLabels.who,
				options: [...Object.entries(dutyBearers).map(([key, { label }]) => [key, label] as const), otherActor],
			},
			{ id: 'slag', label: fieldLabels.kind, options: kinds },
			{ id: 'ar', label: fieldLabels.year, options: chronological.map(({ year }) => [year, year] as const) },
		],
		all,
	);
	return { years, total: all.length, facets };
}

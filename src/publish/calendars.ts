/** Which calendars there are to subscribe to, and what stands in each. ics.ts writes them. */
import { actDeadlines, type Deadline } from '../library/deadlines.ts';
import { pagesOf, type Library, type Page } from '../library/graph.ts';
import { calendarOutput } from '../model/outputs.ts';
import { fullUrl } from './publication.ts';
import { dutyBearers, keysOf, type DutyBearer } from '../model/vocabulary.ts';
import { capital } from '../model/text.ts';

/** The names of duty bearers in addresses. People have subscribed to them, so they never change. */
export const bearerNames: Readonly<Record<DutyBearer, string>> = {
	memberState: 'medlemsstat',
	government: 'regering',
	agency: 'myndighet',
	countyBoard: 'lansstyrelse',
	region: 'region',
	municipality: 'kommun',
	gridOperator: 'natforetag',
	developer: 'sokande',
	company: 'foretag',
	euInstitutions: 'eu-institutioner',
};

export interface Calendar {
	/** `alla`, `kommun`, `eu/nzia`. */
	readonly name: string;
	/** Without the site's name, as it stands in a list. */
	readonly title: string;
	readonly kind: 'all' | 'bearer' | 'act';
	/** Address of the file, inside the site. */
	readonly output: string;
	/** At least one: a calendar without anything in it is no valid file (RFC 5545, 3.6). */
	readonly deadlines: readonly Deadline[];
}

/**
 * A file inside the site under the scheme that calendar programs answer to, as a whole address; nothing for nothing. `webcal` is
 * registered with IANA as provisional; programs fetch the file over HTTP all the same.
 */
export function webcal(output: string | undefined): string | undefined {
	return output && fullUrl(output).replace(/^https?:/, 'webcal:');
}

/** The address of an act's own calendar, inside the site; undefined when nothing in the act has a date. */
export function calendarOfAct(act: Page<'euActs'>): string | undefined {
	return actDeadlines(act, '').length > 0 ? calendarOutput(act.key) : undefined;
}

/**
 * Every calendar: everything, then by who has to act (the same choice as "Vem" on the calendar's page), then by EU act.
 * `all` is every deadline of the library in time order.
 */
export function calendarsOf(library: Library, all: readonly Deadline[]): Calendar[] {
	const calendar = (name: string, title: string, kind: Calendar['kind'], belongs: (deadline: Deadline) => boolean): Calendar => ({
		name,
		title,
		kind,
		output: calendarOutput(name),
		deadlines: all.filter(belongs),
	});
	const bearers = keysOf(dutyBearers).map((bearer) =>
		calendar(bearerNames[bearer], capital(dutyBearers[bearer].label), 'bearer', ({ values }) => values['vem']?.includes(bearer) ?? false),
	);
	const acts = pagesOf(library, 'euActs')
		.map(({ id, key, data }) => calendar(key, data.shortName, 'act', ({ from }) => from.collection === 'euActs' && from.id === id))
		.sort((a, b) => a.title.localeCompare(b.title, 'sv'));
	return [calendar('alla', 'Alla frister och händelser', 'all', () => true), ...bearers, ...acts].filter(
		({ deadlines }) => deadlines.length > 0,
	);
}

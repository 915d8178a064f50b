/** Deadlines and events as one list in time order: views of duties, act dates and event records. */
import { compareDates, hasPassed, spanOf } from '../model/date.ts';
import { actDateKinds, actStatuses, dutyBearers, eventKinds, type Certainty, type DutyBearer } from '../model/vocabulary.ts';
import type { EuAct } from '../model/eu-act.ts';
import { blocks } from '../model/labels.ts';
import { pageKey, pageTypeNames, pageTypes, type PageTypeName } from '../model/types.ts';
import { pagesOf, type Library, type Page } from './graph.ts';
import { sourceLinks, type SourceLink } from './source-links.ts';

export interface Deadline {
	/**
	 * What it is known by wherever it is taken, whatever happens to its date and words: `eu.nzia.art-11`, `eu.nzia.datum.applies-2`
	 * (the second of its kind in the act), `handelse.slutredovisning`.
	 */
	readonly key: string;
	/** Where it is written. */
	readonly from: { readonly collection: 'euActs' | 'events'; readonly id: string };
	/** As written, with its precision. */
	readonly date: string;
	readonly end?: string;
	readonly title: string;
	/** What kind of thing it is, or who has to do it. */
	readonly label: string;
	/** Address inside the site, when a page says more. */
	readonly path?: string;
	readonly certainty: Certainty;
	readonly passed: boolean;
	readonly assignment: boolean;
	/** Why it no longer applies, when it does not. */
	readonly cancelled?: string;
	/** Of a duty: where the act says it, and who has to act. */
	readonly article?: string;
	readonly who?: string;
	/** Words beside the date: `sedan vart sjätte år`. */
	readonly words?: string;
	/** What the reader should know. */
	readonly note?: string;
	/** Where it happens and who arranges it, when known. */
	readonly where?: string;
	/** Values by facet id: who (`vem`), what kind (`slag`), the year (`ar`). */
	readonly values: Readonly<Record<string, readonly string[]>>;
	/** Sources of an event; a duty's sources stand on its act's page. */
	readonly sources?: readonly SourceLink[];
}

/** Why a date or duty of an act no longer applies: what the editor says, or that the whole act has gone. */
export function whyCancelled(act: EuAct, { cancelled }: { readonly cancelled?: string | undefined }): { cancelled?: string } {
	const reason = cancelled ?? (act.actStatus === 'repealed' ? `Rättsakten är ${actStatuses.repealed.label}.` : undefined);
	return reason ? { cancelled: reason } : {};
}

/** Kinds of dates that ask something of someone; the others are history. */
const askingKinds: readonly string[] = ['applies', 'transposition', 'review'];

/** What has a date in one act. `today` is an ISO date. */
export function actDeadlines({ id: act, key, data }: Page<'euActs'>, today: string): Deadline[] {
	const from = { collection: 'euActs', id: act } as const;
	const dates = data.dates.flatMap((row, index): Deadline[] => {
		const { kind, date, note, certainty } = row;
		if (!askingKinds.includes(kind)) return [];
		const number = data.dates.slice(0, index + 1).filter((other) => other.kind === kind).length;
		return [
			{
				key: `eu.${act}.datum.${kind}-${number}`,
				from,
				date,
				title: `${data.shortName} ${actDateKinds[kind].label}${note ? `. ${note}` : ''}`,
				label: pageTypes.euActs.section,
				path: `/${key}/#${blocks.actDates.id}`,
				certainty,
				passed: hasPassed(date, today),
				assignment: false,
				...whyCancelled(data, row),
				values: { vem: ['memberState'], slag: ['eu'], ar: [date.slice(0, 4)] },
			},
		];
	});
	const duties = data.duties.flatMap((duty): Deadline[] => {
		const { id, what, who, when, certainty, article } = duty;
		if (!when.date) return [];
		const bearers = who.map((bearer) => dutyBearers[bearer].label).join(', ');
		return [
			{
				key: `eu.${act}.${id}`,
				from,
				date: when.date,
				title: `${data.shortName} ${article}: ${what}`,
				label: bearers,
				path: `/${key}/#${id}`,
				certainty,
				passed: hasPassed(when.date, today),
				assignment: false,
				...whyCancelled(data, duty),
				article,
				who: bearers,
				...(when.text && { words: when.text }),
				values: { vem: who, slag: ['eu'], ar: [when.date.slice(0, 4)] },
			},
		];
	});
	return [...dates, ...duties];
}

/** Kinds of actor that also have duties, so that one facet covers deadlines and events. */
const bearerOf: Readonly<Record<string, DutyBearer>> = {
	government: 'government',
	agency: 'agency',
	countyBoard: 'countyBoard',
	region: 'region',
	municipality: 'municipality',
	company: 'company',
	eu: 'euInstitutions',
};

function ofEvents(library: Library, today: string): Deadline[] {
	return [...library.records.events].map(
		([id, { title, when, kind, page, certainty, assignment, cancelled, note, place, organisers, sources }]) => {
			const names = organisers.map((id) => library.records.actors.get(id)?.name ?? id);
			const where = [names.join(', '), place].filter(Boolean).join(' · ');
			return {
				key: `handelse.${id}`,
				from: { collection: 'events', id },
				date: when.start,
				...(when.end && { end: when.end }),
				title,
				label: eventKinds[kind].label,
				...(page && { path: `/${page}/` }),
				certainty,
				passed: hasPassed(when.end ?? when.start, today),
				assignment,
				...(cancelled && { cancelled }),
				...(note && { note }),
				...(where && { where }),
				values: {
					vem: [...new Set(organisers.map((id) => bearerOf[library.records.actors.get(id)?.kind ?? ''] ?? 'andra'))],
					slag: [assignment ? 'uppdraget' : 'ovrigt'],
					ar: [when.start.slice(0, 4)],
				},
				sources: sourceLinks(library, sources),
			};
		},
	);
}

/** Everything dated, earliest first. `today` is an ISO date. */
export function deadlines(library: Library, today: string): Deadline[] {
	return [...pagesOf(library, 'euActs').flatMap((act) => actDeadlines(act, today)), ...ofEvents(library, today)].sort((a, b) =>
		compareDates(a.date, b.date),
	);
}

/** What lies ahead, by when it ends: an ongoing span counts by its end. */
function ahead(list: readonly Deadline[]): Deadline[] {
	return list.filter(({ passed }) => !passed).sort((a, b) => spanOf(a.end ?? a.date).last.localeCompare(spanOf(b.end ?? b.date).last));
}

/** The next `count` that lie ahead and still apply. */
export function upcoming(list: readonly Deadline[], count: number): Deadline[] {
	return ahead(list)
		.filter(({ cancelled }) => cancelled === undefined)
		.slice(0, count);
}

/** The assignment's own dates: what has passed by its date, then what goes on or lies ahead by when it ends. */
export function assignmentLine(list: readonly Deadline[]): Deadline[] {
	const own = list.filter(({ assignment }) => assignment);
	return [...own.filter(({ passed }) => passed), ...ahead(own)];
}

export interface Change {
	readonly date: string;
	readonly note: string;
	readonly title: string;
	readonly path: string;
	readonly type: PageTypeName;
}

/** The newest change note of each page, newest first; on the same day one type after another, so that all kinds show. */
export function newestChanges(library: Library, count: number): Change[] {
	const newest = [...library.pages.values()]
		.filter(({ type }) => type !== 'about')
		.map((page): Change => {
			const { date, note } = page.data.changes[0]!;
			return { date, note, title: page.data.title, path: `/${pageKey(page.type, page.id)}/`, type: page.type };
		})
		.sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'sv'));
	const turn = new Map<string, number>();
	const withTurn = newest.map((change) => {
		const key = `${change.date} ${change.type}`;
		const round = turn.get(key) ?? 0;
		turn.set(key, round + 1);
		return { change, round };
	});
	return withTurn
		.sort(
			(a, b) =>
				b.change.date.localeCompare(a.change.date) ||
				a.round - b.round ||
				pageTypeNames.indexOf(a.change.type) - pageTypeNames.indexOf(b.change.type),
		)
		.slice(0, count)
		.map(({ change }) => change);
}

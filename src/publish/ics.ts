/**
 * A calendar as a file to subscribe to (iCalendar, RFC 5545; name and refreshing also by RFC 7986).
 *
 * **What an imprecise date becomes.** Everything is an all-day entry that takes no time (TRANSP:TRANSPARENT). A day is a day. A month,
 * quarter, half-year or year is one entry on its *first* day, and the title says "Någon gång under 2030". Not on the last day, which
 * reads as an appointment that nobody has made, and is too late for whoever plans by it; not as a bar over the whole period, which
 * lies on top of every day of the calendar for a year and hides what does happen on a day. The first day is when the planner has to have
 * looked it up, and is never later than the real day.
 *
 * **What has a beginning and an end** is a bar when both are known to the day and it is short (`longestBar`). What goes on for longer is two
 * entries, "Börjar" and "Slutar", since those are the days that a planner acts on.
 *
 * **What tells a client that something has changed.** UID is the deadline's key at the site's host, and depends on neither date nor words.
 * DTSTAMP and LAST-MODIFIED are midnight UTC of the day when the file it is written in last changed by git, never of the build.
 * SEQUENCE (RFC 5545, 3.8.7.4: grows with each revision) is that day counted from `firstDay`: change notes would not do, since events have
 * none and small corrections need none, and a client may ignore a new date whose SEQUENCE has not grown.
 */
import ical, { ICalCalendar, ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Deadline } from '../library/deadlines.ts';
import { formatDate, formatSpan, precisionOf, spanOf } from '../model/date.ts';
import { cancelledWords, fieldLabels } from '../model/labels.ts';
import { pageTypes } from '../model/types.ts';
import { certainties } from '../model/vocabulary.ts';
import { site } from '../site.ts';
import type { Calendar } from './calendars.ts';
import { fullUrl } from './publication.ts';
import { capital } from '../model/text.ts';

/** Days of the longest span that is shown as a bar: two weeks, as much as a month's view shows in one piece. */
const longestBar = 14;

/** Day zero of SEQUENCE. Never changes: a later one would make numbers shrink. */
const firstDay = '2024-01-01';

/** Titles are cut here, between words; the description has them whole. A month's view shows far fewer. */
const longestTitle = 110;

/** How often a client should look again, in seconds: once a day. */
const refresh = 24 * 60 * 60;

const dayLength = 24 * 60 * 60 * 1000;
const dayOf = (iso: string) => new Date(`${iso}T00:00:00Z`);
const daysBetween = (from: string, to: string) => Math.round((dayOf(to).getTime() - dayOf(from).getTime()) / dayLength);

/** One entry of a deadline: most have one, a long span has two. */
interface Part {
	/** Added to the key. */
	readonly suffix: string;
	/** Stands before the title. */
	readonly prefix: string;
	/** First and last day, ISO dates. */
	readonly first: string;
	readonly last: string;
}

/** The words for a date that is no day, or nothing. */
function sometime(date: string, lead: string): string {
	return precisionOf(date) === 'day' ? (lead ? `${lead}: ` : '') : `${lead ? `${lead} någon` : 'Någon'} gång under ${formatDate(date)}: `;
}

/** See the top of the file. */
function partsOf({ date, end }: Deadline): Part[] {
	const on = (written: string, suffix: string, lead: string): Part => {
		const { first } = spanOf(written);
		return { suffix, prefix: sometime(written, lead), first, last: first };
	};
	if (!end || end === date) return [on(date, '', '')];
	const days = daysBetween(spanOf(date).first, spanOf(end).last) + 1;
	const known = precisionOf(date) === 'day' && precisionOf(end) === 'day';
	if (known && days <= longestBar) return [{ suffix: '', prefix: '', first: date, last: end }];
	return [on(date, '', 'Börjar'), on(end, '.slut', 'Slutar')];
}

function shortened(title: string): string {
	if (title.length <= longestTitle) return title;
	const cut = title.slice(0, longestTitle);
	return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

/** How exactly the date is known, in words, for whoever sees only the entry. */
function precisionNote({ date, end }: Deadline): string {
	const exact = precisionOf(date) === 'day' && (!end || precisionOf(end) === 'day');
	return exact ? '' : ' Dagen är inte känd. Posten ligger på periodens första dag.';
}

function pageOf({ path, date }: Deadline): string {
	return fullUrl(path ?? `/kalender/#ar-${date.slice(0, 4)}`);
}

function descriptionOf(deadline: Deadline): string {
	const { title, date, end, words, article, who, where, note, certainty, cancelled, from } = deadline;
	return [
		cancelled && `${capital(cancelledWords[from.collection])}: ${cancelled}`,
		title,
		`${fieldLabels.when}: ${[formatSpan(date, end), words].filter(Boolean).join(', ')}.${precisionNote(deadline)}`,
		article && `${fieldLabels.article}: ${article}`,
		who && `${fieldLabels.who}: ${who}`,
		where,
		note,
		`Uppgiften är ${certainty === 'analysis' ? 'en ' : ''}${certainties[certainty].label}. ${certainties[certainty].help}`,
		pageOf(deadline),
	]
		.filter(Boolean)
		.join('\n');
}

function statusOf({ cancelled, certainty }: Deadline): ICalEventStatus {
	if (cancelled) return ICalEventStatus.CANCELLED;
	return certainty === 'uncertain' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** Clients differ: some hide what is cancelled, some strike it through, some show it as before. So the title says it too. */
function titleOf(deadline: Deadline, prefix: string): string {
	const { title, cancelled, certainty, from } = deadline;
	const off = cancelled ? `${capital(cancelledWords[from.collection])}: ` : '';
	const unsure = certainty === 'uncertain' ? ` (${certainties.uncertain.label})` : '';
	return `${off}${prefix}${shortened(title)}${unsure}`;
}

function categoriesOf({ label, who }: Deadline): string[] {
	return who ? [pageTypes.euActs.section, ...who.split(', ')] : [label];
}

function add(calendar: ICalCalendar, deadline: Deadline, modified: string): void {
	for (const { suffix, prefix, first, last } of partsOf(deadline)) {
		calendar.createEvent({
			id: `${deadline.key}${suffix}@${new URL(site.url).hostname}`,
			start: dayOf(first),
			// The day after the last (RFC 5545, 3.6.1: DTEND is not part of the event).
			end: new Date(dayOf(last).getTime() + dayLength),
			allDay: true,
			stamp: dayOf(modified),
			lastModified: dayOf(modified),
			sequence: Math.max(0, daysBetween(firstDay, modified)),
			summary: titleOf(deadline, prefix),
			description: descriptionOf(deadline),
			url: pageOf(deadline),
			status: statusOf(deadline),
			transparency: ICalEventTransparency.TRANSPARENT,
			class: ICalEventClass.PUBLIC,
			categories: categoriesOf(deadline).map((name) => ({ name })),
		});
	}
}

/** The library escapes the texts of events but not those of the calendar itself (RFC 5545, 3.3.11). */
function escaped(text: string): string {
	return text.replace(/[\\;,]/g, String.raw`\$&`);
}

/** The name under which a calendar stands in the reader's list. */
function calendarName({ title }: Calendar): string {
	return `${site.name}: ${title}`;
}

/** A calendar as the text of its file. `modified` gives the day, ISO date, on which what a deadline is written in last changed. */
export function icsOf(calendar: Calendar, modified: (deadline: Deadline) => string): string {
	const { data } = site.licences;
	const file = ical({
		prodId: { company: site.name, product: 'kalender', language: 'SV' },
		name: escaped(calendarName(calendar)),
		description: escaped(`Från ${fullUrl('/kalender/')}. Uppgifterna får användas fritt, ${data.name}: ${data.url}`),
		source: fullUrl(calendar.output),
		url: fullUrl('/kalender/'),
		ttl: refresh,
	});
	for (const deadline of calendar.deadlines) add(file, deadline, modified(deadline));
	// Every line ends with CRLF, the last one too (RFC 5545, 3.1).
	return `${file.toString()}\r\n`;
}

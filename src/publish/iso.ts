/** Times in the forms of ISO 8601, as schema.org asks for. What we only know roughly has no such form and is left out. */
import type { Duration } from '../model/fields.ts';
import type { StepTime } from '../model/step-clock.ts';
import { htmlDate } from '../model/date.ts';
import type { Certainty } from '../model/vocabulary.ts';

interface Parts {
	readonly months: number;
	readonly days: number;
	readonly minutes: number;
}

function partsOf({ min, max, unit }: Duration): Parts | undefined {
	if (max !== undefined && max !== min) return undefined;
	const none = { months: 0, days: 0, minutes: 0 };
	const parts: Parts = {
		minutes: { ...none, minutes: min },
		hours: { ...none, minutes: min * 60 },
		days: { ...none, days: min },
		weeks: { ...none, days: min * 7 },
		months: { ...none, months: min },
	}[unit];
	// Half a day is no number of hours that we know.
	return Object.values(parts).every(Number.isInteger) ? parts : undefined;
}

/** `P2MT1H30M`: the sum of exact amounts of time (ISO 8601, durations). Undefined when one of them is a range. */
export function isoDuration(amounts: readonly Duration[]): string | undefined {
	const parts = amounts.map(partsOf);
	if (!parts.every((part) => part !== undefined)) return undefined;
	const sum = (name: keyof Parts) => parts.reduce((total, part) => total + part[name], 0);
	const written = (value: number, letter: string) => (value > 0 ? `${value}${letter}` : '');
	const [hours, minutes] = [Math.floor(sum('minutes') / 60), sum('minutes') % 60];
	const time = written(hours, 'H') + written(minutes, 'M');
	return `P${written(sum('months'), 'M')}${written(sum('days'), 'D')}${time && `T${time}`}`;
}

/** How long a step takes. */
export function isoStep({ minutes, weeks }: StepTime): string | undefined {
	if (minutes !== undefined) return isoDuration([{ min: minutes, unit: 'minutes' }]);
	return weeks === undefined ? undefined : isoDuration([{ min: weeks, unit: 'weeks' }]);
}

/** A date that we are sure of, when ISO has a form for its precision. */
export function sureDate({ date, certainty }: { date: string; certainty: Certainty }): string | undefined {
	return certainty === 'confirmed' || certainty === 'commonKnowledge' ? htmlDate(date) : undefined;
}

/** `2018/2020`, `2018/..` when it goes on (ISO 8601-2, open intervals): whole years, which is what is known of most. */
export function isoYears({ start, end }: { start: string; end?: string | undefined }): string {
	const [from, to] = [start.slice(0, 4), end?.slice(0, 4)];
	return from === to ? from : `${from}/${to ?? '..'}`;
}

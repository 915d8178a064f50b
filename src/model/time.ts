/** Amounts of time as readers meet them, and as numbers that can be compared. */
import type { Duration } from './fields.ts';
import { timeUnits, type TimeUnit } from './vocabulary.ts';

const singular: Readonly<Partial<Record<TimeUnit, string>>> = { days: 'dag', weeks: 'vecka', months: 'månad' };
const swedishNumber = new Intl.NumberFormat('sv-SE');

/** `12–40`, or `12` when both ends are the same. */
export function formatRange(min: number, max = min): string {
	return min === max ? swedishNumber.format(min) : `${swedishNumber.format(min)}–${swedishNumber.format(max)}`;
}

/** `90 min`, `1–2 dagar`, `1 vecka`, `2,5 tim`. */
export function formatDuration({ min, max, unit }: Duration): string {
	const word = (max ?? min) === 1 ? (singular[unit] ?? timeUnits[unit].label) : timeUnits[unit].label;
	return `${formatRange(min, max)}\u00a0${word}`;
}

/** `2 tim 30 min`, `45 min`. */
export function formatMinutes(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return [hours > 0 ? `${hours}\u00a0tim` : '', rest > 0 || hours === 0 ? `${rest}\u00a0min` : ''].filter(Boolean).join(' ');
}

/** `1:05`: minutes from the start as a clock shows them. */
export function formatClock(minutes: number): string {
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Length of a session in working minutes, for sorting and facets: a day is eight hours, a week five days, a month four weeks. */
export function workingMinutes({ min, max, unit }: Duration): number {
	const minutes: Record<TimeUnit, number> = { minutes: 1, hours: 60, days: 480, weeks: 2400, months: 9600 };
	return (max ?? min) * minutes[unit];
}

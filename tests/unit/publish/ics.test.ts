/** Calendars are written by ical-generator and read by ical.js. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../../scripts/lib/library.ts';
import { deadlines } from '../../../src/library/deadlines.ts';
import type { Library } from '../../../src/library/graph.ts';
import { dutyBearers, keysOf } from '../../../src/model/vocabulary.ts';
import { bearerNames, calendarOfAct, calendarsOf } from '../../../src/publish/calendars.ts';
import { icsOf } from '../../../src/publish/ics.ts';
import { modifiedOf } from '../../../src/publish/modified.ts';
import { edited, page, record, validContent } from '../../fixtures/content.ts';
import { numbered, realPublications } from '../../fixtures/publications.ts';
import { library } from '../../fixtures/real-content.ts';

const modified = modifiedOf(realPublications, new Map());
const calendars = calendarsOf(library, deadlines(library, '2026-11-24'));

/** The events of a calendar file, by their UID without the host. */
function eventsOf(text: string): Map<string, ICAL.Event> {
	const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
	return new Map(events.map((event) => [event.uid.replace('@rumslig.example', ''), event]));
}
const value = (event: ICAL.Event, name: string): string => String(event.component.getFirstPropertyValue(name));

/** The calendar of everything of a small library. */
function written(files = validContent(), day = '2026-10-05', from: Library = libraryOf(files)): string {
	return icsOf(calendarsOf(from, deadlines(from, '2026-11-24'))[0]!, () => day);
}
const event = record('events/hostmotet.yaml');
const when = 'when: { start: 2025-10-01, end: 2025-10-02 }';
const dated = (start: string) => edited(validContent(), event, when, `when: ${start}`);
const only = (text: string) => eventsOf(text).get('handelse.hostmotet')!;

test('there is a calendar of everything, of each who has something to do, and of each act with a date', () => {
	const names = calendars.map(({ name }) => name);
	const bearers = keysOf(dutyBearers).filter((bearer) => calendars[0]!.deadlines.some(({ values }) => values['vem']!.includes(bearer)));
	const acts = [...library.pages.values()].filter((act) => act.type === 'euActs' && calendarOfAct(act) !== undefined).map(({ key }) => key);
	expect(names).toEqual(expect.arrayContaining(['alla', 'region', 'kommun', 'lansstyrelse', 'eu/nrr']));
	expect([...names].sort()).toEqual(['alla', ...bearers.map((bearer) => bearerNames[bearer]), ...acts].sort());
	expect(new Set(Object.values(bearerNames)).size).toBe(keysOf(dutyBearers).length);
});

describe.each(calendars)('the calendar $name of the real library', (calendar) => {
	const text = icsOf(calendar, modified);
	const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const events = component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

	test('can be read, and every deadline is in it once', () => {
		const twice = calendar.deadlines.filter(({ date, end }) => end && end !== date).length;
		expect(events.length).toBeGreaterThanOrEqual(calendar.deadlines.length);
		expect(events.length).toBeLessThanOrEqual(calendar.deadlines.length + twice);
		expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
		for (const { key } of calendar.deadlines) expect(events.some(({ uid }) => uid === `${key}@rumslig.example`)).toBe(true);
	});

	test('has whole days only, free time, public, with words, address and stamps', () => {
		for (const one of events) {
			expect([one.startDate.isDate, one.endDate.isDate]).toEqual([true, true]);
			expect(one.duration.toSeconds()).toBeGreaterThan(0);
			expect(one.duration.toSeconds()).toBeLessThanOrEqual(14 * 86_400);
			expect([value(one, 'transp'), value(one, 'class')]).toEqual(['TRANSPARENT', 'PUBLIC']);
			expect(value(one, 'url')).toMatch(/^https:\/\/rumslig\.example\//);
			expect(one.description).toContain(value(one, 'url'));
			expect(one.description).toMatch(/Uppgiften är (bekräftad|allmänt känd|osäker|en analys)\./);
			expect(value(one, 'dtstamp')).toBe('2026-11-24T00:00:00Z');
			expect(value(one, 'last-modified')).toBe('2026-11-24T00:00:00Z');
		}
	});

	test('has a Swedish name, says how often to look, and its licence', () => {
		expect(component.getFirstPropertyValue('version')).toBe('2.0');
		expect(component.getFirstPropertyValue('name')).toBe(`Rumslig: ${calendar.title}`);
		expect(component.getFirstPropertyValue('x-wr-calname')).toBe(`Rumslig: ${calendar.title}`);
		expect(String(component.getFirstPropertyValue('refresh-interval'))).toBe('P1D');
		expect(component.getFirstPropertyValue('x-published-ttl')).toBe('P1D');
		expect(component.getFirstPropertyValue('x-wr-caldesc')).toContain('CC0');
	});

	test('is folded at 75 octets, with CRLF throughout', () => {
		const lines = text.split('\r\n');
		expect(lines.at(-1)).toBe('');
		expect(lines.filter((line) => line.includes('\n') || line.includes('\r') || Buffer.byteLength(line) > 75)).toEqual([]);
	});
});

test('the same day or another, the file is the same', () => {
	const files = (today: string) => calendarsOf(library, deadlines(library, today)).map((calendar) => icsOf(calendar, modified));
	expect(files('2026-11-24')).toEqual(files('2030-01-01'));
});

test('a UID outlives a new date and new words, and the client is told that something is new', () => {
	const moved = edited(dated('{ start: 2027-03-04 }'), event, 'title: Höstmötet', 'title: Vårmötet');
	const act = edited(moved, page('eu/testakten.mdx'), '2027-12-31', '2029-06-30');
	const [before, after] = [eventsOf(written()), eventsOf(written(act, '2026-10-06'))];
	expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
	expect(after.get('handelse.hostmotet')!.summary).toBe('Vårmötet');
	expect(String(after.get('handelse.hostmotet')!.startDate)).toBe('2027-03-04');
	expect(String(after.get('eu.testakten.art-1')!.startDate)).toBe('2029-06-30');
	for (const [uid, one] of after) expect(one.sequence).toBe(before.get(uid)!.sequence + 1);
});

test('a later date of another kind, or of the same kind after it, leaves the UIDs of the others', () => {
	const act = page('eu/testakten.mdx');
	const more = edited(
		validContent(),
		act,
		'levels:\n',
		'  - { kind: review, date: 2031, certainty: uncertain }\n  - { kind: applies, date: 2032, certainty: uncertain }\nlevels:\n',
	);
	const before = eventsOf(written());
	const after = eventsOf(written(more));
	expect([...after.keys()]).toEqual(expect.arrayContaining([...before.keys()]));
	expect([...after.keys()].filter((uid) => !before.has(uid)).sort()).toEqual([
		'eu.testakten.datum.applies-2',
		'eu.testakten.datum.review-1',
	]);
});

describe('precision', () => {
	test.each([
		['{ start: 2028-02-21 }', '2028-02-21', 'Höstmötet'],
		['{ start: 2028-02 }', '2028-02-01', 'Någon gång under februari 2028: Höstmötet'],
		['{ start: 2028-Q3 }', '2028-07-01', 'Någon gång under tredje kvartalet 2028: Höstmötet'],
		['{ start: 2028-H2 }', '2028-07-01', 'Någon gång under andra halvåret 2028: Höstmötet'],
		['{ start: 2028 }', '2028-01-01', 'Någon gång under 2028: Höstmötet'],
	])('%s is one day, the first, and says what it is', (start, first, title) => {
		const one = only(written(dated(start)));
		expect([String(one.startDate), one.duration.toSeconds(), one.summary]).toEqual([first, 86_400, title]);
		expect(one.description.includes('Dagen är inte känd')).toBe(title.startsWith('Någon'));
	});

	test('a few days are a bar whose end is the day after', () => {
		const one = only(written());
		expect([String(one.startDate), String(one.endDate), one.summary]).toEqual(['2025-10-01', '2025-10-03', 'Höstmötet']);
	});

	test.each([
		['{ start: 2025-10-01, end: 2025-10-14 }', ['2025-10-01 Höstmötet']],
		['{ start: 2025-10-01, end: 2025-10-15 }', ['2025-10-01 Börjar: Höstmötet', '2025-10-15 Slutar: Höstmötet']],
		['{ start: 2025, end: 2027-06-30 }', ['2025-01-01 Börjar någon gång under 2025: Höstmötet', '2027-06-30 Slutar: Höstmötet']],
	])('%s', (start, wanted) => {
		const own = [...eventsOf(written(dated(start)))].filter(([uid]) => uid.startsWith('handelse.'));
		expect(own.map(([, one]) => `${String(one.startDate)} ${one.summary}`)).toEqual(wanted);
		expect(own.map(([uid]) => uid)).toEqual(['handelse.hostmotet', 'handelse.hostmotet.slut'].slice(0, wanted.length));
	});
});

describe('certainty and cancelling', () => {
	test('what is cancelled keeps its UID and says so in status, title and description', () => {
		const one = only(written(edited(validContent(), event, 'kind: meeting', 'kind: meeting\ncancelled: För få anmälda.')));
		expect([value(one, 'status'), one.summary]).toEqual(['CANCELLED', 'Inställd: Höstmötet']);
		expect(one.description).toContain('Inställd: För få anmälda.');
	});

	test('a repealed act cancels what it asked', () => {
		const events = eventsOf(written(edited(validContent(), page('eu/testakten.mdx'), 'actStatus: inForce', 'actStatus: repealed')));
		const status = [...events].map(([uid, one]) => `${uid} ${value(one, 'status')}`).sort();
		expect(status).toEqual(['eu.testakten.art-1 CANCELLED', 'eu.testakten.datum.applies-1 CANCELLED', 'handelse.hostmotet CONFIRMED']);
	});

	test('what is uncertain is tentative and says so; what is confirmed says that', () => {
		const unsure = only(written(edited(validContent(), event, 'kind: meeting', 'kind: meeting\ncertainty: uncertain')));
		expect([value(unsure, 'status'), unsure.summary]).toEqual(['TENTATIVE', 'Höstmötet (osäker)']);
		expect(unsure.description).toContain('Uppgiften är osäker.');
		expect(value(only(written()), 'status')).toBe('CONFIRMED');
		expect(only(written()).description).toContain('Uppgiften är bekräftad.');
	});
});

test('a duty tells article, who and where to read on; long and marked text comes through whole', () => {
	const what = `Ta fram en karta, en plan; och mer: å, ä, ö \\ ${'väldigt långt ord '.repeat(15)}slut.`;
	const files = edited(validContent(), page('eu/testakten.mdx'), 'what: Pröva en karta.', `what: '${what}'`);
	const one = eventsOf(written(files)).get('eu.testakten.art-1')!;
	expect(one.description.split('\n')).toEqual([
		`TEST art. 1: ${what}`,
		'När: 31 december 2027.',
		'Artikel: art. 1',
		'Vem: regionen',
		'Uppgiften är bekräftad. Uppgiften är läst i källan.',
		'https://rumslig.example/eu/testakten/#art-1',
	]);
	expect(one.summary.length).toBeLessThan(115);
	expect(one.summary).toMatch(/^TEST art\. 1: Ta fram en karta, en plan; .* …$/);
	expect(one.component.getFirstProperty('categories')!.getValues()).toEqual(['EU-rätt', 'regionen']);
});

test('the day of change is the file’s own, and without git the newest note', () => {
	const small = numbered(libraryOf(validContent()));
	const versions = new Map([['src/content/events/hostmotet.yaml', { date: '2026-05-05' }]]);
	const day = modifiedOf(small, versions);
	expect(day({ from: { collection: 'events', id: 'hostmotet' } })).toBe('2026-05-05');
	const newest = [...small.values()]
		.map((publication) => publication.page.data.changes[0]!.date)
		.sort()
		.at(-1);
	expect(day({ from: { collection: 'events', id: 'ny' } })).toBe(newest);
	expect(day({ from: { collection: 'euActs', id: 'testakten' } })).toBe(small.get('eu/testakten')!.version.date);
});

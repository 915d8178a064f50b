import { expect, test } from 'vitest';
import { checkContent, type ContentFile } from '../../../src/check/index.ts';
import { assignmentLine, deadlines, newestChanges, upcoming, type Deadline } from '../../../src/library/deadlines.ts';
import { edited, page, record, validContent } from '../../fixtures/content.ts';
import { libraryOf } from '../../../scripts/lib/library.ts';

const library = libraryOf(validContent());
const today = '2026-11-24';

test('duties with a date, dates of acts that ask for something, and events are one list in time order', () => {
	expect(deadlines(library, today)).toEqual([
		{
			key: 'handelse.hostmotet',
			from: { collection: 'events', id: 'hostmotet' },
			date: '2025-10-01',
			end: '2025-10-02',
			title: 'Höstmötet',
			label: 'träff',
			path: '/webbinarier/hostmotet/',
			certainty: 'confirmed',
			passed: true,
			assignment: false,
			where: 'Region Norrlän',
			values: { vem: ['region'], slag: ['ovrigt'], ar: ['2025'] },
			sources: [{ name: 'Region Norrlän', path: '/kallor/#rapport-2024' }],
		},
		expect.objectContaining({
			date: '2026-Q3',
			key: 'eu.testakten.datum.applies-1',
			title: 'TEST börjar tillämpas',
			path: '/eu/testakten/#datum',
			certainty: 'commonKnowledge',
			passed: true,
		}),
		expect.objectContaining({
			date: '2027-12-31',
			title: 'TEST art. 1: Pröva en karta.',
			key: 'eu.testakten.art-1',
			label: 'regionen',
			article: 'art. 1',
			who: 'regionen',
			path: '/eu/testakten/#art-1',
			passed: false,
		}),
	]);
});

test('a duty with words for a date, and the day an act was adopted, are no deadlines', () => {
	const titles = deadlines(library, today).map(({ title }) => title);
	expect(titles.filter((title) => title.includes('art. 2') || title.includes('antagen'))).toEqual([]);
});

test('an event that goes on has not passed until its last day has', () => {
	const passed = (day: string) => deadlines(library, day).find(({ title }) => title === 'Höstmötet')?.passed;
	expect([passed('2025-10-02'), passed('2025-10-03')]).toEqual([false, true]);
});

const deadline = (title: string, date: string, passed: boolean, more: Partial<Deadline> = {}): Deadline => ({
	key: `handelse.${title}`,
	from: { collection: 'events', id: title },
	date,
	title,
	label: '',
	certainty: 'confirmed',
	passed,
	assignment: true,
	values: {},
	...more,
});
const list = [
	deadline('börjat', '2024-01-01', true),
	deadline('pågår länge', '2025-01-01', false, { end: '2030-12-31' }),
	deadline('snart', '2026-12-01', false),
	deadline('i år', '2026', false, { assignment: false }),
	deadline('sen', '2028-02-21', false),
];

test('what comes next is ordered by when it ends, and what has passed is left out', () => {
	expect(upcoming(list, 3).map(({ title }) => title)).toEqual(['snart', 'i år', 'sen']);
	expect(upcoming(list, 99).map(({ title }) => title)).toEqual(['snart', 'i år', 'sen', 'pågår länge']);
});

test('what is cancelled is not among what comes next, but stays in the lists that tell everything', () => {
	const off = list.map((one) => (one.title === 'snart' ? { ...one, cancelled: 'Ställdes in.' } : one));
	expect(upcoming(off, 99).map(({ title }) => title)).toEqual(['i år', 'sen', 'pågår länge']);
	expect(assignmentLine(off).map(({ title }) => title)).toEqual(['börjat', 'snart', 'sen', 'pågår länge']);
});

const act = page('eu/testakten.mdx');
const reasons = (files: readonly ContentFile[]) =>
	Object.fromEntries(deadlines(libraryOf(files), today).map(({ key, cancelled }) => [key, cancelled]));

test('an editor says why a duty or an event no longer applies, and an act that is repealed says it for all its own', () => {
	const event = edited(validContent(), record('events/hostmotet.yaml'), 'kind: meeting', 'kind: meeting\ncancelled: För få anmälda.');
	expect(reasons(event)).toMatchObject({ 'handelse.hostmotet': 'För få anmälda.', 'eu.testakten.art-1': undefined });
	const duty = edited(validContent(), act, '  - id: art-1\n', '  - id: art-1\n    cancelled: Togs bort.\n');
	expect(reasons(duty)).toMatchObject({ 'eu.testakten.art-1': 'Togs bort.', 'eu.testakten.datum.applies-1': undefined });
	const repealed = edited(duty, act, 'actStatus: inForce', 'actStatus: repealed');
	expect(reasons(repealed)).toEqual({
		'handelse.hostmotet': undefined,
		'eu.testakten.art-1': 'Togs bort.',
		'eu.testakten.datum.applies-1': 'Rättsakten är upphävd.',
	});
});

test.each(['true', '""', '2026'])('cancelled: %s is told in Swedish to be a sentence', (value) => {
	const wrong = edited(validContent(), record('events/hostmotet.yaml'), 'kind: meeting', `kind: meeting\ncancelled: ${value}`);
	expect(checkContent(wrong).map(({ message }) => message)).toEqual([expect.stringContaining('Skriv med en mening varför')]);
});

test("the assignment's line has only its own dates, what is over first", () => {
	expect(assignmentLine(list).map(({ title }) => title)).toEqual(['börjat', 'snart', 'sen', 'pågår länge']);
	const files = edited(validContent(), record('events/hostmotet.yaml'), 'kind: meeting', 'kind: meeting\nassignment: true');
	expect(assignmentLine(deadlines(libraryOf(files), today)).map(({ title }) => title)).toEqual(['Höstmötet']);
});

test('each page tells its latest change, newest first', () => {
	const files = edited(validContent(), page('espon/provet.mdx'), 'changes:\n', 'changes:\n  - { date: 2026-06-06, note: Rättad. }\n');
	const [first, ...rest] = newestChanges(libraryOf(files), 99);
	expect(first).toEqual({ date: '2026-06-06', note: 'Rättad.', title: 'Provet', path: '/espon/provet/', type: 'espon' });
	expect(rest.filter(({ path }) => path === '/espon/provet/' || path.startsWith('/om/'))).toEqual([]);
});

test('on one day all types are told before a type is told twice', () => {
	const changes = newestChanges(library, 99);
	const firstMethod = changes.findIndex(({ type }) => type === 'methods');
	const secondMethod = changes.findLastIndex(({ type }) => type === 'methods');
	expect(secondMethod).toBe(changes.length - 1);
	expect(firstMethod).toBeLessThan(secondMethod);
	expect(newestChanges(library, 3)).toEqual(changes.slice(0, 3));
});

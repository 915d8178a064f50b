import { expect, test } from 'vitest';
import { pageView } from '../../../src/library/view.ts';
import { pageTypeNames } from '../../../src/model/types.ts';
import { edited, page, textOf, validContent } from '../../fixtures/content.ts';
import { libraryOf, pageOf } from '../../../scripts/lib/library.ts';

const library = libraryOf(validContent());
const today = '2026-11-24';
const method = pageView(library, pageOf(library, 'methods', 'kartmote'), today);

test('sources are listed in the order of their numbers, each where the text points', () => {
	expect(method.references.map(({ number, anchor, url }) => [number, anchor, url])).toEqual([
		[1, 'kalla-rapport-2024', 'https://example.org/rapport'],
		[2, 'kalla-sfs-2010-900', 'https://rkrattsbaser.gov.se/sfst?bet=2010:900'],
	]);
	expect(method.references[1]?.html).toContain('Plan- och bygglag');
	expect([...method.numbers]).toEqual([
		['rapport-2024', 1],
		['sfs-2010-900', 2],
	]);
});

test('the terms of the text are at hand, and no others', () => {
	expect([...method.terms.keys()]).toEqual(['regionplan']);
	expect(method.terms.get('regionplan')?.definition).toBe('Karta och text för ett län.');
});

test('blocks stand above or below the text, and only those that have something to show', () => {
	expect(method.before).toEqual(['when', 'whenNot', 'roles']);
	expect(method.after).toEqual(['relations', 'sources', 'freshness']);
	const files = edited(
		validContent(),
		page('metoder/kartmote.mdx'),
		'processes:',
		'templates:\n  - { name: Register, format: excel, fields: [Plats] }\nprocesses:',
	);
	const withTemplates = libraryOf(files);
	expect(pageView(withTemplates, pageOf(withTemplates, 'methods', 'kartmote'), today).after).toContain('templates');
	const about = pageView(library, pageOf(library, 'about', 'provet'), today);
	expect([about.before, about.after, about.references]).toEqual([[], ['freshness'], []]);
});

test.each(pageTypeNames)('%s: a block stands once, and freshness last', (type) => {
	const found = [...library.pages.values()].find((candidate) => candidate.type === type)!;
	const { before, after } = pageView(library, found, today);
	const all = [...before, ...after];
	expect(new Set(all).size).toBe(all.length);
	expect(after.at(-1)).toBe('freshness');
});

test('what feeds what is told apart by direction, and not repeated among the relations', () => {
	const rus = textOf(validContent(), page('planeringssystemet/rus.mdx'));
	const plan = {
		path: 'src/content/docs/planeringssystemet/lansplan.mdx',
		text: rus.replace('status:', 'relations:\n  - { type: feeds, to: planeringssystemet/rus, reason: Brister i nätet. }\nstatus:'),
	};
	const both = libraryOf([...validContent(), plan]);
	const from = pageView(both, pageOf(both, 'processes', 'lansplan'), today);
	const to = pageView(both, pageOf(both, 'processes', 'rus'), today);
	const keys = (related: typeof from.feeds) => related.map(({ page: { key }, reasons }) => [key, reasons[0]?.text]);
	expect([keys(from.feeds), keys(from.fedBy)]).toEqual([[['planeringssystemet/rus', 'Brister i nätet.']], []]);
	expect([keys(to.feeds), keys(to.fedBy)]).toEqual([[], [['planeringssystemet/lansplan', 'Brister i nätet.']]]);
	expect(to.relations.map(({ type }) => type)).not.toContain('feeds');
});

test('reading time is at least a minute, and a minute for two hundred words', () => {
	expect(method.readingMinutes).toBe(1);
	const files = edited(validContent(), page('om/provet.mdx'), 'En sida om sidan.', 'ord '.repeat(1000));
	const long = libraryOf(files);
	expect(pageView(long, pageOf(long, 'about', 'provet'), today).readingMinutes).toBe(5);
});

test('freshness is measured from the day of the build', () => {
	expect(method.freshness.overdue).toBe(false);
	expect(pageView(library, pageOf(library, 'methods', 'kartmote'), '2027-02-01').freshness.overdue).toBe(true);
});

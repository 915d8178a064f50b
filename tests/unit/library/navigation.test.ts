import { expect, test } from 'vitest';
import { navigationFor } from '../../../src/library/navigation.ts';
import { page, textOf, validContent } from '../../fixtures/content.ts';
import { libraryOf } from '../../../scripts/lib/library.ts';

const guide = textOf(validContent(), page('kunskap/planeringens-grunder.mdx'));
const nextGuide = (id: string, order: number) => ({
	path: `src/content/docs/kunskap/${id}.mdx`,
	text: guide.replace('title: Planeringens grunder', `title: ${id}`).replace('order: 1', `order: ${order}`),
});
const library = libraryOf([...validContent(), nextGuide('mitten', 2), nextGuide('allra-sist', 3)]);

test('a page carries the entries of its own section and of no other', () => {
	const { sections } = navigationFor(library, 'metoder/kartmote');
	expect(sections.filter(({ entries }) => entries.length > 0).map(({ path }) => path)).toEqual(['/metoder/']);
	expect(sections.find(({ path }) => path === '/metoder/')?.entries.map(({ path, current }) => [path, current])).toEqual([
		['/metoder/intervjurunda/', false],
		['/metoder/kartmote/', true],
	]);
	expect(sections.length).toBeGreaterThanOrEqual(10);
});

test.each(['index', 'sok', '404'])('%s stands outside the sections', (id) => {
	const navigation = navigationFor(library, id);
	expect(navigation.sections.filter(({ current, entries }) => current || entries.length > 0)).toEqual([]);
	expect(navigation.breadcrumbs).toEqual([]);
	expect(navigation.previous ?? navigation.next).toBeUndefined();
});

test('the front page of a section is current, and has no breadcrumb to itself', () => {
	const { sections, breadcrumbs } = navigationFor(library, 'eu');
	expect(sections.filter(({ current }) => current).map(({ path }) => path)).toEqual(['/eu/']);
	expect(breadcrumbs).toEqual([]);
});

test('a page leads back to its section', () => {
	expect(navigationFor(library, 'fallstudier/se-norrlan').breadcrumbs).toEqual([{ label: 'Fallstudier', path: '/fallstudier/' }]);
});

test.each([
	['planeringens-grunder', undefined, '/kunskap/mitten/'],
	['mitten', '/kunskap/planeringens-grunder/', '/kunskap/allra-sist/'],
	['allra-sist', '/kunskap/mitten/', undefined],
])('the guide %s has its neighbours by order', (id, previous, next) => {
	const navigation = navigationFor(library, `kunskap/${id}`);
	expect([navigation.previous?.path, navigation.next?.path]).toEqual([previous, next]);
});

test('types without an order have no neighbours', () => {
	const navigation = navigationFor(library, 'metoder/kartmote');
	expect(navigation.previous ?? navigation.next).toBeUndefined();
});

test('an act goes by its short name where room is scarce', () => {
	const { sections } = navigationFor(library, 'eu/testakten');
	expect(sections.flatMap(({ entries }) => entries).map(({ label }) => label)).toEqual(['TEST']);
});

test('acts stand by the name the column shows, not by how their titles begin', () => {
	const act = textOf(validContent(), page('eu/testakten.mdx'));
	const another = {
		path: 'src/content/docs/eu/annan.mdx',
		text: act.replace(/^title: .*$/m, 'title: Alla andra akter').replace(/^shortName: .*$/m, 'shortName: ÖVR'),
	};
	const { sections } = navigationFor(libraryOf([...validContent(), another]), 'eu');
	expect(
		sections
			.find(({ path }) => path === '/eu/')
			?.entries.map(({ path }) => path)
			.at(-1),
	).toBe('/eu/annan/');
});

import { expect, test } from 'vitest';
import { pagesOf, relationGroups, type Library } from '../../../src/library/graph.ts';
import { edited, page, validContent } from '../../fixtures/content.ts';
import { libraryOf } from '../../../scripts/lib/library.ts';

const library = libraryOf(validContent());

/** Related pages seen from one page: label → keys and reasons. */
function seenFrom(from: Library, key: string) {
	return Object.fromEntries(
		relationGroups(from, key).map(({ label, related }) => [label, related.map(({ page: { key: other }, reasons }) => [other, ...reasons])]),
	);
}

test('a page shows what it wrote, what follows from fields, and what others wrote of it', () => {
	expect(seenFrom(library, 'metoder/kartmote')).toEqual({
		'Gör detta efter': [['metoder/intervjurunda', { text: 'Luckorna i kartan blir frågor.' }]],
		'Prövad i': [['fallstudier/se-norrlan', { text: 'Kommunerna ritade först.' }]],
		'Hjälper er att uppfylla': [['eu/testakten', { text: 'art. 1: Pröva en karta.', anchor: 'art-1' }]],
		'Kommer till nytta i': [['planeringssystemet/rus']],
		'Kunskap från ESPON': [['espon/provet', { text: 'Visar vad andra ritade.' }]],
		'Steg i': [
			['jag-ska/halla-kartmote', { text: 'Stegen är färdiga att följa.' }],
			['metodpaket/fraga-till-karta', { text: 'Nu vet ni vilka som ska sitta vid borden.' }],
		],
	});
});

test('each relation is seen from its other end under its inverse name', () => {
	expect(seenFrom(library, 'metoder/intervjurunda')).toEqual({
		'Följer på': [['metoder/kartmote', { text: 'Luckorna i kartan blir frågor.' }]],
		'Steg i': [['metodpaket/fraga-till-karta', { text: 'Intervjuerna visar vad kartan ska svara på.' }]],
	});
	expect(seenFrom(library, 'fallstudier/se-norrlan')['Metoder i fallet']).toEqual([
		['metoder/kartmote', { text: 'Kommunerna ritade först.' }],
	]);
	expect(seenFrom(library, 'regioner/norrlan')).toEqual({ 'Gäller här': [['fallstudier/se-norrlan']] });
	expect(seenFrom(library, 'planeringssystemet/rus')).toMatchObject({
		'Metoder som hjälper': [['metoder/kartmote']],
		Exempel: [['fallstudier/se-norrlan', expect.anything()]],
		'Läs mer i guiden': [['kunskap/planeringens-grunder', expect.anything()]],
	});
});

test('a place on the target is a link only from the page that points there', () => {
	const [method] = seenFrom(library, 'eu/testakten')['Metoder som hjälper'] ?? [];
	expect(method).toEqual(['metoder/kartmote', { text: 'art. 1: Pröva en karta.' }]);
});

test('a symmetric relation has one name, and is written once for both ends', () => {
	const symmetric = libraryOf(edited(validContent(), page('metoder/kartmote.mdx'), 'type: followedBy', 'type: combinesWith'));
	expect(seenFrom(symmetric, 'metoder/kartmote')['Kombinera med']).toEqual([['metoder/intervjurunda', expect.anything()]]);
	expect(seenFrom(symmetric, 'metoder/intervjurunda')).toMatchObject({ 'Kombinera med': [['metoder/kartmote', expect.anything()]] });
});

test('a written relation stands in place of the one that follows from a field', () => {
	const both = libraryOf(
		edited(
			validContent(),
			page('metoder/kartmote.mdx'),
			'relations:',
			'relations:\n  - { type: informs, to: planeringssystemet/rus, reason: Kartan blir en bilaga. }',
		),
	);
	expect(seenFrom(both, 'metoder/kartmote')['Kommer till nytta i']).toEqual([
		['planeringssystemet/rus', { text: 'Kartan blir en bilaga.' }],
	]);
});

test('two duties that name one method are one related page with two reasons', () => {
	const files = edited(validContent(), page('eu/testakten.mdx'), 'level: [national]', 'level: [national]\n    methods: [kartmote]');
	expect(seenFrom(libraryOf(files), 'metoder/kartmote')['Hjälper er att uppfylla']).toEqual([
		['eu/testakten', { text: 'art. 1: Pröva en karta.', anchor: 'art-1' }, { text: 'art. 2: Lämna en rapport.', anchor: 'art-2' }],
	]);
});

test('relations to pages that are not built, such as drafts, are left out', () => {
	const files = validContent().filter(({ path }) => path !== page('metoder/intervjurunda.mdx'));
	const without = libraryOf(files);
	expect(without.edges.filter(({ to }) => !without.pages.has(to))).toEqual([]);
	expect(seenFrom(without, 'metoder/kartmote')).not.toHaveProperty('Gör detta efter');
});

test('a case that documents no methods makes no edges to methods', () => {
	const files = edited(
		validContent(),
		page('fallstudier/se-norrlan.mdx'),
		'methods:\n  - { id: kartmote, reason: Kommunerna ritade först. }',
		'methods: notDocumented',
	);
	expect(libraryOf(files).edges.filter(({ type }) => type === 'usedIn')).toEqual([]);
});

test('pages come by title in Swedish order, with å, ä and ö last; guides by their own order', () => {
	const retitled = edited(
		edited(validContent(), page('metoder/kartmote.mdx'), 'title: Kartmöte', 'title: Ölprovning'),
		page('metoder/intervjurunda.mdx'),
		'title: Intervjurunda',
		'title: Zonkarta',
	);
	expect(pagesOf(libraryOf(retitled), 'methods').map(({ data }) => data.title)).toEqual(['Zonkarta', 'Ölprovning']);
	const guide = validContent().find(({ path }) => path === page('kunskap/planeringens-grunder.mdx'))!;
	const first = {
		path: 'src/content/docs/kunskap/ovrigt.mdx',
		text: guide.text.replace('title: Planeringens', 'title: Övriga').replace('order: 1', 'order: 2'),
	};
	const second = {
		path: 'src/content/docs/kunskap/allra-sist.mdx',
		text: guide.text.replace('title: Planeringens', 'title: Alla').replace('order: 1', 'order: 3'),
	};
	expect(pagesOf(libraryOf([second, first, ...validContent()]), 'guides').map(({ id }) => id)).toEqual([
		'planeringens-grunder',
		'ovrigt',
		'allra-sist',
	]);
});

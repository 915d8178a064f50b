import { expect, test } from 'vitest';
import { systemData } from '../../../src/library/system.ts';
import { keysOf, planningLevels, sectors } from '../../../src/model/vocabulary.ts';
import { page, textOf, validContent } from '../../fixtures/content.ts';
import { libraryOf } from '../../../scripts/lib/library.ts';

const rus = textOf(validContent(), page('planeringssystemet/rus.mdx'));
const process = (id: string, level: string, relations = '', sector = 'energy') => ({
	path: `src/content/docs/planeringssystemet/${id}.mdx`,
	text: rus
		.replace('levels: [regional]', `levels: [${level}]`)
		.replace('sector: whole', `sector: ${sector}`)
		.replace('shortName: RUS', `shortName: ${id}`)
		.replace('status:', `${relations}status:`),
});
const feedsRus =
	'relations:\n  - { type: feeds, to: planeringssystemet/rus, reason: Underlag. }\n  - { type: seeAlso, to: metoder/kartmote, reason: Så. }\n';

test('each process is a box in the band of its first level, the strategy across all sectors', () => {
	const { bands, nodes } = systemData(
		libraryOf([...validContent(), process('nationellt', 'national, regional'), process('kommunalt', 'municipal')]),
	);
	const at = Object.fromEntries(nodes.map(({ label, band }) => [label, bands[band]]));
	expect(Object.fromEntries(Object.entries(at).map(([label, band]) => [label.replaceAll('\u00ad', ''), band]))).toEqual({
		nationellt: 'Staten',
		RUS: 'Länet',
		kommunalt: 'Kommunen och platsen',
	});
	expect(nodes.filter(({ centre }) => centre).map(({ path }) => path)).toEqual(['/planeringssystemet/rus/']);
});

test('only what feeds what is drawn, between boxes that are there', () => {
	const { edges, nodes } = systemData(libraryOf([...validContent(), process('nationellt', 'national', feedsRus)]));
	expect(edges).toEqual([{ from: 'planeringssystemet/nationellt', to: 'planeringssystemet/rus' }]);
	const ids = nodes.map(({ id }) => id);
	expect(edges.flatMap(({ from, to }) => [from, to]).filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(keysOf(planningLevels))('the level %s has a band of its own choosing', (level) => {
	const { nodes } = systemData(libraryOf([...validContent(), process('prov', level)]));
	const expected = /^(eu|crossBorder|national|seaArea)$/.test(level) ? 0 : /^(crossRegional|regional|riverBasin)$/.test(level) ? 1 : 2;
	expect(nodes.find(({ label }) => label === 'prov')?.band).toBe(expected);
});

test('a process stands in the column of its sector, in the order of the vocabulary', () => {
	const { columns, nodes } = systemData(libraryOf([...validContent(), process('prov', 'national', '', 'nature')]));
	expect(columns).toEqual(
		keysOf(sectors)
			.filter((sector) => sector !== 'whole')
			.map((sector) => expect.stringMatching(new RegExp(`^${sectors[sector].label}$`, 'i'))),
	);
	expect(columns[nodes.find(({ label }) => label === 'prov')!.column]).toMatch(/^Natur/);
});

/** The planning system as data for its map: processes by level, and what feeds what. */
import type { PlanningLevel } from '../model/vocabulary.ts';
import { pagesOf, type Library } from './graph.ts';

/** Bands of the map from the top, each with the levels that stand in it. */
const bands: readonly { label: string; levels: readonly PlanningLevel[] }[] = [
	{ label: 'Staten', levels: ['eu', 'crossBorder', 'national', 'seaArea'] },
	{ label: 'Länet', levels: ['crossRegional', 'regional', 'riverBasin'] },
	{ label: 'Kommunen och platsen', levels: ['subRegional', 'municipal', 'local', 'gridArea'] },
];

/** The process that the whole library turns on. */
const centre = 'rus';

export interface SystemData {
	readonly bands: readonly string[];
	readonly nodes: readonly { id: string; label: string; path: string; band: number; centre: boolean }[];
	readonly edges: readonly { from: string; to: string }[];
}

export function systemData(library: Library): SystemData {
	const processes = pagesOf(library, 'processes');
	return {
		bands: bands.map(({ label }) => label),
		nodes: processes.map(({ id, key, data }) => ({
			id: key,
			label: data.shortName,
			path: `/${key}/`,
			band: Math.max(
				0,
				bands.findIndex(({ levels }) => levels.includes(data.levels[0]!)),
			),
			centre: id === centre,
		})),
		edges: library.edges.filter(({ type }) => type === 'feeds').map(({ from, to }) => ({ from, to })),
	};
}

/** The planning system as data for its map: processes by level and sector, and what feeds what. */
import { keysOf, sectors, type PlanningLevel } from '../model/vocabulary.ts';
import { pagesOf, type Library } from './graph.ts';
import { softHyphens } from './hyphenate.ts';
import { capital } from '../model/text.ts';

/** Levels of the map from the top, each with the planning levels that stand on it. */
const bands: readonly { label: string; levels: readonly PlanningLevel[] }[] = [
	{ label: 'Staten', levels: ['eu', 'crossBorder', 'national', 'seaArea'] },
	{ label: 'Länet', levels: ['crossRegional', 'regional', 'riverBasin'] },
	{ label: 'Kommunen och platsen', levels: ['subRegional', 'municipal', 'local', 'gridArea'] },
];

/** Sectors side by side, so that those that have most to do with each other are neighbours. */
const columns = keysOf(sectors).filter((sector) => sector !== 'whole');

export interface SystemNode {
	readonly id: string;
	/** May hold soft hyphens. */
	readonly label: string;
	readonly path: string;
	readonly band: number;
	readonly column: number;
	/** Plans across all sectors. */
	readonly centre: boolean;
}

export interface SystemData {
	readonly bands: readonly string[];
	readonly columns: readonly string[];
	readonly nodes: readonly SystemNode[];
	readonly edges: readonly { from: string; to: string }[];
}

export function systemData(library: Library): SystemData {
	return {
		bands: bands.map(({ label }) => label),
		columns: columns.map((sector) => capital(sectors[sector].label)),
		nodes: pagesOf(library, 'processes').map(({ key, data }) => ({
			id: key,
			label: softHyphens(data.shortName),
			path: `/${key}/`,
			band: Math.max(
				0,
				bands.findIndex(({ levels }) => levels.includes(data.levels[0]!)),
			),
			column: columns.findIndex((sector) => sector === data.sector),
			centre: data.sector === 'whole',
		})),
		edges: library.edges.filter(({ type }) => type === 'feeds').map(({ from, to }) => ({ from, to })),
	};
}

/** What each type's catalogue shows: the facts that align down the page and the facets one can choose by. */
import { formatDate, formatYears } from '../model/date.ts';
import { fieldLabels } from '../model/labels.ts';
import { scale } from '../model/scale.ts';
import { formatDuration, formatRange, workingMinutes } from '../model/time.ts';
import type { PageTypeName } from '../model/types.ts';
import * as v from '../model/vocabulary.ts';
import { pagesOf, type Library, type Page } from './graph.ts';

export interface RowFact {
	readonly label: string;
	readonly text: string;
	readonly scale?: { min: number; max: number };
}

export interface FacetRule<T extends PageTypeName> {
	readonly id: string;
	readonly label: string;
	/** All values in order, with their labels. */
	readonly options: (library: Library) => readonly (readonly [value: string, label: string])[];
	readonly values: (page: Page<T>) => readonly string[];
}

export interface Rules<T extends PageTypeName> {
	readonly facets: readonly FacetRule<T>[];
	readonly facts: (page: Page<T>) => RowFact[];
}

const fromTable = (table: v.Vocabulary) => () => Object.entries(table).map(([key, { label }]) => [key, label] as const);

/** Lengths of a session that a planner tells apart. Bounds in working minutes. */
const sessionLengths = [
	['kort', 'högst en timme', 60],
	['halvdag', 'en timme till en halv dag', 240],
	['dag', 'upp till en dag', 480],
	['langre', 'flera möten', Infinity],
] as const;

/** Group sizes that ask for different rooms. */
const groupSizes = [
	['liten', 'upp till 10', 1, 10],
	['mellan', '11–25', 11, 25],
	['stor', 'fler än 25', 26, Infinity],
] as const;

const methods: Rules<'methods'> = {
	facets: [
		{ id: 'fas', label: fieldLabels.phases, options: fromTable(v.phases), values: ({ data }) => data.phases },
		{
			id: 'tid',
			label: fieldLabels.session,
			options: () => sessionLengths.map(([value, label]) => [value, label] as const),
			values: ({ data }) => [sessionLengths.find(([, , most]) => workingMinutes(data.time.session) <= most)![0]],
		},
		{
			id: 'grupp',
			label: fieldLabels.peopleCount,
			options: () => groupSizes.map(([value, label]) => [value, label] as const),
			values: ({ data }) =>
				groupSizes.filter(([, , low, high]) => data.groupSize.min <= high && data.groupSize.max >= low).map(([value]) => value),
		},
		{
			id: 'steg',
			label: fieldLabels.level,
			options: () => scale.map(({ level, name }) => [String(level), `${level} ${name.toLowerCase()}`] as const),
			values: ({ data }) =>
				scale.filter(({ level }) => level >= data.collaboration.min && level <= data.collaboration.max).map(({ level }) => String(level)),
		},
		{ id: 'svarighet', label: fieldLabels.difficulty, options: fromTable(v.difficulties), values: ({ data }) => [data.difficulty] },
		{ id: 'form', label: fieldLabels.settings, options: fromTable(v.settings), values: ({ data }) => data.settings },
	],
	facts: ({ data }) => [
		{ label: fieldLabels.phases, text: data.phases.map((phase) => v.phases[phase].label).join(', ') },
		{ label: fieldLabels.time, text: formatDuration(data.time.session) },
		{ label: fieldLabels.groupSize, text: formatRange(data.groupSize.min, data.groupSize.max) },
		{ label: fieldLabels.difficulty, text: v.difficulties[data.difficulty].label },
		{
			label: fieldLabels.collaboration,
			text: `steg ${formatRange(data.collaboration.min, data.collaboration.max)}`,
			scale: data.collaboration,
		},
	],
};

const cases: Rules<'cases'> = {
	facets: [
		{ id: 'land', label: fieldLabels.country, options: fromTable(v.countries), values: ({ data }) => [data.country] },
		{ id: 'niva', label: fieldLabels.levels, options: fromTable(v.planningLevels), values: ({ data }) => data.levels },
		{ id: 'verkan', label: fieldLabels.legalStatus, options: fromTable(v.legalStatuses), values: ({ data }) => [data.legalStatus] },
		{
			id: 'metod',
			label: fieldLabels.methods,
			options: (library) => pagesOf(library, 'methods').map(({ id, data }) => [id, data.title] as const),
			values: ({ data }) => (data.methods === v.NOT_DOCUMENTED ? [] : data.methods.map(({ id }) => id)),
		},
	],
	facts: ({ data }) => [
		{ label: fieldLabels.country, text: v.countries[data.country].label },
		{
			label: fieldLabels.years,
			text: formatYears(data.years),
		},
		{ label: fieldLabels.legalStatus, text: v.legalStatuses[data.legalStatus].label },
		{ label: fieldLabels.levels, text: data.levels.map((level) => v.planningLevels[level].label).join(', ') },
		{
			label: fieldLabels.collaboration,
			text: `steg ${formatRange(data.collaboration.min, data.collaboration.max)}`,
			scale: data.collaboration,
		},
	],
};

const euActs: Rules<'euActs'> = {
	facets: [
		{ id: 'typ', label: fieldLabels.instrument, options: fromTable(v.instruments), values: ({ data }) => [data.instrument] },
		{
			id: 'niva',
			label: fieldLabels.levels,
			options: fromTable(v.planningLevels),
			values: ({ data }) => data.levels.map(({ level }) => level),
		},
		{ id: 'lage', label: fieldLabels.actStatus, options: fromTable(v.actStatuses), values: ({ data }) => [data.actStatus] },
		{
			id: 'sverige',
			label: fieldLabels.swedenStatus,
			options: fromTable(v.implementationStatuses),
			values: ({ data }) => [data.sweden.status],
		},
	],
	facts: ({ data }) => [
		{ label: fieldLabels.instrument, text: v.instruments[data.instrument].label },
		{ label: fieldLabels.actStatus, text: v.actStatuses[data.actStatus].label },
		{ label: fieldLabels.swedenStatus, text: v.implementationStatuses[data.sweden.status].label },
		{ label: fieldLabels.levels, text: [...new Set(data.levels.map(({ level }) => v.planningLevels[level].label))].join(', ') },
	],
};

const processes: Rules<'processes'> = {
	facets: [
		{ id: 'niva', label: fieldLabels.levels, options: fromTable(v.planningLevels), values: ({ data }) => data.levels },
		{ id: 'sektor', label: fieldLabels.sector, options: fromTable(v.sectors), values: ({ data }) => [data.sector] },
		{ id: 'ansvarig', label: fieldLabels.owner, options: fromTable(v.dutyBearers), values: ({ data }) => data.owner },
		{ id: 'rumsligt', label: fieldLabels.spatial, options: fromTable(v.spatialContents), values: ({ data }) => [data.spatial.kind] },
		{ id: 'verkan', label: fieldLabels.force, options: fromTable(v.legalStatuses), values: ({ data }) => [data.force.kind] },
	],
	facts: ({ data }) => [
		{ label: fieldLabels.levels, text: data.levels.map((level) => v.planningLevels[level].label).join(', ') },
		{ label: fieldLabels.owner, text: data.owner.map((bearer) => v.dutyBearers[bearer].label).join(', ') },
		{ label: fieldLabels.force, text: v.legalStatuses[data.force.kind].label },
		{ label: fieldLabels.spatial, text: v.spatialContents[data.spatial.kind].label },
	],
};

const yesNo = () => [['ja', 'ja'] as const, ['nej', 'nej'] as const];

const regions: Rules<'regions'> = {
	facets: [
		{
			id: 'regionplan',
			label: fieldLabels.planningDuty,
			options: yesNo,
			values: ({ data }) => [data.planningDuty.required ? 'ja' : 'nej'],
		},
		{ id: 'rumslig', label: fieldLabels.spatialPart, options: fromTable(v.yesNoUnknown), values: ({ data }) => [data.spatialPart.answer] },
	],
	facts: ({ data }) => [
		{ label: fieldLabels.rus, text: data.rus.name },
		{ label: fieldLabels.adopted, text: data.rus.adopted ? formatDate(data.rus.adopted) : v.yesNoUnknown.unknown.label },
		{ label: fieldLabels.horizon, text: data.rus.horizon ? formatDate(data.rus.horizon) : v.yesNoUnknown.unknown.label },
		{ label: fieldLabels.spatialPart, text: v.yesNoUnknown[data.spatialPart.answer].label },
	],
};

const espon: Rules<'espon'> = {
	facets: [
		{ id: 'typ', label: fieldLabels.kind, options: fromTable(v.esponKinds), values: ({ data }) => [data.kind] },
		{ id: 'svenskt', label: fieldLabels.swedishPart, options: fromTable(v.yesNoUnknown), values: ({ data }) => [data.swedishPart.answer] },
	],
	facts: ({ data }) => [
		{ label: fieldLabels.kind, text: v.esponKinds[data.kind].label },
		{
			label: fieldLabels.years,
			text: formatYears(data.years),
		},
		{ label: fieldLabels.swedishPart, text: v.yesNoUnknown[data.swedishPart.answer].label },
	],
};

const webinars: Rules<'webinars'> = {
	facets: [],
	facts: ({ data }) => [
		{ label: fieldLabels.held, text: formatDate(data.held.date) },
		{ label: fieldLabels.recording, text: v.materialStatuses[data.materials.recording.status].label },
	],
};

const guides: Rules<'guides'> = { facets: [], facts: ({ data }) => [{ label: fieldLabels.audience, text: data.audience }] };

const packages: Rules<'packages'> = {
	facets: [],
	facts: ({ data }) => [
		{ label: fieldLabels.duration, text: data.duration },
		{ label: fieldLabels.methodCount, text: String(new Set(data.steps.flatMap(({ to }) => (to ? [to] : []))).size) },
	],
};

const situations: Rules<'situations'> = {
	facets: [],
	facts: ({ data }) => [{ label: fieldLabels.steps, text: String(data.steps.length) }],
};

/** The rules of every type that has a catalogue. */
export const catalogueRules: { readonly [T in PageTypeName]?: Rules<T> } = {
	situations,
	guides,
	methods,
	packages,
	cases,
	euActs,
	processes,
	regions,
	espon,
	webinars,
};

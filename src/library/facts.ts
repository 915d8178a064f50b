/** The legend of a page: the few facts a reader wants first, as rows ready to draw. */
import { formatDate, formatSpan } from '../model/date.ts';
import { fieldLabels, planningDutyLabels } from '../model/labels.ts';
import { scaleRange } from '../model/scale.ts';
import { formatDuration, formatRange } from '../model/time.ts';
import { pageKey, type PageTypeName } from '../model/types.ts';
import * as v from '../model/vocabulary.ts';
import type { Library, Page } from './graph.ts';
import { claimMark } from './claim-mark.ts';
import type { CitationMark } from './numbering.ts';
import { capital } from '../model/text.ts';

export interface FactPart {
	readonly text: string;
	/** Address inside the site, or a full address outside it. */
	readonly path?: string;
}

export interface Fact {
	readonly label: string;
	readonly parts: readonly FactPart[];
	readonly mark?: CitationMark;
	/** A longer remark under the value. */
	readonly note?: string;
	/** Drawn as a small picture of the collaboration scale. */
	readonly scale?: { min: number; max: number };
	/** Takes the whole width of the legend. */
	readonly wide?: boolean;
}

const text = (value: string): FactPart[] => [{ text: value }];
const words = (values: readonly string[]): FactPart[] => text(values.join(', '));

type Builder<T extends PageTypeName> = (page: Page<T>, library: Library, numbers: ReadonlyMap<string, number>) => Fact[];

function actorParts(library: Library, ids: readonly string[]): FactPart[] {
	return ids.map((id) => ({ text: library.records.actors.get(id)?.name ?? id }));
}

function pageParts(library: Library, type: PageTypeName, ids: readonly string[]): FactPart[] {
	return ids.map((id) => ({ text: library.pages.get(pageKey(type, id))?.data.title ?? id, path: `/${pageKey(type, id)}/` }));
}

/** `ungefär 55,9° N, 13,5° O`: a rough middle point, which says so. */
function formatPosition({ lat, lon }: { lat: number; lon: number }): string {
	const degrees = (value: number, positive: string, negative: string) =>
		`${new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 }).format(Math.abs(value))}°\u00a0${value < 0 ? negative : positive}`;
	return `ungefär ${degrees(lat, 'N', 'S')}, ${degrees(lon, 'O', 'V')}`;
}

const methodFacts: Builder<'methods'> = ({ data }) => [
	{ label: fieldLabels.phases, parts: words(data.phases.map((phase) => v.phases[phase].label)) },
	{
		label: fieldLabels.session,
		parts: text(formatDuration(data.time.session) + (data.time.session.note ? `, ${data.time.session.note}` : '')),
	},
	{ label: fieldLabels.preparation, parts: text(formatDuration(data.time.preparation)) },
	{ label: fieldLabels.followUp, parts: text(formatDuration(data.time.followUp)) },
	{
		label: fieldLabels.groupSize,
		parts: text(`${formatRange(data.groupSize.min, data.groupSize.max)} personer${data.groupSize.note ? `, ${data.groupSize.note}` : ''}`),
	},
	{ label: fieldLabels.settings, parts: words(data.settings.map((setting) => v.settings[setting].label)) },
	{ label: fieldLabels.difficulty, parts: text(v.difficulties[data.difficulty].label) },
	{ label: fieldLabels.collaboration, parts: text(scaleRange(data.collaboration)), scale: data.collaboration },
	{ label: fieldLabels.output, parts: data.output.map((row) => ({ text: row })), wide: true },
];

const caseFacts: Builder<'cases'> = ({ data }, library) => [
	{
		label: fieldLabels.place,
		parts: text(
			data.country === 'se' || data.place.includes(v.countries[data.country].label)
				? data.place
				: `${data.place}, ${v.countries[data.country].label}`,
		),
	},
	{
		label: fieldLabels.years,
		parts: text(
			`${data.years.end ? formatSpan(data.years.start, data.years.end) : `från ${formatDate(data.years.start)}`}${data.yearsNote ? `. ${data.yearsNote}` : ''}`,
		),
	},
	{ label: fieldLabels.planType, parts: text(data.planType) },
	{ label: fieldLabels.legalStatus, parts: text(v.legalStatuses[data.legalStatus].label) },
	{ label: fieldLabels.levels, parts: words(data.levels.map((level) => v.planningLevels[level].label)) },
	{ label: fieldLabels.collaboration, parts: text(scaleRange(data.collaboration)), scale: data.collaboration },
	{ label: fieldLabels.lead, parts: actorParts(library, data.lead), wide: true },
	{
		label: fieldLabels.participants,
		parts: data.participants === v.NOT_DOCUMENTED ? text(v.notDocumentedLabel) : actorParts(library, data.participants),
		wide: true,
	},
	{
		label: fieldLabels.methods,
		parts:
			data.methods === v.NOT_DOCUMENTED
				? text(v.notDocumentedLabel)
				: pageParts(
						library,
						'methods',
						data.methods.map(({ id }) => id),
					),
		wide: true,
	},
	{ label: fieldLabels.coordinates, parts: text(formatPosition(data.coordinates)) },
	...(data.regions.length > 0
		? [
				{
					label: fieldLabels.regions,
					parts: pageParts(library, 'regions', data.regions),
				},
			]
		: []),
];

function eliFact({ eli, together }: Page<'euActs'>['data']): Fact[] {
	const addresses = [eli, ...together.map((act) => act.eli)].filter((path) => path !== undefined);
	return addresses.length > 0 ? [{ label: fieldLabels.eli, parts: addresses.map((path) => ({ text: 'EUR-Lex', path })) }] : [];
}

const euActFacts: Builder<'euActs'> = ({ data }) => [
	{
		label: fieldLabels.instrument,
		parts: text(
			data.oftenCalled
				? `${capital(v.instruments[data.instrument].label)}. Många säger ${v.instruments[data.oftenCalled].label}.`
				: `${capital(v.instruments[data.instrument].label)}. ${v.instruments[data.instrument].help}`,
		),
	},
	{ label: fieldLabels.actStatus, parts: text(v.actStatuses[data.actStatus].label) },
	{ label: fieldLabels.levels, parts: words([...new Set(data.levels.map(({ level }) => v.planningLevels[level].label))]) },
	{
		label: fieldLabels.swedenStatus,
		parts: text(`${v.implementationStatuses[data.sweden.status].label}, läget ${formatDate(data.sweden.asOf)}`),
	},
	{
		label: fieldLabels.celex,
		parts: words([data.celex, ...data.together.map(({ celex }) => celex)].filter((number) => number !== undefined)),
	},
	...(data.procedure ? [{ label: fieldLabels.procedure, parts: text(data.procedure) }] : []),
	...eliFact(data),
];

const processFacts: Builder<'processes'> = ({ data }, library, numbers) => [
	{ label: fieldLabels.levels, parts: words(data.levels.map((level) => v.planningLevels[level].label)) },
	{ label: fieldLabels.owner, parts: text(data.ownership.text), mark: claimMark(data.ownership, numbers) },
	{ label: fieldLabels.legalBasis, parts: text(data.legalBasis.text), mark: claimMark(data.legalBasis, numbers) },
	{ label: fieldLabels.cycle, parts: text(data.cycle.text), mark: claimMark(data.cycle, numbers) },
	{ label: fieldLabels.force, parts: text(data.force.text), mark: claimMark(data.force, numbers) },
	{ label: fieldLabels.spatial, parts: text(data.spatial.text), mark: claimMark(data.spatial, numbers) },
	...(data.actors.length > 0 ? [{ label: fieldLabels.actors, parts: actorParts(library, data.actors), wide: true }] : []),
	{ label: fieldLabels.rusLink, parts: text(data.rusLink.text), mark: claimMark(data.rusLink, numbers), wide: true },
];

const regionFacts: Builder<'regions'> = ({ data }, library, numbers) => [
	{ label: fieldLabels.organisation, parts: actorParts(library, [data.organisation]) },
	{ label: fieldLabels.county, parts: text(data.county) },
	{
		label: fieldLabels.rus,
		parts: text(data.rus.name),
		mark: claimMark(data.rus, numbers),
		wide: true,
		...(data.rus.note && { note: data.rus.note }),
	},
	{ label: fieldLabels.adopted, parts: text(data.rus.adopted ? formatDate(data.rus.adopted) : v.yesNoUnknown.unknown.label) },
	{ label: fieldLabels.horizon, parts: text(data.rus.horizon ? formatDate(data.rus.horizon) : v.yesNoUnknown.unknown.label) },
	{
		label: fieldLabels.planningDuty,
		parts: text(data.planningDuty.required ? planningDutyLabels.required : planningDutyLabels.notRequired),
		mark: claimMark(data.planningDuty, numbers),
	},
	{
		label: fieldLabels.spatialPart,
		parts: text(v.yesNoUnknown[data.spatialPart.answer].label),
		mark: claimMark(data.spatialPart, numbers),
		wide: true,
		note: data.spatialPart.note,
	},
	{
		label: fieldLabels.population,
		parts: text(`${new Intl.NumberFormat('sv-SE').format(data.population.count)} (${formatDate(data.population.date)})`),
		mark: claimMark(data.population, numbers),
	},
	{ label: fieldLabels.municipalities, parts: text(String(data.municipalities)) },
	{ label: fieldLabels.codes, parts: text(`län ${data.countyCode} (${data.countyLetters}), NUTS 3 ${data.nuts3}, NUTS 2 ${data.nuts2}`) },
	{ label: fieldLabels.seat, parts: text(data.seat) },
];

const webinarFacts: Builder<'webinars'> = ({ data }, library, numbers) => [
	{ label: fieldLabels.held, parts: text(`${formatDate(data.held.date)}, ${data.held.place}`), mark: claimMark(data.held, numbers) },
	{ label: fieldLabels.organisers, parts: actorParts(library, data.organisers) },
	{ label: fieldLabels.theme, parts: text(data.theme), wide: true },
	...(data.announcement
		? [
				{
					label: fieldLabels.announcement,
					parts: text('publicerad'),
					mark: claimMark({ certainty: 'confirmed' as const, sources: [data.announcement] }, numbers),
				},
			]
		: []),
];

const esponFacts: Builder<'espon'> = ({ data }) => [
	{ label: fieldLabels.projectName, parts: text(data.projectName) },
	{ label: fieldLabels.kind, parts: text(v.esponKinds[data.kind].label) },
	{ label: fieldLabels.years, parts: text(formatSpan(data.years.start, data.years.end)) },
	{ label: fieldLabels.coverage, parts: text(data.coverage) },
	{
		label: fieldLabels.swedishPart,
		parts: text(v.yesNoUnknown[data.swedishPart.answer].label + (data.swedishPart.note ? `. ${data.swedishPart.note}` : '')),
	},
	{ label: fieldLabels.question, parts: text(data.question), wide: true },
];

const packageFacts: Builder<'packages'> = ({ data }) => [
	{ label: fieldLabels.goal, parts: text(data.goal), wide: true },
	{ label: fieldLabels.duration, parts: text(data.duration) },
];

/** The legend of any page. */
export function factsOf(page: Page, library: Library, numbers: ReadonlyMap<string, number>): Fact[] {
	switch (page.type) {
		case 'methods':
			return methodFacts(page, library, numbers);
		case 'cases':
			return caseFacts(page, library, numbers);
		case 'euActs':
			return euActFacts(page, library, numbers);
		case 'processes':
			return processFacts(page, library, numbers);
		case 'regions':
			return regionFacts(page, library, numbers);
		case 'webinars':
			return webinarFacts(page, library, numbers);
		case 'espon':
			return esponFacts(page, library, numbers);
		case 'packages':
			return packageFacts(page, library, numbers);
		// A guide has a head of its own, a situation begins with its path, and a page about the site has none.
		case 'guides':
		case 'situations':
		case 'about':
			return [];
	}
}

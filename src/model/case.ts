/** A case: what someone did, how it went and what others can take from it. */
import { z } from 'astro/zod';
import { claim, collaborationRange, endBeforeStart, inOrder, line, oneOf, planDate, ref, span } from './fields.ts';
import { pageSchema } from './shared.ts';
import type { SectionRule } from './sections.ts';
import { countries, legalStatuses, NOT_DOCUMENTED, planningLevels } from './vocabulary.ts';

const notDocumented = z.literal(NOT_DOCUMENTED);

export const caseSchema = pageSchema({
	country: oneOf(countries),
	/** Swedish regions, by id. Empty for cases elsewhere. */
	regions: z.array(ref('regions')).default([]),
	/** The place in words: the county, the city region, the corridor. */
	place: line(120),
	/** Rough middle point for a map pin, WGS 84 degrees. */
	coordinates: z.strictObject({
		lat: z
			.number('Skriv ett tal, till exempel 55.9.')
			.min(34, 'Latituden ligger utanför Europa.')
			.max(72, 'Latituden ligger utanför Europa.'),
		lon: z
			.number('Skriv ett tal, till exempel 13.5.')
			.min(-25, 'Longituden ligger utanför Europa.')
			.max(45, 'Longituden ligger utanför Europa.'),
	}),
	/** When it was made; leave the end out when it goes on. */
	years: span(),
	/** What the years mean, when the two figures do not say it. */
	yearsNote: line(160).optional(),
	/** The kind of plan in the field's own words. */
	planType: line(120),
	legalStatus: oneOf(legalStatuses),
	levels: z.array(oneOf(planningLevels)).min(1, 'Välj minst en planeringsnivå.'),
	/** Who led the work. */
	lead: z.array(ref('actors')).min(1, 'Ange minst en ansvarig aktör.'),
	/** Who took part, or notDocumented. */
	participants: z.union([z.array(ref('actors')).min(1, 'Ange minst en aktör, eller skriv notDocumented.'), notDocumented]),
	/** Methods that were used; the reason says how, and is our analysis unless the text cites a source. */
	methods: z.union([z.array(z.strictObject({ id: ref('methods'), reason: line(240) })), notDocumented]),
	collaboration: collaborationRange(),
	/** Dated steps on the way. */
	milestones: z.union([
		z.array(
			claim({ date: planDate(), end: planDate().optional(), what: line(240) }).refine(
				({ date, end }) => inOrder(date, end),
				endBeforeStart,
			),
		),
		notDocumented,
	]),
});
export type Case = z.infer<typeof caseSchema>;

export const caseSections: readonly SectionRule[] = [
	{ role: 'problem', heading: 'Problemet', id: 'problemet', required: true },
	{ role: 'actions', heading: 'Det här gjordes', id: 'det-har-gjordes', required: true },
	{ role: 'results', heading: 'Resultat', id: 'resultat', required: true },
	{ role: 'failures', heading: 'Det som inte gick', id: 'det-som-inte-gick', required: true },
	{ role: 'lessons', heading: 'Det här kan andra regioner ta med sig', id: 'ta-med-sig', required: true },
	{ role: 'limits', heading: 'Gränser för överföring', id: 'granser', required: true },
];

/** A method: something a group does on purpose, with steps. */
import { z } from 'astro/zod';
import { collaborationRange, duration, line, lines, minOverMax, oneOf, range, ref } from './fields.ts';
import { pageSchema } from './shared.ts';
import { difficulties, phases, settings, templateFormats } from './vocabulary.ts';
import type { SectionRule } from './sections.ts';

export const methodSchema = pageSchema({
	/** English name, for partners abroad and for search. */
	nameEn: line(100),
	/** When to use it. One situation a row. */
	when: lines(),
	/** When to choose something else. */
	whenNot: lines(),
	/** Phases where it fits, the main one first. */
	phases: z.array(oneOf(phases)).min(1, 'Välj minst en fas.'),
	/** How many take part. */
	groupSize: z.strictObject({ ...range(1, 5000, 'personer'), note: line(160).optional() }).refine(({ min, max }) => min <= max, minOverMax),
	/** Time before, during and after, each for itself. */
	time: z.strictObject({ preparation: duration(), session: duration(), followUp: duration() }),
	difficulty: oneOf(difficulties),
	/** The steps of the collaboration scale that the method can carry. */
	collaboration: collaborationRange(),
	/** Where it works: in the room, on screen, both. */
	settings: z.array(oneOf(settings)).min(1, 'Välj minst ett sätt.'),
	/** Who takes part and what each does. */
	roles: z.array(z.strictObject({ role: line(120), does: line(240) })).min(1, 'Skriv minst en roll.'),
	materials: lines(),
	/** What you hold in your hand afterwards. */
	output: lines(),
	/** Templates that later become files: the fields are named here. */
	templates: z.array(z.strictObject({ name: line(100), format: oneOf(templateFormats), fields: lines() })).default([]),
	/** Planning processes that the result is of use in. */
	processes: z.array(ref('processes')).default([]),
});
export type Method = z.infer<typeof methodSchema>;

/** Sections of a method's body, in order. The steps are `<Step>` elements under the heading Steg. */
export const methodSections: readonly SectionRule[] = [
	{ role: 'steps', heading: 'Steg', id: 'steg', required: true },
	{ role: 'pitfalls', heading: 'Fallgropar', id: 'fallgropar', required: true },
	{ role: 'variants', heading: 'Varianter', id: 'varianter', required: true },
	{ role: 'examples', heading: 'Så har andra gjort', id: 'exempel', required: false },
	{ role: 'law', heading: 'Att tänka på juridiskt', id: 'juridik', required: true },
	{ role: 'brief', heading: 'En minut för beslutsfattare', id: 'en-minut', required: true, maxWords: 120 },
];

/** One of Sweden's planning processes. What it feeds and what feeds it are relations. */
import { z } from 'astro/zod';
import { claim, line, oneOf, ref } from './fields.ts';
import { pageSchema } from './shared.ts';
import type { SectionRule } from './sections.ts';
import { dutyBearers, legalStatuses, planningLevels, sectors, spatialContents } from './vocabulary.ts';

export const processSchema = pageSchema({
	/** Short name for maps and tables: RUS, ÖP, länsplan. */
	shortName: line(40),
	/** The sector it plans for; `whole` only for what plans across all of them. */
	sector: oneOf(sectors),
	levels: z.array(oneOf(planningLevels)).min(1, 'Välj minst en planeringsnivå.'),
	/** Who is in charge: the kind of actor, for facets and the system map. */
	owner: z.array(oneOf(dutyBearers)).min(1, 'Ange vem som ansvarar.'),
	/** The same in words, as a claim. */
	ownership: claim({ text: line(240) }),
	/** Named actors that matter in the process. */
	actors: z.array(ref('actors')).default([]),
	legalBasis: claim({ text: line(240) }),
	cycle: claim({ text: line(240) }),
	force: claim({ kind: oneOf(legalStatuses), text: line(240) }),
	spatial: claim({ kind: oneOf(spatialContents), text: line(240) }),
	/** How it plays together with the regional development strategy. */
	rusLink: claim({ text: line(300) }),
});

export const processSections: readonly SectionRule[] = [
	{ role: 'how', heading: 'Så går det till', id: 'sa-gar-det-till', required: true },
	{ role: 'rus', heading: 'Samspelet med RUS', id: 'samspelet-med-rus', required: true },
	{ role: 'influence', heading: 'Här kan du påverka', id: 'har-kan-du-paverka', required: true },
];

/** Something that ESPON has produced and a Swedish region can use. */
import { z } from 'astro/zod';
import { line, oneOf, span } from './fields.ts';
import { pageSchema } from './shared.ts';
import type { SectionRule } from './sections.ts';
import { esponKinds, yesNoUnknown } from './vocabulary.ts';

export const esponSchema = pageSchema({
	/** The project's or tool's own name. */
	projectName: line(120),
	kind: oneOf(esponKinds),
	years: span(),
	/** Which countries or places it covers, in words. */
	coverage: line(240),
	/** The question it answers, in a planner's words. */
	question: line(240),
	/** Whether Swedish places or organisations took part. */
	swedishPart: z.strictObject({ answer: oneOf(yesNoUnknown), note: line(240).optional() }),
});

export const esponSections: readonly SectionRule[] = [
	{ role: 'findings', heading: 'Det här kom fram', id: 'resultat', required: true },
	{ role: 'use', heading: 'Så kan en svensk region använda det', id: 'anvand', required: true },
	{ role: 'limits', heading: 'Tänk på', id: 'tank-pa', required: false },
];

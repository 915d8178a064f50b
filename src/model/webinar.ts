/** A webinar as working material: what was said, what exists, what it means for a Swedish region. */
import { z } from 'astro/zod';
import { claim, line, lines, oneOf, planDate, ref, sourceRef } from './fields.ts';
import { pageSchema } from './shared.ts';
import type { SectionRule } from './sections.ts';
import { materialStatuses, NOT_DOCUMENTED } from './vocabulary.ts';

const material = z
	.strictObject({ status: oneOf(materialStatuses), source: sourceRef().optional(), note: line(240).optional() })
	.refine(({ status, source }) => status !== 'published' || source, {
		path: ['source'],
		message: 'Materialet är publicerat, men source saknas. Ange var det finns.',
	});

export const webinarSchema = pageSchema({
	/** The day, as a claim of its own. */
	held: claim({ date: planDate(), place: line(120) }),
	organisers: z.array(ref('actors')).min(1, 'Ange minst en arrangör.'),
	theme: line(240),
	/** Address for registration or information, as a source. */
	announcement: sourceRef().optional(),
	materials: z.strictObject({ programme: material, recording: material, slides: material, transcript: material }),
	/** Chapters with their start, or notDocumented. */
	chapters: z.union([
		z.array(
			z.strictObject({ start: z.string().regex(/^\d{1,2}:\d{2}(:\d{2})?$/, 'Skriv tiden som 12:30 eller 1:02:30.'), title: line(160) }),
		),
		z.literal(NOT_DOCUMENTED),
	]),
	/** Questions to take home to one's own region. */
	questions: lines(),
});
export type Webinar = z.infer<typeof webinarSchema>;

export const webinarSections: readonly SectionRule[] = [
	{ role: 'known', heading: 'Det här vet vi', id: 'det-har-vet-vi', required: true },
	{ role: 'unknown', heading: 'Det här har vi inte hittat', id: 'inte-hittat', required: true },
	{ role: 'region', heading: 'Vad betyder det för en svensk region?', id: 'for-en-region', required: true },
];

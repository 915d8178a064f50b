/** What every page entry has, whatever its type. */
import { z } from 'astro/zod';
import { day, line, pageRef, ref, sourceRef, oneOf } from './fields.ts';
import { relationTypes } from './relations.ts';
import { responsibleRoles, statuses } from './vocabulary.ts';

/** A relation as an editor writes it: once, on one side, with the reason. */
export const relation = z.strictObject({
	/** What the relation means, seen from this page. */
	type: oneOf(relationTypes),
	/** The other page, `folder/id`. */
	to: pageRef(),
	/** Why, in one sentence. */
	reason: line(300),
});
export type WrittenRelation = z.infer<typeof relation>;

/** A dated note about what changed for the reader. */
const change = z.strictObject({
	date: day(),
	note: line(300),
});

/** The fields of every page. */
const sharedFields = {
	/** The page's heading. With the name of the site after it, it still fits a search engine's line of 70 characters. */
	title: line(60),
	/** One sentence that says what the reader gets. For a method: its purpose. */
	summary: line(260),
	/** Other words that people use for this. Searched, not shown as text. */
	aliases: z.array(line(80)).default([]),
	/** Relations to other pages. */
	relations: z.array(relation).default([]),
	/** Sources that the page as a whole builds on, beside those cited in the text. */
	sources: z.array(sourceRef()).default([]),
	/** False turns off linking to the glossary at first mention, for the whole page. */
	linkTerms: z.boolean('Skriv true eller false.').default(true),
	/** Terms that are not linked on this page. */
	skipTerms: z.array(ref('terms')).default([]),
	/** Where the page is in its life. */
	status: oneOf(statuses),
	/** When someone last checked the page against its sources. */
	reviewed: day(),
	/** When it has to be checked again. */
	reviewAgain: day(),
	/** Which role answers for it. Never a person. */
	responsible: oneOf(responsibleRoles),
	/** What has changed, newest first. */
	changes: z
		.array(change)
		.min(1, 'Skriv minst en ändring, till exempel att sidan är ny.')
		.refine((list) => list.every(({ date }, index) => index === 0 || date <= list[index - 1]!.date), 'Skriv den nyaste ändringen först.'),
};

/** A strict page schema: the shared fields and those of the type. Review dates must come in order. */
export function pageSchema<S extends z.core.$ZodLooseShape>(shape: S) {
	return z.strictObject({ ...sharedFields, ...shape }).refine(
		(page) => {
			const { reviewed, reviewAgain } = page as { reviewed?: unknown; reviewAgain?: unknown };
			return typeof reviewed !== 'string' || typeof reviewAgain !== 'string' || reviewed < reviewAgain;
		},
		{ path: ['reviewAgain'], message: 'Nästa granskning måste ligga efter den senaste.' },
	);
}

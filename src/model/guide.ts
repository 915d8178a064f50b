/** Pages of free prose: guides, pages about the site, and pages that list others. */
import { z } from 'astro/zod';
import { line, lines } from './fields.ts';
import { pageSchema } from './shared.ts';

export const guideSchema = pageSchema({
	/** Who the page is for, so that others can leave at once. */
	audience: line(160),
	/** What you can do when you have read it. */
	outcomes: lines(),
	/** Order among the guides. */
	order: z.int('Skriv ordningen som ett heltal.').positive('Ordningen börjar på 1.'),
});
export type Guide = z.infer<typeof guideSchema>;

/** A page about the site itself. */
export const aboutSchema = pageSchema({});

/** The head of a page that lists entries: the start page, the front page of a section, the glossary. */
export const listingSchema = z.strictObject({
	title: line(100),
	summary: line(260),
	/** Other words that people use for this. Searched, not shown as text. */
	aliases: z.array(line(80)).default([]),
});

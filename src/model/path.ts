/** Paths through the library: method packages, and situations that begin with what the reader is about to do. */
import { z } from 'astro/zod';
import { line, pageRef } from './fields.ts';
import { pageSchema } from './shared.ts';
import type { SectionRule } from './sections.ts';

/** A stretch of the path: a page to open, or a piece of work of your own, and why it stands just here. */
const pathStep = z
	.strictObject({
		/** When it comes: `vecka 1`, `månad 2–5`. Stretches that run at the same time repeat it. */
		when: line(40).optional(),
		/** The page to open, `folder/id`. */
		to: pageRef().optional(),
		/** What to do when there is no page for it: a decision, a consultation. */
		what: line(120).optional(),
		/** Why here and not earlier or later, in a sentence or two. */
		reason: line(320),
	})
	.refine(({ to, what }) => (to === undefined) !== (what === undefined), {
		path: ['to'],
		message: 'Ett steg på vägen har antingen to (en sida) eller what (något ni gör själva).',
	});

const steps = z.array(pathStep).min(2, 'En väg har minst två steg.');

/** Methods in an order that has been thought through. */
export const packageSchema = pageSchema({
	/** What you have when you are done. */
	goal: line(240),
	/** How long it takes, in words: `åtta veckor`. */
	duration: line(60),
	/** Order among the packages. */
	order: z.int('Skriv ordningen som ett heltal.').positive('Ordningen börjar på 1.'),
	steps,
});

export const packageSections: readonly SectionRule[] = [
	{ role: 'why', heading: 'Varför den här ordningen', id: 'varfor', required: true },
	{ role: 'needs', heading: 'Det här behöver vara på plats', id: 'pa-plats', required: true },
	{ role: 'adapt', heading: 'Korta av eller bygg ut', id: 'anpassa', required: true },
];

/** ”Jag ska …”: the shortest sensible way through the library from a task at hand. */
export const situationSchema = pageSchema({
	/** Order among the situations. */
	order: z.int('Skriv ordningen som ett heltal.').positive('Ordningen börjar på 1.'),
	/** Whether the start page shows it. */
	onStart: z.boolean('Skriv true eller false.').default(false),
	steps,
});

export const situationSections: readonly SectionRule[] = [
	{ role: 'quick', heading: 'Har du bara tio minuter?', id: 'tio-minuter', required: true },
	{ role: 'pitfalls', heading: 'Det här är lätt att missa', id: 'latt-att-missa', required: true },
];

/** One of Sweden's 21 regions: what is known, and what is not. */
import { z } from 'astro/zod';
import { claim, inOrder, line, oneOf, planDate, ref } from './fields.ts';
import { pageSchema } from './shared.ts';
import type { SectionRule } from './sections.ts';
import { yesNoUnknown } from './vocabulary.ts';

export const regionSchema = pageSchema({
	/** The region's organisation. */
	organisation: ref('actors'),
	county: line(60),
	countyCode: z.string('Skriv länskoden inom citattecken: "03".').regex(/^\d{2}$/, 'Länskoden har två siffror inom citattecken: "03".'),
	countyLetters: z.string().regex(/^[A-Z]{1,2}$/, 'Länsbokstaven är en eller två versaler: AB.'),
	nuts3: z.string().regex(/^SE\d{3}$/, 'NUTS 3-koden skrivs som SE110.'),
	nuts2: line(60),
	seat: line(60),
	municipalities: z.int('Skriv antalet kommuner som ett heltal.').min(1, 'Minst en kommun.'),
	population: claim({ count: z.int('Skriv folkmängden som ett heltal.').positive('Folkmängden är mer än noll.'), date: planDate() }),
	/** The regional development strategy in force, as far as we know. */
	rus: claim({ name: line(200), adopted: planDate().optional(), horizon: planDate().optional(), note: line(700).optional() }).refine(
		({ adopted, horizon }) => inOrder(adopted, horizon),
		{
			path: ['horizon'],
			message: 'Strategins slutår ligger före året då den antogs.',
		},
	),
	/** Whether the Planning and Building Act demands a regional plan here. */
	planningDuty: claim({ required: z.boolean('Skriv true eller false.') }),
	/** Whether the strategy has a spatial part. */
	spatialPart: claim({ answer: oneOf(yesNoUnknown), note: line(500) }),
	/** Areas in the county that an EU act designates or has led to: a port on a corridor, a just transition area. */
	designations: z.array(claim({ what: line(240), act: ref('euActs') })).default([]),
});

export const regionSections: readonly SectionRule[] = [
	{ role: 'known', heading: 'Det här vet vi', id: 'det-har-vet-vi', required: true },
	{ role: 'unknown', heading: 'Det här vet vi inte', id: 'det-har-vet-vi-inte', required: true },
];

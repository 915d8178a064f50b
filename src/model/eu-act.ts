/** An EU act: what it demands of planning, of whom and when. Duties are data; every deadline on the site is a view of them. */
import { z } from 'astro/zod';
import { cancelled, claim, day, idPattern, line, oneOf, planDate, ref } from './fields.ts';
import { pageSchema } from './shared.ts';
import type { SectionRule } from './sections.ts';
import { actDateKinds, actStatuses, dutyBearers, implementationStatuses, instruments, planningLevels } from './vocabulary.ts';

/** CELEX number of sector 3 (legal acts) or 5 (proposals): EUR-Lex, "How CELEX numbers are composed". */
const celexPattern = /^(3\d{4}[RLHD]\d{4}|5\d{4}(PC|DC|SC)\d{4})$/;
const eliPattern = /^https?:\/\/(data\.europa\.eu|eur-lex\.europa\.eu)\/eli\//;

const celex = z
	.string()
	.regex(celexPattern, 'Ett CELEX-nummer skrivs som 32024R1735 (förordning), 32023L2413 (direktiv) eller 52026PC0100 (förslag).');
const eli = z.string().regex(eliPattern, 'En ELI-adress börjar med https://eur-lex.europa.eu/eli/ eller http://data.europa.eu/eli/.');

/** When a duty is to be met: a date with its precision, or words when the act gives none. */
const due = z.strictObject({
	date: planDate().optional(),
	/** Words beside or instead of the date: `löpande`, `inom 45 dagar`. */
	text: line(160).optional(),
});

export const duty = claim({
	/** Anchor on the page; never changes. */
	id: z.string().regex(idPattern, 'Ett id har bara a–z, siffror och bindestreck, till exempel art-17-2.'),
	article: line(40),
	/** What has to be done, in one or two sentences. */
	what: line(500),
	who: z.array(oneOf(dutyBearers)).min(1, 'Ange vem som ska göra det.'),
	when: due.refine(({ date, text }) => date || text, 'Skriv date, text eller båda.'),
	level: z.array(oneOf(planningLevels)).min(1, 'Välj minst en planeringsnivå.'),
	/** True when it is a possibility and not an obligation. */
	voluntary: z.boolean().default(false),
	/** Methods that help to meet it; our analysis. */
	methods: z.array(ref('methods')).default([]),
	/** Why it no longer applies, when it does not. */
	cancelled: cancelled(),
});
export type Duty = z.infer<typeof duty>;

export const euActSchema = pageSchema({
	/** The name people use: NZIA, RED III. */
	shortName: line(30),
	officialTitle: z.strictObject({ sv: line(600), en: line(600) }),
	/** Left out only for a proposal whose number we have not confirmed. */
	celex: celex.optional(),
	eli: eli.optional(),
	/** The legislative procedure of a proposal: `2026/0068(COD)`. */
	procedure: z
		.string()
		.regex(/^\d{4}\/\d{4}\(COD\)$/, 'Ett ärendenummer skrivs som 2026/0068(COD).')
		.optional(),
	/** Acts that the page covers together with the first: the birds directive beside the habitats directive. */
	together: z.array(z.strictObject({ title: line(300), celex, eli: eli.optional() })).default([]),
	/** Where it was published: `EUT L, 2024/1735, 28.6.2024`. */
	officialJournal: line(120).optional(),
	instrument: oneOf(instruments),
	/** What people call it by mistake, shown with a correction. */
	oftenCalled: oneOf(instruments).optional(),
	actStatus: oneOf(actStatuses),
	/** In calendars a date is known by its kind and its place among those of its kind: a new one stands after the others of its kind. */
	dates: z
		.array(claim({ kind: oneOf(actDateKinds), date: planDate(), note: line(300).optional(), cancelled: cancelled() }))
		.min(1, 'Skriv minst ett datum.'),
	/** Planning levels that the act presupposes, with why. */
	levels: z.array(claim({ level: oneOf(planningLevels), why: line(300) })).min(1, 'Välj minst en planeringsnivå.'),
	/** Areas that the act designates or lets someone designate. */
	designations: z
		.array(claim({ name: line(120), what: line(300), article: line(40).optional(), voluntary: z.boolean().default(false) }))
		.default([]),
	/** Time limits for permits. */
	permitTimes: z.array(claim({ what: line(200), limit: line(200), article: line(40).optional() })).default([]),
	duties: z.array(duty).min(1, 'En rättsakt har minst en skyldighet eller möjlighet.'),
	/** What Sweden has done, and what is undecided, as of a day. */
	sweden: z.strictObject({
		status: oneOf(implementationStatuses),
		asOf: day(),
		items: z.array(claim({ what: line(500) })).min(1, 'Skriv minst en rad om Sverige, även om den säger att inget är beslutat.'),
	}),
}).superRefine(({ duties, celex, procedure }, context) => {
	if (!celex && !procedure) {
		context.addIssue({
			code: 'custom',
			path: ['celex'],
			message: 'Rättsakten saknar CELEX-nummer. Ett förslag utan nummer anger procedure i stället.',
		});
	}
	const seen = new Set<string>();
	for (const [index, { id }] of duties.entries()) {
		if (seen.has(id)) {
			context.addIssue({
				code: 'custom',
				path: ['duties', index, 'id'],
				message: 'Två skyldigheter har samma id. Varje id är en egen länk på sidan.',
			});
		}
		seen.add(id);
	}
});
export type EuAct = z.infer<typeof euActSchema>;

export const euActSections: readonly SectionRule[] = [
	{ role: 'answer', heading: 'Kort svar', id: 'kort-svar', required: true, maxWords: 150 },
	{ role: 'region', heading: 'Vad betyder det för en region?', id: 'for-en-region', required: true },
	{ role: 'examples', heading: 'Exempel', id: 'exempel', required: false },
	{ role: 'unsettled', heading: 'Det som inte är avgjort', id: 'inte-avgjort', required: false },
];

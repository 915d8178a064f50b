/** Building blocks that the schemas share. Nothing here knows a particular type of entry. */
import { z } from 'astro/zod';
import { parseSourceRef } from './citation.ts';
import { precisionOf, spanOf } from './date.ts';
import { scaleLevels } from './scale.ts';
import { certainties, keysOf, timeUnits, type Vocabulary } from './vocabulary.ts';

/** The form of an id, which is the file name and the last part of the address. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Which fields point at other entries, and at which collection. Read by references.ts. */
export const refRegistry = z.registry<{ collection: string; form: 'id' | 'citation' | 'address' }>();

/** Vocabularies by schema, so that error messages can show Swedish labels beside the allowed values. */
export const vocabularyRegistry = z.registry<{ table: Vocabulary }>();

/** The id of an entry in another collection. */
export function ref(collection: string) {
	const schema = z.string().regex(idPattern, 'Ett id har bara a–z, siffror och bindestreck.');
	refRegistry.add(schema, { collection, form: 'id' });
	return schema;
}

/** The address of a page inside the site without slashes around it: `metoder/strukturbild`. */
export function pageRef() {
	const schema = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/, 'Skriv målet som mapp/id, till exempel metoder/strukturbild.');
	refRegistry.add(schema, { collection: '*', form: 'address' });
	return schema;
}

/** A source with an optional place in it: `sfs-2010-900 3 kap. 5 §`. */
export function sourceRef() {
	const schema = z
		.string()
		.refine((text) => parseSourceRef(text) !== undefined, 'Skriv källans id, och om det behövs var i källan: sfs-2010-900 3 kap. 5 §.');
	refRegistry.add(schema, { collection: 'sources', form: 'citation' });
	return schema;
}

/** One of a vocabulary's keys. */
export function oneOf<K extends string>(table: Vocabulary<K>) {
	const schema = z.enum(keysOf(table));
	vocabularyRegistry.add(schema, { table });
	return schema;
}

/** A text on one line that says something. */
export function line(max = 400) {
	return z.string().trim().min(1, 'Fältet är tomt. Skriv något eller ta bort raden.').max(max, `Texten är för lång. Högst ${max} tecken.`);
}

/** A list of short texts with at least `min` rows. */
export function lines(min = 1) {
	return z.array(line()).min(min, `Skriv minst ${min === 1 ? 'en rad' : `${min} rader`}.`);
}

/** YAML readers turn 2024-05-21 into a date and 2030 into a number; both come back as the text the editor wrote. */
function asWritten(value: unknown): unknown {
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return typeof value === 'number' ? String(value) : value;
}

/** A date with the precision we know, see date.ts. */
export function planDate() {
	return z.preprocess(
		asWritten,
		z
			.string()
			.refine((text) => precisionOf(text) !== undefined, 'Skriv datum som 2028-02-21, 2024-05, 2026-Q3, 2020-H2 eller 2030.')
			// For the JSON Schema of the data interface, which cannot hold a function.
			.meta({
				pattern: '^\\d{4}(-\\d{2}(-\\d{2})?|-Q[1-4]|-H[12])?$',
				description: 'Datum så noga vi vet: 2028-02-21, 2024-05, 2026-Q3, 2020-H2 eller 2030.',
			}),
	);
}

/** A day. */
export function day() {
	return z.preprocess(
		asWritten,
		z
			.string()
			.refine((text) => precisionOf(text) === 'day', 'Skriv en dag som 2026-11-24.')
			.meta({ format: 'date' }),
	);
}

/** Whether one written date may follow another: malformed dates pass, since their form is told by itself. */
export function inOrder(start: unknown, end: unknown): boolean {
	if (typeof start !== 'string' || typeof end !== 'string' || !precisionOf(start) || !precisionOf(end)) return true;
	return spanOf(end).last >= spanOf(start).first;
}

/** The message for an end that comes before its start. */
export const endBeforeStart = { path: ['end'], message: 'Slutet ligger före starten.' };

/** Start and, when there is one, end. The end may not come before the start. */
export function span() {
	return z.strictObject({ start: planDate(), end: planDate().optional() }).refine(({ start, end }) => inOrder(start, end), endBeforeStart);
}

/** A whole-number range where min may not exceed max. */
export function range(low: number, high: number, unit: string) {
	const bound = z
		.int(`Skriv ett heltal.`)
		.min(low, `Skriv ett tal från ${low} till ${high} (${unit}).`)
		.max(high, `Skriv ett tal från ${low} till ${high} (${unit}).`);
	return { min: bound, max: bound };
}

/** The message for a range written the wrong way round. */
export const minOverMax = { path: ['max'], message: 'max är mindre än min. Byt plats på talen.' };

/** A range on the collaboration scale, with the reason for the judgement. */
export function collaborationRange() {
	return z
		.strictObject({ ...range(scaleLevels.min, scaleLevels.max, 'samverkanstrappans steg'), reason: line(600) })
		.refine(({ min, max }) => min <= max, minOverMax);
}

/** An amount of time: `{ min: 1, max: 2, unit: days }`; `max` is left out when it is exact. */
export function duration() {
	const amount = z.number('Skriv ett tal, till exempel 90 eller 2.5.').positive('Tiden måste vara mer än noll.');
	return z
		.strictObject({ min: amount, max: amount.optional(), unit: oneOf(timeUnits), note: line(200).optional() })
		.refine(({ min, max }) => max === undefined || min <= max, minOverMax);
}
export type Duration = z.infer<ReturnType<typeof duration>>;

/** The fields by which a claim says where it comes from and how sure we are. */
export const claimFields = {
	/** How sure we are. Left out it means confirmed, which demands a source. */
	certainty: oneOf(certainties).default('confirmed'),
	/** Sources, each `id` or `id place`. */
	sources: z.array(sourceRef()).default([]),
};

/**
 * Why something with a date no longer applies, in a sentence. Written instead of deleting it, so that whoever subscribes to the
 * calendar is told; what is deleted merely vanishes from theirs.
 */
export function cancelled() {
	const message =
		'Skriv med en mening varför det inte gäller längre: ”cancelled: Träffen ställdes in.” Gäller det fortfarande, ta bort raden.';
	return z.string(message).trim().min(1, message).max(200, 'Texten är för lång. Högst 200 tecken.').optional();
}

/** An object that makes a claim: its own fields plus certainty and sources. A confirmed claim has a source. */
export function claim<S extends z.core.$ZodLooseShape>(shape: S) {
	return z.strictObject({ ...shape, ...claimFields }).refine(
		(value) => {
			const { certainty, sources } = value as { certainty?: string; sources?: string[] };
			return certainty !== 'confirmed' || (sources?.length ?? 0) > 0;
		},
		{
			path: ['sources'],
			message: 'Uppgiften saknar källa. Lägg till sources, eller skriv certainty: commonKnowledge, uncertain eller analysis.',
		},
	);
}

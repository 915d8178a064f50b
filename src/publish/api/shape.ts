/**
 * What version 1 of the data interface promises. Every file under /api/v1/ has the shape that is written here, around the fields of its
 * collection (src/model). The promise:
 *
 * - An address that has answered goes on answering. A page that has left is told by /api/v1/redirects.json.
 * - A property that has been there stays, with its name and its type. A required one stays required.
 * - Properties, collections, and codes in closed lists may be added. Readers pass over what they do not know.
 * - What breaks this is version 2, at an address of its own, beside this one.
 *
 * tests/unit/publish/api-v1-shape.json holds what has been promised so far; the test beside it says how to add to it.
 */
import { z } from 'astro/zod';
import { day, idPattern, oneOf, planDate } from '../../model/fields.ts';
import { relationTypes } from '../../model/relations.ts';
import { pageTypeNames, recordTypeNames, type CollectionName } from '../../model/types.ts';
import { certainties } from '../../model/vocabulary.ts';
import { dataSchema } from './fields.ts';

export const version = 1;

/** What is written as text, and so has the text's licence. All other fields are data. */
export const textFields = ['sections', 'data.summary', 'data.definition'];

const url = () => z.url().describe('Hel webbadress.');
const id = () => z.string().regex(idPattern).describe('Postens id i samlingen.');
const collectionName = z.enum([...pageTypeNames, ...recordTypeNames]).describe('Samlingens namn.');

const licence = z
	.strictObject({
		data: z.strictObject({ name: z.string(), url: url() }),
		text: z.strictObject({ name: z.string(), url: url() }),
		textFields: z.array(z.string()).describe('Fält i en post som har textens licens. Allt annat har datans.'),
	})
	.meta({ id: 'licence', description: 'Under vilka villkor innehållet får användas.' });

const claim = z
	.strictObject({
		text: z.string().describe('Orden före märket, från märket innan eller från styckets början.'),
		certainty: oneOf(certainties),
		sources: z.array(z.string()).describe('Källans id, och ibland var i källan.'),
	})
	.meta({ id: 'claim', description: 'En uppgift i löpande text, med källor och säkerhet.' });

const section = z
	.strictObject({
		role: z.string().optional().describe('Vad avsnittet är till för. Saknas på sidor med fri text.'),
		heading: z.string().optional().describe('Saknas för det som står före den första rubriken.'),
		url: url(),
		text: z.string().describe('Avsnittet som ren text. Osäkra uppgifter har sitt ord inom hakparentes.'),
		claims: z.array(claim),
		steps: z
			.array(z.strictObject({ title: z.string(), minutes: z.int().optional(), weeks: z.number().optional(), text: z.string() }))
			.optional()
			.describe('Stegen i en metod.'),
	})
	.meta({ id: 'section' });

const csl = z
	.looseObject({ id: z.string(), type: z.string(), title: z.string() })
	.meta({ id: 'csl', description: 'Källan som CSL-JSON 1.0.2.' });

const source = z
	.strictObject({
		id: id(),
		number: z.int().optional().describe('Numret på sidan.'),
		url: url().describe('Källan i registret över alla källor.'),
		csl,
		note: z.string().optional().describe('Vad läsaren bör veta om källan.'),
		ourTitle: z.boolean().optional().describe('Sant när titeln är vår egen beskrivning.'),
	})
	.meta({ id: 'source' });

const target = z.strictObject({ collection: collectionName, id: id(), title: z.string(), url: url() }).meta({ id: 'target' });

const relation = z
	.strictObject({
		type: oneOf(relationTypes),
		direction: z.enum(['out', 'in']).describe('Om sambandet går från posten eller till den.'),
		label: z.string().describe('Vad sambandet betyder, sett från posten.'),
		page: target,
		reason: z.string().optional(),
		anchor: z.string().optional().describe('Plats på sidan som sambandet går till.'),
	})
	.meta({ id: 'relation' });

const changed = z
	.strictObject({ date: day(), commit: z.string().optional() })
	.meta({ id: 'version', description: 'När filen senast ändrades.' });

/** What every entry has. */
const common = { id: id(), collection: collectionName, sources: z.array(source) };

const pageEnvelope = {
	...common,
	number: z.int().describe('Nummer inom samlingen. Ändras aldrig.'),
	title: z.string(),
	url: url(),
	shortUrl: url(),
	dataUrl: url(),
	version: changed,
	published: day(),
	sections: z.array(section),
	relations: z.array(relation),
};

const recordEnvelope = {
	...common,
	title: z.string(),
	number: z.int().optional(),
	url: url().optional().describe('Platsen på webbplatsen, om posten har någon.'),
	shortUrl: url().optional(),
	csl: csl.optional().describe('Källan som CSL-JSON. Finns i samlingen sources.'),
};

const head = { version: z.literal(version), licence, schema: url() };

/** The shapes of one collection's files. */
export function shapesOf(collection: CollectionName) {
	const isPage = (pageTypeNames as readonly string[]).includes(collection);
	const entry = z
		.strictObject({ ...(isPage ? pageEnvelope : recordEnvelope), data: dataSchema(collection) })
		.meta({ id: `${collection}Entry` });
	const list = z.strictObject({
		...head,
		kind: z.literal('collection'),
		collection: z.literal(collection),
		label: z.string(),
		url: url(),
		csv: url(),
		count: z.int(),
		vocabularies: z.record(z.string(), z.record(z.string(), z.string())).describe('Koder och vad de betyder, efter fält.'),
		entries: z.array(entry),
	});
	const single = z.strictObject({ ...head, kind: z.literal('entry'), entry });
	return { entry, file: isPage ? z.discriminatedUnion('kind', [list, single]) : list };
}

const plainHead = { version: z.literal(version), licence };

export const relationsShape = z.strictObject({
	...plainHead,
	kind: z.literal('relations'),
	count: z.int(),
	relations: z.array(
		z.strictObject({
			type: oneOf(relationTypes),
			label: z.string(),
			inverseLabel: z.string(),
			from: target,
			to: target,
			reason: z.string().optional(),
			anchor: z.string().optional(),
		}),
	),
});

export const deadlinesShape = z.strictObject({
	...plainHead,
	kind: z.literal('deadlines'),
	count: z.int(),
	vocabularies: z.record(z.string(), z.record(z.string(), z.string())),
	deadlines: z.array(
		z.strictObject({
			date: planDate(),
			end: planDate().optional(),
			precision: z.enum(['day', 'month', 'quarter', 'half', 'year']).describe('Hur noga vi vet datumet.'),
			firstDay: day(),
			lastDay: day(),
			title: z.string(),
			label: z.string(),
			category: z.enum(['eu', 'assignment', 'other']),
			who: z.array(z.string()),
			certainty: oneOf(certainties),
			note: z.string().optional(),
			where: z.string().optional(),
			url: url().optional(),
			sources: z.array(z.strictObject({ name: z.string(), url: url() })),
		}),
	),
});

export const indexShape = z.strictObject({
	...plainHead,
	kind: z.literal('index'),
	title: z.string(),
	description: z.string(),
	url: url(),
	documentation: url(),
	catalogue: url(),
	updated: day(),
	collections: z.array(
		z.strictObject({
			collection: collectionName,
			label: z.string(),
			count: z.int(),
			pages: z.boolean().describe('Om varje post också har en egen fil.'),
			data: url(),
			csv: url(),
			schema: url(),
		}),
	),
	relations: z.strictObject({ count: z.int(), url: url() }),
	deadlines: z.strictObject({ count: z.int(), url: url() }),
});

export type Licence = z.infer<typeof licence>;
export type EntrySource = z.infer<typeof source>;
export type EntrySection = z.infer<typeof section>;
export type EntryRelation = z.infer<typeof relation>;
export type Target = z.infer<typeof target>;
export type RelationsFile = z.infer<typeof relationsShape>;
export type DeadlinesFile = z.infer<typeof deadlinesShape>;
export type IndexFile = z.infer<typeof indexShape>;
export type PageEntry = z.infer<z.ZodObject<typeof pageEnvelope>> & { data: unknown };
export type RecordEntry = z.infer<z.ZodObject<typeof recordEnvelope>> & { data: unknown };

/** JSON Schema (2020-12) of the interface's files, generated from the schemas that the site itself is checked against. */
import { z } from 'astro/zod';
import { refRegistry, vocabularyRegistry } from '../../model/fields.ts';
import { fieldText } from '../../model/field-texts.ts';
import { collectionOutputs } from '../../model/outputs.ts';
import { pageTypeNames, type CollectionName } from '../../model/types.ts';
import { site } from '../../site.ts';
import { fullUrl } from '../publication.ts';
import { shapesOf } from './shape.ts';

type Json = Record<string, unknown>;

/** What the registries of the model know of a field, in a sentence. */
function explain(schema: z.core.$ZodType): string | undefined {
	const vocabulary = vocabularyRegistry.get(schema as z.ZodType)?.table;
	if (vocabulary) {
		const codes = Object.entries(vocabulary).map(([code, { label }]) => `${code} = ${label}`);
		return `Koder: ${codes.join('; ')}.`;
	}
	const target = refRegistry.get(schema as z.ZodType);
	if (!target) return undefined;
	if (target.form === 'address') return 'Adress till en sida: mapp/id.';
	return target.form === 'citation' ? 'Källans id i samlingen sources, och ibland var i källan.' : `Id i samlingen ${target.collection}.`;
}

export interface SchemaOptions {
	/** True refuses properties that the shape does not have. The published schema lets them pass, so that properties may be added. */
	readonly closed?: boolean;
}

/** A zod schema as JSON Schema. What zod cannot express (rules between fields) is left out; it only ever refuses less. */
export function toSchema(schema: z.ZodType, { closed = false }: SchemaOptions = {}): Json {
	return z.toJSONSchema(schema, {
		target: 'draft-2020-12',
		io: 'output',
		unrepresentable: 'throw',
		override: ({ zodSchema, jsonSchema }) => {
			if (!closed && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
			const words = explain(zodSchema);
			if (words) jsonSchema.description ??= words;
		},
	}) as Json;
}

/** Puts the Swedish name and meaning of each field of the data into the schema of an entry. */
function describeData(collection: CollectionName, schema: Json): Json {
	const entry = (schema['$defs'] as Record<string, { properties: { data: { properties: Record<string, Json> } } }>)[`${collection}Entry`]!;
	for (const [name, property] of Object.entries(entry.properties.data.properties)) {
		const { label, help } = fieldText(collection, name);
		property['title'] = label;
		property['description'] = property['description'] ? `${help} ${String(property['description'])}` : help;
	}
	return schema;
}

/** The schema of a collection's files: the whole collection, and for pages also a single entry. */
export function jsonSchema(collection: CollectionName, options: SchemaOptions = {}): Json {
	const { $schema, ...rest } = describeData(collection, toSchema(shapesOf(collection).file, options));
	const kinds = (pageTypeNames as readonly string[]).includes(collection) ? 'Samlingen, eller en post ur den.' : 'Samlingen.';
	return {
		$schema,
		$id: fullUrl(collectionOutputs(collection).schema),
		title: `${site.name}: ${collection}`,
		description: `${kinds} Regler mellan fält, till exempel att en bekräftad uppgift har källa, prövas när webbplatsen byggs och står inte här.`,
		...rest,
	};
}

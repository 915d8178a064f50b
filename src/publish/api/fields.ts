/** The fields of a collection, read from its schema: for CSV columns, the field guide and the lists of codes. */
import type { z } from 'astro/zod';
import { refRegistry, vocabularyRegistry } from '../../model/fields.ts';
import { fieldText, partLabels } from '../../model/field-texts.ts';
import { pageTypes, recordTypes, type CollectionName, type PageTypeName, type RecordTypeName } from '../../model/types.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

interface Def {
	readonly type: string;
	readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
	readonly element?: z.core.$ZodType;
	readonly innerType?: z.core.$ZodType;
	readonly options?: readonly z.core.$ZodType[];
	readonly out?: z.core.$ZodType;
}

const defOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Def;

/** A field, a part of a field, or what a list holds. */
export interface Field {
	/** Name in data: `time`. Empty for what stands directly in a list. */
	readonly name: string;
	/** In Swedish; empty for what stands directly in a list. */
	readonly label: string;
	readonly kind: 'object' | 'list' | 'text' | 'number' | 'boolean';
	/** False when it may be missing. */
	readonly required: boolean;
	/** Codes, for fields that have a closed list of values. */
	readonly vocabulary?: Vocabulary;
	/** The collection whose ids stand here; `*` for the address of a page, `folder/id`. */
	readonly target?: string;
	/** Parts of an object, or what a list holds. */
	readonly parts: readonly Field[];
}

/** Takes off what only says how a value is read. Of alternatives the first is the rule, the others are words such as notDocumented. */
function bare(schema: z.core.$ZodType): { schema: z.core.$ZodType; required: boolean } {
	let required = true;
	let inner = schema;
	for (;;) {
		const { type, innerType, out, options } = defOf(inner);
		if (vocabularyRegistry.has(inner as z.ZodType) || refRegistry.has(inner as z.ZodType)) break;
		if (type === 'optional') required = false;
		const next = type === 'pipe' ? out : type === 'union' ? options?.[0] : innerType;
		if (!next) break;
		inner = next;
	}
	return { schema: inner, required };
}

function kindOf(type: string): Field['kind'] {
	switch (type) {
		case 'object':
			return 'object';
		case 'array':
			return 'list';
		case 'number':
		case 'int':
			return 'number';
		case 'boolean':
			return 'boolean';
		default:
			return 'text';
	}
}

function read(name: string, label: string, written: z.core.$ZodType): Field {
	const { schema, required } = bare(written);
	const def = defOf(schema);
	const vocabulary = vocabularyRegistry.get(schema as z.ZodType)?.table;
	const target = refRegistry.get(schema as z.ZodType)?.collection;
	const parts = def.shape
		? Object.entries(def.shape).map(([part, inner]) => read(part, partLabels[part] ?? part, inner))
		: def.element
			? [read('', '', def.element)]
			: [];
	return { name, label, kind: kindOf(def.type), required, ...(vocabulary && { vocabulary }), ...(target && { target }), parts };
}

/** The schema of a collection's data. */
export function dataSchema(collection: CollectionName): z.ZodType {
	return collection in pageTypes ? pageTypes[collection as PageTypeName].schema : recordTypes[collection as RecordTypeName].schema;
}

const known = new Map<CollectionName, readonly Field[]>();

/** The fields of a collection in the order of its schema. */
export function fieldsOf(collection: CollectionName): readonly Field[] {
	let fields = known.get(collection);
	if (!fields) {
		const shape = defOf(bare(dataSchema(collection)).schema).shape ?? {};
		fields = Object.entries(shape).map(([name, schema]) => read(name, fieldText(collection, name).label, schema));
		known.set(collection, fields);
	}
	return fields;
}

/** Codes and their Swedish labels by where they stand: `time.session.unit`, `duties[].who[]`. */
export function vocabulariesOf(collection: CollectionName): Record<string, Record<string, string>> {
	const found: Record<string, Record<string, string>> = {};
	const walk = (fields: readonly Field[], before: string) => {
		for (const { name, kind, vocabulary, parts } of fields) {
			const path = `${before}${name && before && !before.endsWith('.') ? '.' : ''}${name}`;
			if (vocabulary) found[path] = Object.fromEntries(Object.entries(vocabulary).map(([code, row]) => [code, row.label]));
			walk(parts, kind === 'list' ? `${path}[]` : path);
		}
	};
	walk(fieldsOf(collection), '');
	return found;
}

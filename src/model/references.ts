/** Finds what an entry points at by walking its data along its schema; the schema says which fields are references. */
import type { z } from 'astro/zod';
import { parseSourceRef } from './citation.ts';
import { refRegistry } from './fields.ts';

export interface Reference {
	/** Collection of the target, or `*` when the target is written as an address. */
	readonly collection: string;
	/** Id, or `folder/id` for an address. */
	readonly target: string;
	/** Where in the data it stands. */
	readonly path: readonly (string | number)[];
	/** The place in a source, when one is written. */
	readonly locator?: string;
}

interface Def {
	type: string;
	shape?: Record<string, z.core.$ZodType>;
	element?: z.core.$ZodType;
	innerType?: z.core.$ZodType;
	options?: readonly z.core.$ZodType[];
	in?: z.core.$ZodType;
	out?: z.core.$ZodType;
}

/** All references in `data`, in the order they stand in the schema. Data that does not fit the schema is passed over. */
export function referencesIn(schema: z.core.$ZodType, data: unknown, path: readonly (string | number)[] = []): Reference[] {
	if (data === undefined || data === null) return [];
	const entry = refRegistry.get(schema as z.ZodType);
	if (entry) {
		if (typeof data !== 'string') return [];
		if (entry.form !== 'citation') return [{ collection: entry.collection, target: data, path }];
		const parsed = parseSourceRef(data);
		return parsed
			? [{ collection: entry.collection, target: parsed.source, path, ...(parsed.locator && { locator: parsed.locator }) }]
			: [];
	}
	const def = schema._zod.def as unknown as Def;
	switch (def.type) {
		case 'object':
			if (typeof data !== 'object') return [];
			return Object.entries(def.shape ?? {}).flatMap(([key, field]) =>
				referencesIn(field, (data as Record<string, unknown>)[key], [...path, key]),
			);
		case 'array':
			if (!Array.isArray(data) || !def.element) return [];
			return data.flatMap((item, index) => referencesIn(def.element!, item, [...path, index]));
		case 'union':
			return (def.options ?? []).flatMap((option) => referencesIn(option, data, path));
		case 'pipe':
			return def.out ? referencesIn(def.out, data, path) : [];
		default:
			return def.innerType ? referencesIn(def.innerType, data, path) : [];
	}
}

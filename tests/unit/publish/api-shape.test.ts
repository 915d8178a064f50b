/**
 * Version 1 of the data interface keeps its shape. What has been promised stands in api-v1-shape.json: each property with its type, `?` after
 * one that may be missing. Added properties are written there by
 *
 *     npx vitest run --project unit tests/unit/publish/api-shape.test.ts -u
 *
 * which never takes a line away: what has been removed or retyped goes on failing until it is back.
 */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collectionNames } from '../../../src/publish/api/files.ts';
import { jsonSchema, toSchema } from '../../../src/publish/api/schema.ts';
import { deadlinesShape, indexShape, relationsShape } from '../../../src/publish/api/shape.ts';

interface Schema {
	$ref?: string;
	type?: string;
	const?: unknown;
	properties?: Record<string, Schema>;
	required?: string[];
	items?: Schema;
	additionalProperties?: Schema | boolean;
	anyOf?: Schema[];
	oneOf?: Schema[];
	$defs?: Record<string, Schema>;
}

type Shape = Record<string, string>;

/** Every property under a schema by its path, with its type. */
function shapeOf(root: Schema): Shape {
	const found: Shape = {};
	const resolve = (schema: Schema): Schema => (schema.$ref ? root.$defs![schema.$ref.split('/').at(-1)!]! : schema);
	const alternatives = (schema: Schema): Schema[] => (schema.anyOf ?? schema.oneOf ?? [schema]).map(resolve);
	const typeOf = (schema: Schema) => [...new Set(alternatives(schema).map(({ type }) => type ?? 'any'))].sort().join('|');
	const walk = (written: Schema, path: string): void => {
		for (const schema of alternatives(resolve(written))) {
			for (const [name, property] of Object.entries(schema.properties ?? {})) {
				const at = path ? `${path}.${name}` : name;
				found[at] = typeOf(resolve(property)) + (schema.required?.includes(name) ? '' : '?');
				walk(property, at);
			}
			if (schema.items) walk(schema.items, `${path}[]`);
		}
	};
	walk(root, '');
	return found;
}

const now: Record<string, Shape> = {
	...Object.fromEntries(collectionNames.map((collection) => [collection, shapeOf(jsonSchema(collection) as Schema)])),
	relations: shapeOf(toSchema(relationsShape) as Schema),
	deadlines: shapeOf(toSchema(deadlinesShape) as Schema),
	index: shapeOf(toSchema(indexShape) as Schema),
};

/** What has been promised and is no longer so. An optional property may become required; nothing else may change. */
function broken(promised: Record<string, Shape>, present: Record<string, Shape>): string[] {
	return Object.entries(promised).flatMap(([file, shape]) =>
		Object.entries(shape).flatMap(([path, type]) => {
			const today = present[file]?.[path];
			if (today === type || `${today}?` === type) return [];
			const what = today === undefined ? 'är borta' : `är ${today} och var ${type}`;
			return [`${file}: ${path} ${what}. Version 1 av datagränssnittet får inte ändra form. Lägg tillbaka fältet eller gör en version 2.`];
		}),
	);
}

const file = new URL('api-v1-shape.json', import.meta.url);
const promised = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Shape>) : {};

test('nothing that version 1 has promised is gone or of another type', () => {
	expect(broken(promised, now)).toEqual([]);
});

test('what has been added is promised too (run with -u)', async () => {
	const files = [...new Set([...Object.keys(promised), ...Object.keys(now)])];
	const union = Object.fromEntries(files.map((name) => [name, { ...now[name], ...promised[name] }]));
	const sorted = (shape: Shape) => Object.fromEntries(Object.entries(shape).sort(([a], [b]) => (a < b ? -1 : 1)));
	const text = `${JSON.stringify(Object.fromEntries(files.map((name) => [name, sorted(union[name]!)])), null, 2)}\n`;
	await expect(text).toMatchFileSnapshot('api-v1-shape.json');
});

test('a removed, a retyped and a loosened property are told, an added one is not', () => {
	const before = { methods: { a: 'string', b: 'string?', c: 'array', d: 'number' } };
	expect(broken(before, { methods: { ...before.methods, e: 'string', b: 'string' } })).toEqual([]);
	const told = broken(before, { methods: { a: 'string', b: 'string?', c: 'string', d: 'number?' } });
	expect(told).toHaveLength(2);
	expect(broken(before, { methods: { b: 'string', c: 'array', d: 'number' } })[0]).toContain('a är borta');
	expect(broken(before, {})).toHaveLength(4);
});

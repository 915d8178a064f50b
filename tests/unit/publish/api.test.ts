/** The data interface over the whole library, read by ajv as a stranger would. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { jsonSchema, toSchema } from '../../../src/publish/api/schema.ts';
import { collectionNames, apiOf } from '../../../src/publish/api/files.ts';
import { fieldsOf, vocabulariesOf } from '../../../src/publish/api/fields.ts';
import { deadlinesShape, indexShape, relationsShape } from '../../../src/publish/api/shape.ts';
import { deadlines } from '../../../src/library/deadlines.ts';
import { collectionOutputs, siteOutputs } from '../../../src/model/outputs.ts';
import { partLabels } from '../../../src/model/field-texts.ts';
import { pageTypes, recordTypeNames, type PageTypeName } from '../../../src/model/types.ts';
import { publicationsOf } from '../../../src/publish/publication.ts';
import { citationGroups, parseBody } from '../../../src/reading/body.ts';
import { buildLibrary } from '../../../src/library/graph.ts';
import { ledger } from '../../../src/ledger/file.ts';
import { api, content, publications, readJson } from '../../fixtures/api.ts';
import { library } from '../../fixtures/real-content.ts';
import type { Field } from '../../../src/publish/api/fields.ts';

// `default import` of a CommonJS module is the function in Vitest and an object with it elsewhere.
const withFormats = addFormats as unknown as (ajv: Ajv2020) => void;

function validator(schema: object) {
	const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, discriminator: false });
	withFormats(ajv);
	const check = ajv.compile(schema);
	return (data: unknown) => (check(data) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
}

interface Entry {
	id: string;
	data: Record<string, unknown>;
	[key: string]: unknown;
}
const isPage = (name: string): name is PageTypeName => name in pageTypes;
const entriesIn = (collection: (typeof collectionNames)[number]) => readJson(collectionOutputs(collection).data)['entries'] as Entry[];

describe.each(collectionNames)('%s', (collection) => {
	const { data, schema } = collectionOutputs(collection);
	const published = validator(readJson(schema));
	const closed = validator(jsonSchema(collection, { closed: true }));

	test('has every entry of the library, once', () => {
		const expected = isPage(collection)
			? [...publications.values()].filter(({ page }) => page.type === collection).map(({ page }) => page.id)
			: [...library.records[collection as (typeof recordTypeNames)[number]].keys()];
		expect(
			entriesIn(collection)
				.map(({ id }) => id)
				.sort(),
		).toEqual(expected.sort());
		expect(readJson(data)['count']).toBe(expected.length);
	});

	test('keeps to its schema, and has no property that the schema does not tell of', () => {
		expect(published(readJson(data))).toEqual([]);
		expect(closed(readJson(data))).toEqual([]);
	});

	test('gives the single entries as the same data, in the interface and beside the page', () => {
		for (const entry of isPage(collection) ? entriesIn(collection) : []) {
			const { page, outputs } = publications.get(`${pageTypes[collection as PageTypeName].folder}/${entry.id}`)!;
			const single = readJson(outputs.data);
			expect(single['entry']).toEqual(entry);
			expect(published(single)).toEqual([]);
			expect(api.beside.get(page.key)).toBe(api.files.get(outputs.data));
		}
	});

	// A collection that waits for its first entry has none to break.
	test.skipIf(entriesIn(collection).length === 0)('refuses a broken entry', () => {
		const broken = (change: (entry: Entry) => void) => {
			const file = readJson(data);
			change((file['entries'] as Entry[])[0]!);
			return published(file);
		};
		const [name] = Object.entries(entriesIn(collection)[0]!.data).find(([, value]) => typeof value === 'string')!;
		expect(broken((entry) => (entry.data[name] = 17))).not.toEqual([]);
		expect(broken((entry) => Reflect.deleteProperty(entry.data, name))).not.toEqual([]);
		expect(broken((entry) => (entry.id = 'Inte ett id'))).not.toEqual([]);
		expect(broken((entry) => (entry['sources'] = [{ id: 'a' }]))).not.toEqual([]);
		// A reader of version 1 passes over what is added; our own test does not.
		const added = readJson(data);
		(added['entries'] as Entry[])[0]!['added'] = true;
		expect(published(added)).toEqual([]);
		expect(closed(added)).not.toEqual([]);
	});

	test('says in Swedish what every field is', () => {
		const walk = (field: Field): string[] => [
			...(field.label === '' && field.name !== '' ? [field.name] : []),
			...field.parts.flatMap((part) => (part.name !== '' && !(part.name in partLabels) ? [part.name] : walk(part))),
		];
		expect(fieldsOf(collection).flatMap(walk)).toEqual([]);
	});

	test('explains every code that its data holds', () => {
		const tables = vocabulariesOf(collection);
		const codes = (value: unknown, path: string): string[] => {
			if (Array.isArray(value)) return value.flatMap((row) => codes(row, `${path}[]`));
			if (typeof value === 'object' && value !== null)
				return Object.entries(value).flatMap(([key, part]) => codes(part, path ? `${path}.${key}` : key));
			return path in tables && !(String(value) in tables[path]!) ? [`${path}: ${String(value)}`] : [];
		};
		expect(entriesIn(collection).flatMap(({ data: fields }) => codes(fields, ''))).toEqual([]);
	});
});

test('relations, deadlines and the index keep to their shapes', () => {
	for (const [address, shape] of [
		[siteOutputs.relations, relationsShape],
		[siteOutputs.deadlines, deadlinesShape],
		[siteOutputs.api, indexShape],
	] as const) {
		expect(validator(toSchema(shape, { closed: true }))(readJson(address))).toEqual([]);
	}
});

test('every edge and every dated thing is there', () => {
	expect(readJson(siteOutputs.relations)['count']).toBe(library.edges.length);
	const dated = readJson(siteOutputs.deadlines)['deadlines'] as { title: string; certainty: string }[];
	expect(dated.map(({ title, certainty }) => [title, certainty])).toEqual(
		deadlines(library, '2026-11-24').map(({ title, certainty }) => [title, certainty]),
	);
});

test('every address in the index answers', () => {
	const text = api.files.get(siteOutputs.api)!;
	const addresses = [...text.matchAll(/"https:\/\/rumslig\.example(\/api\/[^"]+)"/g)].map(([, path]) => path!);
	expect(addresses.length).toBeGreaterThan(collectionNames.length * 3);
	expect(addresses.filter((path) => !api.files.has(path))).toEqual([]);
});

test('every page is related to from both ends', () => {
	const all = [...api.entries.values()].flat().flatMap((entry) => ('relations' in entry ? entry.relations : []));
	const [out, back] = (['out', 'in'] as const).map((way) => all.filter(({ direction }) => direction === way).length);
	expect([out, back]).toEqual([library.edges.length, library.edges.length]);
});

test('every citation of every body is a claim with its certainty, and what is not confirmed says so in the text', () => {
	for (const { page } of publications.values()) {
		const entry = api.entries.get(page.type)!.find(({ id }) => id === page.id)!;
		const sections = 'sections' in entry ? entry.sections : [];
		const claims = sections.flatMap((section) => section.claims);
		const groups = citationGroups(parseBody(page.text));
		expect([page.key, claims.length]).toEqual([page.key, groups.length]);
		const unsure = claims.filter(({ certainty }) => certainty !== 'confirmed').length;
		const said = sections.flatMap(({ text }) => [...text.matchAll(/\[(osäker|analys|allmänt känd)\]/g)]).length;
		expect([page.key, said]).toEqual([page.key, unsure]);
		expect(sections.filter(({ text }) => text.includes('[@') || /<[A-Z]/.test(text))).toEqual([]);
	}
});

test('a draft is in no file, not even as the end of a relation', () => {
	const [one, two] = [...library.pages.values()].filter(({ type }) => type === 'methods');
	const draft = { ...one!, data: { ...one!.data, title: 'Utkastets rubrik', status: 'draft' } } as typeof one & object;
	const other = { ...two!, data: { ...two!.data, relations: [{ type: 'seeAlso', to: draft.key, reason: 'Prov.' }] } } as typeof draft;
	const small = buildLibrary([draft, other], { ...library.records, events: new Map() });
	const { files, beside } = apiOf({ ...content, library: small, publications: publicationsOf(small, ledger, new Map()) });
	expect([...beside.keys()]).toEqual([other.key]);
	const telling = [...files].filter(([, text]) => text.includes(draft.data.title) || text.includes(`/${draft.key}/`));
	expect(telling.map(([address]) => address)).toEqual([]);
	expect(JSON.parse(files.get(siteOutputs.relations)!)).toMatchObject({ count: 0, relations: [] });
});

test('the same content gives the same files', () => {
	const again = apiOf(content);
	expect([...again.files].filter(([address, text]) => api.files.get(address) !== text)).toEqual([]);
});

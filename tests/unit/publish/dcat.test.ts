/** The catalogue of open data, read by rdfxml-streaming-parser and held against DCAT-AP-SE 2.2. */
import { Readable } from 'node:stream';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { beforeAll, expect, test } from 'vitest';
import { collectionNames } from '../../../src/publish/api/files.ts';
import { catalogueRdf } from '../../../src/publish/dcat.ts';
import { site } from '../../../src/site.ts';
import { api } from '../../fixtures/api.ts';

const [rdf, xsd, dcat, dct, foaf, vcard] = [
	'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	'http://www.w3.org/2001/XMLSchema#',
	'http://www.w3.org/ns/dcat#',
	'http://purl.org/dc/terms/',
	'http://xmlns.com/foaf/0.1/',
	'http://www.w3.org/2006/vcard/ns#',
] as const;
const authority = 'http://publications.europa.eu/resource/authority/';

interface Term {
	readonly termType: string;
	readonly value: string;
	readonly language?: string;
	readonly datatype?: { readonly value: string };
}
interface Quad {
	readonly subject: Term;
	readonly predicate: Term;
	readonly object: Term;
}

const text = catalogueRdf(api);
let quads: Quad[] = [];

beforeAll(async () => {
	quads = await new Promise<Quad[]>((resolve, reject) => {
		const read: Quad[] = [];
		// No base: a relative address would be an error.
		Readable.from([text])
			.pipe(new RdfXmlParser() as unknown as NodeJS.ReadWriteStream)
			.on('data', (quad: unknown) => read.push(quad as Quad))
			.on('error', reject)
			.on('end', () => resolve(read));
	});
});

const objects = (subject: string, predicate: string) =>
	quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate).map(({ object }) => object);
const values = (subject: string, predicate: string) => objects(subject, predicate).map(({ value }) => value);
const ofClass = (name: string) =>
	quads.filter(({ predicate, object }) => predicate.value === `${rdf}type` && object.value === name).map(({ subject }) => subject.value);
const languages = (subject: string, predicate: string) => objects(subject, predicate).map(({ language }) => language);
const address = /^https:\/\/rumslig\.example\//;

test('there is one catalogue, with what DCAT-AP-SE demands and recommends', () => {
	const [catalogue, ...others] = ofClass(`${dcat}Catalog`);
	expect(others).toEqual([]);
	expect(languages(catalogue!, `${dct}title`)).toEqual(['sv', 'en']);
	expect(languages(catalogue!, `${dct}description`)).toEqual(['sv', 'en']);
	expect(values(catalogue!, `${dct}license`)).toEqual(['http://creativecommons.org/publicdomain/zero/1.0/']);
	expect(values(catalogue!, `${dct}language`)).toEqual([`${authority}language/SWE`]);
	expect(values(catalogue!, `${dcat}themeTaxonomy`)).toEqual([`${authority}data-theme`]);
	expect(values(catalogue!, `${foaf}homepage`)).toEqual(['https://rumslig.example/']);
	expect(values(catalogue!, `${dct}publisher`)).toEqual(ofClass(`${foaf}Agent`));
	expect(values(catalogue!, `${dcat}service`)).toEqual(ofClass(`${dcat}DataService`));
	expect(values(catalogue!, `${dcat}dataset`)).toEqual(ofClass(`${dcat}Dataset`));
	for (const when of ['issued', 'modified']) {
		expect(objects(catalogue!, dct + when).map(({ datatype }) => datatype?.value)).toEqual([`${xsd}date`]);
	}
});

test('the publisher has a name, and where none is set the catalogue says so and gives no contact', () => {
	const [agent] = ofClass(`${foaf}Agent`);
	expect(values(agent!, `${foaf}name`)).toEqual([site.publisher.name || site.name]);
	if (!site.publisher.name) expect(values(agent!, `${dct}description`)[0]).toContain('Ingen utgivare är angiven');
	if (!site.contact) expect(text).not.toContain('contactPoint');
	expect(text).not.toContain(`${vcard}hasEmail`);
	expect(text).not.toContain('mailto:');
});

test('every collection is a dataset with what is demanded and values from the right tables', () => {
	const datasets = ofClass(`${dcat}Dataset`);
	expect(datasets.map((name) => name.split('#')[1])).toEqual(collectionNames);
	for (const dataset of datasets) {
		expect(languages(dataset, `${dct}title`)).toEqual(['sv', 'en']);
		expect(languages(dataset, `${dct}description`)).toEqual(['sv', 'en']);
		expect(values(dataset, `${dct}publisher`)).toEqual(ofClass(`${foaf}Agent`));
		expect(values(dataset, `${dct}accessRights`)).toEqual([`${authority}access-right/PUBLIC`]);
		expect(values(dataset, `${dct}accrualPeriodicity`)).toEqual([`${authority}frequency/IRREG`]);
		expect(values(dataset, `${dcat}theme`)).toEqual([`${authority}data-theme/GOVE`, `${authority}data-theme/REGI`]);
		expect(languages(dataset, `${dcat}keyword`).every((language) => language === 'sv')).toBe(true);
		expect(values(dataset, `${dcat}keyword`).length).toBeGreaterThan(0);
		expect(values(dataset, `${dcat}distribution`)).toHaveLength(2);
		// DCAT-AP-SE, recommendation 1: a name of at most ten words.
		for (const title of values(dataset, `${dct}title`)) expect(title.split(' ').length).toBeLessThanOrEqual(10);
	}
});

test('every distribution leads to a file that there is, with its licence, format and size', () => {
	const distributions = ofClass(`${dcat}Distribution`);
	expect(distributions).toHaveLength(collectionNames.length * 2);
	for (const distribution of distributions) {
		const [url] = values(distribution, `${dcat}accessURL`);
		expect(url).toMatch(address);
		expect(values(distribution, `${dcat}downloadURL`)).toEqual([url]);
		const file = api.files.get(new URL(url!).pathname)!;
		expect(values(distribution, `${dcat}byteSize`)).toEqual([String(Buffer.byteLength(file))]);
		expect(values(distribution, `${dct}format`)).toEqual([url!.endsWith('.csv') ? 'text/csv' : 'application/json']);
		expect(values(distribution, `${dct}license`)).toEqual([
			expect.stringMatching(/^http:\/\/creativecommons\.org\/(licenses\/by\/4\.0|publicdomain\/zero\/1\.0)\/$/),
		]);
		for (const schema of values(distribution, `${dct}conformsTo`)) expect(api.files.has(new URL(schema).pathname)).toBe(true);
	}
});

test('the data service serves every dataset from an address that answers', () => {
	const [service] = ofClass(`${dcat}DataService`);
	expect(languages(service!, `${dct}title`)).toEqual(['sv', 'en']);
	expect(values(service!, `${dcat}servesDataset`)).toEqual(ofClass(`${dcat}Dataset`));
	expect(values(service!, `${dcat}endpointURL`).map((url) => api.files.has(new URL(url).pathname))).toEqual([true]);
	expect(values(service!, `${dct}license`)).toHaveLength(1);
});

test('every resource is a whole address, and the same data gives the same file', () => {
	expect(quads.length).toBeGreaterThan(500);
	const named = quads.flatMap(({ subject, object }) => [subject, object]).filter(({ termType }) => termType === 'NamedNode');
	expect(named.filter(({ value }) => !/^https?:\/\//.test(value))).toEqual([]);
	expect(quads.some(({ subject }) => subject.termType === 'BlankNode')).toBe(false);
	expect(catalogueRdf(api)).toBe(text);
});

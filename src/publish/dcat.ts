/**
 * The site as a catalogue of open data: DCAT-AP-SE 2.2 in RDF/XML, for Sveriges dataportal and other harvesters
 * (docs.dataportal.se/dcat/2.2.0: classes Catalog, Agent, Dataset, Distribution, DataService). Nothing is said of a publisher or a contact
 * that the site has not been given, and dates are the data's own.
 */
import { graph, lit, serialize, sym, type NamedNode } from 'rdflib';
import { collectionOutputs, siteOutputs } from '../model/outputs.ts';
import { pageTypes, type PageTypeName } from '../model/types.ts';
import { site } from '../site.ts';
import { fieldsOf } from './api/fields.ts';
import { collectionLabel, collectionNames, documentation, type Api } from './api/files.ts';
import { textFields } from './api/shape.ts';
import { wordsOf } from './dcat-words.ts';
import { fullUrl } from './publication.ts';
import { capital } from '../model/text.ts';

/** Names of a vocabulary. */
const vocabulary = (start: string) => (name: string) => sym(start + name);
const rdf = vocabulary('http://www.w3.org/1999/02/22-rdf-syntax-ns#');
const xsd = vocabulary('http://www.w3.org/2001/XMLSchema#');
const dcat = vocabulary('http://www.w3.org/ns/dcat#');
const dct = vocabulary('http://purl.org/dc/terms/');
const foaf = vocabulary('http://xmlns.com/foaf/0.1/');
const vcard = vocabulary('http://www.w3.org/2006/vcard/ns#');

/** The EU's authority tables, which DCAT-AP-SE takes its values from. */
const authority = (table: string, value?: string) =>
	sym(`http://publications.europa.eu/resource/authority/${value === undefined ? table : `${table}/${value}`}`);
/** The addresses that DCAT-AP-SE lists (recommendation 11): without language. */
const cc0 = sym('http://creativecommons.org/publicdomain/zero/1.0/');
const ccBy = sym('http://creativecommons.org/licenses/by/4.0/');
/** REST, from the list of architectural styles. */
const rest = sym('http://www.wikidata.org/entity/Q749568');
/** Sweden in Geonames, which DCAT-AP-SE recommends for places. */
const sweden = sym('http://sws.geonames.org/2661886/');

const licenceNote = {
	sv: 'Uppgifterna får användas fritt (CC0 1.0). Sammanfattningar, definitioner och löpande text får användas om källan anges (CC BY 4.0).',
	en: 'The data may be used freely (CC0 1.0). Summaries, definitions and running text may be used with attribution (CC BY 4.0).',
};

const utf8Bytes = (text: string) => new TextEncoder().encode(text).length;

/** The catalogue as RDF/XML. Same content, same file. */
export function catalogueRdf({ entries, files }: Api): string {
	const store = graph();
	const at = (fragment: string) => sym(`${fullUrl(siteOutputs.catalogue)}#${fragment}`);
	const address = (path: string) => sym(fullUrl(path));
	const add = (subject: NamedNode, predicate: NamedNode, object: NamedNode | ReturnType<typeof lit>) =>
		store.add(subject, predicate, object);
	const say = (subject: NamedNode, predicate: NamedNode, sv: string, en: string) => {
		add(subject, predicate, lit(sv, 'sv'));
		add(subject, predicate, lit(en, 'en'));
	};
	const day = (subject: NamedNode, predicate: NamedNode, value: string | undefined) => {
		if (value !== undefined) add(subject, predicate, lit(value, undefined, xsd('date')));
	};

	const [catalogue, publisher, service, contact] = [at('katalog'), at('utgivare'), at('api'), at('kontakt')];
	const reach = (subject: NamedNode) => {
		if (site.contact) add(subject, dcat('contactPoint'), contact);
	};
	const all = [...entries.values()].flat();
	const [firstDay] = all.flatMap((entry) => ('published' in entry ? [entry.published] : [])).sort();
	const lastDay = all
		.flatMap((entry) => ('version' in entry ? [entry.version.date] : []))
		.sort()
		.at(-1);

	add(publisher, rdf('type'), foaf('Agent'));
	add(publisher, foaf('name'), lit(site.publisher.name || site.name, 'sv'));
	add(publisher, foaf('homepage'), address('/'));
	if (!site.publisher.name) {
		say(
			publisher,
			dct('description'),
			'Ingen utgivare är angiven. Webbplatsens namn står i stället, och det är ingen organisation.',
			'No publisher has been named. The name of the site stands here instead, and it is not an organisation.',
		);
	}
	if (site.contact) {
		add(contact, rdf('type'), vcard('Organization'));
		add(contact, vcard('fn'), lit(site.publisher.name || site.name));
		add(contact, vcard('hasURL'), sym(site.contact));
	}

	add(catalogue, rdf('type'), dcat('Catalog'));
	say(catalogue, dct('title'), `${site.name}: öppna data`, `${site.name}: open data`);
	const unnamed = site.publisher.name ? ['', ''] : [' Ingen utgivare är angiven.', ' No publisher has been named.'];
	say(
		catalogue,
		dct('description'),
		`${site.description} ${licenceNote.sv}${unnamed[0]}`,
		`Knowledge and methods for strategic planning in regional development. ${licenceNote.en}${unnamed[1]}`,
	);
	add(catalogue, dct('publisher'), publisher);
	add(catalogue, dct('license'), cc0);
	add(catalogue, dct('language'), authority('language', 'SWE'));
	add(catalogue, dct('spatial'), sweden);
	add(catalogue, foaf('homepage'), address('/'));
	add(catalogue, dcat('themeTaxonomy'), authority('data-theme'));
	add(catalogue, dcat('service'), service);
	day(catalogue, dct('issued'), firstDay);
	day(catalogue, dct('modified'), lastDay);

	add(service, rdf('type'), dcat('DataService'));
	say(service, dct('title'), 'Datagränssnitt, version 1', 'Data interface, version 1');
	say(
		service,
		dct('description'),
		`Färdiga filer som hämtas utan nyckel. ${licenceNote.sv}`,
		`Ready-made files, fetched without a key. ${licenceNote.en}`,
	);
	add(service, dct('publisher'), publisher);
	add(service, dct('license'), ccBy);
	add(service, dct('type'), rest);
	add(service, dct('accessRights'), authority('access-right', 'PUBLIC'));
	add(service, dcat('endpointURL'), address(siteOutputs.api));
	add(service, dcat('endpointDescription'), address(documentation));
	add(service, foaf('page'), address(documentation));
	add(service, dct('format'), lit('application/json'));
	say(service, dcat('keyword'), 'regional utveckling', 'regional development');
	reach(service);

	for (const collection of collectionNames) {
		const { data, csv, schema } = collectionOutputs(collection);
		const { en, holds, holdsEn, keywords } = wordsOf[collection];
		const dataset = at(collection);
		// A distribution has one licence. Where there is text, it is the one that asks for more.
		const licence = fieldsOf(collection).some(({ name }) => textFields.includes(`data.${name}`)) ? ccBy : cc0;
		const own = entries.get(collection)!;
		const days = own.flatMap((entry) => ('version' in entry ? [entry.version.date] : [])).sort();
		const [first] = own.flatMap((entry) => ('published' in entry ? [entry.published] : [])).sort();
		add(catalogue, dcat('dataset'), dataset);
		add(service, dcat('servesDataset'), dataset);
		add(dataset, rdf('type'), dcat('Dataset'));
		say(dataset, dct('title'), capital(collectionLabel(collection)), en);
		say(dataset, dct('description'), `${holds} ${licenceNote.sv}`, `${holdsEn} ${licenceNote.en}`);
		add(dataset, dct('identifier'), lit(dataset.value));
		add(dataset, dct('publisher'), publisher);
		add(dataset, dct('language'), authority('language', 'SWE'));
		add(dataset, dct('accessRights'), authority('access-right', 'PUBLIC'));
		// Changed when something is to be changed, not at set times.
		add(dataset, dct('accrualPeriodicity'), authority('frequency', 'IRREG'));
		for (const theme of ['GOVE', 'REGI']) add(dataset, dcat('theme'), authority('data-theme', theme));
		for (const word of keywords) add(dataset, dcat('keyword'), lit(word, 'sv'));
		add(dataset, dct('spatial'), sweden);
		add(dataset, foaf('page'), address(documentation));
		if (collection in pageTypes) add(dataset, dcat('landingPage'), address(`/${pageTypes[collection as PageTypeName].folder}/`));
		day(dataset, dct('issued'), first);
		day(dataset, dct('modified'), days.at(-1));
		reach(dataset);

		const formats = [
			[
				'json',
				data,
				'application/json',
				'JSON',
				'Alla poster med fält, källor och samband.',
				'All entries with fields, sources and relations.',
			],
			['csv', csv, 'text/csv', 'CSV', 'En rad för varje post, för kalkylprogram.', 'One row for each entry, for spreadsheets.'],
		] as const;
		for (const [form, path, mediaType, name, about, aboutEn] of formats) {
			const distribution = at(`${collection}-${form}`);
			add(dataset, dcat('distribution'), distribution);
			add(distribution, rdf('type'), dcat('Distribution'));
			add(distribution, dct('title'), lit(name, 'sv'));
			say(distribution, dct('description'), `${about} ${licenceNote.sv}`, `${aboutEn} ${licenceNote.en}`);
			add(distribution, dcat('accessURL'), address(path));
			add(distribution, dcat('downloadURL'), address(path));
			add(distribution, dct('format'), lit(mediaType));
			add(distribution, dct('license'), licence);
			add(distribution, dct('language'), authority('language', 'SWE'));
			add(distribution, dcat('byteSize'), lit(String(utf8Bytes(files.get(path)!)), undefined, xsd('decimal')));
			day(distribution, dct('modified'), days.at(-1));
			if (form === 'json') {
				add(distribution, dct('conformsTo'), address(schema));
				add(distribution, dcat('accessService'), service);
			}
		}
	}
	// Without a base, addresses stay whole, so that the file means the same wherever it is read from.
	return `${serialize(null, store, undefined, 'application/rdf+xml')}\n`;
}

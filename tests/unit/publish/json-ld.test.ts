/** What every page says of itself to machines, read back as the text that stands in its head. */
import { expect, test } from 'vitest';
import { navigationFor } from '../../../src/library/navigation.ts';
import { pageTypeNames } from '../../../src/model/types.ts';
import { isoDuration, isoYears, sureDate } from '../../../src/publish/iso.ts';
import { entryJsonLd, listingJsonLd, writeJsonLd } from '../../../src/publish/json-ld.ts';
import { fullUrl } from '../../../src/publish/publication.ts';
import { parseBody, stepsOf } from '../../../src/reading/body.ts';
import { site } from '../../../src/site.ts';
import { publications, version } from '../../fixtures/publications.ts';
import { library } from '../../fixtures/real-content.ts';

type Node = Record<string, unknown>;
interface Read {
	'@context': string;
	'@graph': [Node, ...Node[]];
}

const breadcrumbsOf = (key: string) => [{ label: 'Start', path: '/' }, ...navigationFor(library, key).breadcrumbs];
const read = (text: string) => JSON.parse(text) as Read;
const pages = [...publications.values()].map((publication) => {
	const text = writeJsonLd(entryJsonLd(library, publication, breadcrumbsOf(publication.page.key)));
	return { ...publication, text, json: read(text), main: read(text)['@graph'][0] };
});
const described = {
	title: 'Ordlista',
	summary: 'Ord </script> & tecken.',
	breadcrumbs: [],
	published: '2026-11-24',
	changed: '2026-12-01',
};

/** Every value in a tree with the name it has. */
function values(node: unknown, name = ''): [string, unknown][] {
	if (Array.isArray(node)) return node.flatMap((item) => values(item, name));
	if (typeof node === 'object' && node !== null) return Object.entries(node).flatMap(([key, value]) => values(value, key));
	return [[name, node]];
}

test('every page says what it is, its name, address, language, licence and dates', () => {
	expect(pages.length).toBe(library.pages.size);
	for (const { page, json, main, url, shortUrl, published } of pages) {
		expect(json['@context']).toBe('https://schema.org');
		expect(main).toMatchObject({
			name: page.data.title,
			description: page.data.summary,
			url,
			identifier: shortUrl,
			inLanguage: 'sv',
			datePublished: published,
			dateModified: version.date,
			license: site.licences.text.url,
			isPartOf: { '@type': 'WebSite', name: site.name, url: fullUrl('/') },
		});
		expect(main['@type']).toMatch(/^[A-Z]\w+$/);
	}
	expect(new Set(pages.map(({ page }) => page.type))).toEqual(new Set(pageTypeNames));
});

test('breadcrumbs are those of the page, and the page itself', () => {
	for (const { page, json, path } of pages) {
		const list = json['@graph'][1] as { '@type': string; itemListElement: { position: number; name: string; item: string }[] };
		expect(list['@type']).toBe('BreadcrumbList');
		expect(list.itemListElement.map(({ name, item, position }) => [position, name, item])).toEqual(
			[...breadcrumbsOf(page.key), { label: page.data.title, path }].map((crumb, index) => [index + 1, crumb.label, fullUrl(crumb.path)]),
		);
	}
});

test('no value is empty, every date and every time has the form of ISO 8601', () => {
	const wrong = pages.flatMap(({ page, json }) =>
		values(json)
			.filter(([name, value]) => {
				if (value === null || value === '' || /undefined|\[object|notDocumented/.test(String(value))) return true;
				if (/date$/i.test(name) || name.startsWith('date')) return !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(String(value));
				if (name === 'temporalCoverage') return !/^\d{4}(\/(\d{4}|\.\.))?$/.test(String(value));
				if (/time(Required)?$/i.test(name)) return !/^P(?=.)(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?)?$/.test(String(value));
				return false;
			})
			.map((found) => `${page.key}: ${found.join(' ')}`),
	);
	expect(wrong).toEqual([]);
});

test('a method gives its steps by name and time, and its materials', () => {
	for (const { page, main } of pages) {
		if (page.type !== 'methods') continue;
		const steps = main['step'] as { name: string }[];
		expect(main['@type']).toBe('HowTo');
		expect(steps.map(({ name }) => name)).toEqual(stepsOf(parseBody(page.text).tree).map(({ title }) => title));
		expect(main['supply']).toEqual(page.data.materials);
		const { session } = page.data.time;
		expect('performTime' in main).toBe(session.max === undefined || session.max === session.min);
	}
});

test('an act is what the page is about: number, kind and force from its data, its date only when sure', () => {
	for (const { page, main } of pages) {
		if (page.type !== 'euActs') continue;
		expect(main['@type']).toBe('WebPage');
		const [act] = [main['about']].flat() as [Node];
		const adopted = page.data.dates.filter(({ kind }) => kind === 'adopted');
		expect([act['@type'], act['name'], act['legislationIdentifier'], act['sameAs']]).toEqual([
			'Legislation',
			page.data.officialTitle.sv,
			page.data.celex,
			page.data.eli,
		]);
		const sure = adopted.length === 1 && ['confirmed', 'commonKnowledge'].includes(adopted[0]!.certainty);
		expect(act['legislationDate']).toBe(sure && /^\d{4}(-\d\d){0,2}$/.test(adopted[0]!.date) ? adopted[0]!.date : undefined);
		expect(act['legislationLegalForce']).toMatch(page.data.actStatus === 'proposed' ? /NotInForce$/ : /InForce$/);
	}
});

test('a webinar has its day only when we are sure of it', () => {
	const dates = pages.flatMap(({ page, main }) =>
		page.type === 'webinars' ? [{ held: page.data.held, event: main['about'] as Node }] : [],
	);
	expect(dates.length).toBeGreaterThan(0);
	for (const { held, event } of dates) {
		expect(event['@type']).toBe('Event');
		expect(event['startDate'] !== undefined).toBe(['confirmed', 'commonKnowledge'].includes(held.certainty) && !/[QH]/.test(held.date));
	}
});

test('the start page is the site with its search, the glossary a set of terms, other lists are lists', () => {
	const main = (path: string) => read(writeJsonLd(listingJsonLd(library, { ...described, path })))['@graph'][0];
	expect(main('/')).toMatchObject({
		'@type': 'WebSite',
		name: site.name,
		url: fullUrl('/'),
		dateModified: '2026-12-01',
		potentialAction: { target: { urlTemplate: `${fullUrl('/sok/')}?q={q}` }, 'query-input': 'required name=q' },
	});
	const terms = main('/ordlista/')['hasDefinedTerm'] as Node[];
	expect(terms.length).toBe(library.records.terms.size);
	expect(terms.every(({ name, url }) => typeof name === 'string' && String(url).startsWith(fullUrl('/ordlista/#')))).toBe(true);
	expect(main('/metoder/')['@type']).toBe('CollectionPage');
});

test('the text cannot end the element it stands in', () => {
	const text = writeJsonLd(listingJsonLd(library, { ...described, path: '/kallor/' }));
	expect(text).not.toContain('<');
	expect(read(text)['@graph'][0]['description']).toBe(described.summary);
});

test('it is small', () => {
	expect(Math.max(...pages.map(({ text }) => text.length))).toBeLessThan(3500);
});

test('exact times are added up, rough ones are left out', () => {
	expect(isoDuration([{ min: 90, unit: 'minutes' }])).toBe('PT1H30M');
	expect(
		isoDuration([
			{ min: 2.5, unit: 'hours' },
			{ min: 2, unit: 'weeks' },
		]),
	).toBe('P14DT2H30M');
	expect(isoDuration([{ min: 1, max: 2, unit: 'days' }])).toBeUndefined();
	expect(isoDuration([{ min: 0.5, unit: 'days' }])).toBeUndefined();
	expect([isoYears({ start: '2018-05' }), isoYears({ start: '2018', end: '2020-H2' })]).toEqual(['2018/..', '2018/2020']);
	expect(sureDate({ date: '2026-05', certainty: 'confirmed' })).toBe('2026-05');
	expect(sureDate({ date: '2026-Q1', certainty: 'confirmed' })).toBeUndefined();
	expect(sureDate({ date: '2026-05-01', certainty: 'uncertain' })).toBeUndefined();
});

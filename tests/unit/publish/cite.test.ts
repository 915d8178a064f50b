/** References are read back by other readers than those that wrote them, for every page of the library. */
import { parse } from '@retorquere/bibtex-parser';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../src/ledger/file.ts';
import {
	citationBibtex,
	citationFiles,
	citationItem,
	citationJson,
	citationRis,
	citationTexts,
	type CslItem,
	type Publisher,
} from '../../../src/publish/cite.ts';
import { publicationsOf, type Publication } from '../../../src/publish/publication.ts';
import { site } from '../../../src/site.ts';
import { cslSchema } from '../../fixtures/csl-schema.ts';
import { library } from '../../fixtures/real-content.ts';
import { readRis } from '../../fixtures/ris.ts';

const version = { date: '2026-11-24', commit: 'be7c6fa2' };
const versions = new Map([...library.pages.keys()].map((key) => [`src/content/docs/${key}.mdx`, version]));
const publications = [...publicationsOf(library, ledger, versions).values()];
const sample = publications.find(({ page }) => page.key === 'metoder/strukturbild')!;

const published: Publisher = { ...site, publisher: { name: 'Region Åmål & Öster' } };

function titled(title: string): Publication {
	return { ...sample, page: { ...sample.page, data: { ...sample.page.data, title } } as Publication['page'] };
}

/** What a format must carry through. */
interface Carried {
	readonly title: string;
	readonly author: string;
	readonly date: string;
	readonly address: string;
	readonly version: string;
}

function carried(item: CslItem): Carried {
	return { title: item.title, author: item.author[0]!.literal, date: '2026-11-24', address: item.URL, version: item.version };
}

function versionIn(note: string): string {
	return /Version (\S+(?: \([0-9a-f]+\))?)\. Licens: CC BY 4\.0/.exec(note)?.[1] ?? `none in ${note}`;
}

function fromBibtex(text: string): Carried {
	const { entries, errors } = parse(text);
	expect(errors).toEqual([]);
	expect(entries).toHaveLength(1);
	const { fields } = entries[0]!;
	const month = fields['month']!.replace(/^nov (\d+)$/, '11-$1');
	return {
		title: fields['title']!,
		author: fields.author![0]!.name!,
		date: `${fields['year']}-${month}`,
		address: fields['url']!,
		version: versionIn(fields['note']!),
	};
}

function fromRis(text: string): Carried {
	const records = readRis(text);
	expect(records).toHaveLength(1);
	const one = (tag: string) => {
		const values = records[0]!.get(tag) ?? [];
		expect(values, tag).toHaveLength(1);
		return values[0]!;
	};
	expect(one('TY')).toBe('ELEC');
	expect(one('PY')).toBe('2026');
	return {
		title: one('TI'),
		author: one('AU'),
		// The form is YYYY/MM/DD/other.
		date: one('DA').replace(/^(\d{4})\/(\d\d)\/(\d\d)\/$/, '$1-$2-$3'),
		address: one('UR'),
		version: versionIn(one('N1')),
	};
}

const validCsl = new Ajv({ allowUnionTypes: true }).compile(cslSchema);

function fromJson(text: string): Carried {
	const read: unknown = JSON.parse(text);
	expect(validCsl(read), JSON.stringify(validCsl.errors)).toBe(true);
	const [item] = read as CslItem[];
	return { ...carried(item!), date: item!.issued['date-parts'][0].join('-') };
}

/** Text of a piece of HTML that has no other markup than italics. */
function plain(html: string): string {
	expect(html.replace(/<\/?i>/g, '')).not.toMatch(/[<>]/);
	return html
		.replace(/<\/?i>/g, '')
		.replace(/&#60;/g, '<')
		.replace(/&#62;/g, '>')
		.replace(/&#38;/g, '&');
}

test('the fixture of the schema refuses what is wrong', () => {
	const [item] = JSON.parse(citationJson(citationItem(sample))) as object[];
	expect(validCsl([item])).toBe(true);
	expect(validCsl(item)).toBe(false);
	expect(validCsl([{ ...item, titel: 'x' }])).toBe(false);
	expect(validCsl([{ ...item, type: 'web' }])).toBe(false);
	expect(validCsl([{ ...item, issued: '2026-11-24' }])).toBe(false);
});

test('the reader of RIS refuses what is wrong', () => {
	const right = citationRis(citationItem(sample));
	expect(() => readRis(right.replaceAll('\r\n', '\n'))).toThrow();
	expect(() => readRis(right.replace('TI  - ', 'TI - '))).toThrow();
	expect(() => readRis(right.replace('ER  - \r\n', ''))).toThrow();
});

describe('in running text', () => {
	const texts = (publication: Publication, by = site as Publisher) => citationTexts(citationItem(publication, by));
	const address = sample.shortUrl;

	test('the site is the author when nobody publishes it', () => {
		expect(texts(sample)).toEqual({
			text: `Rumslig (2026). <i>Strukturbild</i>. Version 2026-11-24 (be7c6fa2). ${address}`,
			apa: `Rumslig. (2026). <i>Strukturbild</i> (Version 2026-11-24, be7c6fa2). ${address}`,
			harvard: `Rumslig (2026) <i>Strukturbild</i>. Version 2026-11-24 (be7c6fa2). Tillgänglig vid: ${address}.`,
		});
	});

	test('the publisher is the author, and the site is named', () => {
		expect(texts(sample, published)).toEqual({
			text: `Region Åmål &#38; Öster (2026). <i>Strukturbild</i>. Rumslig. Version 2026-11-24 (be7c6fa2). ${address}`,
			apa: `Region Åmål &#38; Öster. (2026). <i>Strukturbild</i> (Version 2026-11-24, be7c6fa2). Rumslig. ${address}`,
			harvard: `Region Åmål &#38; Öster (2026) <i>Strukturbild</i>. Version 2026-11-24 (be7c6fa2). Rumslig. Tillgänglig vid: ${address}.`,
		});
	});

	test('without git the version is a day', () => {
		const undated = { ...sample, version: { date: '2026-10-05' } };
		expect(texts(undated).text).toBe(`Rumslig (2026). <i>Strukturbild</i>. Version 2026-10-05. ${address}`);
		expect(texts(undated).apa).toContain('(Version 2026-10-05)');
	});

	test('a title that asks is not ended twice', () => {
		expect(texts(titled('Vem bestämmer var?')).text).toContain('<i>Vem bestämmer var?</i> Version 2026-11-24');
	});
});

const hard = [
	'Så blev ”Åre & Östersund” klart: 50 % över mål',
	'Kostar {mer} än $100 #1 på_listan ~ ^ \\ slut',
	'En klammer { som ingen stänger',
	'Mindre <b> än RUS, "fetare" än é, ü och §',
];

describe.each([
	['BibTeX', citationBibtex, fromBibtex],
	['RIS', citationRis, fromRis],
	['CSL-JSON', citationJson, fromJson],
] as const)('%s', (_, write, read) => {
	test.each(hard)('carries the title %s', (title) => {
		const item = citationItem(titled(title), published);
		expect(read(write(item))).toEqual(carried(item));
	});

	test('carries every page of the library', () => {
		expect(publications.length).toBeGreaterThan(250);
		for (const publication of publications) {
			const item = citationItem(publication);
			expect(read(write(item)), publication.page.key).toEqual(carried(item));
		}
	});
});

test('BibTeX says that the title is Swedish, so that nobody changes its capitals, and gives the address once', () => {
	const text = citationBibtex(citationItem(sample));
	expect(parse(text).entries[0]!.fields['langid']).toBe('swedish');
	expect(text.split(sample.shortUrl)).toHaveLength(2);
});

test('every page is named in every form of text, with version and address', () => {
	for (const publication of publications) {
		const item = citationItem(publication);
		for (const html of Object.values(citationTexts(item))) {
			const said = plain(html);
			// Straight quotation marks become curly in the Swedish locale.
			expect(said).toContain(item.title.replaceAll('"', '”'));
			expect(said).toContain('be7c6fa2');
			expect(said).toContain(publication.shortUrl);
			expect(said).not.toMatch(/\.\.|undefined| {2}/);
		}
	}
});

test('the files have addresses and keys of their own, and come out the same each time', () => {
	const files = publications.flatMap((publication) => citationFiles(publication));
	expect(new Set(files.map(({ path }) => path)).size).toBe(publications.length * 3);
	expect(citationFiles(sample).map(({ path }) => path)).toEqual([
		`/hanvisa/m-${sample.number}.bib`,
		`/hanvisa/m-${sample.number}.ris`,
		`/hanvisa/m-${sample.number}.json`,
	]);
	expect(new Set(publications.map((publication) => citationItem(publication).id)).size).toBe(publications.length);
	expect(publications.flatMap((publication) => citationFiles(publication))).toEqual(files);
});

/**
 * The register of types: collection ↔ folder ↔ labels ↔ schema ↔ sections. A new type is declared here, once.
 * `pages` live under src/content/docs/<folder>/ and have an address; `records` live under src/content/<folder>/.
 */
import type { z } from 'astro/zod';
import { caseSchema, caseSections } from './case.ts';
import { esponSchema, esponSections } from './espon.ts';
import { euActSchema, euActSections } from './eu-act.ts';
import { aboutSchema, guideSchema, listingSchema } from './guide.ts';
import { methodSchema, methodSections } from './method.ts';
import { packageSchema, packageSections, situationSchema, situationSections } from './path.ts';
import { processSchema, processSections } from './process.ts';
import { actorSchema, eventSchema, sourceSchema, termSchema, useSchema } from './records.ts';
import { regionSchema, regionSections } from './region.ts';
import type { SectionRule } from './sections.ts';
import { webinarSchema, webinarSections } from './webinar.ts';

export interface PageType {
	/** Folder under docs, and the first part of the address. */
	readonly folder: string;
	/** First part of the short address: `/m/17/`. Printed and spoken, so it never changes. */
	readonly letter: string;
	/** Name of the section in the menu. */
	readonly section: string;
	/** Singular and plural, lower case, as readers meet them. */
	readonly one: string;
	readonly many: string;
	/** Definite singular, for sentences: "Källor till metoden". */
	readonly definite: string;
	/** Name of the symbol in the legend. */
	readonly symbol: string;
	readonly schema: z.ZodType;
	/** Fixed sections of the body; undefined when the body is free. */
	readonly sections?: readonly SectionRule[];
}

export const pageTypes = {
	situations: {
		folder: 'jag-ska',
		letter: 'j',
		section: 'Jag ska …',
		one: 'situation',
		many: 'situationer',
		definite: 'situationen',
		symbol: 'situation',
		schema: situationSchema,
		sections: situationSections,
	},
	guides: {
		folder: 'kunskap',
		letter: 'g',
		section: 'Guider',
		one: 'guide',
		many: 'guider',
		definite: 'guiden',
		symbol: 'guide',
		schema: guideSchema,
	},
	methods: {
		folder: 'metoder',
		letter: 'm',
		section: 'Metoder',
		one: 'metod',
		many: 'metoder',
		definite: 'metoden',
		symbol: 'method',
		schema: methodSchema,
		sections: methodSections,
	},
	packages: {
		folder: 'metodpaket',
		letter: 'k',
		section: 'Metodpaket',
		one: 'metodpaket',
		many: 'metodpaket',
		definite: 'metodpaketet',
		symbol: 'package',
		schema: packageSchema,
		sections: packageSections,
	},
	cases: {
		folder: 'fallstudier',
		letter: 'f',
		section: 'Fallstudier',
		one: 'fallstudie',
		many: 'fallstudier',
		definite: 'fallet',
		symbol: 'case',
		schema: caseSchema,
		sections: caseSections,
	},
	euActs: {
		folder: 'eu',
		letter: 'e',
		section: 'EU-rätt',
		one: 'EU-rättsakt',
		many: 'EU-rättsakter',
		definite: 'rättsakten',
		symbol: 'euAct',
		schema: euActSchema,
		sections: euActSections,
	},
	processes: {
		folder: 'planeringssystemet',
		letter: 'p',
		section: 'Planeringssystemet',
		one: 'planeringsprocess',
		many: 'planeringsprocesser',
		definite: 'processen',
		symbol: 'process',
		schema: processSchema,
		sections: processSections,
	},
	regions: {
		folder: 'regioner',
		letter: 'r',
		section: 'Regioner',
		one: 'region',
		many: 'regioner',
		definite: 'regionen',
		symbol: 'region',
		schema: regionSchema,
		sections: regionSections,
	},
	webinars: {
		folder: 'webbinarier',
		letter: 'w',
		section: 'Webbinarier',
		one: 'webbinarium',
		many: 'webbinarier',
		definite: 'webbinariet',
		symbol: 'webinar',
		schema: webinarSchema,
		sections: webinarSections,
	},
	espon: {
		folder: 'espon',
		letter: 'u',
		section: 'ESPON',
		one: 'ESPON-underlag',
		many: 'ESPON-underlag',
		definite: 'underlaget',
		symbol: 'espon',
		schema: esponSchema,
		sections: esponSections,
	},
	about: {
		folder: 'om',
		letter: 'o',
		section: 'Om Rumslig',
		one: 'sida om Rumslig',
		many: 'sidor om Rumslig',
		definite: 'sidan',
		symbol: 'about',
		schema: aboutSchema,
	},
} as const satisfies Record<string, PageType>;
export type PageTypeName = keyof typeof pageTypes;
export const pageTypeNames = Object.keys(pageTypes) as PageTypeName[];

export const recordTypes = {
	sources: { folder: 'sources', one: 'källa', many: 'källor', schema: sourceSchema },
	terms: { folder: 'terms', letter: 't', one: 'term', many: 'termer', schema: termSchema },
	events: { folder: 'events', one: 'händelse', many: 'händelser', schema: eventSchema },
	actors: { folder: 'actors', one: 'aktör', many: 'aktörer', schema: actorSchema },
	usedBy: { folder: 'used-by', one: 'användning', many: 'användningar', schema: useSchema },
} as const;
export type RecordTypeName = keyof typeof recordTypes;
export const recordTypeNames = Object.keys(recordTypes) as RecordTypeName[];

/** Pages that list others (start page, `index` of a folder, glossary) are no entries; they have only a head. */
export const listing = { letter: 's', one: 'översikt', many: 'översikter', schema: listingSchema } as const;

export type CollectionName = PageTypeName | RecordTypeName;

/** The data of one entry of a collection. */
export type DataOf<C extends CollectionName> = C extends PageTypeName
	? z.infer<(typeof pageTypes)[C]['schema']>
	: C extends RecordTypeName
		? z.infer<(typeof recordTypes)[C]['schema']>
		: never;

/** The page type whose folder is the first part of an address or docs id, if any. */
export function typeOfFolder(folder: string): PageTypeName | undefined {
	return pageTypeNames.find((name) => pageTypes[name].folder === folder);
}

/** `metoder/strukturbild` for a page entry: what editors write in relations, and the address without slashes around. */
export function pageKey(type: PageTypeName, id: string): string {
	return `${pageTypes[type].folder}/${id}`;
}

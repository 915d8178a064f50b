/** Records without a page of their own: sources, glossary terms, events and actors. */
import { z } from 'astro/zod';
import { cancelled, claimFields, line, oneOf, pageRef, planDate, ref, span } from './fields.ts';
import { actorKinds, countries, eventKinds, sourceTypes } from './vocabulary.ts';

const webAddress = z.string().regex(/^https?:\/\/\S+$/, 'En adress börjar med https:// och har inga mellanslag.');

/** Swedish statute number (Svensk författningssamling): year, colon, running number. */
const sfsPattern = /^\d{4}:\d{1,4}$/;

/** A source. The names are CSL-JSON's (CSL 1.0.2), so that a CSL processor reads them as they are. */
export const sourceSchema = z
	.strictObject({
		type: oneOf(sourceTypes),
		title: line(400),
		/** Who stands behind it: an organisation, or the authors of a scientific work. Never an official's name. */
		author: z.array(line(160)).default([]),
		publisher: line(160).optional(),
		/** The journal, paper or site it is part of. */
		'container-title': line(200).optional(),
		/** When it was published, with the precision we know. */
		issued: planDate().optional(),
		/** When we read it, with the precision we know. */
		accessed: planDate().optional(),
		/** Report, act or bill number: `2014:15`, `prop. 2017/18:266`. */
		number: line(60).optional(),
		/** Swedish statute number. */
		sfs: z
			.string('Skriv SFS-numret inom citattecken: "2010:900".')
			.regex(sfsPattern, 'Ett SFS-nummer skrivs som 2010:900, inom citattecken.')
			.optional(),
		DOI: line(100).optional(),
		URL: webAddress.optional(),
		/** ISO 639-1 language of the source when it is not Swedish. */
		language: z
			.string()
			.regex(/^[a-z]{2}$/, 'Språket skrivs med två bokstäver: en, de, no.')
			.optional(),
		/** True when the title is our own description in Swedish of a source in another language. */
		ourTitle: z.boolean().optional(),
		/** What the reader should know: a copy, an address we could not open, only the beginning read. */
		note: line(300).optional(),
	})
	.refine(({ URL, note }) => URL || note, {
		path: ['URL'],
		message: 'Källan saknar adress. Skriv URL, eller note som säger var den finns.',
	});
export type Source = z.infer<typeof sourceSchema>;

/** A term in the glossary. */
export const termSchema = z
	.strictObject({
		term: line(80),
		termEn: line(100).optional(),
		abbreviation: line(20).optional(),
		/** Other forms and words for the same thing. */
		aliases: z.array(line(80)).default([]),
		definition: line(500),
		/** Law behind the term, in words. */
		legalSource: line(160).optional(),
		seeAlso: z.array(ref('terms')).default([]),
		/** The page that says more. */
		page: pageRef().optional(),
		/** False for a word that every reader knows: it stands in the glossary but is not linked from the pages. */
		autoLink: z.boolean('Skriv true eller false.').default(true),
		...claimFields,
	})
	.refine(({ certainty, sources }) => certainty !== 'confirmed' || sources.length > 0, {
		path: ['sources'],
		message: 'Termen saknar källa. Lägg till sources, eller skriv certainty: commonKnowledge, uncertain eller analysis.',
	});
export type Term = z.infer<typeof termSchema>;

/** Something that happens or happened on a date. */
export const eventSchema = z
	.strictObject({
		title: line(200),
		when: span(),
		kind: oneOf(eventKinds),
		organisers: z.array(ref('actors')).default([]),
		place: line(80).optional(),
		/** True for what belongs to the government assignment itself. */
		assignment: z.boolean().default(false),
		/** The page that says more. */
		page: pageRef().optional(),
		note: line(400).optional(),
		/** Why it is not held or no longer applies, when so. */
		cancelled: cancelled(),
		...claimFields,
	})
	.refine(({ certainty, sources }) => certainty !== 'confirmed' || sources.length > 0, {
		path: ['sources'],
		message: 'Händelsen saknar källa. Lägg till sources, eller skriv certainty: commonKnowledge, uncertain eller analysis.',
	});

/** Something that an organisation has done with a page of ours. Added by the organisation; never a person's name. */
export const useSchema = z.strictObject({
	/** The organisation, as it writes its own name. */
	organisation: line(160),
	/** What it did, in one sentence. */
	what: line(300),
	/** The page that was used. */
	page: pageRef(),
	/** When, with the precision we know. */
	date: planDate(),
	/** Where anyone can read of it. A use that nobody can look up is not shown. */
	URL: webAddress,
});
export type Use = z.infer<typeof useSchema>;

/** An organisation. */
export const actorSchema = z.strictObject({
	name: line(160),
	kind: oneOf(actorKinds),
	country: oneOf(countries).default('se'),
	URL: webAddress.optional(),
});

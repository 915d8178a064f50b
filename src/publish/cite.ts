/**
 * How to refer to a page: as text in three forms, and as files for reference managers. One CSL item (CSL 1.0.2) a page is what
 * all of them are made from, by Citation.js; the short address is the lasting one, and the version says which text was read.
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { swedishLocale } from '../library/references.ts';
import { codeOf } from '../model/outputs.ts';
import { slugify } from '../model/slug.ts';
import { site } from '../site.ts';
import { citeStyle } from './cite-style.ts';
import type { Publication } from './publication.ts';

const { styles, locales } = plugins.config.get('@csl');
styles.add('rumslig', citeStyle);
locales.add('sv-SE', swedishLocale);
// UTF-8, which Biber, LaTeX since 2018 and every reference manager read. ASCII would lose the signs that Citation.js has no command for.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** What a reference says of the site. Never a person: the publisher is the author, or the site itself where there is none. */
export interface Publisher {
	readonly name: string;
	readonly publisher: { readonly name: string };
	readonly licences: { readonly text: { readonly name: string; readonly url: string } };
}

/** The page as an item of CSL-JSON (CSL 1.0.2 input schema). */
export interface CslItem {
	readonly id: string;
	readonly type: 'webpage';
	readonly title: string;
	readonly author: readonly { readonly literal: string }[];
	/** The day of the version. */
	readonly issued: { readonly 'date-parts': readonly [readonly [number, number, number]] };
	/** Name of the site, when it is not the author. */
	readonly 'container-title'?: string;
	/** `2026-11-24 (be7c6fa2)`; without git the day alone. */
	readonly version: string;
	readonly URL: string;
	readonly language: 'sv';
	readonly note: string;
}

/** The CSL item of a publication. */
export function citationItem(publication: Publication, by: Publisher = site): CslItem {
	const { page, number, version, shortUrl } = publication;
	const [year, month, day] = version.date.split('-').map(Number) as [number, number, number];
	const { name, url } = by.licences.text;
	return {
		id: `${slugify(by.name)}-${codeOf({ type: page.type, number })}`,
		type: 'webpage',
		title: page.data.title,
		author: [{ literal: by.publisher.name || by.name }],
		issued: { 'date-parts': [[year, month, day]] },
		...(by.publisher.name && by.publisher.name !== by.name && { 'container-title': by.name }),
		version: version.commit ? `${version.date} (${version.commit})` : version.date,
		URL: shortUrl,
		language: 'sv',
		note: `Licens: ${name}, ${url}`,
	};
}

/** A reference in a style, as HTML on one line. */
function reference(item: object, template: string): string {
	const html = plugins.output.format('bibliography', [item], { template, lang: 'sv-SE', format: 'html' });
	return (
		html
			.replace(/<\/?div[^>]*>/g, '')
			// The processor does not see the title's own sign behind the italics.
			.replace(/([?!]<\/i>)\./g, '$1')
			.replace(/\s+/g, ' ')
			.trim()
	);
}

/** The reference in the forms that people paste, as HTML whose only markup is italics. The year is enough where the version has the day. */
export function citationTexts(item: CslItem): { readonly text: string; readonly apa: string; readonly harvard: string } {
	const { 'container-title': container, ...rest } = item;
	const version = `Version ${item.version}`;
	const dated = { ...rest, issued: { 'date-parts': [[item.issued['date-parts'][0][0]]] }, ...(container && { publisher: container }) };
	return {
		text: reference(item, 'rumslig'),
		// The style prints versions of documents and not of web pages, and has no parentheses in parentheses.
		apa: reference({ ...dated, type: 'document', version: item.version.replace(/ \((.*)\)$/, ', $1') }, 'apa'),
		// The style knows editions and no versions.
		harvard: reference({ ...dated, edition: version }, 'harvard1'),
	};
}

const latexSigns: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	// Citation.js would read them as markup.
	'<': '\\textless{}',
	'>': '\\textgreater{}',
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
};

/** A text with the signs that mean something in TeX written out. Braces have names, since BibTeX counts even those with a backslash. */
function latex(text: string): string {
	return text.replace(/[\\{}~^<>&%$#_]/g, (sign) => latexSigns[sign]!);
}

/** What the fields have no place for, where reference managers show it. */
function noteOf({ version, note }: CslItem): string {
	return `Version ${version}. ${note}`;
}

/** BibTeX, one entry, UTF-8. */
export function citationBibtex(item: CslItem): string {
	const { 'container-title': container, ...rest } = item;
	const [entry] = plugins.output.format(
		'bibtex',
		[
			{
				...rest,
				title: latex(item.title),
				author: item.author.map(({ literal }) => ({ literal: latex(literal) })),
				note: latex(noteOf(item)),
				...(container && { publisher: latex(container) }),
			},
		],
		{ format: 'object' },
	);
	const { type, label, properties } = entry!;
	// The address once more would be printed twice. Without its language, managers take the title to be English and change its capitals.
	const { howpublished: _howpublished, ...kept } = properties;
	const fields = Object.entries({ ...kept, langid: 'swedish' }).map(([field, value]) => `\t${field} = {${value}},\n`);
	return `@${type}{${label},\n${fields.join('')}}\n`;
}

/**
 * RIS: a tag, two spaces, a hyphen, a space and the value on each line, lines ending in CRLF (RIS specification, 2001). Citation.js
 * breaks lines after 70 signs wherever they fall, which readers join differently; ours are whole.
 */
export function citationRis(item: CslItem): string {
	const { 'container-title': container, ...rest } = item;
	const [record] = plugins.output.format('ris', [{ ...rest, note: noteOf(item), ...(container && { publisher: container }) }], {
		format: 'object',
	});
	const { TY, ...tags } = record!;
	const lines = Object.entries(tags).flatMap(([tag, values]) => [values].flat().map((value) => [tag, value] as const));
	return [['TY', TY], ...lines, ['ER', '']].map(([tag, value]) => `${String(tag)}  - ${String(value)}\r\n`).join('');
}

/** CSL-JSON: a list with one item. */
export function citationJson(item: CslItem): string {
	return `${JSON.stringify([item], null, '\t')}\n`;
}

/** Media types of the files, by ending. */
export const citationTypes = {
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
	json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
} as const;

/** The files of a publication: name under the folder of citations, and content. */
export function citationFiles(
	publication: Publication,
	by: Publisher = site,
): readonly { readonly path: string; readonly content: string }[] {
	const item = citationItem(publication, by);
	const { bibtex, ris, csl } = publication.outputs;
	return [
		{ path: bibtex, content: citationBibtex(item) },
		{ path: ris, content: citationRis(item) },
		{ path: csl, content: citationJson(item) },
	];
}

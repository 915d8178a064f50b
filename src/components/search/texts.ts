/** The words that the search says in the browser. They stand in i18n/sv.json as `search.<key>`. */
export const searchTexts = [
	'label',
	'question',
	'close',
	'none',
	'one',
	'many',
	'atLeast',
	'failed',
	'more',
	'moreOfPhrase',
	'allHits',
	'allOfKind',
	'shownFor',
	'searchInstead',
	'fromGlossary',
	'toGlossary',
	'allKinds',
	'wholeText',
	'wholeTextHeading',
	'wholeTextNone',
	'nearest',
] as const;

export type SearchTexts = Readonly<Record<(typeof searchTexts)[number], string>>;

/** Puts values into a text: `{{count}} träffar`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
	return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The texts that a component left on its element. */
export function textsOf(element: HTMLElement): SearchTexts {
	return JSON.parse(element.dataset['texts'] ?? '{}') as SearchTexts;
}

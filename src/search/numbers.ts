/**
 * References to law in the forms people write them, as one token each:
 * acts of the EU (`2024/1735`, `32024R1735`, `(EU) nr 1303/2013`, `2001/42/EG`), articles (`art. 17.2`),
 * Swedish statutes, inquiries and bills (`2010:900`, `SOU 2025:31`, `prop. 2009/10:170`), chapters and sections (`7 kap. 1 §`).
 */

interface Form {
	readonly pattern: RegExp;
	readonly tokens: (groups: readonly (string | undefined)[]) => string[];
}

/** Years in which the EU and its forerunners have made acts. */
const isYear = (text: string) => /^(19[5-9]\d|20\d\d)$/.test(text);
const euNumber = (year: string, number: string) => `${year}/${number.replace(/^0+(?=\d)/, '')}`;

/** `3, 5 och 7 b` and `6–8`, number by number. */
function numbersIn(list: string | undefined): string[] {
	return (list ?? '').split(/\s*(?:,|och)\s*/).flatMap((part) => {
		const [first, last] = part.split(/\s*[–-]\s*/).map((number) => number.replace(/\s/g, ''));
		const [from, to] = [Number(first), Number(last)];
		if (!first) return [];
		return to > from && to - from < 30 ? Array.from({ length: to - from + 1 }, (_, index) => String(from + index)) : [first];
	});
}

const forms: readonly Form[] = [
	// CELEX: sector 3 (law) or 5 (proposals), year, kind, number. A consolidated text has sector 0 and a date after.
	// Proposals are better known by their COM number, which CELEX holds: 52025PC0565 is COM(2025) 565.
	{
		pattern: /\b5(20\d\d)pc(\d{4})\b/g,
		tokens: ([year, number]) => [euNumber(year!, number!), `com${euNumber(year!, number!)}`],
	},
	{
		pattern: /\b[035](19\d\d|20\d\d)(?:r|l|d|h|dc|sc)(\d{4})(?:-\d{8})?\b/g,
		tokens: ([year, number]) => [euNumber(year!, number!)],
	},
	{ pattern: /\bcom\s?\((\d{4})\)\s?(\d+)/g, tokens: ([year, number]) => [`com${euNumber(year!, number!)}`] },
	{ pattern: /\b(\d{4}\/\d{2}:\d+)\b/g, tokens: ([bill]) => [bill!] },
	{
		pattern: /\b(\d{1,4})\/(\d{1,4})(?:\/(?:eg|eeg|eu|ec|euratom))?\b/g,
		tokens: ([first, second]) => {
			if (isYear(first!)) return [euNumber(first!, second!)];
			if (isYear(second!)) return [euNumber(second!, first!)];
			// 92/43/EEG: years before 1999 had two figures.
			return /^[5-9]\d$/.test(first!) ? [euNumber(`19${first}`, second!)] : [`${first}/${second}`];
		},
	},
	{ pattern: /\b((?:1[6-9]|20)\d\d:\d+)\b/g, tokens: ([statute]) => [statute!] },
	{
		pattern: /\b(\d+)\s*kap\.?(?:\s*(\d+(?:\s?[a-z]\b)?(?:\s*(?:,|och|–|-)\s*\d+(?:\s?[a-z]\b)?)*)\s*§+)?/g,
		tokens: ([chapter, sections]) => [`kap${chapter}`, ...numbersIn(sections).map((section) => `kap${chapter}§${section}`)],
	},
	{
		pattern:
			/\bart(?:ikel|iklarna|iklar|icle|\.)?\s*(\d+[a-z]?)(?:[.:](\d+[a-z]?))?(?:\s*(och|,|–|-)\s*(?:art(?:ikel|\.)?\s*)?(\d+[a-z]?)(?:\.(\d+))?)?/g,
		tokens: ([article, part, joint, other, otherPart]) => {
			const range = part || !other ? [] : numbersIn(`${article}${joint}${other}`);
			const articles = new Set([article!, ...range, ...(other ? [other] : [])]);
			const parts = [...(part ? [`${article}.${part}`] : []), ...(otherPart ? [`${other}.${otherPart}`] : [])];
			return [...articles, ...parts].map((number) => `art${number}`);
		},
	},
];

/** The references in a lower-case text, and the text without them. */
export function referenceTokens(text: string): { readonly found: string[]; readonly rest: string } {
	const found: string[] = [];
	let rest = text;
	for (const { pattern, tokens } of forms) {
		rest = rest.replace(pattern, (...match: unknown[]) => {
			found.push(...tokens(match.slice(1, -2) as (string | undefined)[]));
			return ' ';
		});
	}
	return { found, rest };
}

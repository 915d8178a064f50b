/** Every string that Starlight or we show or read aloud stands in sv.json, in Swedish, and is used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { sourceFiles } from '../fixtures/source-files.ts';

type Strings = Readonly<Record<string, string>>;
const ours = JSON.parse(readFileSync('src/content/i18n/sv.json', 'utf8')) as Strings;

async function starlight(language: string): Promise<Strings> {
	const path = join('node_modules/@astrojs/starlight/dist/translations', `${language}.js`);
	return ((await import(pathToFileURL(path).href)) as { default: Strings }).default;
}
const english = await starlight('en');
const swedish = await starlight('sv');

/** Code that can show a string; the calls in it, with their parameters when they stand in the call. */
const code = sourceFiles.filter(({ path }) => /\.(astro|ts)$/.test(path));
const calls = code.flatMap(({ path, text }) =>
	[...text.matchAll(/\bt\(\s*(['`])([^'`]+)\1(\s*,\s*\{([^]*?)\}\s*,?\s*\))?/g)].map(([, quote, key, , parameters]) => ({
		path,
		key: key!,
		isTemplate: quote === '`',
		parameters,
	})),
);

/** A key as it is looked up: itself, or its plural forms. */
const exists = (key: string) => key in ours || (`${key}_one` in ours && `${key}_other` in ours);

test('calls are found at all', () => {
	expect(calls.length).toBeGreaterThan(60);
});

test('every string that a component asks for exists', () => {
	const missing = calls.filter(({ key, isTemplate }) => {
		const prefix = key.split('${')[0]!;
		return isTemplate ? !Object.keys(ours).some((known) => known.startsWith(prefix) && known.length > prefix.length) : !exists(key);
	});
	expect(missing.map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
});

test('every value that a string waits for is given', () => {
	const wanting = calls
		.filter(({ parameters, isTemplate }) => parameters !== undefined && !isTemplate)
		.flatMap(({ path, key, parameters }) =>
			[ours[key], ours[`${key}_one`], ours[`${key}_other`]]
				.flatMap((text) => [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))
				.filter((name) => !new RegExp(`\\b${name}\\b`).test(parameters ?? ''))
				.map((name) => `${path}: ${key} waits for ${name}`),
		);
	expect(wanting).toEqual([]);
});

test('a string with one plural form has the other', () => {
	const plurals = Object.keys(ours).filter((key) => /_(one|other)$/.test(key));
	expect(plurals.filter((key) => !exists(key.replace(/_(one|other)$/, '')))).toEqual([]);
});

test('every string of ours is used', () => {
	const prefixes = calls.filter(({ isTemplate }) => isTemplate).map(({ key }) => key.split('${')[0]!);
	const unused = Object.keys(ours)
		.filter((key) => !(key in english) && !(key in swedish))
		.map((key) => key.replace(/_(one|other)$/, ''))
		.filter((key) => !prefixes.some((prefix) => key.startsWith(prefix)) && !code.some(({ text }) => text.includes(`'${key}'`)));
	expect([...new Set(unused)]).toEqual([]);
});

test("every string of Starlight's is our own", () => {
	const keys = new Set([...Object.keys(english), ...Object.keys(swedish)]);
	expect(keys.size).toBeGreaterThan(20);
	expect([...keys].filter((key) => !(key in ours))).toEqual([]);
});

/** The same in both languages, and why. */
const same: Strings = { 'search.ctrlKey': 'the name that is printed on the key' };

test('no string is left in English', () => {
	const left = Object.entries(ours).filter(([key, text]) => text.trim() === english[key]?.trim() && !(key in same));
	expect(left).toEqual([]);
	const words = /\b(the|and|this|page|search|close|open|menu|select|copy|copied|directory|note|tip|warning|section)\b/i;
	expect(Object.entries(ours).filter(([, text]) => words.test(text.replace(/\{\{\w+\}\}/g, '')) && !/\b(Tips?|Note)\b/.test(text))).toEqual(
		[],
	);
});

test('strings are written as Swedish is: curly quotation marks of one form, an ellipsis of one sign', () => {
	expect(Object.entries(ours).filter(([, text]) => /["“]|\.\.\./.test(text))).toEqual([]);
	expect(Object.entries(ours).filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
});

/** How well compounds are split where they join, over words of the site whose borders a person has set. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitterFor } from '../../src/search/build.ts';
import { documentsOf } from '../../src/search/documents.ts';
import { library } from '../fixtures/real-content.ts';

interface Judged {
	readonly word: string;
	/** The word with `|` at every border: as it should be, and as the splitter has it. */
	readonly gold: string;
	readonly ours: string;
	readonly proposed: readonly number[];
	readonly wanted: readonly number[];
}

const bordersOf = (gold: string) =>
	gold
		.split('|')
		.slice(0, -1)
		.reduce<number[]>((places, part) => [...places, (places.at(-1) ?? 0) + part.length], []);
const marked = (word: string, borders: readonly number[]) =>
	[0, ...borders].map((place, index) => word.slice(place, borders[index] ?? word.length)).join('|');

const gold = readFileSync('tests/search/compounds.tsv', 'utf8')
	.trim()
	.split('\n')
	.map((line) => line.split('\t') as [word: string, gold: string]);

const splitter = splitterFor(documentsOf(library, []).map(({ title, summary, body }) => `${title} ${summary} ${body}`));
const judged: readonly Judged[] = gold.map(([word, right]) => {
	const borders = splitter.split(word)?.borders ?? [];
	return { word, gold: right, ours: marked(word, borders), proposed: borders, wanted: bordersOf(right) };
});

const count = (of: (word: Judged) => number) => judged.reduce((sum, word) => sum + of(word), 0);
const hits = count(({ proposed, wanted }) => proposed.filter((place) => wanted.includes(place)).length);
const list = (words: readonly Judged[]) => words.map(({ ours, gold: right }) => `${ours} (${right})`).join(', ');

test('each word of the list stands there once, and its borders are in that word', () => {
	expect(gold.filter(([word, right]) => right.replaceAll('|', '') !== word || /^\||\|\||\|$/.test(right))).toEqual([]);
	expect(new Set(gold.map(([word]) => word)).size).toBe(gold.length);
	expect(gold.length).toBeGreaterThan(500);
});

test('a border that is proposed is a true one, 98 times of 100', () => {
	const wrong = judged.filter(({ proposed, wanted }) => !proposed.every((place) => wanted.includes(place)));
	expect(hits / count(({ proposed }) => proposed.length), `Wrong borders: ${list(wrong)}`).toBeGreaterThanOrEqual(0.98);
});

test('three of four true borders are found', () => {
	const missed = judged.filter(({ proposed, wanted }) => !wanted.every((place) => proposed.includes(place)));
	expect(hits / count(({ wanted }) => wanted.length), `Not found: ${list(missed)}`).toBeGreaterThanOrEqual(0.75);
});

import { describe, expect, it, test } from 'vitest';
import { kinds, type SearchDocument } from '../../../src/search/documents.ts';
import { pathOf } from '../../../src/search/register-file.ts';
import { buildRegister, detailsOf } from '../../../src/search/register.ts';
import { doc, site, smallSplitter } from '../../fixtures/search.ts';

const register = (documents: readonly SearchDocument[]) => buildRegister(documents, kinds, smallSplitter());

/** The stem of a word as it lies on disk. */
const stemOf = (word: string) => word.split('~')[0]!.replaceAll('|', '');

/** The impact of a word in each document, 0 where the register does not have it. */
function impacts(documents: readonly SearchDocument[], stem: string): number[] {
	const { words, postings } = register(documents);
	const at = words.findIndex((word) => stemOf(word) === stem);
	const result = documents.map(() => 0);
	let place = 0;
	for (const entry of postings[at]?.slice(1) ?? []) {
		place += entry >> 3;
		result[place] = entry & 7;
	}
	return result;
}

describe('words', () => {
	const { words } = register([
		doc('Kartan', { body: 'karta kartan kartan. Vi ser länder, och ett land.' }),
		doc('Strukturbilder', { body: 'strukturbild strukturbild kartmötet länder' }),
	]);
	it.each([
		['kart~an', 'its commonest form after its stem'],
		['struktur|bild', 'borders, and no form when the stem is the commonest'],
		['kart|möt~et', 'borders and form'],
		['land~=länder', 'the whole form when it does not begin with the stem'],
	])('%s: %s', (encoded) => expect(words).toContain(encoded));
	it('stand in the order of their stems, each once, without those that say nothing', () => {
		expect(words.map(stemOf)).toEqual(['kart', 'kartmöt', 'land', 'ser', 'strukturbild']);
	});

	it('that say nothing are kept for the page that has no other words in a name', () => {
		const documents = [doc('Vem gör vad'), doc('Annat', { aliases: ['om oss'], body: 'Vem gör vad?' }), doc('Ett och annat')];
		expect(impacts(documents, 'vem')).toEqual([5, 0, 0]);
		expect(impacts(documents, 'oss')[1]).toBeGreaterThan(0);
		expect(impacts(documents, 'ett')).toEqual([0, 0, 0]);
	});
});

describe('impact', () => {
	it('a word counts for more the more it tells: title, other name, alias, summary, heading, text', () => {
		const order = impacts(
			[
				doc('Stråk'),
				doc('a1', { names: ['a1', 'stråk'] }),
				doc('a2', { aliases: ['stråk'] }),
				doc('a3', { summary: 'stråk' }),
				doc('a4', { sections: [{ anchor: 'x', text: 'stråk' }] }),
				doc('a5', { body: 'stråk' }),
				doc('a6'),
			],
			'stråk',
		);
		expect(order).toEqual([...order].sort((a, b) => b - a));
		expect(order[0]).toBeGreaterThan(order[3]!);
		expect(order[3]).toBeGreaterThan(order[5]!);
		expect(order.slice(-2)).toEqual([1, 0]);
	});

	it('a word that is mentioned often counts for more, and a long text for less', () => {
		const [once, often, long] = impacts(
			[doc('a', { body: 'nät karta' }), doc('b', { body: 'nät nät nät nät nät nät' }), doc('c', { body: `nät nät ${'ord '.repeat(300)}` })],
			'nät',
		);
		expect(often).toBeGreaterThan(once!);
		expect(often).toBeGreaterThan(long!);
	});

	it('of a long text only the words that set it apart are kept, and all that stands in its head', () => {
		// Forty words in both texts, five of them many times over in the first.
		const common = Array.from(
			{ length: 40 },
			(_, index) => `ordet${'abcdefghij'[index % 10]!.repeat(2)}${'klmn'[Math.floor(index / 10)]}x`,
		);
		const first = doc('Titel', { summary: 'Sammandrag', body: [...common, ...common.slice(0, 5), ...common.slice(0, 5)].join(' ') });
		const documents = [first, doc('Annan', { body: common.join(' ') })];
		const kept = register(documents)
			.words.map(stemOf)
			.filter((stem) => impacts(documents, stem)[0]! > 0);
		expect(kept).toEqual(expect.arrayContaining(['titl', 'sammandrag']));
		expect(kept).toHaveLength(32);
		expect(kept).toEqual(expect.arrayContaining(common.slice(0, 5)));
	});

	it('how many documents have a word is told, also where it was not kept', () => {
		const { words, postings } = register([doc('a', { body: 'nät' }), doc('b', { body: 'nät' }), doc('c')]);
		expect(postings[words.indexOf('nät')]![0]).toBe(2);
	});
});

describe('documents', () => {
	it('have id, kind, title, names, aliases and links, and no text', () => {
		const file = register(site);
		const { docs, kinds: known, words } = file;
		const spelled = (name: readonly number[]) => name.map((index) => stemOf(words[index]!)).join(' ');
		const [id, kind, title, names, aliases, links] = docs[2]!;
		expect([id, known[kind]![0], title, names.map(spelled), aliases, links]).toEqual([
			'oversiktsplan',
			'processes',
			'Översiktsplan',
			['översiktsplan', 'öp'],
			[],
			3,
		]);
		expect(docs).toHaveLength(site.length);
	});
	it('have an address that their kind begins, or a whole one', () => {
		const file = register(site);
		expect(file.docs.map((document) => pathOf(file, document))).toEqual(site.map(({ path }) => path));
	});
	it('count the small words of a name, and spell a name that has no others', () => {
		const { docs, words } = register([doc('Dialog som inte fungerar'), doc('Vem gör vad')]);
		expect(docs[0]![3][0]).toEqual([words.indexOf('dialog'), -3]);
		expect(docs[1]![3][0]!.every((index) => index >= 0)).toBe(true);
	});
	it('kinds carry the words that readers meet', () => {
		expect(register(site).kinds).toContainEqual(['methods', 'metod', 'metoder', '/metoder/']);
		expect(register(site).kinds).toHaveLength(Object.keys(kinds).length);
	});
});

test('the details are in the order of the register, with long headings cut at a word', () => {
	const long = 'En rubrik som är så lång att den inte får plats i en lista av träffar utan måste kortas av någonstans';
	const [first, second] = detailsOf([doc('a', { summary: 'Kort.', sections: [{ anchor: 'x', text: long }] }), doc('b')]);
	expect(first![0]).toBe('Kort.');
	const [anchor, text] = first![1][0]!;
	expect(anchor).toBe('x');
	expect(text.length).toBeLessThanOrEqual(90);
	expect(long.startsWith(`${text.replace(/ …$/, '')} `)).toBe(true);
	expect(second).toEqual(['', []]);
});

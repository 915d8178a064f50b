import { pathOf } from '../../../src/search/register-file.ts';
import { describe, expect, it, test } from 'vitest';
import { askerOf, doc, rankerOf, site } from '../../fixtures/search.ts';

const ask = askerOf(site);
const ranker = rankerOf(site);
const pathAt = (index: number | undefined) => (index === undefined ? undefined : pathOf(ranker.file, ranker.file.docs[index]!));

describe('a page is found first', () => {
	it.each([
		['strukturbild', '/metoder/strukturbild/'],
		['strukturbilderna', '/metoder/strukturbild/'],
		['STRUKTURBILD', '/metoder/strukturbild/'],
		['structure map', '/metoder/strukturbild/'],
		['länsbild', '/metoder/strukturbild/'],
		['kartkväll', '/metoder/kartmote/'],
		['kartmötet', '/metoder/kartmote/'],
		['ÖP', '/planeringssystemet/oversiktsplan/'],
		['NZIA', '/eu/nzia/'],
		['nettonollindustri', '/eu/nzia/'],
		['beredskap', '/planeringssystemet/elnatsplan/'],
		['corridor', '/ordlista/#strak'],
		['metoder', '/metoder/'],
	])('by a word: %s', (query, path) => expect(ask(query)[0]).toBe(path));

	it.each([
		['2024/1735', '/eu/nzia/'],
		['32024R1735', '/eu/nzia/'],
		['(EU) 2024/1735', '/eu/nzia/'],
		['förordning (EU) 2024/1735', '/eu/nzia/'],
		['art. 17.2', '/eu/nzia/'],
		['artikel 17', '/eu/nzia/'],
		['SFS 2010:900', '/planeringssystemet/oversiktsplan/'],
		['lagen 2010:900', '/planeringssystemet/oversiktsplan/'],
		['3 kap. 5 §', '/planeringssystemet/oversiktsplan/'],
	])('by a number: %s', (query, path) => expect(ask(query)).toEqual([path]));

	it.each([
		['strak', '/ordlista/#strak'],
		['oversiktsplan', '/planeringssystemet/oversiktsplan/'],
		['op', '/planeringssystemet/oversiktsplan/'],
		['kartmote', '/metoder/kartmote/'],
		['strükturbild', '/metoder/strukturbild/'],
	])('with other dots and rings: %s', (query, path) => expect(ask(query)[0]).toBe(path));

	it.each([
		['struktur bild', '/metoder/strukturbild/'],
		['översikts plan', '/planeringssystemet/oversiktsplan/'],
		['översikt plan', '/planeringssystemet/oversiktsplan/'],
	])('with a compound written apart: %s', (query, path) => expect(ask(query)[0]).toBe(path));

	it('by a name made of small words', () => {
		const small = askerOf([doc('Vem gör vad', { aliases: ['om oss'] }), doc('Annat', { body: 'Vem gör vad om oss?' })]);
		expect(small('vem gör vad')).toEqual(['/vem-gör-vad/']);
		expect(small('om oss')).toEqual(['/vem-gör-vad/']);
	});

	it('as it is written, also where the words together are another word', () => {
		const asked = askerOf([doc('Småort'), doc('Service', { aliases: ['små orter'] }), doc('Annat')]);
		expect([...asked('små orter')].sort()).toEqual(['/service/', '/småort/']);
	});

	it('with words written together that the page has apart', () => {
		const apart = askerOf([doc('Strukturbild'), doc('Stråk', { body: 'En bild av en plan.' }), doc('Plan'), doc('Bild', { body: 'nät' })]);
		expect(apart('bildplan')).toContain('/stråk/');
	});
});

describe('order', () => {
	it('a page comes before its term, and both before a page that mentions it', () => {
		expect(ask('strukturbild')).toEqual(['/metoder/strukturbild/', '/ordlista/#strukturbild', '/fallstudier/se-norrlan/']);
	});
	it('all else equal, a page comes before its term and before a page that lists', () => {
		const same = (['listing', 'terms', 'guides'] as const).map((kind) => doc('Stråk', { path: `/${kind}/`, kind, summary: 'Ett band.' }));
		expect(askerOf(same)('stråk')).toEqual(['/guides/', '/listing/', '/terms/']);
	});
	it('a question for the meaning of a word brings its term first', () =>
		expect(ask('vad är en strukturbild')[0]).toBe('/ordlista/#strukturbild'));

	it('what a page is called comes before what it may be called, and that before what it mentions', () => {
		const documents = [
			doc('Nämner', { summary: 'Ett stråk och en väg.' }),
			doc('Kallas så', { aliases: ['stråk'] }),
			doc('Heter så med', { names: ['Heter så med', 'stråk'] }),
			doc('Stråk'),
		];
		expect(askerOf(documents)('stråk')).toEqual(['/stråk/', '/heter-så-med/', '/kallas-så/', '/nämner/']);
	});

	it('a title that is all of the question comes before a longer one', () => {
		expect(askerOf([doc('Nät i norr och söder'), doc('Nät')])('nät')).toEqual(['/nät/', '/nät-i-norr-och-söder/']);
	});

	it('a page that has the compound comes before one that has only its parts', () => {
		const documents = [
			doc('Del', { body: 'Varje struktur har en bild.' }),
			doc('Hel', { body: 'En strukturbild.' }),
			doc('Halv', { body: 'En bild.' }),
			...['x', 'y', 'z'].map((title) => doc(title)),
		];
		expect(askerOf(documents)('strukturbild')).toEqual(['/hel/', '/del/']);
	});

	it('a page that has the word comes before one that has it in a compound', () => {
		const documents = [doc('Sammansatt', { body: 'Ett elnät.' }), doc('Ensam', { body: 'Ett nät.' }), doc('Annat')];
		expect(askerOf(documents)('nät')).toEqual(['/ensam/', '/sammansatt/']);
	});

	it('a page that has all words comes before one that has the rarest', () => {
		const documents = [
			doc('En', { summary: 'beredskap' }),
			doc('Två', { summary: 'vatten och vägar' }),
			doc('Alla', { summary: 'beredskap, vatten och vägar' }),
			doc('Ingen', { summary: 'vatten och vägar' }),
		];
		expect(askerOf(documents)('beredskap vatten vägar')[0]).toBe('/alla/');
	});

	it('a page that mentions all words comes before one that goes on about one of them', () => {
		const often = (word: string) => Array.from({ length: 12 }, () => word).join(' ');
		const documents = [
			doc('En', { body: often('beredskap') }),
			doc('Två', { body: often('vatten') }),
			doc('Alla', { body: 'beredskap beredskap vatten vatten a b c d e f g h' }),
		];
		expect(askerOf(documents)('beredskap vatten')[0]).toBe('/alla/');
	});

	it('of two that are as good, the one that others point at comes first', () => {
		const documents = [doc('En', { body: 'nät' }), doc('Två', { body: 'nät', links: 9 }), doc('Tre')];
		expect(askerOf(documents)('nät')).toEqual(['/två/', '/en/']);
	});

	it.each([
		['exempel på nät', '/fall/'],
		['vilka kommuner har nät', '/fall/'],
		['hur gör man nät', '/metod/'],
		['måste vi ha nät', '/akt/'],
	])('the kind that a question implies comes first: %s', (query, path) => {
		const body = 'Ett nät av vägar.';
		const documents = (['methods', 'cases', 'euActs', 'guides'] as const).map((kind, index) =>
			doc(['Metod', 'Fall', 'Akt', 'Råd'][index]!, {
				names: [],
				title: 'x',
				path: ['/metod/', '/fall/', '/akt/', '/råd/'][index]!,
				kind,
				body,
			}),
		);
		expect(askerOf(documents)(query)[0]).toBe(path);
	});

	it('small words make another name', () => {
		expect(askerOf([doc('Dialog som inte fungerar'), doc('Dialog')])('dialog')[0]).toBe('/dialog/');
	});
});

describe('the card of a term', () => {
	it.each(['strukturbild', 'strukturbilder', 'vad är strukturbild', 'struktur bild', 'strukturbidl'])('is there for %s', (query) => {
		expect(pathAt(ranker.rank(query).term)).toBe('/ordlista/#strukturbild');
	});
	it.each(['kartmöte', 'strukturbild i norr', 'orter', 'qqqq', ''])('is not there for ”%s”', (query) => {
		expect(ranker.rank(query)).not.toHaveProperty('term');
	});
});

describe('slips', () => {
	it('the query is shown as it was understood', () => {
		expect(ranker.rank('strukturbidl i Norrlän').corrected).toBe('strukturbild i Norrlän');
		expect(pathAt(ranker.rank('strukturbidl').found[0]!.doc)).toBe('/metoder/strukturbild/');
	});
	it('nothing is corrected that was written right, without dots, or apart', () => {
		for (const query of ['strukturbild', 'strak', 'struktur bild', '2024/1735'])
			expect(ranker.rank(query), query).not.toHaveProperty('corrected');
	});
	it('literal takes the words as they are', () => {
		const answer = ranker.rank('strukturbidl', { literal: true });
		expect(answer.found).toEqual([]);
		expect(answer).not.toHaveProperty('corrected');
	});
	it('when nothing was found, the nearest words are told; else none', () => {
		const literal = ranker.rank('strukturbidl', { literal: true });
		expect(ranker.nearest(literal)).toEqual(['strukturbild']);
		expect(ranker.nearest(ranker.rank('strukturbild'))).toEqual([]);
		expect(ranker.nearest(ranker.rank('zzzzzzzzzzzz'))).toEqual([]);
	});
});

test('a word that is being written finds what it begins', () => {
	const typed = ranker.rank('struk', { typing: true });
	expect(pathAt(typed.found[0]?.doc)).toBe('/metoder/strukturbild/');
});

test.each(['', '   ', '?', 'qqqqzzzz'])('”%s” finds nothing, and does not fail', (query) => expect(ask(query)).toEqual([]));

test('hits that are noise beside the best are left out', () => {
	const { found } = ranker.rank('strukturbild');
	expect(found.length).toBeGreaterThan(2);
	expect(Math.min(...found.map(({ score }) => score))).toBeGreaterThan(found[0]!.score * 0.2);
	expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
});

import { describe, expect, it, test } from 'vitest';
import { referenceTokens } from '../../../src/search/numbers.ts';

const found = (text: string) => referenceTokens(text.toLowerCase()).found.join(' ');

describe('acts of the EU', () => {
	it.each([
		['2024/1735', '2024/1735'],
		['32024R1735', '2024/1735'],
		['(EU) 2024/1735', '2024/1735'],
		['förordning (EU) nr 1303/2013', '2013/1303'],
		['32013R1303', '2013/1303'],
		['02013R1303-20210101', '2013/1303'],
		['2001/42/EG', '2001/42'],
		['32001L0042', '2001/42'],
		['92/43/EEG', '1992/43'],
		['79/409/EEC', '1979/409'],
		['31992L0043', '1992/43'],
		['32025H0123', '2025/123'],
	])('%s is %s', (written, token) => expect(found(written)).toBe(token));

	it('a proposal is known by the number of its document and by its CELEX number', () => {
		expect(found('COM(2025) 565 final')).toBe('com2025/565');
		expect(found('COM (2025) 565')).toBe('com2025/565');
		expect(found('52025PC0565').split(' ')).toContain('com2025/565');
	});

	it('a proposal is another act than the one with the same number', () => expect(found('COM(2025) 565')).not.toBe(found('2025/565')));

	it.each(['10/12', '3/4'])('%s is a number and no act', (written) => expect(found(written)).toBe(written));
});

describe('Swedish law', () => {
	it.each([
		['SFS 2010:900', '2010:900'],
		['lagen (2010:900)', '2010:900'],
		['SOU 2025:31', '2025:31'],
		['prop. 2009/10:170', '2009/10:170'],
		['skr. 2024/25:45', '2024/25:45'],
		['handelsbalken (1736:0123)', '1736:0123'],
	])('%s is %s', (written, token) => expect(found(written)).toBe(token));

	it.each([
		['7 kap.', 'kap7'],
		['7 kap. 1 §', 'kap7 kap7§1'],
		['7 kap 1§', 'kap7 kap7§1'],
		['7 kap. 1 och 9 §§', 'kap7 kap7§1 kap7§9'],
		['7 kap. 6–8 §§', 'kap7 kap7§6 kap7§7 kap7§8'],
		['7 kap. 6-8 §§', 'kap7 kap7§6 kap7§7 kap7§8'],
		['3 kap. 4, 5 och 7 b §§', 'kap3 kap3§4 kap3§5 kap3§7b'],
		['12 kap. 15 a §', 'kap12 kap12§15a'],
		['2 kap. och 3 kap. 1 §', 'kap2 kap3 kap3§1'],
	])('%s is chapter and section', (written, expected) => expect(found(written)).toBe(expected));

	it('a range that no one can have meant is its first number', () => expect(found('7 kap. 1–900 §§')).toBe('kap7 kap7§1'));
});

describe('articles', () => {
	it.each([
		['art. 17', 'art17'],
		['art 17', 'art17'],
		['Artikel 17', 'art17'],
		['article 17', 'art17'],
		['art. 17.2', 'art17 art17.2'],
		['art. 17:2', 'art17 art17.2'],
		['art. 5a', 'art5a'],
		['artiklarna 3 och 4', 'art3 art4'],
		['art. 4 och art. 6', 'art4 art6'],
		['art. 7–9', 'art7 art8 art9'],
		['art. 7-9', 'art7 art8 art9'],
		['art. 1–99', 'art1 art99'],
		['artikel 3.1 och 4', 'art3 art4 art3.1'],
		['artikel 3.1 och 3.2', 'art3 art3.1 art3.2'],
	])('%s', (written, expected) => expect(found(written)).toBe(expected));

	it.each(['artister 3', 'start 17', 'part 2'])('%s is no article', (written) => expect(found(written)).toBe(''));
});

test.each([
	['förordning (eu) 2024/1735 om nät', 'förordning (eu)   om nät'],
	['enligt 3 kap. 5 § plan- och bygglagen', 'enligt   plan- och bygglagen'],
	['ingen lag här', 'ingen lag här'],
])('what is left of ”%s” is the other words', (text, rest) => expect(referenceTokens(text).rest).toBe(rest));

test.each(['2024-06-13', 'kl. 9:30', 'år 2050', '3 000 personer'])('%s is no reference', (text) => expect(found(text)).toBe(''));

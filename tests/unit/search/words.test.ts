import { describe, expect, it, test } from 'vitest';
import { fold, isEmptyWord, stem, tokens } from '../../../src/search/words.ts';

const words = (text: string) => tokens(text).map(({ word }) => word);

describe('stems', () => {
	it.each([
		'karta kartan kartor kartorna kartans',
		'område området områden områdena områdets',
		'län länet länen länets',
		'strategi strategin strategier strategierna',
		'gräns gränsen gränser gränserna gränsens',
		'stad staden städer städerna stads',
		'land landet länder länderna',
		'möte mötet möten mötena',
		'nät nätet näten nätets',
		'process processen processer processernas',
		'beslut beslutet besluten',
		'regional regionalt regionala',
		'nationell nationellt nationella',
		'strategisk strategiskt strategiska',
		'hållbar hållbart hållbara',
		'regel regeln regler reglerna',
		'cykel cykeln cyklar',
		'artikel artikeln artiklar artiklarna',
		'rum rummet rummen',
		'ordförande ordföranden ordförandet',
		'webbinarium webbinariet webbinarier webbinarierna',
		'kriterium kriteriet kriterier',
		'scenario scenariot scenarion scenarier scenarierna',
		'paket paketet paketen',
		'metodpaket metodpaketet metodpaketen',
		'budget budgeten budgetar',
		'statsbudget statsbudgeten',
		'organ organet organen',
		'planet planeten planeter',
	])('the forms of a word meet: %s', (forms) => {
		const stems = new Set(forms.split(' ').map(stem));
		expect([...stems]).toHaveLength(1);
	});

	it.each([
		['plan', 'planet'],
		['pak', 'paket'],
		['stad', 'stat'],
		['region', 'regional'],
		['studio', 'studie'],
		['med', 'medan'],
		['trafik', 'tratt'],
	])('%s is another word than %s', (one, other) => expect(stem(one)).not.toBe(stem(other)));

	it.each(['2024/1735', 'kap7§1', '2010:900', 'el', 'nät'])('%s is its own stem', (word) => expect(stem(word)).toBe(word));

	it.each(['kartorna', 'områdenas', 'strategiernas', 'ens', 'asens'])('%s keeps enough to be told from others', (word) => {
		expect(stem(word).length).toBeGreaterThan(2);
	});
});

describe('letters without dots and rings', () => {
	it.each([
		['åäö', 'aao'],
		['ærø', 'aro'],
		['café', 'cafe'],
		['straße', 'strasse'],
		['e\u0301', 'e'],
		['plan', 'plan'],
	])('%s is read as %s', (word, folded) => expect(fold(word)).toBe(folded));
});

describe('the words of a text', () => {
	it.each([
		['Rita Kartan!', 'rita kartan'],
		['EU:s mål och RUS:en', 'eu mål och rus'],
		['struk\u00adtur\u00adbild', 'strukturbild'],
		['A\u030angström', 'ångström'],
		['TEN-T och COVID‑19', 'tent och covid 19'],
		['plan- och bygglag', 'plan och bygglag'],
		['ex-ante-villkor', 'ex ante villkor'],
		['RUFS2050', 'rufs 2050'],
		['LEADER+ och 1+1', 'leader+ och 1 1'],
		['6-8 §§', '6 8'],
		['kl. 13:00', 'kl 13 00'],
		['(EU) 2024/1735 om nät', 'eu om nät 2024/1735'],
		[' – … ', ''],
	])('%s', (text, expected) => expect(words(text).join(' ')).toBe(expected));

	it('each word comes with its stem', () => expect(tokens('Kartorna')).toEqual([{ word: 'kartorna', stem: 'kart' }]));
});

test.each(['och', 'hur', 'the', 'någon', 'enligt'])('%s says nothing by itself', (word) => expect(isEmptyWord(word)).toBe(true));
test.each(['karta', 'metod', 'rus', 'plan', 'kap7'])('%s says something', (word) => expect(isEmptyWord(word)).toBe(false));

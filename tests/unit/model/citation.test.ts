import { expect, test } from 'vitest';
import { citationPattern, parseCitations, parseSourceRef, weakestCertainty } from '../../../src/model/citation.ts';
import { certainties } from '../../../src/model/vocabulary.ts';

test.each([
	['@sfs-2010-900', [{ source: 'sfs-2010-900', certainty: 'confirmed' }]],
	['@sfs-2010-900 3 kap. 5 §', [{ source: 'sfs-2010-900', locator: '3 kap. 5 §', certainty: 'confirmed' }]],
	['@rapport s. 12, osäker', [{ source: 'rapport', locator: 's. 12', certainty: 'uncertain' }]],
	['@rapport s. 12, 14', [{ source: 'rapport', locator: 's. 12, 14', certainty: 'confirmed' }]],
	['@rapport s. 12, 14, osäker', [{ source: 'rapport', locator: 's. 12, 14', certainty: 'uncertain' }]],
	['@rapport, Allmänt känt', [{ source: 'rapport', certainty: 'commonKnowledge' }]],
	['@rapport, bekräftad', [{ source: 'rapport', certainty: 'confirmed' }]],
	['@analys', [{ certainty: 'analysis' }]],
	['@osäkert', [{ certainty: 'uncertain' }]],
	['@allmänt känt', [{ certainty: 'commonKnowledge' }]],
	[
		'@a; @b s. 2',
		[
			{ source: 'a', certainty: 'confirmed' },
			{ source: 'b', locator: 's. 2', certainty: 'confirmed' },
		],
	],
	['@a, osäker; @analys', [{ source: 'a', certainty: 'uncertain' }, { certainty: 'analysis' }]],
])('[%s] is read', (inside, citations) => {
	expect(parseCitations(inside)).toEqual(citations);
});

test.each([
	'@Rapport',
	'@rapport_2024',
	'@rapport--2024',
	'@-rapport',
	'@å',
	'@',
	'@a;',
	'@a; @B',
	'@rapport, säker',
	'@a,b',
	'@bekräftad',
])('[%s] is malformed as a whole', (inside) => {
	expect(parseCitations(inside)).toBeUndefined();
});

test.each(Object.entries(certainties))('%s can be written after a source by the word that readers see', (certainty, { label }) => {
	expect(parseCitations(`@rapport, ${label}`)).toEqual([{ source: 'rapport', certainty }]);
});

test('brackets are found in running text, and other brackets are left alone', () => {
	const text = 'Ett [@a s. 1] och två [@b; @c]. En [länk](/x/), en [not] och en e-post [a@b].';
	expect([...text.matchAll(citationPattern)].map(([found]) => found)).toEqual(['[@a s. 1]', '[@b; @c]']);
});

test('a source in YAML is its id and, after a space, the place in it', () => {
	expect(parseSourceRef(' sfs-2010-900  7 kap. 2 § ')).toEqual({ source: 'sfs-2010-900', locator: '7 kap. 2 §' });
	expect(parseSourceRef('nzia')).toEqual({ source: 'nzia' });
	expect(parseSourceRef('SFS 2010:900')).toBeUndefined();
	expect(parseSourceRef('')).toBeUndefined();
});

test('the weakest certainty of a group is the one shown', () => {
	expect(weakestCertainty([])).toBe('confirmed');
	expect(weakestCertainty([{ certainty: 'confirmed' }, { certainty: 'commonKnowledge' }])).toBe('commonKnowledge');
	expect(weakestCertainty([{ certainty: 'uncertain' }, { certainty: 'commonKnowledge' }])).toBe('uncertain');
	expect(weakestCertainty([{ certainty: 'uncertain' }, { certainty: 'analysis' }, { certainty: 'confirmed' }])).toBe('analysis');
});

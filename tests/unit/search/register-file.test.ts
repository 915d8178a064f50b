import { expect, test } from 'vitest';
import { rarity } from '../../../src/search/register-file.ts';

test('the fewer documents have a word, the rarer it is, and it always says something', () => {
	const rarities = [1, 2, 10, 50, 99, 100].map((having) => rarity(100, having));
	expect(rarities).toEqual([...rarities].sort((a, b) => b - a));
	expect(new Set(rarities).size).toBe(rarities.length);
	expect(rarities.at(-1)).toBeGreaterThan(0);
});

test('a word in one document says more the more documents there are', () => expect(rarity(1000, 1)).toBeGreaterThan(rarity(10, 1)));

import { expect, test } from 'vitest';
import { relationAllowed, relationTypes, type RelationTypeName } from '../../../src/model/relations.ts';
import { pageTypeNames } from '../../../src/model/types.ts';

const types = Object.entries(relationTypes) as [RelationTypeName, (typeof relationTypes)[RelationTypeName]][];

test.each(types)('%s runs between types that exist', (_type, { from, to }) => {
	const known: readonly string[] = ['*', ...pageTypeNames];
	expect([...from, ...to].filter((name) => !known.includes(name))).toEqual([]);
});

test.each(types)('%s has the same label both ways exactly when it is symmetric', (_type, { label, inverseLabel, symmetric }) => {
	expect(label === inverseLabel).toBe(symmetric === true);
});

test.each(types.filter(([, { symmetric }]) => symmetric))('%s is symmetric, so either end may write it', (_type, { from, to }) => {
	expect(from).toEqual(to);
});

test('no label heads two kinds of relation on the page that writes them', () => {
	const labels = types.map(([, { label }]) => label);
	expect(new Set(labels).size).toBe(labels.length);
});

test.each([
	['usedIn', 'methods', 'cases', true],
	['usedIn', 'cases', 'methods', false],
	['helpsWith', 'methods', 'euActs', true],
	['helpsWith', 'guides', 'euActs', false],
	['affects', 'euActs', 'regions', true],
	['affects', 'euActs', 'methods', false],
	['seeAlso', 'about', 'webinars', true],
	['evidenceFor', 'espon', 'guides', true],
	['evidenceFor', 'cases', 'guides', false],
] as const)('%s from %s to %s is allowed: %s', (type, from, to, allowed) => {
	expect(relationAllowed(type, from, to)).toBe(allowed);
});

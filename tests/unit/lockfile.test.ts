/** The lockfile must install on every platform and from whatever registry the reader uses, not only where it was written. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
	readonly resolved?: string;
	readonly integrity?: string;
	readonly link?: boolean;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
	readonly devDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { lockfileVersion: number; packages: Record<string, LockedPackage> };
const packages = Object.entries(lock.packages);

/** Whether a dependency of the package at `from` is in the lockfile, where Node would look for it: beside it, or further up. */
function isLocked(from: string, name: string): boolean {
	for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
		if (`${folder ? `${folder}/` : ''}node_modules/${name}` in lock.packages) return true;
		if (folder === '') return false;
	}
}

test('the lockfile is of the form that npm writes today, and holds the whole tree', () => {
	expect(lock.lockfileVersion).toBe(3);
	expect(packages.length).toBeGreaterThan(300);
});

test('every optional dependency is locked, so that other platforms get theirs', () => {
	const missing = packages.flatMap(([from, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter((name) => !isLocked(from, name))
			.map((name) => `${from || 'package.json'}: ${name}`),
	);
	expect(missing).toEqual([]);
});

test('every other dependency is locked', () => {
	const missing = packages.flatMap(([from, { dependencies = {}, devDependencies = {} }]) =>
		Object.keys(from === '' ? { ...dependencies, ...devDependencies } : dependencies)
			.filter((name) => !isLocked(from, name))
			.map((name) => `${from || 'package.json'}: ${name}`),
	);
	expect(missing).toEqual([]);
});

test('no package is tied to a registry by its address', () => {
	const tied = packages
		.filter(([, { resolved, link }]) => resolved !== undefined && !link)
		.map(([path, { resolved }]) => `${path}: ${resolved}`);
	expect(tied).toEqual([]);
});

test('every package is checked by its hash', () => {
	const unchecked = packages
		.filter(([path, { integrity, link }]) => path !== '' && !link && !integrity?.startsWith('sha512-'))
		.map(([path]) => path);
	expect(unchecked).toEqual([]);
});

test('package.json names exact versions', () => {
	const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
	const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
	expect(loose).toEqual([]);
});

/** How the house is put together: what may import what, and that nothing is declared without being drawn. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elementNames } from '../../src/model/elements.ts';
import { importsOf, sourceFiles } from '../fixtures/source-files.ts';

test('every element that editors may write has a component, and every such component is declared', () => {
	const drawn = readdirSync('src/components/mdx').map((name) => name.replace(/\.astro$/, ''));
	expect(drawn.sort()).toEqual([...elementNames].sort());
});

/** Which rooms a room may look into. Data flows one way: content, model, library, components. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	model: [],
	reading: ['model'],
	check: ['model', 'reading'],
	library: ['model', 'reading'],
	ledger: ['model', 'reading', 'library', 'site.ts'],
	publish: ['model', 'reading', 'library', 'ledger', 'site.ts'],
	search: ['model', 'reading', 'library'],
	// What a page does in the browser with the saved site; pure, as the model is.
	offline: ['model', 'site.ts'],
	components: ['model', 'library', 'publish', 'search', 'offline', 'styles', 'site.ts'],
	plugins: ['model', 'reading', 'check', 'library', 'ledger', 'publish', 'search', 'offline', 'site.ts'],
	// Outside src/ stands public/, with the mark that the icons are drawn from.
	pages: ['model', 'library', 'ledger', 'publish', 'search', 'offline', 'components', 'styles', 'site.ts', '..'],
	styles: [],
	typings: [],
	'site.ts': [],
	'content.config.ts': ['model'],
	// Puts together what a page needs, and so knows the catalogue's style, which must stand in the head.
	'routeData.ts': ['model', 'library', 'publish', 'components', 'site.ts'],
	// The names of the strings, as types.
	'env.d.ts': ['library', 'publish', 'content'],
};

test('every room under src/ is known to the rules below', () => {
	expect([...new Set(sourceFiles.map(({ room }) => room))].filter((room) => !(room in mayImport))).toEqual([]);
});

test.each(Object.entries(mayImport))('%s imports from no other rooms than %o', (room, allowed) => {
	const wrong = sourceFiles
		.filter((file) => file.room === room)
		.flatMap((file) => importsOf(file).map((target) => [file.path, target] as const))
		.filter(([, target]) => ![room, ...allowed].includes(target.split('/')[0]!));
	expect(wrong).toEqual([]);
});

test('only the loader asks Astro for collections', () => {
	const asking = sourceFiles.filter(({ text }) => /\b(getCollection|getEntry|getEntries|getLiveCollection|getLiveEntry)\b/.test(text));
	expect(asking.map(({ path }) => path)).toEqual(['library/load.ts']);
});

test('components get their data as props: only what editors place in MDX asks the loader for the day', () => {
	const loading = sourceFiles.filter((file) => file.room === 'components' && importsOf(file).includes('library/load.ts'));
	expect(loading.map(({ path }) => path).filter((path) => !path.startsWith('components/mdx/'))).toEqual([]);
});

test('what runs in the browser imports nothing from the library', () => {
	const inBrowser = sourceFiles
		.filter(({ path }) => path.endsWith('.astro'))
		.flatMap(({ path, text }) =>
			[...text.matchAll(/<script(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => ({ path, room: '', text: code! })),
		);
	expect(inBrowser.length).toBeGreaterThan(0);
	const reached = new Set<string>();
	const follow = (paths: readonly string[]) => {
		for (const path of paths) {
			const file = sourceFiles.find((candidate) => candidate.path === path);
			if (!file || reached.has(path)) continue;
			reached.add(path);
			follow(importsOf(file));
		}
	};
	follow(inBrowser.flatMap(importsOf));
	expect([...reached].filter((path) => path.startsWith('library/') || path.startsWith('model/'))).toEqual([]);
});

/** Longer than 250 lines, and why. */
const long: Readonly<Record<string, string>> = {
	'model/vocabulary.ts': 'every closed list of values, one table each, in one place',
};

test('files are short enough to read, or have a reason', () => {
	const lengths = sourceFiles.map(({ path, text }) => [path, text.trimEnd().split('\n').length] as const);
	expect(lengths.filter(([path, count]) => count > 250 && !(path in long))).toEqual([]);
	// A reason that is no longer needed goes away.
	expect(Object.keys(long).filter((path) => !lengths.some(([known, count]) => known === path && count > 250))).toEqual([]);
});

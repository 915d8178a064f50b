import { expect, test } from 'vitest';
import { collectionsIn, listChanged } from '../../../src/publish/changed.ts';
import { changedByAddress, isForFinding } from '../../../src/publish/sitemap.ts';
import { elementNames } from '../../../src/model/elements.ts';

const docs = 'src/content/docs';
const versions = new Map([
	[`${docs}/metoder/kartmote.mdx`, { date: '2026-12-03', commit: 'a' }],
	[`${docs}/metoder/index.mdx`, { date: '2026-11-01', commit: 'b' }],
	[`${docs}/eu/index.mdx`, { date: '2027-05-05', commit: 'b' }],
	[`${docs}/eu/nzia.mdx`, { date: '2026-12-01', commit: 'c' }],
	[`${docs}/index.mdx`, { date: '2026-10-01', commit: 'd' }],
	['src/content/terms/nod.yaml', { date: '2026-12-24', commit: 'e' }],
	[`${docs}/ordlista.mdx`, { date: '2026-11-02', commit: 'f' }],
]);

test('an entry changed when its file did, a list when the newest of its entries did', () => {
	const file = (path: string, collection: string, body = '', noted?: string) => ({ file: `${docs}/${path}`, collection, body, noted });
	const dates = changedByAddress(
		[
			file('metoder/kartmote.mdx', 'methods', '', '2020-01-01'),
			file('metoder/nytt.mdx', 'methods', '', '2026-11-30'),
			file('metoder/index.mdx', 'listing', '<Catalogue type="methods" />'),
			file('ordlista.mdx', 'listing', '<Glossary />'),
			file('skyldigheter.mdx', 'listing', '<DutyMatrix />'),
			file('index.mdx', 'listing', 'Text.'),
			file('okand.mdx', 'listing', 'Text.'),
		],
		versions,
	);
	expect(Object.fromEntries(dates)).toEqual({
		'metoder/kartmote/': '2026-12-03',
		'metoder/nytt/': '2026-11-30',
		'metoder/': '2026-12-03',
		'ordlista/': '2026-12-24',
		// Another list's own file is no entry.
		'skyldigheter/': '2026-12-01',
		'': '2026-10-01',
	});
});

test('a list follows the elements in its body', () => {
	expect(collectionsIn('Text.\n\n<Catalogue type="cases" />\n\n<RegionMap />')).toEqual(['cases', 'regions']);
	expect(listChanged(`${docs}/index.mdx`, '<Newest />', versions)).toBe('2026-12-03');
	expect(listChanged(`${docs}/kallor.mdx`, '<SourceRegister language="sv" />', versions)).toBeUndefined();
	expect(() => elementNames.map((name) => collectionsIn(`<${name} type="cases" />`))).not.toThrow();
});

test('pages for readers are found; tools, stand-ins and what is made for machines are not', () => {
	expect(['', 'metoder/', 'metoder/strukturbild/', 'ordlista/', 'eu/nzia/'].filter((address) => !isForFinding(address))).toEqual([]);
	expect(['sok/', 'inte-sparad/', '404/', 'kort/m-17/', 'm/17/', 'api/v1/'].filter(isForFinding)).toEqual([]);
});

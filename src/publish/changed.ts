/** When what a page shows last changed. An entry has its own file; a list also has the files that its elements draw from. */
import type { Version } from '../library/versions.ts';
import { elementNames, type ElementName } from '../model/elements.ts';
import { pageTypeNames, pageTypes, recordTypeNames, recordTypes, type CollectionName, type PageTypeName } from '../model/types.ts';
import { attributesOf, elementsIn, parseBody } from '../reading/body.ts';

const everyPage: readonly CollectionName[] = pageTypeNames;

/** Which collections an element shows on the page. */
const shows: Readonly<Record<ElementName, readonly CollectionName[]>> = {
	Step: [],
	Term: [],
	NotDocumented: [],
	Note: [],
	Cards: [],
	Card: [],
	Figure: [],
	CollaborationScale: [],
	CollaborationTable: [],
	SystemMap: ['processes'],
	AssignmentTimeline: ['events'],
	// Of the type that it names.
	Catalogue: [],
	CaseMap: ['cases'],
	RegionMap: ['regions'],
	Glossary: ['terms'],
	SourceRegister: ['sources'],
	AlphabeticIndex: [...everyPage, 'terms'],
	SearchBox: [],
	WaysIn: ['situations'],
	NextDeadlines: ['events', 'euActs'],
	Newest: everyPage,
	SearchPage: [],
	DutyMatrix: ['euActs'],
	Calendar: ['events', 'euActs'],
	Status: everyPage,
	SaveOffline: [],
	SiteZip: [],
	CalendarList: ['euActs'],
	FeedList: ['euActs'],
	DataFiles: [],
	DataExamples: [],
	FieldGuide: [],
	EmbedExample: [],
	SiteContact: [],
};

/** The folder of a collection from the root of the repository. */
function folderOf(collection: CollectionName): string {
	return collection in pageTypes
		? `src/content/docs/${pageTypes[collection as PageTypeName].folder}/`
		: `src/content/${recordTypes[collection as (typeof recordTypeNames)[number]].folder}/`;
}

/** Collections that a page shows by the elements in its body. */
export function collectionsIn(body: string): CollectionName[] {
	const found = elementsIn(parseBody(body).tree).flatMap((element): readonly CollectionName[] => {
		const name = element.name as ElementName;
		if (name === 'Catalogue') return [attributesOf(element)['type'] as PageTypeName];
		return elementNames.includes(name) ? shows[name] : [];
	});
	return [...new Set(found)];
}

/**
 * The ISO date when a list last changed: the newest of its own file and of the entries that it lists. `file` and the keys of `versions`
 * are paths from the root of the repository. Undefined when git knows none of them.
 */
export function listChanged(file: string, body: string, versions: ReadonlyMap<string, Version>): string | undefined {
	const folders = collectionsIn(body).map(folderOf);
	const isEntry = (path: string) => folders.some((folder) => path.startsWith(folder)) && !path.endsWith('/index.mdx');
	return [...versions]
		.filter(([path]) => path === file || isEntry(path))
		.map(([, { date }]) => date)
		.sort()
		.at(-1);
}

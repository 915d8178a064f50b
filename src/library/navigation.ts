/** Sections of the site, breadcrumbs and neighbours. A page carries only its own section's entries. */
import { pageTypeNames, pageTypes, typeOfFolder, type PageTypeName } from '../model/types.ts';
import { pagesOf, type Library, type Page } from './graph.ts';
import { softHyphens } from './hyphenate.ts';

export interface NavigationLink {
	readonly label: string;
	readonly path: string;
	readonly current: boolean;
}

export interface NavigationSection extends NavigationLink {
	/** Entries of the section, when the page is in it. */
	readonly entries: readonly NavigationLink[];
}

export interface Navigation {
	readonly sections: readonly NavigationSection[];
	/** From the section down to the page's parent. Empty on the start page. */
	readonly breadcrumbs: readonly { label: string; path: string }[];
	readonly previous?: { label: string; path: string };
	readonly next?: { label: string; path: string };
}

interface SectionRule {
	readonly label: string;
	/** First part of the address. */
	readonly folder: string;
	readonly type?: PageTypeName;
}

const ofType = (type: PageTypeName): SectionRule => ({ label: pageTypes[type].section, folder: pageTypes[type].folder, type });

/** The sections in the order readers meet them: those of the types, with the lists of records before the last. */
const sectionRules: readonly SectionRule[] = [
	...pageTypeNames.filter((type) => type !== 'about').map(ofType),
	{ label: 'Skyldigheter', folder: 'skyldigheter' },
	{ label: 'Kalender', folder: 'kalender' },
	{ label: 'Ordlista', folder: 'ordlista' },
	ofType('about'),
];

/** Every section as a link. */
export const sectionLinks = sectionRules.map(({ label, folder }) => ({ label, path: `/${folder}/` }));

/** Types whose entries have an order that a reader can follow from one to the next. */
const ordered: readonly PageTypeName[] = ['guides'];

/** What a page is called in a narrow column. */
function shortLabel(page: Page): string {
	return page.type === 'euActs' ? page.data.shortName : page.data.title;
}

/** The pages of a section as its column lists them: acts by the name shown there, which is not how their titles begin. */
function listed(library: Library, type: PageTypeName): Page[] {
	const pages = pagesOf(library, type);
	return type === 'euActs' ? pages.sort((a, b) => shortLabel(a).localeCompare(shortLabel(b), 'sv')) : pages;
}

/** Navigation for a page by its docs id (`metoder/strukturbild`, `metoder`, `index`). */
export function navigationFor(library: Library, docsId: string): Navigation {
	const [folder = '', id] = docsId.split('/');
	const sections = sectionRules.map(({ label, folder: own, type }): NavigationSection => {
		const inside = own === folder;
		return {
			label,
			path: `/${own}/`,
			current: inside && !id,
			entries:
				inside && type
					? listed(library, type).map((page) => ({ label: softHyphens(shortLabel(page)), path: `/${page.key}/`, current: page.id === id }))
					: [],
		};
	});
	const section = sectionRules.find(({ folder: own }) => own === folder);
	const type = typeOfFolder(folder);
	const chain = id && type && ordered.includes(type) ? pagesOf(library, type) : [];
	const at = chain.findIndex((page) => page.id === id);
	const neighbour = (index: number) => {
		const page = at < 0 ? undefined : chain[index];
		return page && { label: page.data.title, path: `/${page.key}/` };
	};
	const [previous, next] = [neighbour(at - 1), neighbour(at + 1)];
	return {
		sections,
		breadcrumbs: section && id ? [{ label: section.label, path: `/${section.folder}/` }] : [],
		...(previous && { previous }),
		...(next && { next }),
	};
}

/** Loads the collections into the library. The only file that calls getCollection. */
import { getCollection } from 'astro:content';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageTypeNames, pageTypes, recordTypeNames, recordTypes, type DataOf, type RecordTypeName } from '../model/types.ts';
import { buildLibrary, makePage, type Library, type Page, type Records } from './graph.ts';
import { pageView, type PageView } from './view.ts';

async function loadPages(): Promise<Page[]> {
	const lists = await Promise.all(
		pageTypeNames.map(async (type) => {
			const entries = (await getCollection(type)) as { id: string; data: { status: string }; body?: string }[];
			return entries
				.filter(({ data }) => import.meta.env.DEV || data.status !== 'draft')
				.map(({ id, data, body }) => makePage(type, id.split('/').at(-1)!, data as unknown as DataOf<typeof type>, body ?? '') as Page);
		}),
	);
	return lists.flat();
}

/** Whether anyone has written a record of a type. Astro warns when it is asked for a collection without entries. */
function hasRecords(type: RecordTypeName): boolean {
	return readdirSync(join(process.cwd(), 'src/content', recordTypes[type].folder)).some((name) => /\.ya?ml$/.test(name));
}

async function loadRecords(): Promise<Records> {
	const maps = await Promise.all(
		recordTypeNames.map(async (type: RecordTypeName) => {
			const entries = hasRecords(type) ? await getCollection(type) : [];
			return [type, new Map(entries.map(({ id, data }) => [id, data]))] as const;
		}),
	);
	return Object.fromEntries(maps) as unknown as Records;
}

/** Pages that list others: what is in `docs` and in no collection of its own. The search page is none of them. */
export async function loadListings(): Promise<{ path: string; title: string; summary: string; aliases: readonly string[] }[]> {
	const { pages } = await loadLibrary();
	const entries = await getCollection('docs', ({ id }) => !pages.has(id) && id !== 'sok');
	return entries
		.filter(({ id }) => !pageTypeNames.some((type) => id.startsWith(`${pageTypes[type].folder}/`)))
		.map(({ id, data }) => {
			const { title, summary, aliases = [] } = data as { title: string; summary: string; aliases?: string[] };
			return { path: id === 'index' ? '/' : `/${id}/`, title, summary, aliases };
		});
}

let built: Promise<Library> | undefined;

/** The library. Built once in a build; read anew on each request while writing, so that edits show. */
export function loadLibrary(): Promise<Library> {
	const load = async () => buildLibrary(await loadPages(), await loadRecords());
	if (import.meta.env.DEV) return load();
	return (built ??= load());
}

/** Today as an ISO date, at build. What has passed and what is overdue is measured from here. */
export const today = new Date().toISOString().slice(0, 10);

const views = new WeakMap<Page, PageView>();

/** The view of a page today. Drawn once for all that a build makes of it: formatting the references is what takes time. */
export function viewOf(library: Library, page: Page): PageView {
	let view = views.get(page);
	if (!view) views.set(page, (view = pageView(library, page, today)));
	return view;
}

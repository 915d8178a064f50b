/** The pages of the built site, by the address a reader uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOutput } from '../../../src/model/outputs.ts';
import { parseHtml, type Node } from './dom.ts';

export const dist = 'dist';

export interface BuiltPage {
	/** Address from the root, with a slash at the end: `/metoder/strukturbild/`. */
	readonly path: string;
	readonly html: string;
	readonly document: Node;
}

function addressOf(file: string): string {
	return `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Every page of the build that is made for reading. A 404 page at the root counts too, at its file's own address. */
export function readPages(): BuiltPage[] {
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html') && !isOutput(file))
		.sort()
		.map((file) => {
			const html = readFileSync(join(dist, file), 'utf8');
			return { path: addressOf(file), html, document: parseHtml(html) };
		});
}

/** Size of every page's file in bytes, as built. */
export function pageSizes(): { path: string; bytes: number }[] {
	return readPages().map(({ path, html }) => ({ path, bytes: Buffer.byteLength(html) }));
}

/** Addresses of the pages, without reading them. */
export function pagePaths(): string[] {
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html') && !isOutput(file))
		.sort()
		.map(addressOf);
}

export function readPage(path: string): BuiltPage {
	const html = readFileSync(join(dist, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
	return { path, html, document: parseHtml(html) };
}

/** Folders of pages that are entries, by what one entry of them is. */
export const folders = {
	situation: 'jag-ska',
	guide: 'kunskap',
	method: 'metoder',
	package: 'metodpaket',
	case: 'fallstudier',
	euAct: 'eu',
	process: 'planeringssystemet',
	region: 'regioner',
	webinar: 'webbinarier',
	espon: 'espon',
	about: 'om',
} as const;
export type Kind = keyof typeof folders;
export const kinds = Object.keys(folders) as Kind[];

/** Addresses of the entries of a kind, the list over them left out. */
export function entriesOf(kind: Kind): string[] {
	return pagePaths().filter((path) => path.startsWith(`/${folders[kind]}/`) && path !== `/${folders[kind]}/`);
}

/** What the sitemap says of each page (sitemaps.org, protocol 0.9): only pages for readers to find, each with the day it truly changed. */
import type { Version } from '../library/versions.ts';
import { isOutput } from '../model/outputs.ts';
import { pageTypes } from '../model/types.ts';
import { listChanged } from './changed.ts';

/** Pages that are no one's answer: tools, and what is shown in place of a page. */
const notForFinding: readonly string[] = ['404/', 'inte-sparad/', 'sok/'];

/** A page as its file says. */
export interface PageFile {
	/** Path of the file from the root of the repository. */
	readonly file: string;
	/** Type of the page, or `listing`. */
	readonly collection: string;
	readonly body: string;
	/** Day of its newest change note, for when git does not know the file. */
	readonly noted?: string | undefined;
}

/** The address of a page inside the site, without a slash before it: `metoder/strukturbild/`; empty for the start page. */
function addressOfFile(file: string): string {
	return `${file.replace('src/content/docs/', '').replace(/\.mdx$/, '')}/`.replace(/(^|\/)index\/$/, '$1');
}

/** ISO dates of the last change by address (`metoder/strukturbild/`). Pages whose date nobody knows are not there. */
export function changedByAddress(files: readonly PageFile[], versions: ReadonlyMap<string, Version>): Map<string, string> {
	return new Map(
		files.flatMap(({ file, collection, body, noted }): [string, string][] => {
			const changed = collection in pageTypes ? (versions.get(file)?.date ?? noted) : listChanged(file, body, versions);
			return changed ? [[addressOfFile(file), changed]] : [];
		}),
	);
}

/** Whether a page belongs in the sitemap, by its address without a slash before it. */
export function isForFinding(address: string): boolean {
	return !notForFinding.includes(address) && !isOutput(`${address}index.html`);
}

/** What the saved site is called in the browser, and which saved address answers a request. Shared by page and worker. */

/** A file of the site as the list of the build names it: its address without the site's folder, its size and its hash. */
export interface SavedFile {
	/** `metoder/strukturbild/` for a page, `_astro/x.css` for a file, an empty string for the start page. */
	readonly path: string;
	readonly bytes: number;
	readonly hash: string;
}

/** What `offline.json` holds: everything that a saved site is made of. */
export interface FileList {
	readonly version: string;
	/** When the site was built, as an ISO date and time. */
	readonly built: string;
	readonly bytes: number;
	readonly files: readonly SavedFile[];
}

/** What `version.json` holds: enough to say what saving takes, and whether there is something newer. */
export interface Summary {
	readonly version: string;
	readonly built: string;
	/** Bytes on the reader's device. */
	readonly bytes: number;
	/** Bytes over the network, about: texts are sent compressed. */
	readonly transfer: number;
	readonly count: number;
	/** Bytes of the zip. */
	readonly zip: number;
}

/** What makes a cache whole. It is written last, so a cache without it is an interrupted save. */
export interface Marker {
	readonly version: string;
	readonly built: string;
	/** When the save was done, as an ISO date and time. The whole cache with the latest one is what the worker serves. */
	readonly saved: string;
	readonly bytes: number;
}

/** The beginning of the names of all our caches. The scope is in it, as two sites in folders of one host share their caches. */
export function cachePrefix(scope: string): string {
	return `rumslig ${new URL(scope).pathname} `;
}

/** The cache of one version. */
export function cacheName(scope: string, version: string): string {
	return cachePrefix(scope) + version;
}

/** The cache in which the worker notes which version each open page came from. */
export function clientsName(scope: string): string {
	return `${cachePrefix(scope)}open pages`;
}

/** Entries of a cache that are no files of the site. No file of a site begins like this. */
export const entries = { marker: '.saved/marker', list: '.saved/list' } as const;

/**
 * The address under which a request would be saved: without query and fragment, which a file of a static site does not
 * care about (Pagefind asks for `pagefind-entry.json?ts=…`). Undefined outside the site.
 */
export function savedAddress(url: string, scope: string): string | undefined {
	const address = new URL(url);
	address.search = '';
	address.hash = '';
	return address.href.startsWith(scope) && !address.href.startsWith(`${scope}.saved/`) ? address.href : undefined;
}

/** Where a page may also be that was asked for in another form: `/metoder` and `/metoder/index.html` are `/metoder/`. */
export function otherForm(address: string): string | undefined {
	if (address.endsWith('/index.html')) return address.slice(0, -'index.html'.length);
	return /\/[^/.]+$/.test(address) ? `${address}/` : undefined;
}

/** The whole site as a file, at the root of the site. */
export const zipName = 'rumslig.zip';
/** Stands in the link to the zip until its size is known. In the copy itself there is no zip, and nothing stands there. */
export const zipSizeMark = ', %zip%';

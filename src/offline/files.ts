/** Which files of a build are saved in the browser, and the version that they make together. */
import { createHash } from 'node:crypto';
import { isOutput } from '../model/outputs.ts';
import type { SavedFile } from './names.ts';

/** Files larger than this, other than pages, are not saved: the reader fetches them one by one when they are wanted. */
export const largestDownload = 5_000_000;

/** Files that a saved site does without, and why. */
const leftOut: readonly RegExp[] = [
	// The worker, and what the page asks the network about.
	/^(sw\.js|offline\.json|version\.json)$/,
	// Another way to take the site away.
	/\.zip$/,
	// For machines that find the site on the network.
	/^robots\.txt$/,
	// For hosts; the worker has a page of its own.
	/^404\.html$/,
	// Pagefind's own boxes, which we do not use.
	/^pagefind\/pagefind-(ui|modular-ui|component-ui|highlight)\./,
];

/** Whether a file of the build belongs to the saved site. `path` is from the root of the build, with forward slashes. */
export function isSaved(path: string, bytes: number): boolean {
	if (isOutput(path) || leftOut.some((pattern) => pattern.test(path))) return false;
	return path.endsWith('.html') || bytes <= largestDownload;
}

/** The address of a file inside the site, as a browser writes it: a page has its folder's. */
export function pathOf(file: string): string {
	return encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
}

/** The first 16 bytes of a SHA-256, which the browser computes too. */
export function hashOf(content: Uint8Array): string {
	return createHash('sha256').update(content).digest().subarray(0, 16).toString('base64url');
}

/** The version of a set of files: the same files make the same version, whenever they were built. */
export function versionOf(files: readonly SavedFile[]): string {
	const text = files.map(({ path, hash }) => `${path}\n${hash}\n`).sort();
	return createHash('sha256').update(text.join('')).digest('hex').slice(0, 12);
}

/** The whole site as a zip that opens from a stick. The same files make the same zip, bit for bit. */
import { strFromU8, strToU8, zipSync } from 'fflate';
import { zipSizeMark } from './names.ts';
import { standalone, type StandaloneWords } from './standalone.ts';

/** Where a reader of the copy goes instead of searching, from the site's root. */
const wordIndex = 'a-o/';

/** The folder that the zip unpacks to. */
const folder = 'rumslig/';
/** No date of the files is known that is the same for every build. Zip begins its calendar here. */
const date = new Date(1980, 0, 1);

export interface ZipWords extends Pick<StandaloneWords, 'noSearch' | 'index'> {
	readonly readMe: string;
}

/** Files that do nothing without a server: what the browser saves and installs, what machines read, scripts that are fetched. */
const leftOut =
	/^(sw\.js|offline\.json|version\.json|manifest\.webmanifest|404\.html|robots\.txt|sitemap[^/]*\.xml|[^/]*\.zip|pagefind\/.*|sok\/.*\.json|ikoner\/.*|inte-sparad\/.*|_astro\/.*\.js)$/;

/** Packs the files of a build. Pages and styles get relative addresses. */
export function packSite(files: ReadonlyMap<string, Uint8Array>, base: string, words: ZipWords): Uint8Array {
	const kept = new Map([...files].filter(([path]) => !leftOut.test(path)));
	const site = { base, wordIndex, has: (path: string) => kept.has(path), read: (path: string) => strFromU8(kept.get(path)!) };
	const packed = [...kept].map(([path, content]): [string, Uint8Array] => {
		if (!/\.(html|css)$/.test(path)) return [path, content];
		return [path, strToU8(standalone(path, strFromU8(content).replaceAll(zipSizeMark, ''), site, words))];
	});
	const all: [string, Uint8Array][] = [['las-mig.txt', strToU8(`${words.readMe}\r\n`)], ...packed];
	return zipSync(Object.fromEntries(all.map(([path, content]) => [folder + path, content])), { level: 9, mtime: date });
}

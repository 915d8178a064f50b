/**
 * Writes what a saved site needs: the list of all files, its summary, and the worker. And the zip, which is another way to
 * take the site away. Stands last among the integrations, as the search index is among the files.
 */
import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { hashOf, isSaved, pathOf, versionOf } from '../offline/files.ts';
import { zipName, zipSizeMark, type FileList, type Summary } from '../offline/names.ts';
import { bytesOf } from '../offline/plan.ts';
import { isOutput } from '../model/outputs.ts';
import { packSite } from '../offline/zip.ts';
import { site } from '../site.ts';

/** Every file of a folder by its path with forward slashes. */
function readFolder(folder: string): Map<string, Uint8Array> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
	return new Map(paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}

/** Files that are packed already and do not shrink on the way. */
const isPacked = (path: string) => /\.(woff2|png|jpe?g|webp|avif|zip|docx|xlsx|pptx|pdf|pf_\w+|pagefind)$/.test(path);

/** Writes `offline.json` and `version.json` into a built site. */
export function writeFileList(folder: string, built: string): Summary {
	const saved = [...readFolder(folder)].filter(([path, content]) => isSaved(path, content.length));
	const files = saved.map(([path, content]) => ({ path: pathOf(path), bytes: content.length, hash: hashOf(content) }));
	const transfer = saved.reduce((sum, [path, content]) => sum + (isPacked(path) ? content.length : gzipSync(content).length), 0);
	const version = versionOf(files);
	const list: FileList = { version, built, bytes: bytesOf(files), files };
	const zip = statSync(join(folder, zipName), { throwIfNoEntry: false })?.size ?? 0;
	const summary: Summary = { version, built, bytes: list.bytes, transfer, count: files.length, zip };
	writeFileSync(join(folder, 'offline.json'), JSON.stringify(list));
	writeFileSync(join(folder, 'version.json'), JSON.stringify(summary));
	return summary;
}

/** The worker as one script. `off` gives the one that removes what was saved. */
export async function bundleWorker(root: string, off: boolean): Promise<string> {
	const result = await build({
		configFile: false,
		root,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			rolldownOptions: { input: join(root, off ? 'src/offline/worker-off.ts' : 'src/offline/worker.ts'), output: { format: 'iife' } },
		},
	});
	const [output] = [result].flat();
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	if (!chunk) throw new Error('The service worker was not built');
	return chunk.code;
}

/** Puts the size of the zip into the link to it, which was drawn before there was a zip. */
function writeZipSize(folder: string, bytes: number): void {
	const path = join(folder, 'utan-nat/index.html');
	const html = readFileSync(path, 'utf8');
	if (!html.includes(zipSizeMark)) throw new Error(`${path} has no link to the zip`);
	writeFileSync(path, html.replaceAll(zipSizeMark, `, ${Math.ceil(bytes / 1e6)}\u00a0MB`));
}

/** The strings that the copy on a stick shows. */
function zipWords(root: string): Record<string, string> {
	return JSON.parse(readFileSync(join(root, 'src/content/i18n/sv.json'), 'utf8')) as Record<string, string>;
}

export function offline(): AstroIntegration {
	let root = '';
	return {
		name: 'rumslig:offline',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const strings = zipWords(root);
				const words = { noSearch: strings['zip.noSearch']!, index: strings['zip.index']!, readMe: strings['zip.readMe']! };
				const pages = new Map([...readFolder(folder)].filter(([path]) => !isOutput(path)));
				const zip = packSite(pages, site.base, words);
				writeFileSync(join(folder, zipName), zip);
				writeZipSize(folder, zip.length);
				writeFileSync(join(folder, 'sw.js'), await bundleWorker(root, !site.offline));
				if (!site.offline) return logger.info('Saving is switched off: sw.js removes what readers have saved');
				const { count, bytes, version } = writeFileList(folder, new Date().toISOString());
				logger.info(`${count} files, ${(bytes / 1e6).toFixed(1)} MB, can be saved as version ${version}`);
			},
		},
	};
}

/** Puts old anchors into the built pages and writes the files that hosts read. Stands before the search index. */
import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ledger } from '../ledger/file.ts';
import type { LedgerRecord } from '../ledger/record.ts';
import { movedAnchors, redirectsOf, withMovedAnchors } from '../ledger/redirects.ts';
import { outputFolders } from '../model/outputs.ts';
import { headersFile, nginxMaps, nginxServer, redirectsFile } from '../publish/host.ts';

/** Gives every page of a built site the anchors that old links to it have. */
function writeOldAnchors(folder: string, records: readonly LedgerRecord[]): void {
	for (const [page, anchors] of Map.groupBy(movedAnchors(records), (anchor) => anchor.page)) {
		const path = join(folder, page, 'index.html');
		writeFileSync(path, withMovedAnchors(readFileSync(path, 'utf8'), anchors));
	}
}

/** Writes what hosts read into a built site. */
function writeHostFiles(folder: string, records: readonly LedgerRecord[]): void {
	const redirects = redirectsOf(records);
	mkdirSync(join(folder, outputFolders.nginx), { recursive: true });
	const files = {
		_redirects: redirectsFile(redirects),
		_headers: headersFile(),
		[`${outputFolders.nginx}/maps.conf`]: nginxMaps(redirects),
		[`${outputFolders.nginx}/server.conf`]: nginxServer(),
	};
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

export function addresses(): AstroIntegration {
	return {
		name: 'rumslig:addresses',
		hooks: {
			'astro:build:done': ({ dir }) => {
				writeOldAnchors(fileURLToPath(dir), ledger);
				writeHostFiles(fileURLToPath(dir), ledger);
			},
		},
	};
}

/** The site built with other settings. A build takes a minute or more, so test files share one. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { writeLedger } from '../../../src/ledger/record.ts';
import { ledgerWithHistory } from '../../fixtures/ledger.ts';

/** A folder under a domain, as a host may have it. */
export const base = '/rumslig/';

const settings = {
	/** As it is. */
	on: {},
	/** With the kill switch of the saved site, and with a past: addresses that have moved and pages that are gone. */
	off: { SITE_OFFLINE: 'off' },
} as const;

/** The environment without what Vitest puts in it: told that it is in development, the site reads its whole library for each page. */
const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|DEV|PROD|MODE|SSR|BASE_URL)/.test(name)));

/** The folder of a variant, all under `base`. The first that asks builds it; the others wait. */
export async function variant(name: keyof typeof settings): Promise<string> {
	const folder = join(inject('variants'), name);
	const done = join(inject('variants'), `${name}.done`);
	try {
		mkdirSync(folder);
	} catch {
		while (!existsSync(done)) await setTimeout(500);
		return folder;
	}
	const ledger = join(inject('variants'), `${name}.json`);
	if (name === 'off') writeFileSync(ledger, writeLedger(ledgerWithHistory));
	// One at a time: builds share what Astro keeps in .astro.
	const lock = join(inject('variants'), 'building');
	for (;;) {
		try {
			mkdirSync(lock);
			break;
		} catch {
			await setTimeout(500);
		}
	}
	const env = {
		...outside,
		NODE_ENV: 'production',
		SITE_BASE: base,
		...settings[name],
		...(name === 'off' && { SITE_LEDGER: ledger }),
	};
	try {
		await promisify(execFile)('npx', ['astro', 'build', '--outDir', folder], { env, maxBuffer: 1e8 });
	} finally {
		rmdirSync(lock);
		writeFileSync(done, '');
	}
	return folder;
}

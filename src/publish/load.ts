/** The publications of this site, for the files that src/pages makes. */
import { loadLibrary } from '../library/load.ts';
import { readVersions } from '../library/versions.ts';
import { ledger } from '../ledger/file.ts';
import { addressOf, shortOf } from '../ledger/record.ts';
import { listChanged } from './changed.ts';
import { publicationsOf, type Publication } from './publication.ts';

/** When each file of the content last changed. */
export const versions = readVersions(process.cwd());

let built: Promise<ReadonlyMap<string, Publication>> | undefined;

/** Every page by its key (`metoder/strukturbild`). Built once in a build, read anew while writing. */
export function loadPublications(): Promise<ReadonlyMap<string, Publication>> {
	const load = async () => publicationsOf(await loadLibrary(), ledger, versions);
	if (import.meta.env.DEV) return load();
	return (built ??= load());
}

/** What is known of a page that lists others: when it was first published and last changed, and its short address. */
export function listingFacts(path: string, file: string, body: string): { published?: string; changed?: string; shortPath?: string } {
	const record = ledger.find((candidate) => candidate.status === 'live' && addressOf(candidate) === path);
	const changed = listChanged(file, body, versions);
	return { ...(record && { published: record.published, shortPath: `/${shortOf(record)}/` }), ...(changed && { changed }) };
}

/** The data interface of this site, for the files that src/pages makes. */
import { loadLibrary } from '../../library/load.ts';
import { ledger } from '../../ledger/file.ts';
import { loadPublications } from '../load.ts';
import { apiOf, type Api } from './files.ts';

let built: Promise<Api> | undefined;

/** Built once in a build, read anew while writing. */
export function loadApi(): Promise<Api> {
	const load = async () => apiOf({ library: await loadLibrary(), publications: await loadPublications(), ledger });
	if (import.meta.env.DEV) return load();
	return (built ??= load());
}

/** A page as the world outside meets it: its addresses, its number, its version. What every output is made from, beside the page itself. */
import type { Library, Page } from '../library/graph.ts';
import type { Version } from '../library/versions.ts';
import { addressOf, shortOf, type LedgerRecord } from '../ledger/record.ts';
import { pageOutputs } from '../model/outputs.ts';
import { address, site } from '../site.ts';

export interface Publication {
	readonly page: Page;
	/** Address inside the site, without the host's folder: `/metoder/strukturbild/`. */
	readonly path: string;
	/** The same, whole: with host and folder. */
	readonly url: string;
	/** Short address inside the site: `/m/17/`. */
	readonly shortPath: string;
	readonly shortUrl: string;
	/** Number within its type. */
	readonly number: number;
	/** First published, ISO date. */
	readonly published: string;
	/** When its file last changed. */
	readonly version: Version;
	/** Addresses of what is made from it for others, inside the site. */
	readonly outputs: ReturnType<typeof pageOutputs>;
}

/** A path inside the site as a whole address. */
export function fullUrl(path: string): string {
	return new URL(address(path), site.url).href;
}

/** The file of a page, from the root of the repository. */
export function fileOf(page: Page): string {
	return `src/content/docs/${page.key}.mdx`;
}

/**
 * Every page of the library by its key. A page that the ledger does not know is left out: it has no number yet (while writing), and the
 * build refuses it. Without git the version is the day of the newest change note.
 */
export function publicationsOf(
	library: Library,
	ledger: readonly LedgerRecord[],
	versions: ReadonlyMap<string, Version>,
): ReadonlyMap<string, Publication> {
	const live = new Map(ledger.filter(({ status }) => status === 'live').map((record) => [addressOf(record), record]));
	return new Map(
		[...library.pages.values()].flatMap((page): [string, Publication][] => {
			const path = `/${page.key}/`;
			const record = live.get(path);
			if (!record) return [];
			const shortPath = `/${shortOf(record)}/`;
			return [
				[
					page.key,
					{
						page,
						path,
						url: fullUrl(path),
						shortPath,
						shortUrl: fullUrl(shortPath),
						number: record.number,
						published: record.published,
						version: versions.get(fileOf(page)) ?? { date: page.data.changes[0]!.date },
						outputs: pageOutputs({ type: page.type, id: page.id, number: record.number }),
					},
				],
			];
		}),
	);
}

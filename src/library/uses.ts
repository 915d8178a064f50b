/** Who says that they have used a page outside the site: records that partners add. */
import { compareDates } from '../model/date.ts';
import type { Use } from '../model/records.ts';
import type { Library } from './graph.ts';

/** Uses of a page, the newest first; none when nobody has told of any. */
export function usesOf(library: Library, key: string): Use[] {
	return [...library.records.usedBy.values()]
		.filter(({ page }) => page === key)
		.sort((a, b) => compareDates(b.date, a.date) || a.organisation.localeCompare(b.organisation, 'sv'));
}

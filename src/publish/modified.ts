/** When what a deadline is written in last changed. */
import type { Deadline } from '../library/deadlines.ts';
import type { Version } from '../library/versions.ts';
import { pageKey, recordTypes } from '../model/types.ts';
import type { Publication } from './publication.ts';

/**
 * The day, ISO date, on which the file of a deadline last changed: an act's by its publication, an event's by git. Without git, and for
 * what is not yet committed, the newest change note of the library, which is the same from build to build too.
 */
export function modifiedOf(
	publications: ReadonlyMap<string, Publication>,
	versions: ReadonlyMap<string, Version>,
): (deadline: Pick<Deadline, 'from'>) => string {
	const notes = [...publications.values()].map(({ page }) => page.data.changes[0]!.date);
	const newest = notes.sort().at(-1) ?? '1970-01-01';
	return ({ from: { collection, id } }) =>
		(collection === 'euActs'
			? publications.get(pageKey('euActs', id))?.version
			: versions.get(`src/content/${recordTypes.events.folder}/${id}.yaml`)
		)?.date ?? newest;
}

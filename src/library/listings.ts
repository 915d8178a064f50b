/** Which facets each page that lists things has. */
import { typeOfFolder } from '../model/types.ts';
import { calendar } from './calendar.ts';
import { catalogueOf, type Facet } from './catalogue.ts';
import { dutyMatrix } from './duty-matrix.ts';
import type { Library } from './graph.ts';

/** The facets of a listing page by its docs id; none for pages without any. `today` is an ISO date. */
export function facetsOn(library: Library, docsId: string, today: string): readonly Facet[] {
	if (docsId === 'skyldigheter') return dutyMatrix(library, today).facets;
	if (docsId === 'kalender') return calendar(library, today).facets;
	const type = typeOfFolder(docsId);
	return type ? catalogueOf(library, type).facets : [];
}

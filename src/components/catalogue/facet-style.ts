import type { Facet } from '../../library/catalogue.ts';

/**
 * CSS that hides the rows, and the groups of rows, which do not have the chosen value of a facet, so that the choice works
 * without JavaScript.
 * Empty when there is nothing to choose.
 */
export function facetStyle(facets: readonly Facet[]): string {
	const hidden = facets.flatMap(({ id, options }) =>
		options.map(({ value }) => `.catalogue:has(#val-${id}-${value}:checked) :is(.row,.group):not([data-${id}~="${value}"])`),
	);
	return hidden.length > 0 ? `${hidden.join(',')}{display:none}` : '';
}

/** The attributes by which a row says what values it has: `data-fas="choose anchor"`. */
export function facetValues(values: Readonly<Record<string, readonly string[]>>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).map(([id, list]) => [`data-${id}`, list.join(' ')]));
}

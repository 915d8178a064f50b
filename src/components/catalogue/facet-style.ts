import type { Catalogue } from '../../library/catalogue.ts';

/**
 * CSS that hides the rows which do not have the chosen value of a facet, so that the choice works without JavaScript.
 * Empty when there is nothing to choose.
 */
export function facetStyle({ facets }: Catalogue): string {
	const hidden = facets.flatMap(({ id, options }) =>
		options.map(({ value }) => `.catalogue:has(#${id}-${value}:checked) .row:not([data-${id}~="${value}"])`),
	);
	return hidden.length > 0 ? `${hidden.join(',')}{display:none}` : '';
}

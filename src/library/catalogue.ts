/** The catalogue of a type: rows whose facts align down the page, and facets to choose among them. */
import { pageKey, type PageTypeName } from '../model/types.ts';
import { catalogueRules, type RowFact, type Rules } from './catalogue-rules.ts';
import { pagesOf, type Library } from './graph.ts';

export interface Row {
	readonly path: string;
	readonly title: string;
	readonly summary: string;
	readonly facts: readonly RowFact[];
	/** Values by facet id. */
	readonly values: Readonly<Record<string, readonly string[]>>;
}

export interface FacetOption {
	readonly value: string;
	readonly label: string;
	readonly count: number;
}

export interface Facet {
	/** Name in the address: `?fas=choose`. */
	readonly id: string;
	readonly label: string;
	readonly options: readonly FacetOption[];
}

export interface Catalogue {
	readonly rows: readonly Row[];
	readonly facets: readonly Facet[];
}

/** What a facet is before its options are counted. */
export interface FacetRule {
	readonly id: string;
	readonly label: string;
	/** All values in order, with their labels. */
	readonly options: readonly (readonly [value: string, label: string])[];
}

/** Facets with how many rows each option has. Options that no row has are left out, as are facets with a single option. */
export function facetsOf(rules: readonly FacetRule[], rows: readonly { values: Readonly<Record<string, readonly string[]>> }[]): Facet[] {
	return rules
		.map(({ id, label, options }): Facet => ({
			id,
			label,
			options: options
				.map(([value, label]) => ({ value, label, count: rows.filter(({ values }) => values[id]?.includes(value)).length }))
				.filter(({ count }) => count > 0),
		}))
		.filter(({ options }) => options.length > 1);
}

/** The catalogue of a type. */
export function catalogueOf<T extends PageTypeName>(library: Library, type: T): Catalogue {
	const rule = catalogueRules[type] as unknown as Rules<T> | undefined;
	if (!rule) return { rows: [], facets: [] };
	const rows = pagesOf(library, type).map((page): Row => ({
		path: `/${pageKey(type, page.id)}/`,
		title: page.data.title,
		summary: page.data.summary,
		facts: rule.facts(page),
		values: Object.fromEntries(rule.facets.map((facet) => [facet.id, [...new Set(facet.values(page))]])),
	}));
	const facets = facetsOf(
		rule.facets.map(({ id, label, options }) => ({ id, label, options: options(library) })),
		rows,
	);
	return { rows, facets };
}

/**
 * The kinds of relation between pages. Each is written on one side; the other side is computed.
 * `label` heads the group on the page that writes it, `inverseLabel` on the page it points at.
 */
import type { VocabularyRow } from './vocabulary.ts';

export interface RelationType extends VocabularyRow {
	readonly inverseLabel: string;
	/** Collections that may stand at either end; `*` is any page. */
	readonly from: readonly string[];
	readonly to: readonly string[];
	/** True when both sides mean the same. */
	readonly symmetric?: boolean;
}

function relationTable<const K extends string>(rows: Record<K, RelationType>): Readonly<Record<K, RelationType>> {
	return rows;
}

const methods = ['methods'];
const any = ['*'];

export const relationTypes = relationTable({
	prepares: { label: 'Förbereder', inverseLabel: 'Gör detta före', from: methods, to: methods },
	followedBy: { label: 'Gör detta efter', inverseLabel: 'Följer på', from: methods, to: methods },
	combinesWith: { label: 'Kombinera med', inverseLabel: 'Kombinera med', from: methods, to: methods, symmetric: true },
	requires: { label: 'Kräver', inverseLabel: 'Behövs för', from: methods, to: methods },
	usedIn: { label: 'Prövad i', inverseLabel: 'Metoder i fallet', from: methods, to: ['cases'] },
	helpsWith: {
		label: 'Hjälper er att uppfylla',
		inverseLabel: 'Metoder som hjälper',
		from: methods,
		to: ['euActs'],
	},
	informs: { label: 'Kommer till nytta i', inverseLabel: 'Metoder som hjälper', from: methods, to: ['processes'] },
	basedOn: { label: 'Bygger på', inverseLabel: 'Ligger till grund för', from: any, to: any },
	replaces: { label: 'Ersätter', inverseLabel: 'Ersätts av', from: any, to: any },
	feeds: { label: 'Ger underlag till', inverseLabel: 'Får underlag från', from: ['processes'], to: ['processes'] },
	affects: { label: 'Påverkar', inverseLabel: 'Påverkas av', from: ['euActs'], to: ['processes', 'regions'] },
	appliesIn: { label: 'Gäller i', inverseLabel: 'Gäller här', from: ['processes', 'cases', 'euActs'], to: ['regions'] },
	illustrates: { label: 'Visar hur det går till', inverseLabel: 'Exempel', from: ['cases'], to: ['processes', 'euActs', 'guides'] },
	discussedIn: { label: 'Diskuterades i', inverseLabel: 'Tog upp', from: any, to: ['webinars'] },
	evidenceFor: { label: 'Ger kunskap till', inverseLabel: 'Kunskap från ESPON', from: ['espon'], to: any },
	explains: { label: 'Förklarar', inverseLabel: 'Läs mer i guiden', from: ['guides'], to: any },
	includes: { label: 'Steg på vägen', inverseLabel: 'Steg i', from: ['packages', 'situations'], to: any },
	seeAlso: { label: 'Läs också', inverseLabel: 'Läs också', from: any, to: any, symmetric: true },
});
export type RelationTypeName = keyof typeof relationTypes;

/** Whether a relation type may run between two collections. */
export function relationAllowed(type: RelationTypeName, from: string, to: string): boolean {
	const { from: starts, to: ends } = relationTypes[type];
	const fits = (allowed: readonly string[], collection: string) => allowed.includes('*') || allowed.includes(collection);
	return fits(starts, from) && fits(ends, to);
}

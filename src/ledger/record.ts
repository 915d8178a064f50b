/** The ledger of published addresses: what a line in permalinks.json holds. Lines are added and amended, never taken away. */
import { z } from 'astro/zod';
import { listing, pageTypeNames, pageTypes, recordTypes, type PageTypeName } from '../model/types.ts';

/** What has an address of its own: pages of every type, pages that list others, and terms, which are places in the glossary. */
export const ledgerTypes = [...pageTypeNames, 'listing', 'terms'] as const;
export type LedgerType = PageTypeName | 'listing' | 'terms';

/** The letter of a type's short addresses. */
function letterOf(type: LedgerType): string {
	return type === 'listing' ? listing.letter : type === 'terms' ? recordTypes.terms.letter : pageTypes[type].letter;
}

const isoDay = z.iso.date();
const address = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/);
const anchor = z.string().regex(/^[a-z0-9-]+$/);

export const ledgerRecord = z.strictObject({
	/** Number within the type, given once. */
	number: z.int().positive(),
	type: z.enum(ledgerTypes),
	id: z.string(),
	/** The page's name when it was last seen; a tombstone says it. */
	title: z.string(),
	/** Every address it has had, the present one last. */
	addresses: z.array(address).min(1),
	/** Anchors that may have been linked to. */
	anchors: z.array(anchor).default([]),
	/** Anchors that have a new name; `null` when the place is gone and the top of the page is what is left. */
	movedAnchors: z.record(anchor, anchor.nullable()).optional(),
	/** First published. */
	published: isoDay,
	/** `merged` and `gone` have left; `merged` into its successor. */
	status: z.enum(['live', 'merged', 'gone']),
	/** Address of what to read instead. Needed when merged. */
	successor: address.optional(),
	/** Why it left, for readers. Needed when merged or gone. */
	reason: z.string().optional(),
	/** When it left. */
	ended: isoDay.optional(),
});
export type LedgerRecord = z.infer<typeof ledgerRecord>;
export const ledgerSchema = z.array(ledgerRecord);

/** `m/17`: what stands on paper and is said aloud. */
export function shortOf({ type, number }: Pick<LedgerRecord, 'type' | 'number'>): string {
	return `${letterOf(type)}/${number}`;
}

/** The address where it is, or last was. */
export function addressOf({ addresses }: Pick<LedgerRecord, 'addresses'>): string {
	return addresses.at(-1)!;
}

/** The ledger as a file: a line a record, so that a change is a line in a pull request. */
export function writeLedger(records: readonly LedgerRecord[]): string {
	return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

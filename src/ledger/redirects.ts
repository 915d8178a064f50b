/** Where each address that is no page leads: short addresses, old addresses, addresses whose page is gone. */
import { finalAddress } from './compare.ts';
import { addressOf, shortOf, type LedgerRecord } from './record.ts';

export interface Redirect {
	/** Address inside the site, without anchor. */
	readonly from: string;
	/**
	 * `short` leads where the page is now, and may lead elsewhere tomorrow (302). `moved` leads on for good (301). `gone` is a tombstone
	 * (410). RFC 9110 sections 15.4.2, 15.4.3 and 15.5.11.
	 */
	readonly kind: 'short' | 'moved' | 'gone';
	/** Where it leads; what to read instead when it is gone. A term's has an anchor. */
	readonly to?: string;
	readonly record: LedgerRecord;
}

/** HTTP status of each kind. */
export const statusOf = { short: 302, moved: 301, gone: 410 } as const satisfies Record<Redirect['kind'], number>;

/** Every redirect that the ledger knows of, in its order. Anchors are no addresses to a host: see movedAnchors. */
export function redirectsOf(ledger: readonly LedgerRecord[]): Redirect[] {
	return ledger.flatMap((record) => {
		const target = finalAddress(ledger, addressOf(record));
		const gone = record.status === 'gone';
		const instead = gone ? record.successor && finalAddress(ledger, record.successor) : target;
		const to = instead ? { to: instead } : {};
		const old = record.addresses.filter((address) => !address.includes('#') && (gone || address !== target));
		return [
			{ from: `/${shortOf(record)}/`, kind: gone ? ('gone' as const) : ('short' as const), ...to, record },
			...old.map((from): Redirect => ({ from, kind: gone ? 'gone' : 'moved', ...to, record })),
		];
	});
}

export interface MovedAnchor {
	/** Page where the old anchor is looked for, inside the site. */
	readonly page: string;
	readonly from: string;
	/** The anchor that it stands for now, on the same page; `null` for none: the top of the page. */
	readonly to: string | null;
}

/** Anchors that old links still have, with where they shall land: sections that have new names, terms that have new ids. */
export function movedAnchors(ledger: readonly LedgerRecord[]): MovedAnchor[] {
	return ledger.flatMap((record) => {
		const page = finalAddress(ledger, addressOf(record));
		if (record.type !== 'terms') {
			return Object.entries(record.movedAnchors ?? {}).map(([from, to]) => ({ page, from, to: lastAnchor(record, to) }));
		}
		const [glossary = '', now] = page.split('#');
		const left = record.status === 'gone' && !record.successor;
		return record.addresses
			.map((address) => address.split('#')[1]!)
			.filter((id) => id !== now || left)
			.map((from) => ({ page: glossary, from, to: left ? null : (now ?? null) }));
	});
}

/** Where an anchor is after all its moves. */
function lastAnchor({ movedAnchors: moves = {} }: LedgerRecord, anchor: string | null): string | null {
	let at = anchor;
	for (let step = 0; at !== null && at in moves && step < Object.keys(moves).length; step += 1) at = moves[at]!;
	return at;
}

/** What must come first in a list or a row (HTML, content models of `dl`, `ul`, `tr`): the anchor goes into it. */
const onlyChild = '(?:<(?:dt|li|td|th)\\b[^>]*>)?';

/** A page with the old anchors in it, each at the place where it leads now; those without a place stand at the top of the text. */
export function withMovedAnchors(html: string, anchors: readonly MovedAnchor[]): string {
	return anchors.reduce((text, { from, to }) => {
		if (text.includes(` id="${from}"`)) return text;
		const place = to === null ? /<main\b[^>]*>/ : new RegExp(`<[a-z][a-z0-9]*\\b[^>]* id="${to}"[^>]*>${onlyChild}`);
		return text.replace(place, (tag) => `${tag}<span id="${from}"></span>`);
	}, html);
}

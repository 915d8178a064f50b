/** What may happen to an address, one function each. All return a new ledger and throw an Error in Swedish when it cannot be done. */
import { addressOf, type LedgerRecord } from './record.ts';

type Ledger = readonly LedgerRecord[];

function liveAt(ledger: Ledger, address: string): LedgerRecord {
	const record = ledger.find((candidate) => candidate.status === 'live' && addressOf(candidate) === address);
	if (record) return record;
	const earlier = ledger.find(({ addresses }) => addresses.includes(address));
	if (!earlier)
		throw new Error(`${address} står inte i permalinks.json. Skriv adressen som den är publicerad, till exempel /metoder/strukturbild/.`);
	throw new Error(
		earlier.status === 'live'
			? `${address} har redan flyttat till ${addressOf(earlier)}.`
			: `${address} är redan avslutad (${earlier.ended}: ${earlier.reason}).`,
	);
}

function replace(ledger: Ledger, old: LedgerRecord, changed: LedgerRecord): LedgerRecord[] {
	return ledger.map((record) => (record === old ? changed : record));
}

function needReason(reason: string | undefined): string {
	if (!reason?.trim()) throw new Error('Skriv varför, för den som följer en gammal länk: --skal "Metoden ingår nu i …".');
	return reason.trim();
}

/** The page has a new address; the old one leads there. */
export function moved(ledger: Ledger, from: string, to: string): LedgerRecord[] {
	const record = liveAt(ledger, from);
	const owner = ledger.find(({ addresses }) => addresses.includes(to));
	if (owner && owner !== record)
		throw new Error(`${to} har redan gått till ”${owner.title}”. En adress betyder samma sak för alltid: välj en annan.`);
	const id = to.includes('#') ? to.slice(to.indexOf('#') + 1) : (to.split('/').at(-2) ?? '');
	return replace(ledger, record, { ...record, id, addresses: [...record.addresses.filter((address) => address !== to), to] });
}

/** The page's content stands in another page now. */
export function merged(ledger: Ledger, from: string, into: string, reason: string | undefined, today: string): LedgerRecord[] {
	const record = liveAt(ledger, from);
	const successor = addressOf(liveAt(ledger, into));
	if (successor === from) throw new Error('En sida kan inte slås ihop med sig själv.');
	return replace(ledger, record, { ...record, status: 'merged', successor, reason: needReason(reason), ended: today });
}

/** The page is gone for good. `instead` is what to read, when there is something. */
export function ended(ledger: Ledger, from: string, reason: string | undefined, today: string, instead?: string): LedgerRecord[] {
	const record = liveAt(ledger, from);
	const successor = instead === undefined ? undefined : addressOf(liveAt(ledger, instead));
	return replace(ledger, record, { ...record, status: 'gone', ...(successor && { successor }), reason: needReason(reason), ended: today });
}

/** A section has a new anchor, or none (`null`): then links to it lead to the top of the page. */
export function anchorMoved(ledger: Ledger, address: string, from: string, to: string | null): LedgerRecord[] {
	const record = liveAt(ledger, address);
	if (!record.anchors.includes(from))
		throw new Error(`#${from} är inget registrerat avsnitt på ${address}. De som finns: ${record.anchors.join(', ')}.`);
	const anchors = to === null || record.anchors.includes(to) ? record.anchors : [...record.anchors, to];
	return replace(ledger, record, { ...record, anchors, movedAnchors: { ...record.movedAnchors, [from]: to } });
}

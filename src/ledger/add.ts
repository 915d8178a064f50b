/** Enters what is new into the ledger. */
import { addressOf, ledgerTypes, type LedgerRecord } from './record.ts';
import type { Published } from './published.ts';

/** The ledger with new addresses, new anchors and today's titles. Nothing is taken away and nothing gets another number. */
export function withPublished(ledger: readonly LedgerRecord[], published: readonly Published[], today: string): LedgerRecord[] {
	const now = new Map(published.map((page) => [page.address, page]));
	const known = new Set(ledger.flatMap(({ addresses }) => addresses));
	const kept = ledger.map((record): LedgerRecord => {
		const page = record.status === 'live' ? now.get(addressOf(record)) : undefined;
		if (!page) return record;
		const fresh = page.anchors.filter((anchor) => !record.anchors.includes(anchor));
		return { ...record, title: page.title, anchors: [...record.anchors, ...fresh] };
	});
	const last = new Map<string, number>();
	for (const { type, number } of ledger) last.set(type, Math.max(number, last.get(type) ?? 0));
	const added = published
		.filter(({ address }) => !known.has(address))
		.map(({ type, id, title, address, anchors, first }): LedgerRecord => {
			const number = (last.get(type) ?? 0) + 1;
			last.set(type, number);
			return { number, type, id, title, addresses: [address], anchors: [...anchors], published: first ?? today, status: 'live' };
		});
	const order = (record: LedgerRecord) => ledgerTypes.indexOf(record.type) * 1e6 + record.number;
	return [...kept, ...added].sort((a, b) => order(a) - order(b));
}

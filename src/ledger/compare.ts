/** What the ledger promises beside what the site publishes: every broken promise, with the command that mends it. */
import leven from 'leven';
import { pageTypes, type PageTypeName } from '../model/types.ts';
import type { Published } from './published.ts';
import { addressOf, type LedgerRecord } from './record.ts';
import { capital } from '../model/text.ts';

/** What is wrong. The first five break links; `new` is a page that the ledger lacks. */
export type ProblemKind = 'renamed' | 'merged' | 'removed' | 'anchorLost' | 'reused' | 'new';

export interface LedgerProblem {
	readonly kind: ProblemKind;
	/** The address that it is about. */
	readonly address: string;
	/** In Swedish, with the command. */
	readonly message: string;
}

const command = 'npm run adresser --';
/** Part of a name that may differ when it is taken for the same. */
const likeness = 0.4;

function alike(a: string, b: string): boolean {
	const [left, right] = [a.toLowerCase(), b.toLowerCase()];
	return leven(left, right) <= Math.max(left.length, right.length) * likeness;
}

/** The kind of a page, in a sentence. */
export function kindOf(type: LedgerRecord['type']): string {
	return type === 'terms' ? 'Termen' : type === 'listing' ? 'Sidan' : capital(pageTypes[type as PageTypeName].definite);
}

function vanished(record: LedgerRecord, published: readonly Published[], known: ReadonlySet<string>): LedgerProblem {
	const address = addressOf(record);
	const what = `${kindOf(record.type)} ”${record.title}” finns inte längre på ${address}.`;
	const peers = published.filter(({ type }) => type === record.type);
	const fresh = peers.filter((page) => !known.has(page.address));
	const renamed =
		fresh.find(({ title }) => title === record.title) ?? fresh.find((page) => alike(page.title, record.title) || alike(page.id, record.id));
	if (renamed) {
		return {
			kind: 'renamed',
			address,
			message: `${what} ${renamed.address} är ny och liknar den. Har den bytt adress? Kör: ${command} flyttad ${address} ${renamed.address}`,
		};
	}
	const called = record.title.toLowerCase();
	const heir = published.find(
		(page) => page.address !== address && [page.title, ...page.aliases].some((name) => name.toLowerCase() === called),
	);
	if (heir) {
		return {
			kind: 'merged',
			address,
			message: `${what} ${heir.address} kallas också ”${record.title}”. Har de slagits ihop? Kör: ${command} sammanslagen ${address} ${heir.address} --skal "varför"`,
		};
	}
	return {
		kind: 'removed',
		address,
		message: `${what} En publicerad adress får inte bara försvinna. Är sidan borttagen? Kör: ${command} borttagen ${address} --skal "varför" --las /adress/att/läsa/i/stället/. Annars: lägg tillbaka filen.`,
	};
}

function lostAnchors(record: LedgerRecord, page: Published): LedgerProblem[] {
	const moved = record.movedAnchors ?? {};
	const free = page.anchors.filter((anchor) => !record.anchors.includes(anchor));
	return record.anchors
		.filter((anchor) => !page.anchors.includes(anchor) && !(anchor in moved))
		.map((anchor) => {
			const nearest = [...free, ...page.anchors].sort(
				(a, b) => Number(free.includes(b)) - Number(free.includes(a)) || leven(anchor, a) - leven(anchor, b),
			)[0];
			return {
				kind: 'anchorLost',
				address: `${page.address}#${anchor}`,
				message: `Avsnittet #${anchor} på ${page.address} har försvunnit. Länkar dit slutar fungera. Heter det något nytt? Kör: ${command} ankare ${page.address} ${anchor} ${nearest ?? 'nytt-namn'}. Är det borta? Kör: ${command} ankare ${page.address} ${anchor} --borta. Eller ge rubriken sin gamla lydelse.`,
			};
		});
}

/** Every way in which the site breaks what the ledger promises. Empty when all is well. */
export function compareLedger(ledger: readonly LedgerRecord[], published: readonly Published[]): LedgerProblem[] {
	const now = new Map(published.map((page) => [page.address, page]));
	const known = new Set(ledger.flatMap(({ addresses }) => addresses));
	const current = new Set(ledger.filter(({ status }) => status === 'live').map(addressOf));
	const problems: LedgerProblem[] = [];
	for (const record of ledger) {
		if (record.status !== 'live') continue;
		const page = now.get(addressOf(record));
		problems.push(...(page ? lostAnchors(record, page) : [vanished(record, published, known)]));
	}
	for (const page of published) {
		if (current.has(page.address)) continue;
		const earlier = ledger.find(({ addresses }) => addresses.includes(page.address));
		if (earlier) {
			problems.push({
				kind: 'reused',
				address: page.address,
				message: `Adressen ${page.address} har redan gått till ”${earlier.title}”, som ${earlier.status === 'live' ? `nu finns på ${addressOf(earlier)}` : 'är borttagen'}. En adress betyder samma sak för alltid. Ge den nya filen ett annat namn.`,
			});
		} else if (!problems.some(({ kind, message }) => kind === 'renamed' && message.includes(` ${page.address}`))) {
			problems.push({
				kind: 'new',
				address: page.address,
				message: `${page.address} är ny och står inte i permalinks.json. Kör: npm run adresser`,
			});
		}
	}
	return problems;
}

/** Faults in the ledger by itself: what cannot be, whatever the site publishes. */
export function ledgerFaults(ledger: readonly LedgerRecord[]): string[] {
	const faults: string[] = [];
	const seen = new Map<string, LedgerRecord>();
	const numbers = new Set<string>();
	const live = new Set(ledger.filter(({ status }) => status === 'live').map(addressOf));
	for (const record of ledger) {
		const name = `${record.type} ${record.number} (”${record.title}”)`;
		const number = `${record.type} ${record.number}`;
		if (numbers.has(number)) faults.push(`Numret ${number} finns två gånger.`);
		numbers.add(number);
		for (const address of record.addresses) {
			if (seen.has(address)) faults.push(`Adressen ${address} finns på två rader: ”${seen.get(address)!.title}” och ”${record.title}”.`);
			seen.set(address, record);
		}
		if (record.status === 'live') continue;
		if (!record.reason || !record.ended) faults.push(`${name} har lämnat utan reason och ended.`);
		if (record.status === 'merged' && !record.successor) faults.push(`${name} är sammanslagen utan successor.`);
		if (record.successor && !live.has(finalAddress(ledger, record.successor)))
			faults.push(`${name} pekar på ${record.successor}, som inte finns.`);
	}
	for (const { addresses, anchors, movedAnchors = {} } of ledger) {
		for (const [from, to] of Object.entries(movedAnchors)) {
			if (to !== null && !anchors.includes(to))
				faults.push(`${addresses.at(-1)}#${from} flyttar till #${to}, som inte är ett registrerat avsnitt.`);
		}
	}
	return faults;
}

/** Where an address leads in the end, through moves and mergers. An address that leads nowhere is returned as it is. */
export function finalAddress(ledger: readonly LedgerRecord[], address: string): string {
	let at = address;
	for (let step = 0; step <= ledger.length; step += 1) {
		const record = ledger.find(({ addresses }) => addresses.includes(at));
		if (!record) return at;
		const next = record.status === 'merged' && record.successor ? record.successor : addressOf(record);
		if (next === at) return at;
		at = next;
	}
	return at;
}

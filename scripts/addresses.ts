/** `npm run adresser`: keeps the ledger of published addresses, permalinks.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatProblems, readContent } from '../src/check/index.ts';
import { readEntries } from '../src/check/entries.ts';
import { withPublished } from '../src/ledger/add.ts';
import { anchorMoved, ended, merged, moved } from '../src/ledger/change.ts';
import { compareLedger, ledgerFaults } from '../src/ledger/compare.ts';
import { addressesAt, ledgerAt, takenBack } from '../src/ledger/history.ts';
import { publishedOf } from '../src/ledger/published.ts';
import { ledgerSchema, writeLedger, type LedgerRecord } from '../src/ledger/record.ts';
import { libraryOf, listingsOf } from './lib/library.ts';

const help = `npm run adresser
    Skriver in nya sidor och avsnitt i permalinks.json, och säger till om en adress har försvunnit.
npm run adresser -- flyttad /metoder/gammal/ /metoder/ny/
npm run adresser -- sammanslagen /metoder/gammal/ /metoder/annan/ --skal "Metoden ingår nu i …"
npm run adresser -- borttagen /metoder/gammal/ --skal "Metoden bygger på en upphävd lag" [--las /metoder/annan/]
npm run adresser -- ankare /metoder/sidan/ gammalt-ankare nytt-ankare    (eller --borta)
npm run adresser -- jamfor v1.2
    Jämför med en tidigare version i git: en tagg eller en incheckning.`;

const file = 'permalinks.json';
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { skal: { type: 'string' }, las: { type: 'string' }, borta: { type: 'boolean' }, help: { type: 'boolean' } },
});
const [action, first = '', second = '', third] = positionals;
const today = new Date().toISOString().slice(0, 10);

function stop(lines: readonly string[]): never {
	console.error(lines.join('\n'));
	process.exit(1);
}

function read(): LedgerRecord[] {
	return ledgerSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function save(ledger: readonly LedgerRecord[]): void {
	const faults = ledgerFaults(ledger);
	if (faults.length > 0) stop(faults);
	writeFileSync(file, writeLedger(ledger));
}

/** Writes in what is new, unless something has been lost. */
function update(): void {
	const files = readContent(process.cwd());
	const { problems: wrong } = readEntries(files);
	if (wrong.length > 0) stop([formatProblems(wrong)]);
	const ledger = read();
	const published = publishedOf(libraryOf(files), listingsOf(files));
	const problems = compareLedger(ledger, published).filter(({ kind }) => kind !== 'new');
	if (problems.length > 0) stop(problems.map(({ message }) => message));
	const next = withPublished(ledger, published, today);
	save(next);
	const added = next.length - ledger.length;
	console.log(added === 0 ? `${next.length} adresser, inga nya.` : `${added} nya adresser av ${next.length}. Checka in ${file}.`);
}

/** Compares with an earlier state in git. */
function compare(ref: string): void {
	const ledger = read();
	const earlier = ledgerAt(process.cwd(), ref);
	const known = new Set(ledger.flatMap(({ addresses }) => addresses));
	const lost = addressesAt(process.cwd(), ref).filter((address) => !known.has(address));
	const faults = [
		...(earlier ? takenBack(earlier, ledger) : []),
		...lost.map((address) => `${address} fanns i ${ref} och står inte i ${file}.`),
	];
	if (faults.length > 0) stop(faults);
	console.log(`Allt som fanns i ${ref} finns kvar eller har en rad om vart det tog vägen.`);
}

const actions: Readonly<Record<string, () => void>> = {
	flyttad: () => save(moved(read(), first, second)),
	sammanslagen: () => save(merged(read(), first, second, values.skal, today)),
	borttagen: () => save(ended(read(), first, values.skal, today, values.las)),
	ankare: () => save(anchorMoved(read(), first, second, values.borta ? null : (third ?? stop([help])))),
	jamfor: () => compare(first),
};

try {
	if (values.help) console.log(help);
	else if (action === undefined) update();
	else (actions[action] ?? (() => stop([`${action} är inget kommando.`, help])))();
} catch (error) {
	stop([error instanceof Error ? error.message : String(error)]);
}

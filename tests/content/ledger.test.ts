/** The promise itself: no published address or anchor disappears. Fails with the sentence that the editor needs. */
import { describe, expect, it } from 'vitest';
import { listingsOf } from '../../scripts/lib/library.ts';
import { compareLedger, ledgerFaults } from '../../src/ledger/compare.ts';
import { ledger } from '../../src/ledger/file.ts';
import { addressesAt, ledgerAt, takenBack, witnesses } from '../../src/ledger/history.ts';
import { publishedOf } from '../../src/ledger/published.ts';
import { files, library } from '../fixtures/real-content.ts';

describe('the ledger', () => {
	it('keeps what the site publishes', () => {
		expect(compareLedger(ledger, publishedOf(library, listingsOf(files))).map(({ message }) => message)).toEqual([]);
	});

	it('has no faults of its own', () => {
		expect(ledgerFaults(ledger)).toEqual([]);
	});

	it('has every page and every term', () => {
		expect(ledger.filter(({ status }) => status === 'live').length).toBeGreaterThanOrEqual(library.pages.size + library.records.terms.size);
	});

	it('has lost nothing that it ever had, by git', () => {
		const root = process.cwd();
		const known = new Set(ledger.flatMap(({ addresses }) => addresses));
		for (const ref of witnesses(root)) {
			expect(takenBack(ledgerAt(root, ref) ?? [], ledger), ref).toEqual([]);
			if (ledgerAt(root, ref))
				expect(
					addressesAt(root, ref).filter((address) => !known.has(address)),
					ref,
				).toEqual([]);
		}
	});
});

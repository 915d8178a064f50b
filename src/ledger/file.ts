/** The ledger of this site, from permalinks.json at the root of the repository. */
import { readFileSync } from 'node:fs';
import { site } from '../site.ts';
import { ledgerSchema, type LedgerRecord } from './record.ts';

export const ledger: readonly LedgerRecord[] = ledgerSchema.parse(JSON.parse(readFileSync(site.ledger, 'utf8')));

/** The ledger of this site, from permalinks.json at the root of the repository. */
import file from '../../permalinks.json' with { type: 'json' };
import { ledgerSchema, type LedgerRecord } from './record.ts';

export const ledger: readonly LedgerRecord[] = ledgerSchema.parse(file);

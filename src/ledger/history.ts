/** The second witness: what an earlier commit published must still be in the ledger. */
import { execFileSync } from 'node:child_process';
import { ledgerSchema, type LedgerRecord } from './record.ts';

/** Every promise of an earlier ledger that a later one has taken back, in Swedish. */
export function takenBack(earlier: readonly LedgerRecord[], later: readonly LedgerRecord[]): string[] {
	const now = new Map(later.map((record) => [`${record.type} ${record.number}`, record]));
	return earlier.flatMap((record) => {
		const name = `${record.type} ${record.number} (”${record.title}”)`;
		const kept = now.get(`${record.type} ${record.number}`);
		if (!kept) return [`Raden för ${name} är borta ur permalinks.json. Rader läggs till, de tas aldrig bort.`];
		const faults: string[] = [];
		for (const address of record.addresses) if (!kept.addresses.includes(address)) faults.push(`${name} har tappat adressen ${address}.`);
		for (const anchor of record.anchors) if (!kept.anchors.includes(anchor)) faults.push(`${name} har tappat avsnittet #${anchor}.`);
		for (const anchor of Object.keys(record.movedAnchors ?? {})) {
			if (!(anchor in (kept.movedAnchors ?? {}))) faults.push(`${name} har glömt vart #${anchor} flyttade.`);
		}
		if (kept.published !== record.published) faults.push(`${name} har fått ett nytt datum för första publiceringen.`);
		return faults;
	});
}

function git(root: string, ...args: string[]): string {
	return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });
}

/** The ledger at a commit or tag; undefined when it was not there yet. Throws when there is no such commit. */
export function ledgerAt(root: string, ref: string): LedgerRecord[] | undefined {
	git(root, 'rev-parse', '--verify', `${ref}^{commit}`);
	try {
		return ledgerSchema.parse(JSON.parse(git(root, 'show', `${ref}:./permalinks.json`)));
	} catch {
		return undefined;
	}
}

/** Addresses of the pages whose files stood in a commit or tag, from the names of the files. */
export function addressesAt(root: string, ref: string): string[] {
	return git(root, 'ls-tree', '-r', '--name-only', ref, '--', 'src/content/docs')
		.split('\n')
		.filter((file) => file.endsWith('.mdx'))
		.map(
			(file) =>
				`/${file
					.replace(/^.*src\/content\/docs\//, '')
					.replace(/(^|\/)index\.mdx$/, '$1')
					.replace(/\.mdx$/, '/')}`,
		);
}

/** Commits that have touched the ledger, and tags, oldest first. Empty outside a git repository. */
export function witnesses(root: string): string[] {
	try {
		const commits = git(root, 'log', '--reverse', '--format=%h', '--', 'permalinks.json').split('\n');
		const tags = git(root, 'tag', '--sort=creatordate').split('\n');
		return [...commits, ...tags].filter(Boolean);
	} catch {
		return [];
	}
}

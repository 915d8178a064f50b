/** When each file of the content last changed, by git. */
import { execFileSync } from 'node:child_process';

export interface Version {
	/** ISO date of the last change. */
	readonly date: string;
	/** Short commit; absent outside a git repository. */
	readonly commit?: string;
}

/** Marks the line of a commit, which no file name begins with. */
const mark = '\u0001';

/** Reads what `git log --format=<mark>%h %cs --name-only` prints, newest first: the first mention of a file is its last change. */
export function parseLog(log: string): Map<string, Version> {
	const versions = new Map<string, Version>();
	let version: Version | undefined;
	for (const line of log.split('\n')) {
		if (line.startsWith(mark)) {
			const [commit, date] = line.slice(mark.length).split(' ');
			version = { date: date!, commit: commit! };
		} else if (line && version && !versions.has(line)) versions.set(line, version);
	}
	return versions;
}

/** Versions by file name from the root of the repository: `src/content/docs/metoder/strukturbild.mdx`. Empty without git. */
export function readVersions(root: string): Map<string, Version> {
	try {
		const format = `--format=${mark}%h %cs`;
		const args = ['-c', 'core.quotePath=false', '-c', 'core.abbrev=8', 'log', format, '--name-only', '--relative', '--', 'src/content'];
		return parseLog(execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] }));
	} catch {
		return new Map();
	}
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parseLog, readVersions } from '../../../src/library/versions.ts';

const root = mkdtempSync(join(tmpdir(), 'rumslig-versions-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('the first mention of a file is its last change', () => {
	const log = '\u0001bbbb2222 2026-11-02\n\na.mdx\n\u0001aaaa1111 2026-11-01\n\na.mdx\nb.mdx\n';
	expect([...parseLog(log)]).toEqual([
		['a.mdx', { date: '2026-11-02', commit: 'bbbb2222' }],
		['b.mdx', { date: '2026-11-01', commit: 'aaaa1111' }],
	]);
});

it('a repository tells of its files, å ä ö too, and a folder that is none tells of nothing', () => {
	expect(readVersions(root).size).toBe(0);
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
			cwd: root,
			stdio: 'ignore',
			env: { ...process.env, GIT_COMMITTER_DATE: '2026-05-04T12:00:00Z' },
		});
	mkdirSync(join(root, 'src/content'), { recursive: true });
	writeFileSync(join(root, 'src/content/å.yaml'), 'x');
	git('init', '-q');
	git('add', '-A');
	git('commit', '-q', '-m', 'x');
	expect(readVersions(root).get('src/content/å.yaml')).toEqual({
		date: '2026-05-04',
		commit: expect.stringMatching(/^[0-9a-f]{8,}$/) as string,
	});
});

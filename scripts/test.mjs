/** `npm test`: installs what is missing and runs every check. The last line is `N passed, N failed`. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureNginx, ensurePackages, run } from './lib/install.mjs';

if (process.argv.includes('--help')) {
	console.log('npm test\nBuilds the site and runs type check, linter, formatter, unused-code check and all tests.');
	process.exit(0);
}

let passed = 0;
let failed = 0;
const failures = [];

/** Counts one thing that either holds or does not. */
function count(name, ok) {
	if (ok) passed += 1;
	else {
		failed += 1;
		failures.push(name);
	}
}

/** Runs an npm script as one check. */
function step(name, script) {
	console.log(`\n▸ ${name}`);
	const ok = run('npm', ['run', '--silent', script]) === 0;
	count(name, ok);
	return ok;
}

/** Runs Vitest and counts its tests one by one. A run that ends without a report is one failure. */
function vitest(projects, env = {}) {
	const report = join(tmpdir(), `rumslig-vitest-${process.pid}.json`);
	rmSync(report, { force: true });
	const args = projects.flatMap((name) => ['--project', name]);
	run('npm', ['exec', '--', 'vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile=${report}`], env);
	if (!existsSync(report)) return count(`vitest ${projects.join(' ')}`, false);
	const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8'));
	passed += numPassedTests;
	failed += numFailedTests;
	if (numFailedTests > 0) failures.push(`${numFailedTests} tests in ${projects.join(' ')}`);
	else count(`vitest ${projects.join(' ')} ran`, success && numPassedTests > 0);
	rmSync(report, { force: true });
}

ensurePackages();
const built = step('build', 'build');
step('types (astro check)', 'check');
step('linter', 'lint');
step('formatter', 'format:check');
step('unused code and dependencies (knip)', 'unused');
console.log('\n▸ unit and content tests');
vitest(['unit', 'content']);
console.log('\n▸ the built site in Chromium');
const chromium = ensureChromium();
const nginx = ensureNginx();
if (built && chromium && nginx) vitest(['site'], { CHROMIUM: chromium, NGINX: nginx });
else count('the built site in Chromium', false);

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** What a fresh machine lacks: packages and a browser. Plain JavaScript for Node 20, since it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Runs a command with its output shown. Returns its exit code. */
export function run(command, args, env = {}) {
	const result = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
	return result.status ?? 1;
}

/** Installs the packages of the lockfile when they are missing or older than it. Ends the process when that fails. */
export function ensurePackages() {
	const installed = 'node_modules/.package-lock.json';
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
	console.log('Installing packages (npm ci) …');
	if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) {
		console.error('npm ci failed. Is the npm registry within reach?');
		process.exit(1);
	}
}

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function findBrowser() {
	if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
	for (const name of browsers) {
		const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout?.trim();
		if (found) return found;
	}
	return undefined;
}

/** The path of a Chromium, installed from Debian's packages when there is none. Undefined, with a sentence said, when it cannot be had. */
export function ensureChromium() {
	const found = findBrowser();
	if (found) return found;
	const apt = spawnSync('sh', ['-c', 'command -v apt-get']).status === 0;
	if (apt && process.getuid?.() === 0) {
		console.log("Installing Chromium from Debian's packages …");
		if (
			run('apt-get', ['update', '-qq']) === 0 &&
			run('apt-get', ['install', '-y', '-qq', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' }) === 0
		) {
			return findBrowser();
		}
	}
	console.error(
		'The tests of the built site need Chromium: install the package chromium (Debian: sudo apt-get install chromium), or set CHROMIUM to its path.',
	);
	return undefined;
}

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

/** The path of a program; undefined when it is not there. */
function find(name) {
	return spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout?.trim() || undefined;
}

/** Installs a package of Debian's, as root. Returns whether it went well. */
function install(name) {
	if (!find('apt-get') || process.getuid?.() !== 0) return false;
	console.log(`Installing ${name} from Debian's packages …`);
	return (
		run('apt-get', ['update', '-qq']) === 0 && run('apt-get', ['install', '-y', '-qq', name], { DEBIAN_FRONTEND: 'noninteractive' }) === 0
	);
}

/** The path of an nginx, on which the host files are tried. Undefined, with a sentence said, when it cannot be had. */
export function ensureNginx() {
	const found = find('nginx') ?? (existsSync('/usr/sbin/nginx') ? '/usr/sbin/nginx' : undefined);
	if (found) return found;
	if (install('nginx-light')) return '/usr/sbin/nginx';
	console.error('The tests of the host files need nginx: install the package nginx-light (Debian: sudo apt-get install nginx-light).');
	return undefined;
}

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function findBrowser() {
	if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
	return browsers.map(find).find(Boolean);
}

/** The path of a Chromium, installed from Debian's packages when there is none. Undefined, with a sentence said, when it cannot be had. */
export function ensureChromium() {
	const found = findBrowser();
	if (found) return found;
	if (install('chromium')) return findBrowser();
	console.error(
		'The tests of the built site need Chromium: install the package chromium (Debian: sudo apt-get install chromium), or set CHROMIUM to its path.',
	);
	return undefined;
}

/** `npm start`: installs what is missing, builds the site and serves it with search at a printed address. */
import { ensurePackages, run } from './lib/install.mjs';

if (process.argv.includes('--help')) {
	console.log('npm start [-- --port 4321]\nInstalls what is missing, builds the site and serves it.');
	process.exit(0);
}

ensurePackages();
const built = run('npm', ['run', '--silent', 'build']);
if (built !== 0) process.exit(built);
process.exit(run('npm', ['run', '--silent', 'preview', '--', ...process.argv.slice(2)]));

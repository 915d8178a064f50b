/** `npm run bench`: what the heaviest page of each kind weighs on the wire, cold. Figures of size, never of time. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { ensureChromium } from './lib/install.mjs';
import { heaviestPages, largestPages, weigh } from './lib/weigh.ts';

if (process.argv.includes('--help')) {
	console.log(
		'npm run bench\nPrints bytes (brotli 11; fonts as they are), requests and layout shift of the heaviest page of each kind, and of the largest lists, in dist/.',
	);
	process.exit(0);
}
if (!existsSync('dist/index.html')) {
	console.error('dist/ is missing: run npm run build first.');
	process.exit(1);
}

const server = createServer(sirv('dist', { dev: true }));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const executablePath = ensureChromium();
if (!executablePath) process.exit(1);
const browser = await chromium.launch({
	executablePath,
	args: ['--no-sandbox', '--disable-gpu'],
});

console.log('page'.padEnd(48), 'kB'.padStart(7), 'fonts'.padStart(7), 'requests'.padStart(9), 'CLS'.padStart(7));
for (const path of new Set([...heaviestPages('dist'), ...largestPages('dist')])) {
	const { bytes, fontBytes, requests, layoutShift } = await weigh(browser, origin + path);
	const kB = (count: number) => (count / 1000).toFixed(1).padStart(7);
	console.log(path.padEnd(48), kB(bytes), kB(fontBytes), String(requests).padStart(9), layoutShift.toFixed(4).padStart(7));
}
await browser.close();
server.close();

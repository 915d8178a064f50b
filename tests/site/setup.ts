/** Serves the built site on a free port for the whole run. The tests read its address with inject('origin'). */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	export interface ProvidedContext {
		origin: string;
		/** Folder for sites that several files of tests build together; see lib/variants.ts. */
		variants: string;
	}
}

export default async function setup(project: TestProject) {
	if (!existsSync('dist/index.html')) throw new Error('dist/ is missing: run `npm run build` first.');
	const serve = sirv('dist', { dev: true, extensions: ['html'] });
	const server = createServer((request, response) => {
		serve(request, response, () => {
			response.statusCode = 404;
			response.end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	project.provide('origin', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
	const variants = mkdtempSync(join(tmpdir(), 'rumslig-variants-'));
	project.provide('variants', variants);
	return () => {
		rmSync(variants, { recursive: true, force: true });
		return new Promise<void>((resolve) => server.close(() => resolve()));
	};
}

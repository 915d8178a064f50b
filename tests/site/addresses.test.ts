/** Short addresses, moved pages and tombstones of a built site: as pages in a browser, and as answers of a real nginx with our files. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerWithHistory } from '../fixtures/ledger.ts';
import { SiteServer } from './lib/site-server.ts';
import { base, variant } from './lib/variants.ts';
import { useBrowser } from './lib/visit.ts';

const visit = useBrowser();
const numberOf = (id: string) => ledgerWithHistory.find((record) => record.type === 'methods' && record.id === id)!.number;
let folder = '';
beforeAll(async () => {
	folder = await variant('off');
}, 900_000);

describe('on a host that only has files', () => {
	let server: SiteServer;
	beforeAll(async () => {
		server = new SiteServer(folder, base);
		await server.start();
	});
	afterAll(() => server.stop());
	const at = (path: string) => `${server.origin}${base}${path}`;

	it.each([
		['a short address', `m/${numberOf('strukturbild')}/`, 'metoder/strukturbild/'],
		['an old address, with its place in the page', 'metoder/strukturkarta/#fallgropar', 'metoder/strukturbild/#fallgropar'],
		['a merged page', 'metoder/framtidsbild/', 'metoder/strukturbild/'],
		['a term', 't/1/', 'ordlista/#'],
	])('%s leads on', async (_, from, to) => {
		await visit(async (page) => {
			await page.goto(at(from));
			await page.waitForURL((url) => url.href.startsWith(at(to)));
		});
	});

	it('without JavaScript too', async () => {
		await visit(
			async (page) => {
				await page.goto(at('metoder/strukturkarta/'));
				await page.waitForURL(at('metoder/strukturbild/'));
			},
			{ javaScriptEnabled: false },
		);
	});

	it('an old anchor lands at the section that it stands for now', async () => {
		await visit(
			async (page) => {
				await page.goto(at('metoder/strukturbild/#arbetsgang'));
				const isNear = (selector: string) =>
					page.locator(selector).evaluate((element) => {
						const { top } = element.getBoundingClientRect();
						return top >= 0 && top < innerHeight / 3;
					});
				await expect.poll(() => isNear('h2#steg'), { timeout: 10_000 }).toBe(true);
				await page.goto(at('ordlista/#regional-plan'));
				await expect.poll(() => isNear('#regionplan'), { timeout: 10_000 }).toBe(true);
			},
			{ reducedMotion: 'reduce' },
		);
	});

	it('a tombstone says what it was, why it went and what to read instead', async () => {
		await visit(async (page) => {
			await page.goto(at('metoder/upphavd-metod/'));
			const main = page.locator('main');
			expect(await main.locator('h1').innerText()).toBe('Upphävd metod finns inte längre');
			const text = await main.innerText();
			for (const part of ['Metoden togs bort 3 februari 2026', 'byggde på en lag som är upphävd', 'Läs i stället: Backcasting'])
				expect(text).toContain(part);
			expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
			await main.getByRole('link', { name: 'Backcasting' }).click();
			await page.waitForURL(at('metoder/backcasting/'));
			await page.goto(at('kunskap/utan-efterfoljare/'));
			expect(await main.innerText()).not.toContain('Läs i stället');
		});
	});
});

describe('on nginx', () => {
	const home = mkdtempSync(join(tmpdir(), 'rumslig-nginx-'));
	let nginx: ChildProcess;
	let origin = '';

	beforeAll(async () => {
		const probe = createServer();
		await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
		const { port } = probe.address() as AddressInfo;
		await new Promise((resolve) => probe.close(resolve));
		origin = `http://127.0.0.1:${port}`;
		mkdirSync(join(home, 'temp'));
		mkdirSync(join(home, 'root'));
		symlinkSync(folder, join(home, 'root', base.slice(1, -1)));
		const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/temp/${name};`).join('\n');
		const config = `pid ${home}/pid;
error_log ${home}/error.log;
daemon off;
user root;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temp}
  include ${folder}/nginx/maps.conf;
  server {
    listen 127.0.0.1:${port};
    root ${home}/root;
    include ${folder}/nginx/server.conf;
  }
}
`;
		writeFileSync(join(home, 'nginx.conf'), config);
		nginx = spawn(process.env['NGINX'] ?? '/usr/sbin/nginx', ['-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')], {
			stdio: 'inherit',
		});
		for (let tries = 0; tries < 50; tries += 1) {
			if (
				await fetch(origin + base).then(
					() => true,
					() => false,
				)
			)
				return;
			await setTimeout(100);
		}
		throw new Error('nginx did not start');
	});
	afterAll(async () => {
		nginx.kill();
		await new Promise((resolve) => nginx.once('exit', resolve));
		rmSync(home, { recursive: true, force: true });
	});
	const get = (path: string) => fetch(origin + base + path, { redirect: 'manual' });

	it.each([
		[`m/${numberOf('strukturbild')}/`, 302, 'metoder/strukturbild/'],
		['metoder/strukturkarta/', 301, 'metoder/strukturbild/'],
		['metoder/framtidsbild/', 301, 'metoder/strukturbild/'],
	])('%s answers %i', async (path, status, to) => {
		const response = await get(path);
		expect(response.status).toBe(status);
		expect(response.headers.get('location')).toBe(base + to);
	});

	it('a term leads to its place in the glossary', async () => {
		expect((await get('t/1/')).headers.get('location')).toMatch(/^\/rumslig\/ordlista\/#[a-z0-9-]+$/);
	});

	it('what is gone answers 410, with the tombstone', async () => {
		for (const path of ['metoder/upphavd-metod/', 'metoder/aldre-metod/', 'm/9002/']) {
			const response = await get(path);
			expect(response.status).toBe(410);
			expect(await response.text()).toContain('byggde på en lag som är upphävd');
		}
	});

	it('a page answers 200 and may not be framed; what never was answers 404', async () => {
		const page = await get('metoder/strukturbild/');
		expect(page.status).toBe(200);
		expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
		expect(page.headers.get('access-control-allow-origin')).toBeNull();
		expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect((await get('finns-inte/')).status).toBe(404);
	});

	it('data may be read from any site, with its right type', async () => {
		const response = await get('api/v1/redirects.json');
		expect(response.status).toBe(200);
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
		expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
		expect(await response.json()).toMatchObject({ version: 1 });
	});
});

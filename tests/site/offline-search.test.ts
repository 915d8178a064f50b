/** Search on a saved site without a network: engine, index and all. */
import { afterAll, expect, it } from 'vitest';
import { copySite, removeCopies, saveSite, SiteServer } from './lib/site-server.ts';
import { useBrowser } from './lib/visit.ts';

const visit = useBrowser();
const server = new SiteServer(copySite('all'));
afterAll(async () => {
	await server.stop();
	removeCopies();
});

const questions = [
	'regionplan',
	'strukturbild',
	'samverkan',
	'vindkraft',
	'elnät',
	'Natura 2000',
	'TEN-T',
	'medborgardialog',
	'scenario',
	'backcasting',
	'översiktsplan',
	'riksintresse',
	'länsplan',
	'förordning',
	'Skåne',
	'Stockholm',
	'ESPON',
	'restaurering',
	'klimat',
	'bostad',
];

it('answers twenty questions, each on a page opened for it', async () => {
	await server.start();
	await visit(async (page) => {
		expect(await saveSite(page, server)).toMatch(/^Klart\./);
		const context = page.context();
		await page.close();
		await server.stop();
		await context.setOffline(true);
		const silent: string[] = [];
		const search = await context.newPage();
		for (const question of questions) {
			await search.goto(`${server.origin}/sok/?q=${encodeURIComponent(question)}`);
			const hit = search.locator('.hits a').first();
			await hit.waitFor({ timeout: 10_000 }).catch(() => silent.push(question));
		}
		expect(silent).toEqual([]);
		await search.locator('.hits a').first().click();
		await search.waitForURL((url) => !url.pathname.startsWith('/sok/'));
		expect(await search.locator('h1').innerText()).not.toBe('');
	});
});

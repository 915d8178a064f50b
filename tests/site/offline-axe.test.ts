/** axe on what is shown only at times: the dialog without a network, and the panel while it saves and when it has saved. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditAsItStands } from './lib/axe.ts';
import { copySite, kept, removeCopies, saveSite, SiteServer } from './lib/site-server.ts';
import { useBrowser } from './lib/visit.ts';

const visit = useBrowser();
const server = new SiteServer(copySite('few'));
beforeAll(() => server.start());
afterAll(async () => {
	await server.stop();
	removeCopies();
});

it('the dialog that a lost network opens, which stands in the middle of the window', async () => {
	await visit(async (page) => {
		await page.goto(`${server.origin}/om/tillganglighet/`);
		await page.context().setOffline(true);
		await page.locator('footer a').first().click();
		const dialog = page.getByRole('dialog');
		await dialog.waitFor();
		expect(await auditAsItStands(page)).toEqual([]);
		for (const width of [1280, 360]) {
			await page.setViewportSize({ width, height: 800 });
			const box = (await dialog.boundingBox())!;
			expect(Math.abs(box.x + box.width / 2 - width / 2)).toBeLessThan(12);
			expect(box.y).toBeGreaterThan(20);
		}
	});
});

it('the panel in the middle of a save', async () => {
	await visit(async (page) => {
		server.beforeAnswer = () => new Promise((resolve) => setTimeout(resolve, 400));
		await page.goto(`${server.origin}/utan-nat/`);
		await page.getByRole('button', { name: 'Spara för att läsa utan nät' }).click();
		await page.waitForFunction(() => document.querySelector('progress')!.value > 0);
		const found = await auditAsItStands(page);
		// It was still going on when axe had seen it all.
		expect(await page.getByRole('progressbar', { name: 'Så mycket är sparat' }).isVisible()).toBe(true);
		expect(found).toEqual([]);
		server.beforeAnswer = () => undefined;
	});
});

it('the panel and the line at the foot when the site is saved', async () => {
	await visit(async (page) => {
		await saveSite(page, server);
		expect(await auditAsItStands(page)).toEqual([]);
		expect((await kept(page)).workers).toBe(1);
		await page.goto(`${server.origin}/metoder/`);
		await page.locator('.saved-line a').waitFor();
		expect(await auditAsItStands(page)).toEqual([]);
	});
});

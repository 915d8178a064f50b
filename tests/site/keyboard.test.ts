/** The main tasks done with the keyboard alone. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { allStops, currentStop, tabTo } from './lib/keys.ts';
import { useBrowser } from './lib/visit.ts';

const withPage = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };

/** Opens an address with motion reduced, so that scrolling has ended when a key has been pressed. */
async function go(page: Page, path: string): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(inject('origin') + path);
}

const path = (page: Page) => new URL(page.url()).pathname;
const query = (page: Page) => new URL(page.url()).search;

it('the first stop is the skip link, and it leads past the menu', () =>
	withPage(async (page) => {
		await go(page, '/metoder/strukturbild/');
		await page.keyboard.press('Tab');
		expect((await currentStop(page)).text).toBe('Hoppa till innehållet');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect((await currentStop(page, 'main')).inside).toBe(true);
	}));

it('from the start page a method is found by search', () =>
	withPage(async (page) => {
		await go(page, '/');
		await tabTo(page, ({ name }) => name === 'input#start-q');
		await page.keyboard.type('strukturbild');
		await page.keyboard.press('Enter');
		await page.waitForFunction(() => document.querySelectorAll('.hits > li').length > 0);
		expect(path(page)).toBe('/sok/');
		await tabTo(page, ({ href }) => href === '/metoder/strukturbild/');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/metoder/strukturbild/');
		expect(await page.locator('h1').innerText()).toContain('Strukturbild');
	}));

describe('Ctrl+K', () => {
	it.each([
		['wide', {}],
		['narrow', phone],
	])('opens the search, ready to write: %s', (_, options) =>
		withPage(async (page) => {
			await go(page, '/metoder/');
			await page.keyboard.press('Control+k');
			await page.locator('.search-dialog input').waitFor();
			expect((await currentStop(page)).name).toBe('input#dialog-q');
			await page.keyboard.type('rus');
			expect(await page.locator('#dialog-q').inputValue()).toBe('rus');
		}, options),
	);

	it('is the only key: a letter alone does nothing', () =>
		withPage(async (page) => {
			await go(page, '/metoder/');
			await page.keyboard.press('k');
			await page.keyboard.press('/');
			expect((await currentStop(page)).name).toBe('body');
		}));
});

describe('the list of methods', () => {
	const rows = (page: Page) => page.locator('.row:visible').count();

	/** Chooses the third phase with Tab and the arrow keys. */
	async function choosePhase(page: Page): Promise<{ all: number; chosen: number }> {
		await go(page, '/metoder/');
		const all = await rows(page);
		await page.locator('input[name="fas"][value=""]').focus();
		for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
		return { all, chosen: await rows(page) };
	}

	it('is filtered with the arrow keys, and the address and the sentence say how', () =>
		withPage(async (page) => {
			const { all, chosen } = await choosePhase(page);
			expect(chosen).toBeGreaterThan(0);
			expect(chosen).toBeLessThan(all);
			expect(query(page)).toBe('?fas=choose');
			expect(await page.locator('.sentence').innerText()).toMatch(new RegExp(`^${chosen} av ${all} metoder med fas: vägval`));
		}));

	it('keeps the choice when the page is loaded again', () =>
		withPage(async (page) => {
			const { chosen } = await choosePhase(page);
			await page.reload();
			expect(await rows(page)).toBe(chosen);
			expect(await page.locator('#val-fas-choose').isChecked()).toBe(true);
		}));

	it('keeps the choice on the way back from a method', () =>
		withPage(async (page) => {
			const { chosen } = await choosePhase(page);
			await tabTo(page, ({ href }) => /^\/metoder\/.+/.test(href));
			await page.keyboard.press('Enter');
			await page.waitForURL(/\/metoder\/[a-z]+\//);
			// Headless Chromium has no Alt+Left of its own.
			await page.goBack();
			await page.waitForURL('**/metoder/?fas=choose');
			await page.waitForFunction((count) => document.querySelector('.sentence')?.textContent.startsWith(`${count} av`), chosen);
			expect(await rows(page)).toBe(chosen);
		}));

	it('shows everything again when all choices are cleared, and the focus stays', () =>
		withPage(async (page) => {
			const { all } = await choosePhase(page);
			await tabTo(page, ({ text }) => text === 'Rensa alla val');
			await page.keyboard.press('Enter');
			await page.waitForFunction(() => location.search === '');
			expect(await rows(page)).toBe(all);
			expect((await currentStop(page)).text).toBe('Rensa alla val');
		}));

	it('loses a choice by its word in the sentence, and the focus goes to the group it came from', () =>
		withPage(async (page) => {
			const { all } = await choosePhase(page);
			await tabTo(page, ({ text }) => text.startsWith('fas: vägval'));
			await page.keyboard.press('Enter');
			expect(await rows(page)).toBe(all);
			expect(query(page)).toBe('');
			expect((await currentStop(page, 'fieldset:has([name="fas"])')).inside).toBe(true);
		}));

	it('does not lose the focus with the word when the group is folded', () =>
		withPage(async (page) => {
			await go(page, '/metoder/?fas=choose');
			await page.locator('summary', { hasText: 'Fas' }).click();
			await tabTo(page, ({ text }) => text.startsWith('fas: vägval'));
			await page.keyboard.press('Enter');
			expect(await currentStop(page, 'catalogue-filter')).toMatchObject({ inside: true });
		}, phone));

	it('says so when nothing fits, with a way back', () =>
		withPage(async (page) => {
			await go(page, '/metoder/');
			const combinations = await page.locator('.facets').evaluate((form) => {
				const values = (name: string) =>
					[...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)].map(({ value }) => value).filter(Boolean);
				const taken = (fas: string, svarighet: string) =>
					document.querySelector(`.row[data-fas~="${fas}"][data-svarighet~="${svarighet}"]`);
				return values('fas').flatMap((fas) =>
					values('svarighet').flatMap((hard) => (taken(fas, hard) ? [] : [`?fas=${fas}&svarighet=${hard}`])),
				);
			});
			expect(combinations.length).toBeGreaterThan(0);
			await go(page, `/metoder/${combinations[0]!}`);
			expect(await rows(page)).toBe(0);
			expect(await page.locator('.empty').innerText()).toContain('Inget passar alla dina val.');
			expect(await page.locator('.sentence button').count()).toBe(2);
		}));
});

describe('a term', () => {
	it.each(['Enter', 'Space'])('opens in place with %s, closes with Escape, and the focus is back on the word', (key) =>
		withPage(async (page) => {
			await go(page, '/metoder/strukturbild/');
			const word = page.locator('a.term').first();
			const note = page.locator(`#term-${(await word.getAttribute('data-term'))!}`);
			await word.focus();
			await page.keyboard.press(key);
			expect(await note.isVisible()).toBe(true);
			expect(path(page)).toBe('/metoder/strukturbild/');
			expect((await currentStop(page, '[popover]')).inside).toBe(true);
			await page.keyboard.press('Tab');
			expect((await currentStop(page, '[popover]')).href).toMatch(/^\/ordlista\/#/);
			await page.keyboard.press('Escape');
			expect(await note.isVisible()).toBe(false);
			expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
		}),
	);

	it('lies inside the window on a phone', () =>
		withPage(async (page) => {
			await go(page, '/metoder/strukturbild/');
			for (const word of await page.locator('.sl-markdown-content a.term').all()) {
				await word.focus();
				await page.keyboard.press('Enter');
				const box = (await page.locator('[popover]:popover-open').boundingBox())!;
				expect(box.x).toBeGreaterThanOrEqual(0);
				expect(box.x + box.width).toBeLessThanOrEqual(360);
				await page.keyboard.press('Escape');
			}
		}, phone));
});

it('the menu on a phone opens, keeps the focus inside, and closes with the focus back on its button', () =>
	withPage(async (page) => {
		await go(page, '/metoder/strukturbild/');
		const menu = page.locator('nav.sidebar .sidebar-pane');
		await tabTo(page, ({ text }) => text === 'Meny', 6);
		await page.keyboard.press('Enter');
		expect(await menu.isVisible()).toBe(true);
		const reached = [];
		for (let press = 0; press < 90; press += 1) {
			await page.keyboard.press('Tab');
			reached.push(await currentStop(page, 'header, nav.sidebar, body:not(:has(:focus))'));
		}
		expect(reached.filter(({ name, inside }) => !inside && name !== 'body').map(({ text }) => text)).toEqual([]);
		expect(reached.map(({ text }) => text)).toContain('Fallstudier');
		await page.keyboard.press('Escape');
		expect(await menu.isVisible()).toBe(false);
		expect((await currentStop(page)).text).toBe('Meny');
	}, phone));

describe('every stop shows the focus and is not hidden by the header', () => {
	const paths = [
		'/',
		'/metoder/',
		'/metoder/kartworkshop/',
		'/fallstudier/dk-fingerplanen/',
		'/eu/ten-t/',
		'/regioner/',
		'/sok/?q=strukturbild',
		'/kalender/',
	];
	it.each(paths.flatMap((address) => [[address, 'wide', {}] as const, [address, 'phone', phone] as const]))('%s, %s', (address, _, size) =>
		withPage(async (page) => {
			await go(page, address);
			// Hits of a search come after the page.
			await page.waitForLoadState('networkidle');
			const stops = await allStops(page, 400);
			expect(stops.length).toBeGreaterThan(15);
			expect(stops.length).toBeLessThan(400);
			expect(stops.filter(({ marked }) => !marked)).toEqual([]);
			expect(stops.filter(({ seen }) => !seen)).toEqual([]);
		}, size),
	);
});

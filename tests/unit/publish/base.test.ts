/** Feeds, calendars and heads on a host where the site lies in a folder. */
import ICAL from 'ical.js';
import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { deadlines } from '../../../src/library/deadlines.ts';
import { library } from '../../fixtures/real-content.ts';

beforeAll(() => {
	vi.stubEnv('SITE_URL', 'https://kunskap.example');
	vi.stubEnv('SITE_BASE', '/rum/');
	vi.stubEnv('SITE_PUBLISHER', 'Testverket');
	vi.resetModules();
});
// Files share their modules (vitest.config.ts): what was read with other settings must not stay.
afterAll(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

test('every address has the folder in front, and the publisher is the author', async () => {
	const { realPublications } = await import('../../fixtures/publications.ts');
	const { atomOf } = await import('../../../src/publish/feed-files.ts');
	const { feedsOf } = await import('../../../src/publish/feeds.ts');
	const { alternatesOf } = await import('../../../src/publish/alternates.ts');
	const atom = atomOf(feedsOf(realPublications).find(({ name }) => name === 'eu/nzia')!);
	const feed = parseAtomFeed(atom);
	expect(feed.authors![0]!.name).toBe('Testverket');
	expect(feed.entries![0]!.id).toMatch(/^tag:kunskap\.example,/);
	const addresses = [...atom.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!);
	expect(addresses).toEqual([
		'https://kunskap.example/rum/eu/nzia/',
		'https://kunskap.example/rum/nytt/eu/nzia.xml',
		'https://kunskap.example/rum/eu/nzia/',
	]);
	expect(alternatesOf(undefined)[0]!.attrs.href).toBe('https://kunskap.example/rum/nytt/alla.xml');
});

test('a calendar leads into the folder, and its UIDs name the host only', async () => {
	const { calendarsOf, webcal } = await import('../../../src/publish/calendars.ts');
	const { icsOf } = await import('../../../src/publish/ics.ts');
	const calendar = calendarsOf(library, deadlines(library, '2026-11-24')).find(({ name }) => name === 'eu/nrr')!;
	expect(webcal(calendar.output)).toBe('webcal://kunskap.example/rum/kalender/eu/nrr.ics');
	const events = new ICAL.Component(ICAL.parse(icsOf(calendar, () => '2026-11-24')) as unknown[]).getAllSubcomponents('vevent');
	expect(events.length).toBeGreaterThan(0);
	for (const event of events) {
		expect(event.getFirstPropertyValue('url')).toMatch(/^https:\/\/kunskap\.example\/rum\/eu\/nrr\/#/);
		expect(event.getFirstPropertyValue('uid')).toMatch(/^eu\.nrr\..+@kunskap\.example$/);
	}
});

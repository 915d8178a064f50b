import { describe, expect, it } from 'vitest';
import { finalAddress, ledgerFaults } from '../../../src/ledger/compare.ts';
import { movedAnchors, redirectsOf, withMovedAnchors } from '../../../src/ledger/redirects.ts';
import { headersFile, nginxMaps, redirectsFile } from '../../../src/publish/host.ts';
import { redirectsData } from '../../../src/publish/redirects-data.ts';
import { ledgerWithHistory as ledger } from '../../fixtures/ledger.ts';

const redirects = redirectsOf(ledger);
const from = (address: string) => redirects.find((redirect) => redirect.from === address);

it('the fixture is a ledger without faults', () => expect(ledgerFaults(ledger)).toEqual([]));

describe('where addresses lead', () => {
	it.each([
		['/metoder/strukturkarta/', 'moved', '/metoder/strukturbild/'],
		['/metoder/framtidsbild/', 'moved', '/metoder/strukturbild/'],
		['/m/9001/', 'short', '/metoder/strukturbild/'],
		['/metoder/upphavd-metod/', 'gone', '/metoder/backcasting/'],
		['/metoder/aldre-metod/', 'gone', '/metoder/backcasting/'],
		['/m/9002/', 'gone', '/metoder/backcasting/'],
		['/kunskap/utan-efterfoljare/', 'gone', undefined],
	])('%s', (address, kind, to) => expect([from(address)?.kind, from(address)?.to]).toEqual([kind, to]));

	it('no address that is a page leads elsewhere, and every short address leads to a page or a tombstone', () => {
		const live = new Set(ledger.filter(({ status }) => status === 'live').map(({ addresses }) => addresses.at(-1)!));
		expect(redirects.filter((redirect) => live.has(redirect.from))).toEqual([]);
		expect(redirects.filter(({ kind, to }) => kind !== 'gone' && !live.has(to!))).toEqual([]);
	});

	it('in the end, through what has moved since', () => {
		expect(finalAddress(ledger, '/metoder/framtidsbild/')).toBe('/metoder/strukturbild/');
		expect(finalAddress(ledger, '/finns-inte/')).toBe('/finns-inte/');
	});
});

describe('old anchors', () => {
	it('are known, those of terms too', () => {
		expect(movedAnchors(ledger)).toEqual(
			expect.arrayContaining([
				{ page: '/metoder/strukturbild/', from: 'arbetsgang', to: 'steg' },
				{ page: '/metoder/strukturbild/', from: 'bilder', to: null },
				{ page: '/ordlista/', from: 'regional-plan', to: 'regionplan' },
			]),
		);
	});

	it('go into the first child where nothing else may stand', () => {
		const html = '<main><dl><div id="regionplan"><dt class="a">regionplan</dt></div></dl></main>';
		expect(withMovedAnchors(html, [{ page: '/ordlista/', from: 'gammal', to: 'regionplan' }])).toContain(
			'<div id="regionplan"><dt class="a"><span id="gammal"></span>regionplan</dt>',
		);
	});

	it('stand in the page where they lead, once', () => {
		const html = '<main class="x"><h2 class="a" id="steg">Steg</h2><p id="stega">x</p></main>';
		const anchors = [
			{ page: '/x/', from: 'arbetsgang', to: 'steg' },
			{ page: '/x/', from: 'bilder', to: null },
		];
		const once = withMovedAnchors(html, anchors);
		expect(once).toBe(
			'<main class="x"><span id="bilder"></span><h2 class="a" id="steg"><span id="arbetsgang"></span>Steg</h2><p id="stega">x</p></main>',
		);
		expect(withMovedAnchors(once, anchors)).toBe(once);
	});
});

describe('what hosts read', () => {
	it('a line an address in _redirects, three words each', () => {
		const lines = redirectsFile(redirects).trim().split('\n');
		expect(lines).toHaveLength(redirects.length);
		for (const line of lines) expect(line).toMatch(/^\/\S+\/ \/\S* (301|302|410)$/);
		expect(lines).toContain('/metoder/strukturkarta/ /metoder/strukturbild/ 301');
		expect(lines).toContain('/metoder/upphavd-metod/ /metoder/upphavd-metod/ 410');
	});

	it('cards may be framed and nothing else', () => {
		expect(headersFile()).toContain(
			"/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n  Content-Security-Policy: frame-ancestors 'self'",
		);
		expect(headersFile()).toContain("/kort/*\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src 'none'");
	});

	it('nginx knows them all', () => {
		for (const { from: address } of redirects) expect(nginxMaps(redirects)).toContain(`\n  ${address} `);
	});
});

it('the redirects as data have whole addresses and say why', () => {
	const data = redirectsData(ledger);
	expect(data.redirects.find(({ from: address }) => address.endsWith('/metoder/upphavd-metod/'))).toMatchObject({
		to: expect.stringMatching(/^https:.*\/metoder\/backcasting\/$/) as string,
		status: 410,
		title: 'Upphävd metod',
		reason: 'Metoden byggde på en lag som är upphävd.',
	});
	expect(data.anchors).toContainEqual({
		from: expect.stringMatching(/\/metoder\/strukturbild\/#arbetsgang$/) as string,
		to: expect.stringMatching(/\/metoder\/strukturbild\/#steg$/) as string,
	});
	expect(data.pages).toHaveLength(ledger.filter(({ status }) => status === 'live').length);
});

/** What happens to a published site when editors move things about: real files before and after, the real command between. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedTree, type Tree } from '../../fixtures/tree.ts';

let tree: Tree;
beforeEach(() => {
	tree = publishedTree();
});
afterEach(() => tree.discard());

const situation = 'jag-ska/halla-kartmote.mdx';
const guide = 'kunskap/planeringens-grunder.mdx';
const lineOf = (id: string) => tree.ledger().find((record) => record.id === id)!;

/** The message names the command that mends it; run it, and all is well again. */
function mendedBy(said: string, fill = (args: string) => args): { ok: boolean; said: string } {
	const command = /Kör: npm run adresser -- (.+?)(?=\. [A-ZÄÅÖ]|\.$|$)/m.exec(said)?.[1];
	if (!command) throw new Error(`No command in: ${said}`);
	const args = [...fill(command).matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
	const mended = tree.run(...args);
	return mended.ok ? tree.run() : mended;
}

describe('five ways to break a link, each with its own error and its own command', () => {
	it('a page that is renamed', () => {
		tree.rename(situation, 'jag-ska/ordna-kartmote.mdx');
		const { ok, said } = tree.run();
		expect(ok).toBe(false);
		expect(said).toBe(
			'Situationen ”Jag ska hålla ett kartmöte” finns inte längre på /jag-ska/halla-kartmote/. /jag-ska/ordna-kartmote/ är ny och liknar den. Har den bytt adress? Kör: npm run adresser -- flyttad /jag-ska/halla-kartmote/ /jag-ska/ordna-kartmote/',
		);
		expect(mendedBy(said)).toMatchObject({ ok: true });
		expect(lineOf('ordna-kartmote')).toMatchObject({
			number: 1,
			addresses: ['/jag-ska/halla-kartmote/', '/jag-ska/ordna-kartmote/'],
			status: 'live',
		});
	});

	it('a page that has become part of another', () => {
		tree.remove(guide);
		tree.edit('om/provet.mdx', 'summary: ', 'aliases: [Planeringens grunder]\nsummary: ');
		const { ok, said } = tree.run();
		expect(ok).toBe(false);
		expect(said).toContain('/om/provet/ kallas också ”Planeringens grunder”. Har de slagits ihop? Kör: npm run adresser -- sammanslagen');
		expect(mendedBy(said)).toMatchObject({ ok: true });
		expect(lineOf('planeringens-grunder')).toMatchObject({ status: 'merged', successor: '/om/provet/', reason: 'varför' });
	});

	it('a page that is deleted', () => {
		tree.remove(situation);
		const { ok, said } = tree.run();
		expect(ok).toBe(false);
		expect(said).toContain(
			'En publicerad adress får inte bara försvinna. Är sidan borttagen? Kör: npm run adresser -- borttagen /jag-ska/halla-kartmote/',
		);
		expect(mendedBy(said, (args) => args.replace('/adress/att/läsa/i/stället/', '/metoder/kartmote/'))).toMatchObject({ ok: true });
		expect(lineOf('halla-kartmote')).toMatchObject({ status: 'gone', successor: '/metoder/kartmote/', reason: 'varför' });
	});

	it('an anchor that is lost when a heading is reworded', () => {
		tree.edit(guide, '## Vad är en plan?', '## Så känner du igen en plan');
		const { ok, said } = tree.run();
		expect(ok).toBe(false);
		expect(said).toContain('Avsnittet #vad-ar-en-plan på /kunskap/planeringens-grunder/ har försvunnit.');
		expect(said).toContain('ankare /kunskap/planeringens-grunder/ vad-ar-en-plan sa-kanner-du-igen-en-plan');
		expect(mendedBy(said)).toMatchObject({ ok: true });
		expect(lineOf('planeringens-grunder').movedAnchors).toEqual({ 'vad-ar-en-plan': 'sa-kanner-du-igen-en-plan' });
	});

	it('an address that is given to another page', () => {
		tree.rename(situation, 'jag-ska/ordna-kartmote.mdx');
		tree.run('flyttad', '/jag-ska/halla-kartmote/', '/jag-ska/ordna-kartmote/');
		tree.rename(guide, 'kunskap/annat.mdx');
		tree.run('flyttad', '/kunskap/planeringens-grunder/', '/kunskap/annat/');
		tree.rename('kunskap/annat.mdx', 'kunskap/planeringens-grunder.mdx');
		tree.rename('jag-ska/ordna-kartmote.mdx', 'jag-ska/halla-kartmote.mdx');
		const { ok, said } = tree.run();
		expect(ok).toBe(false);
		expect(said).toContain(
			'Adressen /jag-ska/halla-kartmote/ har redan gått till ”Jag ska hålla ett kartmöte”, som nu finns på /jag-ska/ordna-kartmote/.',
		);
		expect(said).toContain('En adress betyder samma sak för alltid.');
	});
});

describe('what is allowed', () => {
	it('a new page gets the next number, and the rest keep theirs', () => {
		const before = tree.ledger();
		tree.rename(situation, 'jag-ska/x.mdx');
		tree.run('flyttad', '/jag-ska/halla-kartmote/', '/jag-ska/x/');
		expect(tree.ledger().map(({ type, number }) => `${type} ${number}`)).toEqual(before.map(({ type, number }) => `${type} ${number}`));
	});

	it('a section that is fixed by its role keeps its anchor', () => {
		tree.edit('metoder/kartmote.mdx', 'Den som håller pennan', 'Den som ritar');
		expect(tree.run()).toMatchObject({ ok: true });
	});

	it('a renamed glossary term or title is no broken address', () => {
		tree.edit(guide, 'title: Planeringens grunder', 'title: Grunderna');
		expect(tree.run()).toMatchObject({ ok: true });
		expect(lineOf('planeringens-grunder').title).toBe('Grunderna');
	});
});

describe('git as the second witness', () => {
	it('agrees when everything has a line', () => {
		tree.rename(situation, 'jag-ska/ordna-kartmote.mdx');
		tree.run('flyttad', '/jag-ska/halla-kartmote/', '/jag-ska/ordna-kartmote/');
		expect(tree.run('jamfor', 'v1')).toMatchObject({ ok: true });
	});

	it('sees a line that was taken out of the ledger together with its page', () => {
		tree.remove(situation);
		const kept = tree.ledger().filter(({ id }) => id !== 'halla-kartmote');
		tree.edit('../../../permalinks.json', /^[\s\S]*$/, `[${kept.map((record) => JSON.stringify(record)).join(',')}]`);
		expect(tree.run()).toMatchObject({ ok: true });
		const { ok, said } = tree.run('jamfor', 'v1');
		expect(ok).toBe(false);
		expect(said).toContain('Raden för situations 1 (”Jag ska hålla ett kartmöte”) är borta');
		expect(said).toContain('/jag-ska/halla-kartmote/ fanns i v1');
	});

	it('says so when there is no such tag', () => {
		expect(tree.run('jamfor', 'v9').ok).toBe(false);
	});
});

describe('commands that cannot be', () => {
	it.each([
		[['borttagen', '/jag-ska/halla-kartmote/'], 'Skriv varför'],
		[['borttagen', '/jag-ska/finns-inte/', '--skal', 'x'], 'står inte i permalinks.json'],
		[['sammanslagen', '/jag-ska/halla-kartmote/', '/jag-ska/halla-kartmote/', '--skal', 'x'], 'sig själv'],
		[['flyttad', '/jag-ska/halla-kartmote/', '/metoder/kartmote/'], 'har redan gått till ”Kartmöte”'],
		[['ankare', '/metoder/kartmote/', 'finns-inte', '--borta'], 'inget registrerat avsnitt'],
		[['flytta'], 'är inget kommando'],
	])('%j', (args, message) => {
		const { ok, said } = tree.run(...args);
		expect(ok).toBe(false);
		expect(said).toContain(message);
	});
});

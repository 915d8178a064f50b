/** Every page's card, oEmbed answer and pictures, read by other programs than those that wrote them. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../src/ledger/file.ts';
import { cached } from '../../../src/publish/cache.ts';
import { cardOf, type Card } from '../../../src/publish/card.ts';
import { cardHtml } from '../../../src/publish/card-html.ts';
import { previewRows } from '../../../src/publish/head.ts';
import { oembedOf } from '../../../src/publish/oembed.ts';
import { cardSvg, drawPreview, shortPath, sitePreview } from '../../../src/publish/preview.ts';
import { pageTypeNames, pageTypes } from '../../../src/model/types.ts';
import { cards, look, publications, words } from '../../fixtures/cards.ts';
import { library } from '../../fixtures/real-content.ts';

type Node = DefaultTreeAdapterMap['node'];
const attributesOf = (node: Node): { element: string; name: string; value: string }[] => [
	...('attrs' in node ? node.attrs.map(({ name, value }) => ({ element: node.tagName, name, value })) : []),
	...('childNodes' in node ? node.childNodes.flatMap(attributesOf) : []),
];

/** The longest title, the longest word, and one of each type. */
const longest = (of: (card: Card) => number) => [...cards].sort((a, b) => of(b) - of(a))[0]!;
const sample = [
	longest(({ title }) => title.length),
	longest(({ title }) => Math.max(...title.split(' ').map((word) => word.length))),
	...pageTypeNames.map((type) => cards[publications.findIndex(({ page }) => page.type === type)]!),
];

describe('the HTML card', () => {
	// The same relaxation as for the site's pages, see tests/site/html.test.ts.
	const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules: { 'void-style': 'off' } });

	test('there is one for every page', () => {
		// A page that is being written has no number, and no card.
		const live = ledger.filter(({ type, status }) => status === 'live' && type in pageTypes);
		expect(cards.length).toBe(live.length);
		expect(cards.length).toBeGreaterThan(100);
	});

	test('every one is small, valid, and asks for nothing', async () => {
		const wrong: string[] = [];
		for (const card of cards) {
			const html = cardHtml(card, look, words);
			// What is put into a string comes back escaped: markup there would be read as text.
			if (/&#?\w+;(?:time|p|b|a)\b/.test(html)) wrong.push(`${card.cardUrl}: markup as text`);
			if (Buffer.byteLength(html) >= 10_000) wrong.push(`${card.cardUrl}: ${Buffer.byteLength(html)} bytes`);
			const { results } = await validator.validateString(html);
			wrong.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${card.cardUrl}: ${ruleId}: ${message}`)));
			const attributes = attributesOf(parse(html));
			if (/<script|@import|url\(/.test(html) || attributes.some(({ name }) => name === 'src' || name === 'srcset' || name.startsWith('on')))
				wrong.push(`${card.cardUrl}: fetches or runs something`);
			const links = attributes.filter(({ name }) => name === 'href');
			const known = { a: [card.url, card.shortUrl], link: [card.url, 'https://creativecommons.org/licenses/by/4.0/deed.sv'] };
			wrong.push(
				...links
					.filter(({ element, value }) => !known[element as 'a' | 'link']?.includes(value))
					.map(({ value }) => `${card.cardUrl}: ${value}`),
			);
		}
		expect(wrong).toEqual([]);
	});

	test('says what it is, and that an unsure fact is unsure', () => {
		const card: Card = {
			...cards[0]!,
			title: 'A & B <c>',
			status: { label: 'avslutad', help: 'Sidan ligger kvar.' },
			facts: [{ label: 'Ansvarig', text: 'någon', certainty: 'osäker' }],
			reviewed: '2026-11-24',
		};
		const html = cardHtml(card, look, words);
		expect(html).toContain('A &amp; B &lt;c&gt;');
		expect(html).toContain('någon <i>(osäker)</i>');
		expect(html).toContain('<b>avslutad</b>');
		expect(html).toContain('Senast granskad 24 november 2026.');
		expect(html).toContain('<meta name="robots" content="noindex">');
	});

	test('facts that are not confirmed carry their certainty from the library', () => {
		const uncertain = publications.find(({ page }) => page.type === 'processes' && page.data.ownership.certainty !== 'confirmed');
		expect(uncertain).toBeDefined();
		expect(cardOf(uncertain!, library).facts.some(({ certainty }) => certainty)).toBe(true);
	});
});

test('the oEmbed answer has what the specification asks of type rich', () => {
	const ajv = new Ajv();
	addFormats.default(ajv);
	// oembed.com, 2.3.4 and 2.3.4.4.
	const validate = ajv.compile({
		type: 'object',
		required: ['type', 'version', 'html', 'width', 'height'],
		dependencies: { thumbnail_url: ['thumbnail_width', 'thumbnail_height'] },
		properties: {
			type: { const: 'rich' },
			version: { const: '1.0' },
			title: { type: 'string' },
			provider_url: { type: 'string', format: 'uri' },
			cache_age: { type: 'integer' },
			html: { type: 'string', pattern: '^<iframe ' },
			width: { type: 'integer' },
			height: { type: 'integer', maximum: 700 },
			thumbnail_url: { type: 'string', format: 'uri' },
			thumbnail_width: { type: 'integer' },
			thumbnail_height: { type: 'integer' },
			license_url: { type: 'string', format: 'uri' },
		},
	});
	const wrong = cards.filter((card) => !validate(JSON.parse(JSON.stringify(oembedOf(card)))));
	expect(wrong.map(({ cardUrl }) => cardUrl)).toEqual([]);
	const { html } = oembedOf(cards[0]!);
	const frame = Object.fromEntries(attributesOf(parse(html)).map(({ name, value }) => [name, value]));
	expect(frame).toMatchObject({ src: cards[0]!.cardUrl, loading: 'lazy', width: '600' });
	expect(frame['title']).toContain(cards[0]!.title);
});

test('a head has one picture with its size and words', () => {
	const rows = previewRows(cards[0]).map(({ attrs }) => attrs);
	expect(rows).toContainEqual({ property: 'og:image:width', content: '1200' });
	expect(rows.filter((attrs) => 'property' in attrs && attrs.property === 'og:image')).toHaveLength(1);
	expect(JSON.stringify(previewRows(undefined))).toContain('/forhandsbilder/rumslig.png');
});

test.each(sample.map((card) => [card.title, card] as const))('the pictures of %s', async (_, card) => {
	const svg = await cardSvg(card, look, words);
	expect(XMLValidator.validate(svg)).toBe(true);
	const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg) as { svg: Record<string, unknown> };
	expect(root['@_role']).toBe('img');
	expect(JSON.stringify(root['title'])).toContain(card.title.split('"')[0]);
	expect(svg).toContain('prefers-color-scheme:dark');
	expect(svg).not.toMatch(/<text|<image|href|NaN/);
	expect(svg.length).toBeLessThan(90_000);
	const { width, height, format } = await sharp(await drawPreview(card, look)).metadata();
	expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
});

test('no ink runs over the margins of a preview', async () => {
	for (const text of [...sample, sitePreview]) {
		const margin = { left: 1130, top: 12, width: 70, height: 500 };
		// stats() reads what sharp was given, so the margin is cut out first.
		const cut = await sharp(await drawPreview(text, look))
			.extract(margin)
			.greyscale()
			.png()
			.toBuffer();
		const { channels } = await sharp(cut).stats();
		// Contour lines are light; letters are near black.
		expect(channels[0]!.min, text.title).toBeGreaterThan(120);
	}
});

test('no outline runs over the edge of an SVG card', async () => {
	for (const card of sample) {
		const { data, info } = await sharp(Buffer.from(await cardSvg(card, look, words)))
			.greyscale()
			.raw()
			.toBuffer({ resolveWithObject: true });
		let darkest = 255;
		for (let y = 5; y < info.height; y++)
			for (let x = 582; x < info.width; x++) darkest = Math.min(darkest, data[(y * info.width + x) * info.channels]!);
		expect(darkest, card.title).toBeGreaterThan(200);
	}
});

test('paths are written in steps, without points that stand still', () => {
	expect(shortPath('M10 20L10 20L15 20Q16.2 21 17 19Z')).toBe('M10 20l5 0q1 1 2-1z');
});

test('what is kept is made once for a key, and anew for another', async () => {
	const base = mkdtempSync(join(tmpdir(), 'rumslig-'));
	let made = 0;
	const make = () => Promise.resolve(new Uint8Array([++made]));
	const first = await cached('x', 'bin', ['a'], make, base);
	expect(await cached('x', 'bin', ['a'], make, base)).toEqual(first);
	expect(await cached('x', 'bin', ['b'], make, base)).toEqual(new Uint8Array([2]));
});

import { describe, expect, it, test } from 'vitest';
import { metaWeights, pageForPagefind, partsIn, textOfHtml } from '../../../src/search/whole-text.ts';
import { smallSplitter } from '../../fixtures/search.ts';

const splitter = smallSplitter();
const html = (main: string) =>
	`<html><head><title>Nätområde</title></head><body><nav>Elnät</nav><main id="m">${main}</main><footer>Kartmöte</footer></body></html>`;
const words = (text: string) => text.trim().split(/\s+/).join(' ');

describe('the words of a page', () => {
	it.each([
		['<p>En <b>karta</b>.</p>', 'En karta .'],
		['<p>struktur&shy;bild och struktur\u00adbild</p>', 'strukturbild och strukturbild'],
		['<p>A&nbsp;B &amp; C &#8211; D</p>', 'A B C D'],
		['<script>let x = 1;</script><style>p { }</style><p>Kvar</p>', 'Kvar'],
		['<ul><li>ett</li><li>två</li></ul>', 'ett två'],
	])('%s', (main, expected) => expect(words(textOfHtml(html(main)))).toBe(expected));

	it('all of it counts when the page has no main', () => expect(words(textOfHtml('<p>Ett</p><p>två</p>'))).toBe('Ett två'));
});

test('the parts of all compounds are told once, in order', () => {
	expect(partsIn('Strukturbilden, STRUKTURBILDER och ett kartmöte. Karta.', splitter)).toEqual(['bild', 'kart', 'möte', 'struktur']);
	expect(partsIn('Inga alls.', splitter)).toEqual([]);
});

describe('the page that Pagefind reads', () => {
	const page = pageForPagefind(html('<h2>Struktur&shy;bild</h2><p>text</p>'), splitter);
	it('has the parts in the field delar, which is weighed', () => {
		expect(page).toContain('<meta data-pagefind-meta="delar[content]" content="bild struktur">');
		expect(page.indexOf('delar')).toBeLessThan(page.indexOf('</head>'));
		expect(metaWeights).toHaveProperty('delar');
		expect(metaWeights.delar).toBeLessThan(1);
	});
	it('keeps neighbouring elements apart', () => {
		expect(page).toContain('</h2> <p>');
		expect(page).not.toContain('><');
	});
	it('has its words whole', () => {
		expect(pageForPagefind(html('<p>mil&shy;jö\u00adbe&#173;döm&#xAD;ning</p>'), splitter)).toContain('<p>miljöbedömning</p>');
	});
	it('is otherwise the page', () => {
		expect(page.replace(/<meta data-pagefind-meta[^>]*>/, '').replace(/> +</g, '><')).toBe(html('<h2>Strukturbild</h2><p>text</p>'));
	});
});

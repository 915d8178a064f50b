/** What a reader sees or hears is Swedish, with Swedish quotation marks. Parts in other languages say which. */
import { describe, expect, it } from 'vitest';
import { byTag, parseHtml, spokenTexts } from './lib/dom.ts';
import { readPages } from './lib/pages.ts';

/** Words that an English interface would show. None of them is a Swedish word. */
const english = [
	'search',
	'menu',
	'section titled',
	'skip to',
	'on this page',
	'overview',
	'previous',
	'next',
	'edit page',
	'edit this page',
	'last updated',
	'note',
	'tip',
	'caution',
	'danger',
	'warning',
	'clear',
	'close',
	'cancel',
	'submit',
	'loading',
	'results',
	'select',
	'theme',
	'language',
	'toggle',
	'page not found',
	'built with',
	'read more',
	'back to',
	'footnotes',
	'copy',
	'link to',
	'undefined',
	'NaN',
	'[object Object]',
];

const pattern = new RegExp(
	`(?<![\\p{L}\\p{N}-])(?:${english.map((word) => word.replace(/[[\]]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}-])`,
	'iu',
);

const pages = readPages().map(({ path, document }) => ({
	path,
	// An address written out is nobody's language.
	texts: [...byTag(document, 'title'), ...byTag(document, 'body')].flatMap(spokenTexts).map((text) => text.replace(/https?:\/\/\S+/g, '')),
}));

function textsWith(found: (text: string) => unknown): string[] {
	return [...new Set(pages.flatMap(({ path, texts }) => texts.filter(found).map((text) => `${path}: ${text.slice(0, 160)}`)))];
}

describe('the collector', () => {
	it('hears labels, alternative texts and noscript, and passes over other languages and scripts', () => {
		const html =
			'<main aria-label="Next"><img alt="Menu"><noscript>Search</noscript><p lang="en">Close</p><script>loading</script>Not, tips, avsnitt</main>';
		const heard = spokenTexts(byTag(parseHtml(html), 'main')[0]!).filter((text) => pattern.test(text));
		expect(heard).toEqual(['Next', 'Menu', 'Search']);
	});

	it('reads every page', () => {
		expect(pages.flatMap(({ texts }) => texts).length).toBeGreaterThan(10_000);
	});
});

it('no English word of an interface is shown or read aloud', () => {
	expect(textsWith((text) => pattern.test(text))).toEqual([]);
});

it('quotation marks are Swedish: neither straight nor the English pair', () => {
	expect(textsWith((text) => /["“«»]/.test(text))).toEqual([]);
});

it('no text shows its own key, an entity or a placeholder', () => {
	expect(textsWith((text) => /\{\{|\}\}|&(?:amp|lt|gt|nbsp|#\d+);|^(?:site|search|entry|freshness|catalogue)\.[a-z]/i.test(text))).toEqual(
		[],
	);
});

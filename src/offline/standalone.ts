/**
 * Makes a built page or style open from a stick: addresses become relative and name their file, and what a browser refuses
 * over file:// goes away or gets a replacement. Everything else in the text stays as it was, letter by letter.
 */
import { posix } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface StandaloneSite {
	/** The folder on the host that addresses begin with. */
	readonly base: string;
	/** Where a reader goes instead of searching. */
	readonly wordIndex: string;
	readonly has: (path: string) => boolean;
	readonly read: (path: string) => string;
}

export interface StandaloneWords {
	/** Says that this copy has no search; the link to the index comes after it. */
	readonly noSearch: string;
	readonly index: string;
}

interface Change {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

const addressAttributes = ['href', 'src', 'action', 'poster', 'data', 'xlink:href'];
const forServers = /^(preload|modulepreload|prefetch|manifest|sitemap)$/;

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The file that an address inside the site means; undefined for addresses elsewhere, on the page itself, or of nothing. */
function target(address: string, { base }: StandaloneSite): { file: string; rest: string } | undefined {
	if (!address.startsWith(base) || address.startsWith('//')) return undefined;
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
	const file = decodeURI(path);
	return { file: file === '' || file.endsWith('/') ? `${file}index.html` : file, rest };
}

function relative(from: string, address: string, site: StandaloneSite): string {
	const found = target(address, site);
	return found ? encodeURI(posix.relative(posix.dirname(from), found.file)) + found.rest : address;
}

/** A style with its addresses relative to the file it stands in. */
function relativeStyle(from: string, style: string, site: StandaloneSite): string {
	return style.replace(/url\((["']?)(\/[^"')]+)\1\)/g, (_, quote: string, address: string) => {
		return `url(${quote}${relative(from, address, site)}${quote})`;
	});
}

/** The shapes that a page's drawings borrow from files, as a hidden drawing in the page: file:// allows no borrowing. */
class Borrowed {
	readonly #shapes = new Map<string, string>();
	readonly #site: StandaloneSite;

	constructor(site: StandaloneSite) {
		this.#site = site;
	}

	/** The address of the shape inside the page; undefined when it is no shape of a file of ours. */
	take(address: string): string | undefined {
		const found = target(address, this.#site);
		if (!found?.file.endsWith('.svg') || !found.rest.startsWith('#') || !this.#site.has(found.file)) return undefined;
		const id = found.rest.slice(1);
		const shape = elementWithId(this.#site.read(found.file), id);
		if (shape === undefined) return undefined;
		const own = `${posix.basename(found.file, '.svg')}-${id}`;
		this.#shapes.set(
			own,
			shape.replace(/\sid="([^"]*)"/g, (_, inner: string) => (inner === id ? ` id="${own}"` : '')),
		);
		return `#${own}`;
	}

	drawing(): string {
		if (this.#shapes.size === 0) return '';
		return `<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>${[...this.#shapes.values()].join('')}</defs></svg>`;
	}
}

function elementWithId(svg: string, id: string): string | undefined {
	const find = (node: Tree.Node): Tree.Element | undefined => {
		if ('attrs' in node && node.attrs.some(({ name, value }) => name === 'id' && value === id)) return node;
		for (const child of 'childNodes' in node ? node.childNodes : []) {
			const found = find(child);
			if (found) return found;
		}
		return undefined;
	};
	const place = find(parse(svg, { sourceCodeLocationInfo: true }))?.sourceCodeLocation;
	return place ? svg.slice(place.startOffset, place.endOffset) : undefined;
}

const valueOf = (element: Tree.Element, name: string) => element.attrs.find((attribute) => attribute.name === name)?.value;
const textOf = (element: Tree.Element) => element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

function searches(element: Tree.Element, site: StandaloneSite): boolean {
	if (element.tagName === 'form') return valueOf(element, 'action') === `${site.base}sok/`;
	if (element.tagName !== 'search' && element.tagName !== 'header-search') return false;
	return element.childNodes.some((child) => 'tagName' in child && searches(child, site));
}

/** Whether a script can do nothing over file://: it is fetched as a module, or fetches one. */
function isLost(script: Tree.Element): boolean {
	return valueOf(script, 'src') !== undefined || /\bimport\b/.test(textOf(script));
}

function standalonePage(from: string, html: string, site: StandaloneSite, words: StandaloneWords): string {
	const changes: Change[] = [];
	const borrowed = new Borrowed(site);
	const index = `<a href="${relative(from, site.base + site.wordIndex, site)}">${escaped(words.index)}</a>`;

	const changeAddress = (element: Tree.Element, name: string, address: string) => {
		const place = element.sourceCodeLocation?.attrs?.[name];
		const found = target(address, site);
		if (!place || !found) return;
		const shape = element.tagName === 'use' ? borrowed.take(address) : undefined;
		// A link to what is not in the copy becomes plain words.
		const gone = !shape && !site.has(found.file);
		const text = gone ? '' : `${name}="${escaped(shape ?? relative(from, address, site))}"`;
		changes.push({ start: place.startOffset, end: place.endOffset, text });
	};

	const visit = (node: Tree.Node): void => {
		if ('tagName' in node) {
			const place = node.sourceCodeLocation;
			const replace = (text: string) => place && changes.push({ start: place.startOffset, end: place.endOffset, text });
			if (node.tagName === 'link' && forServers.test(valueOf(node, 'rel') ?? '')) return void replace('');
			if (node.tagName === 'script' && isLost(node)) return void replace('');
			if (searches(node, site)) return void replace(node.tagName === 'search' ? index : `<p>${escaped(words.noSearch)} ${index}.</p>`);
			if (node.tagName === 'style' && place?.startTag && place.endTag) {
				const [start, end] = [place.startTag.endOffset, place.endTag.startOffset];
				changes.push({ start, end, text: relativeStyle(from, html.slice(start, end), site) });
			}
			for (const { name, prefix, value } of node.attrs) {
				const written = prefix ? `${prefix}:${name}` : name;
				if (addressAttributes.includes(written)) changeAddress(node, written, value);
			}
		}
		if ('childNodes' in node) node.childNodes.forEach(visit);
		if ('content' in node) visit(node.content);
	};
	visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));

	let [result, end] = ['', 0];
	for (const change of changes.sort((a, b) => a.start - b.start)) {
		result += html.slice(end, change.start) + change.text;
		end = change.end;
	}
	return (result + html.slice(end)).replace(/<\/body>/, () => `${borrowed.drawing()}</body>`);
}

/** A page or a style of the build, as it stands in the copy. `path` is its file. */
export function standalone(path: string, content: string, site: StandaloneSite, words: StandaloneWords): string {
	return path.endsWith('.css') ? relativeStyle(path, content, site) : standalonePage(path, content, site, words);
}

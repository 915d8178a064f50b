/** Finds broken addresses in built HTML. Knows no browser and no disk: what exists is passed in. */
import { attribute, byTag, elements, textOf, type Node } from './dom.ts';

export interface LinkWorld {
	/** Parsed pages by address (`/metoder/`). */
	readonly pages: ReadonlyMap<string, Node>;
	/** Whether a file that is no page exists. */
	readonly hasFile: (path: string) => boolean;
	/** Fragments that a file other than a page offers. */
	readonly fragmentsOf: (path: string) => ReadonlySet<string>;
	/** The published origin: absolute links to it are links inside. */
	readonly site: string;
}

const addressAttributes: readonly [attribute: string, tags: readonly string[]][] = [
	['href', ['a', 'area', 'link', 'use', 'image', 'base']],
	['xlink:href', ['a', 'use', 'image']],
	['src', ['img', 'script', 'iframe', 'source', 'video', 'audio', 'embed', 'track', 'input']],
	['poster', ['video']],
	['data', ['object']],
	['action', ['form']],
	['formaction', ['button', 'input']],
];

/** Every address a page points at, as written. */
export function addressesOf(document: Node): string[] {
	const plain = addressAttributes.flatMap(([name, tags]) => byTag(document, ...tags).flatMap((element) => attribute(element, name) ?? []));
	const sets = byTag(document, 'img', 'source').flatMap((element) =>
		(attribute(element, 'srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []),
	);
	return [...plain, ...sets];
}

function idsOf(document: Node): string[] {
	return elements(document).flatMap((element) => attribute(element, 'id') ?? []);
}

function externalProblem(address: string): string | undefined {
	if (address.startsWith('mailto:')) return undefined;
	if (!/^https?:\/\//.test(address)) return `not http(s): ${address}`;
	if (/\s/.test(address)) return `white space in ${address}`;
	const url = URL.parse(address);
	return url?.hostname.includes('.') ? undefined : `malformed: ${address}`;
}

function internalProblem(written: string, url: URL, world: LinkWorld): string | undefined {
	const [path, fragment] = [decodeURIComponent(url.pathname), decodeURIComponent(url.hash.slice(1))];
	if (path.endsWith('/index.html')) return `names index.html: ${written}`;
	const page = world.pages.get(path);
	if (!page && world.pages.has(`${path}/`)) return `lacks the slash at the end: ${written}`;
	if (!page && !world.hasFile(path)) return `leads nowhere: ${written}`;
	if (!fragment) return undefined;
	const fragments = page ? new Set(idsOf(page)) : world.fragmentsOf(path);
	return fragments.has(fragment) ? undefined : `no such place on the page: ${written}`;
}

/** What is wrong with the addresses of one page, one sentence each. */
export function linkProblems(path: string, world: LinkWorld): string[] {
	const here = new URL(path, world.site);
	const document = world.pages.get(path);
	if (!document) throw new Error(`No such page: ${path}`);
	return [...new Set(addressesOf(document))].flatMap((written) => {
		if (written === '') return ['empty address'];
		if (written.startsWith('data:')) return [];
		// A calendar is a file like others; the scheme only says what to open it with.
		const url = URL.parse(written.replace(/^webcal:/, here.protocol), here);
		if (!url) return [`malformed: ${written}`];
		return (url.origin === here.origin ? internalProblem(written, url, world) : externalProblem(written)) ?? [];
	});
}

/** The titles of the page itself; an SVG picture has its own. */
export function pageTitles(document: Node): string[] {
	return byTag(document, 'head').flatMap((head) => byTag(head, 'title').map(textOf));
}

/** What is wrong with the frame of one page: language, title, heading, description, ids. */
export function frameProblems(document: Node): string[] {
	const ids = idsOf(document);
	const repeated = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
	const html = byTag(document, 'html')[0];
	const description = byTag(document, 'meta').filter((meta) => attribute(meta, 'name') === 'description');
	const headings = byTag(document, 'h1').length;
	return [
		...(html && attribute(html, 'lang') === 'sv' ? [] : ['the language is not sv']),
		...(pageTitles(document).length === 1 ? [] : ['not exactly one title']),
		...(headings === 1 ? [] : [`${headings} headings of level one`]),
		...(description.length === 1 && attribute(description[0]!, 'content')?.trim() ? [] : ['not exactly one description with text']),
		...repeated.map((id) => `the id ${id} stands on more than one element`),
	];
}

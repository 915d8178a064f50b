/** Each kind of page has its fixed anatomy in order, and says what its kind promises. */
import { describe, expect, it } from 'vitest';
import { attribute, byClass, byId, byTag, classes, elements, textOf, type Element, type Node } from './lib/dom.ts';
import { entriesOf, kinds, readPage, type Kind } from './lib/pages.ts';

/** The parts of a page in document order: its legend, its text, and the headings of level two outside the text by their anchors. */
function anatomy(document: Node): string[] {
	const main = byTag(document, 'main')[0]!;
	const inText = new Set(byClass(main, 'sl-markdown-content').flatMap((text) => byTag(text, 'h2')));
	return elements(main).flatMap((element) => {
		if (classes(element).some((name) => name === 'legend' || name === 'guide-head')) return ['legend'];
		if (classes(element).includes('sl-markdown-content')) return ['text'];
		if (element.tagName === 'h1') return ['title'];
		return element.tagName === 'h2' && !inText.has(element) ? (attribute(element, 'id') ?? []) : [];
	});
}

/** What stands above and below the text of each kind; `?` marks what only some entries have. */
const plan: Record<Kind, { above: string; below: string }> = {
	situation: { above: 'title vagen', below: '' },
	package: { above: 'title legend vagen', below: '' },
	guide: { above: 'title legend efter-lasningen', below: '' },
	method: { above: 'title legend anvand-nar anvand-inte-nar roller', below: 'mallar?' },
	case: { above: 'title legend', below: 'samverkansniva milstolpar?' },
	euAct: { above: 'title legend', below: 'skyldigheter utpekade-omraden? tillstandstider? planeringsnivaer sverige datum officiell-titel' },
	process: { above: 'title legend', below: 'sammanhang' },
	region: { above: 'title legend', below: 'utpekade-omraden?' },
	webinar: { above: 'title legend material', below: 'kapitel fragor' },
	espon: { above: 'title legend', below: '' },
	about: { above: 'title', below: '' },
};

function wanted(kind: Kind, found: readonly string[]): string[] {
	const { above, below } = plan[kind];
	const free: readonly Kind[] = ['about', 'situation', 'package'];
	const relations = free.includes(kind) ? 'hanger-ihop-med?' : 'hanger-ihop-med';
	const sources = free.includes(kind) ? 'kallor?' : 'kallor';
	return `${above} text ${below} ${relations} ${sources} granskning`
		.split(' ')
		.filter(Boolean)
		.flatMap((part) => (part.endsWith('?') ? found.filter((name) => `${name}?` === part) : part));
}

/** The legend as pairs of label and text. */
function legend(document: Node): Map<string, string> {
	const rows = byClass(document, 'legend').flatMap((box) =>
		byTag(box, 'dt').map((term, index) => [term, byTag(box, 'dd')[index]!] as const),
	);
	return new Map(rows.map(([term, text]) => [textOf(term), textOf(text)]));
}

/** The section that a heading with this anchor opens. */
function block(document: Node, id: string): Element {
	const section = byTag(document, 'section').find((element) => attribute(element, 'aria-labelledby') === id);
	if (!section) throw new Error(`No section ${id}`);
	return section;
}

function links(node: Node): string[] {
	return byTag(node, 'a').flatMap((link) => attribute(link, 'href') ?? []);
}

describe.each(kinds)('every %s', (kind) => {
	it('has legend, text, its own parts, relations, sources and review in that order', () => {
		const paths = entriesOf(kind);
		expect(paths.length).toBeGreaterThan(0);
		const found = Object.fromEntries(paths.map((path) => [path, anatomy(readPage(path).document)]));
		expect(found).toEqual(Object.fromEntries(paths.map((path) => [path, wanted(kind, found[path]!)])));
	});

	it('says its kind, when it was reviewed and when it will be again', () => {
		for (const path of entriesOf(kind)) {
			const { document } = readPage(path);
			expect(textOf(byClass(byClass(document, 'page-title')[0]!, 'kind')[0]!), path).not.toBe('');
			const dates = byTag(block(document, 'granskning'), 'time').map((time) => attribute(time, 'datetime')!);
			expect(dates.length, path).toBeGreaterThan(2);
			expect(dates[0]! < dates[1]!, path).toBe(true);
		}
	});
});

describe('a method', () => {
	/** `2 tim 30 min`, `2,5 tim`, `90 min` in minutes; undefined for weeks and months. */
	function minutes(text: string): number | undefined {
		const parts = [...text.matchAll(/([\d,]+)\s(tim|min)\b/g)];
		if (parts.length === 0) return undefined;
		return parts.reduce((sum, [, amount, unit]) => sum + Number(amount!.replace(',', '.')) * (unit === 'tim' ? 60 : 1), 0);
	}

	it('has steps whose minutes add up to its session, each beginning where the one before ended, or a new occasion at nought', () => {
		const counted = entriesOf('method').filter((path) => {
			const { document } = readPage(path);
			const lengths = byClass(document, 'length').map((length) => minutes(textOf(length)));
			expect(lengths.length, path).toBeGreaterThan(2);
			if (lengths.includes(undefined)) return false;
			const starts = byClass(document, 'start').map((start) => textOf(start));
			let elapsed = 0;
			let occasions = 1;
			for (const [index, length] of lengths.entries()) {
				if (index > 0 && starts[index] === 'från 0:00') {
					occasions += 1;
					elapsed = 0;
				}
				expect(starts[index], path).toBe(`från ${Math.floor(elapsed / 60)}:${String(elapsed % 60).padStart(2, '0')}`);
				elapsed += length!;
			}
			// Each further occasion has a heading of its own.
			expect(occasions, path).toBeLessThanOrEqual(Math.max(1, byClass(document, 'level-h3').length));
			const total = lengths.reduce<number>((sum, length) => sum + length!, 0);
			expect(minutes(legend(document).get('Genomförande')!), path).toBe(total);
			return true;
		});
		expect(counted.length).toBeGreaterThan(3);
	});

	it('that runs for weeks says which weeks each step takes, without gap or overlap', () => {
		const { document } = readPage('/metoder/strukturbild/');
		const spans = byClass(document, 'start').map((start) => textOf(start).match(/\d+/g)!.map(Number));
		expect(spans[0]![0]).toBe(1);
		for (const [index, [from]] of spans.entries()) if (index > 0) expect(from).toBe(spans[index - 1]!.at(-1)! + 1);
		expect(legend(document).get('Genomförande')).toContain('veckor');
	});

	it('leads to the cases that used it, and the case leads back', () => {
		const used = entriesOf('method').flatMap((method) =>
			links(block(readPage(method).document, 'hanger-ihop-med'))
				.filter((link) => link.startsWith('/fallstudier/'))
				.map((link) => [method, link] as const),
		);
		expect(used.length).toBeGreaterThan(4);
		for (const [method, link] of used) expect(links(byTag(readPage(link).document, 'main')[0]!), `${link} → ${method}`).toContain(method);
	});
});

it('a case leads to the methods it used, and each method back to it', () => {
	const pairs = entriesOf('case').flatMap((path) =>
		links(block(readPage(path).document, 'hanger-ihop-med'))
			.filter((link) => link.startsWith('/metoder/'))
			.map((link) => [path, link] as const),
	);
	expect(pairs.length).toBeGreaterThan(4);
	for (const [path, method] of pairs)
		expect(links(block(readPage(method).document, 'hanger-ihop-med')), `${method} → ${path}`).toContain(path);
});

it('every process shows what feeds it and what it feeds, and the other end says the same', () => {
	const flow = (path: string) => {
		const [into, out] = byClass(block(readPage(path).document, 'sammanhang'), 'side');
		return { into: links(into!), out: links(out!), headings: [into!, out!].map((side) => textOf(byTag(side, 'h3')[0]!)) };
	};
	const flows = new Map(entriesOf('process').map((path) => [path, flow(path)]));
	expect(new Set([...flows.values()].map(({ headings }) => headings.join(' / ')))).toEqual(
		new Set(['Får underlag från / Ger underlag till']),
	);
	const arrows = [...flows].flatMap(([from, { out }]) => out.map((to) => `${from} → ${to}`));
	const asSeenFromTarget = [...flows].flatMap(([to, { into }]) => into.map((from) => `${from} → ${to}`));
	expect(arrows.length).toBeGreaterThan(10);
	expect(asSeenFromTarget.sort()).toEqual(arrows.sort());
});

it('NZIA stands as a regulation that many call a directive', () => {
	const { document } = readPage('/eu/nzia/');
	expect(legend(document).get('Typ')).toBe('Förordning. Många säger direktiv.');
	expect(textOf(block(document, 'officiell-titel'))).toContain('Många säger direktiv. Rätt ord är förordning.');
});

it('every duty of an EU act has an address, says who, when and at which level', () => {
	for (const path of entriesOf('euAct')) {
		const duties = byTag(byClass(block(readPage(path).document, 'skyldigheter'), 'duties')[0]!, 'li').filter((item) =>
			attribute(item, 'id'),
		);
		expect(duties.length, path).toBeGreaterThan(1);
		for (const duty of duties) expect(byTag(duty, 'dt').map(textOf).slice(0, 3)).toEqual(['Vem', 'När', 'Nivå']);
	}
});

it('the webinar says for each material that it has not been found', () => {
	const rows = byTag(block(readPage('/webbinarier/strategisk-planering-i-europa/').document, 'material'), 'tr').slice(1);
	expect(rows.map((row) => textOf(byTag(row, 'th')[0]!))).toEqual(['Program', 'Inspelning', 'Bilder', 'Utskrift av det som sades']);
	for (const row of rows) expect(textOf(byTag(row, 'td')[0]!)).toMatch(/^inte funnet/);
});

describe('the start page', () => {
	const { document } = readPage('/');
	const main = byTag(document, 'main')[0]!;

	it('has search, the ways in, the map, what comes next and the newest, in that order', () => {
		const order = elements(main).flatMap((element) => {
			const known = ['big-search', 'ways', 'system-map', 'deadlines', 'newest'];
			return classes(element).filter((name) => known.includes(name));
		});
		expect(order).toEqual(['big-search', 'ways', 'system-map', 'deadlines', 'newest']);
		expect(attribute(byClass(main, 'big-search')[0]!, 'action')).toBe('/sok/');
	});

	it('has six ways in, to six different pages', () => {
		expect(new Set(links(byClass(main, 'ways')[0]!)).size).toBe(6);
	});

	it('names only what lies ahead, all of it from the calendar', () => {
		const rows = (node: Node) => byClass(node, 'deadlines').flatMap((list) => byTag(list, 'li'));
		const ahead = rows(readPage('/kalender/').document).filter((row) => !classes(row).includes('passed'));
		const next = rows(main);
		expect(next).toHaveLength(6);
		expect(next.map(textOf).filter((text) => text.includes('har passerat'))).toEqual([]);
		expect(ahead.map(textOf)).toEqual(expect.arrayContaining(next.map(textOf)));
	});

	it('shows the newest pages of several kinds, with what was changed and when', () => {
		const changes = byTag(byClass(main, 'newest')[0]!, 'li');
		expect(changes).toHaveLength(6);
		expect(new Set(changes.map((change) => links(change)[0]!.split('/')[1])).size).toBeGreaterThan(3);
		const dates = changes.map((change) => attribute(byTag(change, 'time')[0]!, 'datetime')!);
		expect(dates).toEqual([...dates].sort().reverse());
	});
});

it('the glossary gives every term an address and a definition', () => {
	const terms = byTag(byTag(readPage('/ordlista/').document, 'main')[0]!, 'dt');
	expect(terms.length).toBeGreaterThan(60);
	expect(byId(readPage('/ordlista/').document, 'strukturbild')).toBeDefined();
	for (const term of terms) expect(attribute(term.parentNode as Element, 'id'), textOf(term)).toBeTruthy();
});

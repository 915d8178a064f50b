import { expect, test } from 'vitest';
import { layoutSystemMap, type MapEdge, type MapNode } from '../../../src/components/pictures/system-map.ts';

const options = { width: 900, columns: 4, box: { width: 180, height: 48 }, letters: 20, bandGap: 40, rowGap: 20 };
const node = (id: string, band: number, more: Partial<MapNode> = {}): MapNode => ({
	id,
	label: id,
	path: `/${id}/`,
	band,
	centre: false,
	...more,
});

const nodes = [
	...['a', 'b', 'c', 'd', 'e'].map((id) => node(id, 0)),
	node('rus', 1, { centre: true, label: 'RUS' }),
	...['f', 'g', 'h', 'i'].map((id) => node(id, 1)),
	node('j', 2, { label: 'Regional energi- och klimatstrategi' }),
];
const edges: MapEdge[] = [
	{ from: 'a', to: 'rus' },
	{ from: 'rus', to: 'j' },
	{ from: 'f', to: 'g' },
	{ from: 'j', to: 'b' },
	{ from: 'a', to: 'okänd' },
];
const layout = layoutSystemMap(['Staten', 'Länet', 'Kommunen'], nodes, edges, options);
const at = new Map(layout.nodes.map((placed) => [placed.id, placed]));

test('every process is placed once, inside the picture and inside its band', () => {
	expect(layout.nodes.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
	for (const { id, x, y, band } of layout.nodes) {
		const { y: top, height } = layout.bands[band]!;
		expect(x >= 0 && x + options.box.width <= options.width, id).toBe(true);
		expect(y >= top && y + options.box.height <= top + height, id).toBe(true);
	}
	expect(layout.bands.at(-1)!.y + layout.bands.at(-1)!.height).toBeLessThanOrEqual(layout.height);
});

test('no two boxes touch, and no two bands', () => {
	const overlaps = layout.nodes.flatMap((one, index) =>
		layout.nodes
			.slice(index + 1)
			.filter((other) => Math.abs(one.x - other.x) < options.box.width + 1 && Math.abs(one.y - other.y) < options.box.height + 1)
			.map((other) => [one.id, other.id]),
	);
	expect(overlaps).toEqual([]);
	for (const [index, { y }] of layout.bands.slice(1).entries()) {
		const above = layout.bands[index]!;
		expect(y).toBeGreaterThanOrEqual(above.y + above.height + options.bandGap);
	}
});

test('no row has more boxes than it has room for', () => {
	const rows = Map.groupBy(layout.nodes, ({ y }) => y);
	for (const row of rows.values()) expect(row.length).toBeLessThanOrEqual(options.columns);
});

test('the strategy stands in the middle of its own order', () => {
	const single = layoutSystemMap(['A'], [node('x', 0), node('y', 0), node('rus', 0, { centre: true })], [], options);
	const order = [...single.nodes].sort((a, b) => a.x - b.x).map(({ id }) => id);
	expect(order[1]).toBe('rus');
});

test('a curve begins at the edge of one box and ends at the edge of the other', () => {
	expect(layout.edges).toHaveLength(4);
	for (const { from, to, path } of layout.edges) {
		const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
		const [start, end] = [numbers.slice(0, 2), numbers.slice(-2)] as [[number, number], [number, number]];
		for (const [[x, y], id] of [
			[start, from],
			[end, to],
		] as const) {
			const box = at.get(id)!;
			expect(x > box.x && x < box.x + options.box.width, `${from} → ${to} at ${id}`).toBe(true);
			const [toTop, toBottom] = [Math.abs(y - box.y), Math.abs(y - box.y - options.box.height)];
			expect(Math.min(toTop, toBottom), `${from} → ${to} at ${id}`).toBeLessThanOrEqual(2);
		}
	}
});

test('curves that meet the same side of a box do not share a point', () => {
	const many = layoutSystemMap(
		['A', 'B'],
		[node('a', 0), node('b', 0), node('c', 0), node('x', 1)],
		['a', 'b', 'c'].map((from) => ({ from, to: 'x' })),
		options,
	);
	const ends = many.edges.map(({ path }) => path.split(' ').slice(-2).join(' '));
	expect(new Set(ends).size).toBe(3);
});

test('curves that touch the strategy are drawn with weight, others not; ends that are not there draw nothing', () => {
	expect(layout.edges.map(({ from, to, central }) => [from, to, central])).toEqual([
		['a', 'rus', true],
		['rus', 'j', true],
		['f', 'g', false],
		['j', 'b', false],
	]);
});

test('a long name is broken between words and after hyphens, and keeps every letter', () => {
	const { lines } = at.get('j')!;
	expect(lines.length).toBeGreaterThan(1);
	expect(lines.filter((line) => line.length > options.letters)).toEqual([]);
	expect(lines.join(' ').replace('- ', '-').replaceAll(' ', '')).toBe('Regionalenergi-ochklimatstrategi');
});

test('a band without processes takes no room', () => {
	const gap = layoutSystemMap(['A', 'B', 'C'], [node('a', 0), node('c', 2)], [{ from: 'a', to: 'c' }], options);
	expect(gap.bands.map(({ label }) => label)).toEqual(['A', 'C']);
	const [first, last] = gap.bands;
	expect(last!.y).toBe(first!.y + first!.height + options.bandGap);
});

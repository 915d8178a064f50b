import { expect, test } from 'vitest';
import { breakLabel, layoutSystemMap, type Box, type MapEdge, type MapNode } from '../../../src/components/pictures/system-map.ts';

const options = { width: 900, boxHeight: 46, letters: 15, rowGap: 12, bandGap: 26, gutter: 28 };
const bands = ['Staten', 'Länet', 'Kommunen'];
const columns = ['mark', 'transporter', 'energi'];
const node = (id: string, band: number, column: number, more: Partial<MapNode> = {}): MapNode => ({
	id,
	label: id,
	path: `/${id}/`,
	band,
	column,
	centre: false,
	...more,
});

const nodes = [
	node('a', 0, 0),
	node('b', 0, 1),
	node('rus', 1, -1, { centre: true, label: 'RUS' }),
	...['f', 'g', 'h'].map((id) => node(id, 1, 0)),
	node('i', 1, 1),
	node('j', 2, 0),
	node('k', 2, 1),
];
const edges: MapEdge[] = [
	{ from: 'a', to: 'rus' },
	{ from: 'rus', to: 'j' },
	{ from: 'f', to: 'rus' },
	{ from: 'rus', to: 'f' },
	{ from: 'g', to: 'rus' },
	{ from: 'f', to: 'i' },
	{ from: 'j', to: 'g' },
	{ from: 'a', to: 'okänd' },
];
const layout = layoutSystemMap(bands, columns, nodes, edges, options);
const at = new Map(layout.nodes.map((placed) => [placed.id, placed]));
const numbersIn = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
const onEdgeOf = (box: Box, x: number, y: number) => {
	const inside = x >= box.x - 0.1 && x <= box.x + box.width + 0.1 && y >= box.y - 0.1 && y <= box.y + box.height + 0.1;
	const toEdge = Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y);
	return inside && Math.abs(toEdge) < 0.2;
};

test('every process is placed once, inside the picture, under its level and its sector', () => {
	expect(layout.nodes.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
	for (const { id, x, y, width, height, band, column, centre } of layout.nodes) {
		expect(x >= 0 && x + width <= layout.width && y + height <= layout.height, id).toBe(true);
		expect(y > layout.bands[band]!.y && (band === 2 || y + height < layout.bands[band + 1]!.y), id).toBe(true);
		if (!centre) expect(x, id).toBe(layout.columns[column]!.x);
	}
});

test('no two boxes touch', () => {
	const overlaps = layout.nodes.flatMap((one, index) =>
		layout.nodes
			.slice(index + 1)
			.filter(
				(other) =>
					one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height,
			)
			.map((other) => [one.id, other.id]),
	);
	expect(overlaps).toEqual([]);
});

test('what plans across all sectors is a bar over them all, first on its level', () => {
	const bar = at.get('rus')!;
	const others = layout.nodes.filter(({ band, centre }) => band === 1 && !centre);
	expect(others.every(({ x, y, width }) => bar.x <= x && bar.x + bar.width >= x + width && bar.y < y)).toBe(true);
});

test('an arrow begins at the edge of one box and ends at the edge of the other', () => {
	for (const { from, to, path } of layout.edges) {
		const numbers = numbersIn(path);
		if (path.includes('V') && path.endsWith(String(numbers.at(-1))) && /V\S+$/.test(path)) {
			// Ends with a vertical stroke: the last x stands before it.
			expect(onEdgeOf(at.get(to)!, numbers.at(-3)!, numbers.at(-1)!), `${from} → ${to}`).toBe(true);
			expect(onEdgeOf(at.get(from)!, numbers[0]!, numbers[1]!), `${from} → ${to}`).toBe(true);
		} else if (/H\S+$/.test(path)) {
			expect(onEdgeOf(at.get(to)!, numbers.at(-1)!, numbers.at(-2)!), `${from} → ${to}`).toBe(true);
			expect(onEdgeOf(at.get(from)!, numbers[0]!, numbers[1]!), `${from} → ${to}`).toBe(true);
		} else {
			expect(onEdgeOf(at.get(from)!, numbers[0]!, numbers[1]!), `${from} → ${to}`).toBe(true);
			expect(onEdgeOf(at.get(to)!, numbers.at(-2)!, numbers.at(-1)!), `${from} → ${to}`).toBe(true);
		}
	}
});

test('arrows of the bar have a lane each, in the gutter before their boxes', () => {
	const lanes = layout.edges
		.filter(({ central, to, from }) => central && [from, to].some((id) => ['f', 'g', 'j'].includes(id)))
		.map(({ path }) => Number(/Q(\S+)/.exec(path)![1]));
	expect(new Set(lanes).size).toBe(lanes.length);
	for (const x of lanes) expect(x > 0 && x < at.get('f')!.x).toBe(true);
});

test('two processes that feed each other have one arrow with two heads', () => {
	expect(layout.edges.map(({ from, to, both, central }) => [from, to, both, central])).toEqual([
		['a', 'rus', false, true],
		['rus', 'j', false, true],
		['f', 'rus', true, true],
		['g', 'rus', false, true],
		['f', 'i', false, false],
		['j', 'g', false, false],
	]);
});

test('a level and a sector without processes take no room', () => {
	expect(layout.columns.map(({ lines }) => lines.join(' '))).toEqual(['mark', 'transporter']);
	const gap = layoutSystemMap(bands, columns, [node('a', 0, 0), node('c', 2, 0)], [], options);
	expect(gap.bands.map(({ label }) => label)).toEqual(['Staten', 'Kommunen']);
});

test.each([
	['RUS', ['RUS']],
	['Energi- och klimatstrategi', ['Energi- och', 'klimatstrategi']],
	['Nationell plan', ['Nationell plan']],
	['Kommunal energi\u00adplan', ['Kommunal', 'energiplan']],
	['Pla\u00adne\u00adrings\u00adstra\u00adte\u00adgi', ['Planerings-', 'strategi']],
	['Långtordutanavstavning', ['Långtordutanavstavning']],
])('the label %s is broken where it may', (label, lines) => expect(breakLabel(label, 15)).toEqual(lines));

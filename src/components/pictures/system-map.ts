/** Lays out the map of the planning system: bands by level, a box a process, curves for what feeds what. Pure geometry. */

export interface MapNode {
	readonly id: string;
	readonly label: string;
	readonly path: string;
	/** Band it stands in, from the top. */
	readonly band: number;
	/** Drawn with weight. */
	readonly centre: boolean;
}

export interface MapEdge {
	readonly from: string;
	readonly to: string;
}

export interface PlacedNode extends MapNode {
	readonly x: number;
	readonly y: number;
	/** The label broken into lines that fit. */
	readonly lines: readonly string[];
}

export interface PlacedEdge extends MapEdge {
	readonly path: string;
	/** Touches the node drawn with weight. */
	readonly central: boolean;
}

export interface SystemMapLayout {
	readonly width: number;
	readonly height: number;
	readonly box: { readonly width: number; readonly height: number };
	readonly bands: readonly { label: string; y: number; height: number }[];
	readonly nodes: readonly PlacedNode[];
	readonly edges: readonly PlacedEdge[];
}

interface Options {
	readonly width: number;
	/** Boxes beside each other at most. */
	readonly columns: number;
	readonly box: { readonly width: number; readonly height: number };
	/** Letters that fit on a line of a box. */
	readonly letters: number;
	readonly bandGap: number;
	readonly rowGap: number;
}

/** Room for the arrows between two sheets of boxes, and for a band's name. */
const nameHeight = 30;

function breakLabel(label: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of label.split(/(?<=-)|\s+/)) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last}${last.endsWith('-') ? '' : ' '}${word}`;
		if (last !== undefined && joined.length <= letters) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
}

/** Within a band, nodes stand near what they are tied to: ordered by the mean place of their neighbours, a few rounds. */
function orderNodes(bands: readonly (readonly MapNode[])[], edges: readonly MapEdge[]): MapNode[][] {
	const ordered = bands.map((nodes) => withCentreInMiddle(nodes));
	for (let round = 0; round < 6; round++) {
		const place = new Map(ordered.flatMap((nodes) => nodes.map((node, index) => [node.id, (index + 0.5) / nodes.length] as const)));
		const pull = (node: MapNode) => {
			const near = edges
				.flatMap(({ from, to }) => (from === node.id ? [place.get(to)] : to === node.id ? [place.get(from)] : []))
				.filter((x) => x !== undefined);
			return near.length > 0 ? near.reduce((sum, x) => sum + x, 0) / near.length : place.get(node.id)!;
		};
		for (const [index, nodes] of ordered.entries()) {
			const sorted = [...nodes].sort((a, b) => pull(a) - pull(b) || a.label.localeCompare(b.label, 'sv'));
			ordered[index] = withCentreInMiddle(sorted);
		}
	}
	return ordered;
}

function withCentreInMiddle(nodes: readonly MapNode[]): MapNode[] {
	const rest = nodes.filter(({ centre }) => !centre);
	const middle = Math.ceil(rest.length / 2);
	return [...rest.slice(0, middle), ...nodes.filter(({ centre }) => centre), ...rest.slice(middle)];
}

type Side = 'top' | 'bottom';

interface Port {
	readonly edge: MapEdge;
	readonly node: PlacedNode;
	readonly other: PlacedNode;
	readonly side: Side;
}

/** Where each edge meets its boxes: spread along the side, in the order of the other ends, so that lines do not share a point. */
function portsOf(edges: readonly MapEdge[], at: ReadonlyMap<string, PlacedNode>, box: { width: number }): Map<string, number> {
	const ports = edges.flatMap((edge): Port[] => {
		const [from, to] = [at.get(edge.from)!, at.get(edge.to)!];
		const sideOf = (node: PlacedNode, other: PlacedNode): Side => (other.y > node.y ? 'bottom' : 'top');
		return [
			{ edge, node: from, other: to, side: sideOf(from, to) },
			{ edge, node: to, other: from, side: sideOf(to, from) },
		];
	});
	const places = new Map<string, number>();
	const bySide = Map.groupBy(ports, ({ node, side }) => `${node.id} ${side}`);
	for (const group of bySide.values()) {
		const sorted = [...group].sort((a, b) => a.other.x - b.other.x || a.other.y - b.other.y);
		for (const [index, { edge, node }] of sorted.entries()) {
			places.set(portKey(edge, node.id), node.x + (box.width * (index + 1)) / (sorted.length + 1));
		}
	}
	return places;
}

function portKey({ from, to }: MapEdge, node: string): string {
	return `${from} ${to} ${node}`;
}

function curve(from: PlacedNode, to: PlacedNode, x1: number, x2: number, boxHeight: number): string {
	const round = (value: number) => Math.round(value * 10) / 10;
	if (from.y === to.y) {
		// Beside each other: over the top of the row, higher the further apart.
		const rise = Math.min(34, 14 + Math.abs(x1 - x2) / 16);
		return `M${round(x1)} ${from.y}C${round(x1)} ${round(from.y - rise)} ${round(x2)} ${round(from.y - rise)} ${round(x2)} ${from.y - 2}`;
	}
	const down = to.y > from.y;
	const [y1, y2] = [down ? from.y + boxHeight : from.y, down ? to.y - 2 : to.y + boxHeight + 2];
	const bend = (y2 - y1) * 0.5;
	return `M${round(x1)} ${y1}C${round(x1)} ${round(y1 + bend)} ${round(x2)} ${round(y2 - bend)} ${round(x2)} ${y2}`;
}

/** Places bands, boxes and curves. Edges whose ends are not among the nodes are left out. */
export function layoutSystemMap(
	bandLabels: readonly string[],
	nodes: readonly MapNode[],
	edges: readonly MapEdge[],
	options: Options,
): SystemMapLayout {
	const { width, columns, box, letters, bandGap, rowGap } = options;
	const ids = new Set(nodes.map(({ id }) => id));
	const known = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
	const inBands = orderNodes(
		bandLabels.map((_, band) => nodes.filter((node) => node.band === band)),
		known,
	);
	const bands: { label: string; y: number; height: number }[] = [];
	const placed: PlacedNode[] = [];
	let y = 0;
	for (const [index, row] of inBands.entries()) {
		if (row.length === 0) continue;
		const rows = Math.ceil(row.length / columns);
		const perRow = Math.ceil(row.length / rows);
		const height = nameHeight + rows * box.height + (rows - 1) * rowGap;
		bands.push({ label: bandLabels[index]!, y, height });
		for (const [place, node] of row.entries()) {
			const line = Math.floor(place / perRow);
			const count = Math.min(perRow, row.length - line * perRow);
			const gap = (width - count * box.width) / (count + 1);
			placed.push({
				...node,
				x: Math.round(gap + (place % perRow) * (box.width + gap)),
				y: y + nameHeight + line * (box.height + rowGap),
				lines: breakLabel(node.label, letters),
			});
		}
		y += height + bandGap;
	}
	const at = new Map(placed.map((node) => [node.id, node]));
	const ports = portsOf(known, at, box);
	return {
		width,
		height: y - bandGap + 4,
		box,
		bands,
		nodes: placed,
		edges: known.map((edge) => {
			const [from, to] = [at.get(edge.from)!, at.get(edge.to)!];
			const path = curve(from, to, ports.get(portKey(edge, from.id))!, ports.get(portKey(edge, to.id))!, box.height);
			return { ...edge, path, central: from.centre || to.centre };
		}),
	};
}

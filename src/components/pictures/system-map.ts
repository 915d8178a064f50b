/**
 * Lays out the map of the planning system: levels from the top, sectors side by side, a box a process. What plans across
 * all sectors is a bar across them all; its arrows run straight in the gutters. Pure geometry.
 */

export interface MapNode {
	readonly id: string;
	/** May hold soft hyphens. */
	readonly label: string;
	readonly path: string;
	/** Level it stands on, from the top. */
	readonly band: number;
	/** Sector it stands in, from the left; of no matter for the bar. */
	readonly column: number;
	/** Drawn as the bar across all sectors. */
	readonly centre: boolean;
}

export interface MapEdge {
	readonly from: string;
	readonly to: string;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface PlacedNode extends MapNode, Box {
	/** The label broken into lines that fit. */
	readonly lines: readonly string[];
}

export interface PlacedEdge extends MapEdge {
	readonly path: string;
	/** Runs to or from the bar. */
	readonly central: boolean;
	/** Runs both ways; then the opposite edge is not drawn. */
	readonly both: boolean;
}

export interface SystemMapLayout {
	readonly width: number;
	readonly height: number;
	readonly bands: readonly { label: string; y: number }[];
	readonly columns: readonly { lines: readonly string[]; x: number }[];
	readonly nodes: readonly PlacedNode[];
	readonly edges: readonly PlacedEdge[];
}

export interface MapOptions {
	readonly width: number;
	readonly boxHeight: number;
	/** Letters that fit on a line of a box. */
	readonly letters: number;
	readonly rowGap: number;
	readonly bandGap: number;
	/** Room to the left of each box, where the arrows of the bar run. */
	readonly gutter: number;
}

const nameHeight = 26;
const headHeight = 36;
const lane = 4.5;
const corner = 5;
const round = (value: number) => Math.round(value * 10) / 10;

/** A word that must be broken leaves at least so many letters for the next line. */
const leastRest = 6;

/** Breaks a label into lines of at most `letters`: between words, after hyphens, and at soft hyphens when it must. */
export function breakLabel(label: string, letters: number): string[] {
	const lines: string[] = [];
	// A piece with what stands before it: a space between words, nothing after a hyphen inside one.
	for (const [, glue = '', piece = ''] of label.matchAll(/(\s*)([^\s-]+-?|-)/g)) {
		const last = lines.at(-1);
		const whole = piece.replaceAll('\u00ad', '');
		if (last !== undefined && last.length + glue.length + whole.length <= letters) {
			lines[lines.length - 1] = last + glue + whole;
		} else if (whole.length <= letters) {
			lines.push(whole);
		} else {
			const parts = piece.split('\u00ad');
			const fits = (count: number) => parts.slice(0, count).join('').length < letters && parts.slice(count).join('').length >= leastRest;
			const count = parts.map((_, index) => index).findLast((index) => index > 0 && fits(index));
			lines.push(...(count ? [`${parts.slice(0, count).join('')}-`, parts.slice(count).join('')] : [whole]));
		}
	}
	return lines;
}

/** From a box into its gutter and straight to the bar, or the other way. Each arrow of a gutter has a lane of its own. */
function central(node: PlacedNode, bar: PlacedNode, gutterEnd: number, index: number, fromBar: boolean): string {
	const x = round(gutterEnd - 7 - index * lane);
	const y = round(node.y + node.height / 2);
	const above = node.y < bar.y;
	const [end, turn] = above ? [bar.y, y + corner] : [bar.y + bar.height, y - corner];
	return fromBar
		? `M${x} ${end}V${turn}Q${x} ${y} ${x + corner} ${y}H${node.x}`
		: `M${node.x} ${y}H${x + corner}Q${x} ${y} ${x} ${turn}V${end}`;
}

/** A curve between two boxes, out of their sides. */
function curve(from: PlacedNode, to: PlacedNode): string {
	const [y1, y2] = [round(from.y + from.height * 0.62), round(to.y + to.height * 0.38)];
	if (from.column === to.column) {
		const x = from.x + from.width;
		return `M${x} ${y1}C${x + 20} ${y1} ${x + 20} ${y2} ${x} ${y2}`;
	}
	const right = to.x > from.x;
	const [x1, x2] = right ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
	const bend = round((x2 - x1) / 2);
	return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/** Places boxes and arrows. Edges whose ends are not among the nodes are left out; levels and sectors without nodes take no room. */
export function layoutSystemMap(
	bandLabels: readonly string[],
	columnLabels: readonly string[],
	nodes: readonly MapNode[],
	edges: readonly MapEdge[],
	options: MapOptions,
): SystemMapLayout {
	const { width, boxHeight, letters, rowGap, bandGap, gutter } = options;
	const used = columnLabels.map((_, index) => index).filter((index) => nodes.some((node) => !node.centre && node.column === index));
	const columnWidth = width / Math.max(1, used.length);
	const columnX = (column: number) => round(used.indexOf(column) * columnWidth);
	const placed: PlacedNode[] = [];
	const bands: { label: string; y: number }[] = [];
	let y = headHeight;
	for (const [band, label] of bandLabels.entries()) {
		const own = nodes.filter((node) => node.band === band);
		if (own.length === 0) continue;
		bands.push({ label, y });
		y += nameHeight;
		for (const node of own.filter(({ centre }) => centre)) {
			placed.push({
				...node,
				x: 2,
				y,
				width: width - 4,
				height: boxHeight * 0.8,
				lines: [node.label.replaceAll('\u00ad', '')],
			});
			y += boxHeight * 0.8 + rowGap;
		}
		const stacks = used.map((column) => own.filter((node) => !node.centre && node.column === column));
		for (const stack of stacks) {
			for (const [row, node] of stack.entries()) {
				placed.push({
					...node,
					x: round(columnX(node.column) + gutter),
					y: y + row * (boxHeight + rowGap),
					width: round(columnWidth - gutter - 2),
					height: boxHeight,
					lines: breakLabel(node.label, letters),
				});
			}
		}
		y += Math.max(...stacks.map(({ length }) => length), 0) * (boxHeight + rowGap) - rowGap + bandGap;
	}
	return {
		width,
		height: y - bandGap + 4,
		bands,
		columns: used.map((column) => ({ lines: breakLabel(columnLabels[column]!, letters + 2), x: columnX(column) + gutter })),
		nodes: placed,
		edges: placeEdges(placed, edges, columnX, gutter),
	};
}

function placeEdges(
	placed: readonly PlacedNode[],
	edges: readonly MapEdge[],
	columnX: (column: number) => number,
	gutter: number,
): PlacedEdge[] {
	const at = new Map(placed.map((node) => [node.id, node]));
	const known = edges.filter(({ from, to }) => at.has(from) && at.has(to));
	const lanes = new Map<string, number>();
	const drawn = new Set<string>();
	return known.flatMap((edge): PlacedEdge[] => {
		const [from, to] = [at.get(edge.from)!, at.get(edge.to)!];
		const both = known.some((other) => other.from === edge.to && other.to === edge.from);
		if (both && drawn.has(`${edge.to} ${edge.from}`)) return [];
		drawn.add(`${edge.from} ${edge.to}`);
		if (!from.centre && !to.centre) return [{ ...edge, both, central: false, path: curve(from, to) }];
		const [node, bar] = from.centre ? [to, from] : [from, to];
		const side = `${node.column} ${node.y < bar.y}`;
		const index = lanes.get(side) ?? 0;
		lanes.set(side, index + 1);
		return [{ ...edge, both, central: true, path: central(node, bar, columnX(node.column) + gutter, index, from.centre) }];
	});
}

/**
 * Outlines of Sweden's 21 counties. Map: MapSVG, adapted by the svg-maps project, CC BY 4.0 (npm @svg-maps/sweden).
 * The package has the outlines of Västmanland and Västernorrland under each other's names; they are put right here
 * (checked against Statistics Sweden's boundaries, see the fact sheet on map data).
 */
import sweden from '@svg-maps/sweden';

/** Package id → our region id. */
const regionIds: Readonly<Record<string, string>> = {
	sodermanland: 'sormland',
	'vastra gotaland': 'vastra-gotaland',
	jamtland: 'jamtland-harjedalen',
	vastmanland: 'vasternorrland',
	vasternorrland: 'vastmanland',
};

export interface County {
	/** Id of the region's page. */
	readonly region: string;
	readonly path: string;
	/** Where a label goes. */
	readonly middle: { readonly x: number; readonly y: number };
}

export const viewBox: string = sweden.viewBox;

type Point = readonly [x: number, y: number];

/** The closed rings of an outline, in absolute coordinates. The package writes relative lines only (m and z). */
function ringsOf(path: string): Point[][] {
	let [x, y] = [0, 0];
	return path
		.split(/(?=m)/i)
		.map((ring) => {
			const numbers = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number);
			const points: Point[] = [];
			for (let index = 0; index + 1 < numbers.length; index += 2) {
				x += numbers[index]!;
				y += numbers[index + 1]!;
				points.push([x, y]);
			}
			// After z the pen is back where the ring began.
			if (points[0]) [x, y] = points[0];
			return points;
		})
		.filter((points) => points.length > 2);
}

/** A ring with one decimal, points that fall together dropped, written as relative lines. */
function writeRing(points: readonly Point[]): string {
	const round = (value: number) => Math.round(value * 10);
	let [x, y] = [round(points[0]![0]), round(points[0]![1])];
	const parts = [`M${x / 10} ${y / 10}l`];
	for (const [px, py] of points.slice(1)) {
		const [dx, dy] = [round(px) - x, round(py) - y];
		if (Math.abs(dx) + Math.abs(dy) < 5) continue;
		parts.push(`${dx / 10} ${dy / 10} `);
		[x, y] = [x + dx, y + dy];
	}
	return `${parts.join('').trim()}z`;
}

export const counties: readonly County[] = sweden.locations.map(({ id, path }) => ({
	region: regionIds[id] ?? id,
	path: ringsOf(path).map(writeRing).join(''),
	middle: middleOf(ringsOf(path)),
}));

/** Middle of the largest ring's frame: where a label goes. */
function middleOf(rings: readonly Point[][]): { x: number; y: number } {
	const frames = rings.map((points) => {
		const xs = points.map(([x]) => x);
		const ys = points.map(([, y]) => y);
		const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
		return { size: (right - left) * (bottom - top), x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) };
	});
	const { x, y } = frames.reduce((largest, frame) => (frame.size > largest.size ? frame : largest));
	return { x, y };
}

/**
 * Outlines of Sweden's 21 counties. Map: MapSVG, adapted by the svg-maps project, CC BY 4.0 (npm @svg-maps/sweden).
 * The package has the outlines of Västmanland and Västernorrland under each other's names; they are put right here
 * (checked against Statistics Sweden's boundaries, see the fact sheet on map data).
 */
import sweden from '@svg-maps/sweden';
import { writeRing, type Point } from './outline.ts';

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

/**
 * Where a place lies on the map, within a few units. `lat` and `lon` in degrees, WGS 84. The package's projection is
 * Mercator; the constants are fitted to Statistics Sweden's boundaries (fact sheet on map data, section 1).
 */
export function projectSweden({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } {
	const radians = (degrees: number) => (degrees * Math.PI) / 180;
	return { x: 1526.2 * radians(lon) - 296.6, y: 2549 - 1508.3 * Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2)) };
}

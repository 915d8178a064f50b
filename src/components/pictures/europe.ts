/** Europe drawn once at build: the countries' outlines from Natural Earth (world-atlas, public domain), and where a place lies. */
import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { writeRing, type Point } from './outline.ts';

/** Size of the drawing in its own units. Narrow enough that its letters can be read on a phone. */
const size = { width: 360, height: 420 };
export const europeViewBox = `0 0 ${size.width} ${size.height}`;

/** Lambert azimuthal equal area around the middle of the cases; EPSG:3035 uses the same projection around 52° N, 10° E. */
const projection = geoAzimuthalEqualArea()
	.rotate([-10, -54.5])
	.scale(690)
	.translate([size.width / 2, size.height / 2])
	.clipExtent([
		[0, 0],
		[size.width, size.height],
	])
	.precision(0.5);

/** Where a place lies on the map. `lat` and `lon` in degrees, WGS 84. Undefined outside it. */
export function projectEurope({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } | undefined {
	const point = projection([lon, lat]);
	return point ? { x: point[0], y: point[1] } : undefined;
}

/** The rings of a path as d3-geo writes it: absolute `M…L…Z`. Islets too small to see are dropped. */
function ringsOf(path: string): Point[][] {
	return path
		.split('M')
		.map((ring) => [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]))
		.filter((points) => {
			const xs = points.map(([x]) => x);
			const ys = points.map(([, y]) => y);
			return points.length > 3 && Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys) > 3;
		});
}

/** Outlines as SVG paths: all land, and Sweden by itself. Computed on demand, since only one file needs them. */
export function europeOutlines(): { land: string; sweden: string } {
	// Read by require: the file is a megabyte of JSON that no bundle should hold.
	const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
		countries: GeometryCollection<{ name: string }>;
	}>;
	const { features } = feature(atlas, atlas.objects.countries);
	const path = geoPath(projection).digits(2);
	const draw = (shape: Parameters<typeof path>[0]) =>
		ringsOf(path(shape) ?? '')
			.map(writeRing)
			.join('');
	return {
		land: features.map(draw).join(''),
		sweden: draw(features.find(({ properties }) => properties.name === 'Sweden')!),
	};
}

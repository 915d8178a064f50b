import { expect, test } from 'vitest';
import { counties, viewBox } from '../../../src/components/pictures/counties.ts';
import { idPattern } from '../../../src/model/fields.ts';

const [left, top, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
const middle = (region: string) => {
	const county = counties.find((candidate) => candidate.region === region);
	if (!county) throw new Error(`No county ${region}`);
	return county.middle;
};

/** Absolute points of an outline as it is written for the page. */
function pointsOf(path: string): [x: number, y: number][] {
	return path.split(/(?=M)/).flatMap((ring) => {
		const [x0 = 0, y0 = 0, ...rest] = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number);
		const points: [number, number][] = [[x0, y0]];
		for (let index = 0; index + 1 < rest.length; index += 2) {
			const [x, y] = points.at(-1)!;
			points.push([x + rest[index]!, y + rest[index + 1]!]);
		}
		return points;
	});
}

test('Sweden has 21 counties, each under the id of its region', () => {
	expect(counties).toHaveLength(21);
	expect(new Set(counties.map(({ region }) => region)).size).toBe(21);
	expect(counties.filter(({ region }) => !idPattern.test(region))).toEqual([]);
	expect(new Set(counties.map(({ path }) => path)).size).toBe(21);
});

test.each(counties.map(({ region, path }) => [region, path] as const))(
	'%s is drawn inside the map, in closed rings of whole outlines',
	(_region, path) => {
		expect(path).toMatch(/^(M-?[\d.]+ -?[\d.]+l[-\d. ]+z)+$/);
		const points = pointsOf(path);
		expect(points.length).toBeGreaterThan(20);
		const outside = points.filter(([x, y]) => x < left - 1 || y < top - 1 || x > left + width + 1 || y > top + height + 1);
		expect(outside).toEqual([]);
	},
);

test('labels stand within the frame of their county', () => {
	for (const { region, path, middle: label } of counties) {
		const points = pointsOf(path);
		const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
		expect(label.x > Math.min(...xs) && label.x < Math.max(...xs) && label.y > Math.min(...ys) && label.y < Math.max(...ys), region).toBe(
			true,
		);
	}
});

test.each([
	['vasternorrland', 'vastmanland'],
	['norrbotten', 'vasterbotten'],
	['jamtland-harjedalen', 'dalarna'],
	['gavleborg', 'uppsala'],
	['ostergotland', 'skane'],
])('%s lies north of %s', (north, south) => {
	expect(middle(north).y).toBeLessThan(middle(south).y);
});

test.each([
	['varmland', 'stockholm'],
	['vastra-gotaland', 'ostergotland'],
	['vastmanland', 'uppsala'],
	['kalmar', 'gotland'],
	['halland', 'kronoberg'],
])('%s lies west of %s', (west, east) => {
	expect(middle(west).x).toBeLessThan(middle(east).x);
});

test('Västmanland is a small county in the middle, Västernorrland a large one by the coast', () => {
	const area = (region: string) => {
		const points = pointsOf(counties.find((county) => county.region === region)!.path);
		return (
			Math.abs(
				points.reduce(
					(sum, [x, y], index) => sum + x * points[(index + 1) % points.length]![1] - points[(index + 1) % points.length]![0] * y,
					0,
				),
			) / 2
		);
	};
	expect(area('vasternorrland')).toBeGreaterThan(area('vastmanland') * 2);
});

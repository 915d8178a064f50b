/** Outlines written short, for maps that need no more than a rough shape. */
export type Point = readonly [x: number, y: number];

/** A ring with one decimal, points that fall together dropped, written as relative lines. */
export function writeRing(points: readonly Point[]): string {
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

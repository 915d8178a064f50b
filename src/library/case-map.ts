/** Cases as numbered places on a map: those that would cover each other share a pin. */
import type { Library, Page } from './graph.ts';
import { pagesOf } from './graph.ts';

export interface Place {
	readonly number: number;
	readonly page: Page<'cases'>;
}

/** A pin on the map and the cases it stands for; their numbers follow each other. */
export interface Pin {
	readonly x: number;
	readonly y: number;
	readonly places: readonly Place[];
}

type Project = (coordinates: { lat: number; lon: number }) => { x: number; y: number } | undefined;

/** Cases in Sweden, and all others, each from north to south. */
export function mappedCases(library: Library): { sweden: Page<'cases'>[]; europe: Page<'cases'>[] } {
	const cases = pagesOf(library, 'cases').sort((a, b) => b.data.coordinates.lat - a.data.coordinates.lat);
	return { sweden: cases.filter(({ data }) => data.country === 'se'), europe: cases.filter(({ data }) => data.country !== 'se') };
}

/**
 * Pins for cases, in the order given. A case whose pin would lie nearer than `distance` (in the map's units) to one that
 * stands there already joins it. Numbers run from 1, pin by pin. A case outside the map has no pin and no number.
 */
export function pinsFor(cases: readonly Page<'cases'>[], project: Project, distance: number): Pin[] {
	const groups: { x: number; y: number; pages: Page<'cases'>[] }[] = [];
	for (const page of cases) {
		const point = project(page.data.coordinates);
		if (!point) continue;
		const near = groups.find(({ x, y }) => Math.hypot(x - point.x, y - point.y) < distance);
		if (near) near.pages.push(page);
		else groups.push({ ...point, pages: [page] });
	}
	let number = 0;
	const round = (value: number) => Math.round(value * 10) / 10;
	return groups.map(({ x, y, pages }) => ({
		x: round(x),
		y: round(y),
		places: pages.map((page) => ({ number: (number += 1), page })),
	}));
}

/** Walking a page with the keyboard alone. */
import type { Page } from 'playwright-core';

/** Where the focus is. */
export interface Stop {
	/** `a.cite`, `input#q`, `body` when it is nowhere. */
	readonly name: string;
	readonly text: string;
	readonly href: string;
	/** Whether something on the screen says that the focus is here. */
	readonly marked: boolean;
	/** Whether a part of it can be seen, below the header that stays in place and inside the window. */
	readonly seen: boolean;
	/** Whether it lies inside the element asked for. */
	readonly inside: boolean;
}

/** The stop that has the focus now. `within` is a selector that `inside` is about. */
export function currentStop(page: Page, within = 'body'): Promise<Stop> {
	return page.evaluate((selector): Stop => {
		const element = document.activeElement ?? document.body;
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		// Parts of a drawing show focus by a heavier line, as an outline round an SVG link follows no shape.
		const line = element instanceof SVGElement ? element.querySelector('rect, use') : null;
		const marked =
			(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || (!!line && parseFloat(getComputedStyle(line).strokeWidth) >= 3);
		const box = element.getBoundingClientRect();
		const [x, y] = [Math.max(box.left, 0) + Math.min(box.width, innerWidth) / 2, box.top + box.height / 2];
		const points = [y, box.top + 2, box.bottom - 2].filter((at) => at >= 0 && at < innerHeight);
		const seen = points.some((at) => {
			const top = document.elementFromPoint(Math.min(x, innerWidth - 1), at);
			return !!top && !(top.closest('header.header') && !element.closest('header.header'));
		});
		return {
			name: `${element.localName}${element.id && `#${element.id}`}`,
			text: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60),
			href: element.getAttribute('href') ?? '',
			marked,
			seen,
			inside: element.closest(selector) !== null,
		};
	}, within);
}

/** Presses Tab until the focus is where it should be. Throws when that takes more than `limit` presses. */
export async function tabTo(page: Page, found: (stop: Stop) => boolean, limit = 80): Promise<Stop> {
	for (let press = 0; press < limit; press += 1) {
		await page.keyboard.press('Tab');
		const stop = await currentStop(page);
		if (found(stop)) return stop;
	}
	throw new Error(`The focus did not get there in ${limit} presses of Tab.`);
}

/** Every stop of a page in order, from the top until the focus leaves the page. */
export async function allStops(page: Page, limit: number): Promise<Stop[]> {
	const stops: Stop[] = [];
	while (stops.length < limit) {
		await page.keyboard.press('Tab');
		const stop = await currentStop(page);
		if (stop.name === 'body') return stops;
		stops.push(stop);
	}
	return stops;
}

/** The stops of a path, resolved to pages. */
import { pageTypes } from '../model/types.ts';
import { formatDuration } from '../model/time.ts';
import type { Library, Page } from './graph.ts';

export interface PathStop {
	readonly title: string;
	readonly reason: string;
	readonly when?: string;
	/** The page it leads to; a stop without one is work of the reader's own. */
	readonly page?: Page;
	/** What kind of page it is. */
	readonly kind?: string;
	/** How long the session of a method takes. */
	readonly time?: string;
}

/** The stops of a package or a situation, in order; none for other pages. A stop whose page is a draft is left out. */
export function pathStops(library: Library, page: Page): PathStop[] {
	if (page.type !== 'packages' && page.type !== 'situations') return [];
	return page.data.steps.flatMap(({ to, what, when, reason }): PathStop[] => {
		const target = to === undefined ? undefined : library.pages.get(to);
		if (to !== undefined && !target) return [];
		return [
			{
				title: target?.data.title ?? what ?? '',
				reason,
				...(when && { when }),
				...(target && { page: target, kind: pageTypes[target.type].one }),
				...(target?.type === 'methods' && { time: formatDuration(target.data.time.session) }),
			},
		];
	});
}

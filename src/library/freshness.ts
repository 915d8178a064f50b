/** How a page stands against its own review dates. */
export interface Freshness {
	readonly reviewed: string;
	readonly reviewAgain: string;
	readonly overdue: boolean;
}

/** `today` is an ISO date. A page is overdue from the day after the one on which it was to be reviewed. */
export function freshness(page: { reviewed: string; reviewAgain: string }, today: string): Freshness {
	return { reviewed: page.reviewed, reviewAgain: page.reviewAgain, overdue: page.reviewAgain < today };
}

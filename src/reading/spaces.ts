/** Spaces at which a line may not break. */
const hard = '\u00a0';

/** The text with hard spaces inside figures, and between a figure and what it counts or the paragraph it names. */
export function holdTogether(text: string): string {
	return text
		.replace(/(?<=\d) (?=\d{3}(?!\d))/g, hard)
		.replace(
			/(?<=\d) (?=(?:procent|miljoner|miljarder|kronor|euro|kvadratkilometer|hektar|meter|kilometer|km|kW|MW|GW|TWh|kV|min|§§?|kap\.|st\.|%)(?![\p{L}]))/gu,
			hard,
		)
		.replace(/(?<=\bkap\.) (?=\d)/g, hard)
		.replace(/(?<=\b(?:artikel|artiklarna|art\.|s\.|prop\.|dir\.|nr)) (?=\d)/gi, hard);
}

/** Long Swedish compounds need places to break in headings and narrow columns; not every browser knows Swedish hyphenation. */
import swedish from 'hyphen/sv/index.js';

/** Words shorter than this fit everywhere. */
const minWordLength = 14;

/** The text with soft hyphens in its long words, by the TeX patterns for Swedish. */
export function softHyphens(text: string): string {
	return swedish.hyphenateSync(text, { minWordLength });
}

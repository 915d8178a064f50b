/** Small things done to text, the same everywhere. */

/** The text with a capital first: ”metoden” at the head of a sentence or a cell. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text as it stands in HTML or XML, between tags and in quoted attributes. */
export function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

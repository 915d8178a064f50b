/** hyphen has no types of its own; this is the part we use. */
declare module 'hyphen/sv/index.js' {
	const language: { hyphenateSync(text: string, options?: { minWordLength?: number }): string };
	export default language;
}

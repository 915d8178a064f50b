/** How cards and preview pictures look: the site's own colours, symbols and mark, read from where they stand. */

const colourNames = ['paper', 'paper-low', 'ink', 'ink-soft', 'line', 'line-strong', 'accent', 'signal', 'contour'] as const;
export type ColourName = (typeof colourNames)[number];
export type Colours = Readonly<Record<ColourName, string>>;

export interface Look {
	readonly light: Colours;
	readonly dark: Colours;
	/** Path data of the types' symbols by name, in a square of 20. */
	readonly symbols: Readonly<Record<string, string>>;
	/** Path data of the site's mark, in a square of 32. */
	readonly mark: readonly string[];
}

/** The colours of both schemes. `tokens` is the text of tokens.css. Throws when a colour is not there as `light-dark(#…, #…)`. */
function coloursOf(tokens: string): Pick<Look, 'light' | 'dark'> {
	const found = (name: ColourName) => {
		const [, light, dark] = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
		if (!light || !dark) throw new Error(`--${name} is not among the tokens as light-dark(#…, #…)`);
		return { light, dark };
	};
	const scheme = (which: 'light' | 'dark') => Object.fromEntries(colourNames.map((name) => [name, found(name)[which]])) as Colours;
	return { light: scheme('light'), dark: scheme('dark') };
}

/** The look put together. `mark` is the text of the site's favicon.svg. */
export function lookOf(tokens: string, symbols: Look['symbols'], mark: string): Look {
	const paths = [...mark.matchAll(/<path d="([^"]+)"/g)].map(([, path]) => path!);
	if (paths.length === 0) throw new Error('The mark has no paths.');
	return { ...coloursOf(tokens), symbols, mark: paths };
}

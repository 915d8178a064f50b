/** The web app manifest: with it a phone or a computer can keep the site among its programs. */

/** Sizes of the icons. A maskable one has its drawing inside the circle that every platform shows (W3C, maskable icons). */
export const icons = [
	{ name: '192', size: 192, maskable: false },
	{ name: '512', size: 512, maskable: false },
	{ name: '512-mask', size: 512, maskable: true },
] as const;
export type Icon = (typeof icons)[number];

/** The colour of the paper by day and by night, read from the tokens. */
export function paperColours(tokens: string): { light: string; dark: string } {
	const [, light, dark] = /--paper:\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/.exec(tokens) ?? [];
	if (!light || !dark) throw new Error('--paper is not among the tokens as light-dark(#…, #…)');
	return { light, dark };
}

/** The manifest as data. `base` is the site's folder on its host. */
export function manifest(site: { name: string; description: string; base: string }, colour: string) {
	return {
		id: site.base,
		name: site.name,
		short_name: site.name,
		description: site.description,
		lang: 'sv',
		dir: 'ltr',
		start_url: site.base,
		scope: site.base,
		// With the browser's own back button: the site has none.
		display: 'minimal-ui',
		background_color: colour,
		theme_color: colour,
		icons: icons.map(({ name, size, maskable }) => ({
			src: `${site.base}ikoner/${name}.png`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose: maskable ? 'maskable' : 'any',
		})),
	};
}

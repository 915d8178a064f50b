/**
 * The two type families, subset from their npm packages to what Swedish text needs, in the form Astro's fonts setting wants.
 * A file that comes late is kept for the next page (font-display: optional): the text never moves under the reader's eyes.
 * Letters of other European languages are in files of their own, which a browser fetches only when a page has one.
 */
import { fontProviders } from 'astro/config';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const characters = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** What running text in Swedish is made of, and the Danish and Norwegian letters that our neighbours' names have. */
const running = `${characters(0x41, 0x5a)}${characters(0x61, 0x7a)}${characters(0x30, 0x39)}\u00a0\u00ad !"%&'()*+,-./:;=?@_·§åäöÅÄÖéÉüÜæøÆØ–—‑’”…`;
/** Signs beside it, which italics do without. */
const signs = '#<>[]„•−×→←↑↓°½';
const european = characters(0xa1, 0xff);

interface Cut {
	readonly family: string;
	readonly style: 'normal' | 'italic';
	/** A fixed weight, or a range for a variable file. */
	readonly weight: number | { min: number; max: number };
	/** Characters of the file that every page loads; the rest of Western Europe goes in a file of its own. */
	readonly core: string;
	/** Features of the font to turn off or on, as in CSS. */
	readonly features?: string;
}

async function cutFont(folder: string, { family, style, weight }: Cut, text: string, name: string): Promise<string> {
	const source = createRequire(import.meta.url).resolve(`@fontsource-variable/${family}/files/${family}-latin-wght-${style}.woff2`);
	const original = readFileSync(source);
	const key = createHash('sha256').update(original).update(text).update(JSON.stringify(weight)).digest('hex').slice(0, 12);
	const path = join(folder, `${family}-${style}-${name}-${key}.woff2`);
	if (!existsSync(path)) writeFileSync(path, await subsetFont(original, text, { targetFormat: 'woff2', variationAxes: { wght: weight } }));
	return path;
}

const range = (text: string) =>
	[...text].map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`) as [string, ...string[]];

async function variants(folder: string, cut: Cut) {
	const weight = typeof cut.weight === 'number' ? String(cut.weight) : `${cut.weight.min} ${cut.weight.max}`;
	const part = async (text: string, name: string) => ({
		src: [await cutFont(folder, cut, text, name)] as [string],
		weight,
		style: cut.style,
		unicodeRange: range(text),
		display: 'optional' as const,
		...(cut.features && { featureSettings: cut.features }),
	});
	const rest = [...european].filter((character) => !cut.core.includes(character)).join('');
	return [await part(cut.core, 'core'), await part(rest, 'european')] as const;
}

/** The `fonts` setting for Astro. Subset files are kept in `folder` between builds. */
export async function fontFamilies(folder: string) {
	mkdirSync(folder, { recursive: true });
	const serif = await variants(folder, {
		family: 'source-serif-4',
		style: 'normal',
		weight: { min: 400, max: 700 },
		core: running + signs,
	});
	const italic = await variants(folder, { family: 'source-serif-4', style: 'italic', weight: 400, core: running });
	// Public Sans draws a space after a hyphen almost away: ”energi-och” for ”energi- och”.
	const sans = await variants(folder, { family: 'public-sans', style: 'normal', weight: 500, core: running + signs, features: '"kern" 0' });
	return [
		{
			provider: fontProviders.local(),
			name: 'Source Serif',
			cssVariable: '--font-text',
			fallbacks: ['Georgia', 'serif'] as [string, ...string[]],
			options: { variants: [serif[0], serif[1], italic[0], italic[1]] as [(typeof serif)[0], ...(typeof serif)[0][]] },
		},
		{
			provider: fontProviders.local(),
			name: 'Public Sans',
			cssVariable: '--font-interface',
			fallbacks: ['Arial', 'sans-serif'] as [string, ...string[]],
			options: { variants: [sans[0], sans[1]] as [(typeof sans)[0], ...(typeof sans)[0][]] },
		},
	];
}

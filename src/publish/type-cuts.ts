/** The site's type as fonts of one weight, which satori reads. Cut from the same packages as the site's own files (plugins/fonts.ts). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { cached } from './cache.ts';

const characters = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Western European letters and the signs of Swedish text. */
const signs = `${characters(0x20, 0x7e)}${characters(0xa0, 0xff)}–—‑‘’”„…•−×→←↑↓`;

export const families = { text: 'Source Serif', interface: 'Public Sans' } as const;

const cuts = [
	{ family: families.text, file: 'source-serif-4', weight: 400 },
	{ family: families.text, file: 'source-serif-4', weight: 600 },
	{ family: families.interface, file: 'public-sans', weight: 500 },
] as const;

export interface Type {
	/** In the form that satori takes. The same array each time, since satori keeps what it has read by it. */
	readonly fonts: { name: string; data: ArrayBuffer; weight: 400 | 500 | 600; style: 'normal' }[];
	/** Hash of all files. */
	readonly hash: string;
}

let read: Promise<Type> | undefined;

async function readType(): Promise<Type> {
	const require = createRequire(join(process.cwd(), 'package.json'));
	const fonts = await Promise.all(
		cuts.map(async ({ family, file, weight }) => {
			const original = readFileSync(require.resolve(`@fontsource-variable/${file}/files/${file}-latin-wght-normal.woff2`));
			const key = ['font', createHash('sha256').update(original).digest('hex'), signs, String(weight)];
			const cut = await cached('fonts', 'ttf', key, () =>
				subsetFont(original, signs, { targetFormat: 'sfnt', variationAxes: { wght: weight } }),
			);
			return { name: family, data: new Uint8Array(cut).buffer, weight, style: 'normal' as const };
		}),
	);
	const hash = createHash('sha256');
	for (const { data } of fonts) hash.update(new Uint8Array(data));
	return { fonts, hash: hash.digest('hex') };
}

/** The fonts, read once. */
export function loadType(): Promise<Type> {
	return (read ??= readType());
}

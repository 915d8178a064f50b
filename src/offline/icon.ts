/** Draws the icons of the manifest from the site's own mark. */
import sharp from 'sharp';
import type { Icon } from './manifest.ts';

/** How much of the icon's side the mark takes. */
const share = { plain: 0.92, maskable: 0.56 } as const;

/** The mark on paper, as PNG. */
export async function drawIcon(mark: string, { size, maskable }: Icon, paper: string): Promise<Uint8Array<ArrayBuffer>> {
	const inner = Math.round(size * (maskable ? share.maskable : share.plain));
	const drawing = await sharp(Buffer.from(mark), { density: 72 * (inner / 32) })
		.resize(inner, inner)
		.png()
		.toBuffer();
	const icon = await sharp({ create: { width: size, height: size, channels: 4, background: paper } })
		.composite([{ input: drawing }])
		.png({ palette: true })
		.toBuffer();
	return new Uint8Array(icon);
}

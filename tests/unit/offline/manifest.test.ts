import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawIcon } from '../../../src/offline/icon.ts';
import { icons, manifest, paperColours } from '../../../src/offline/manifest.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const site = { name: 'Rumslig', description: 'Kunskap', base: '/rumslig/' };

test('the colours are those of the paper', () => {
	const { light, dark } = paperColours(tokens);
	expect(tokens).toContain(`--paper: light-dark(${light}, ${dark});`);
	expect(() => paperColours('--paper: white')).toThrow();
});

test('everything that the manifest names lies in the site’s folder', () => {
	const made = manifest(site, '#ffffff');
	for (const address of [made.id, made.start_url, made.scope, ...made.icons.map(({ src }) => src)]) expect(address).toMatch(/^\/rumslig\//);
	expect(made.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
});

test.each(icons)('icon $name has its size, paper in its corners, and a maskable one its mark inside the circle', async (icon) => {
	const drawn = await drawIcon(readFileSync('public/favicon.svg', 'utf8'), icon, '#faf8f2');
	const { data, info } = await sharp(drawn).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	expect([info.width, info.height]).toEqual([icon.size, icon.size]);
	const isPaper = (x: number, y: number) =>
		[0xfa, 0xf8, 0xf2].every((value, channel) => Math.abs(data[(y * info.width + x) * 3 + channel]! - value) < 6);
	let [drawnPixels, outside] = [0, 0];
	for (let y = 0; y < icon.size; y += 1)
		for (let x = 0; x < icon.size; x += 1) {
			if (isPaper(x, y)) continue;
			drawnPixels += 1;
			if (Math.hypot(x - icon.size / 2, y - icon.size / 2) > icon.size * 0.4) outside += 1;
		}
	expect(drawnPixels).toBeGreaterThan(icon.size * icon.size * 0.02);
	expect(isPaper(0, 0)).toBe(true);
	if (icon.maskable) expect(outside).toBe(0);
});

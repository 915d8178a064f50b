/** Contrast of every pair of colours that meets, in light and dark, by WCAG 2.2 (success criteria 1.4.3 and 1.4.11). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** `#rrggbb` or `#rrggbbaa`, as parts from 0 to 1. */
function parse(hex: string): Colour {
	const part = (index: number) => Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16) / 255;
	return [part(0), part(1), part(2), hex.length === 9 ? part(3) : 1];
}

/** What is seen when a colour lies over an opaque one. */
function over([r, g, b, alpha]: Colour, [underR, underG, underB]: Colour): Colour {
	const mix = (upper: number, under: number) => upper * alpha + under * (1 - alpha);
	return [mix(r, underR), mix(g, underG), mix(b, underB), 1];
}

function luminance([r, g, b]: Colour): number {
	const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
	return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(one: Colour, other: Colour): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

const css = readFileSync('src/styles/tokens.css', 'utf8');
const pairs = new Map(
	[...css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]+),\s*(#[\da-f]+)\)/gi)].map(([, name, light, dark]) => [
		name!,
		{ light: parse(light!), dark: parse(dark!) },
	]),
);

/** A token in a scheme, as seen over paper. */
function seen(name: string, scheme: 'light' | 'dark'): Colour {
	const [colour, paper] = [pairs.get(name)?.[scheme], pairs.get('paper')?.[scheme]];
	if (!colour || !paper) throw new Error(`--${name} is not a light-dark() pair of hexadecimal colours in tokens.css.`);
	return over(colour, paper);
}

const text = ['ink', 'ink-soft', 'accent', 'signal'].flatMap((fore) =>
	['paper', 'paper-low', 'accent-low'].map((back) => [fore, back, 4.5] as const),
);
const meets = [
	...text,
	['on-accent', 'accent-fill', 4.5],
	['accent-fill', 'paper', 3],
	['line-strong', 'paper', 3],
	['line-strong', 'paper-low', 3],
	['contour', 'paper', 3],
] as const;

test.each(['light', 'dark'] as const)('every pair of colours is told apart in %s', (scheme) => {
	const weak = meets
		.map(([fore, back, least]) => ({
			pair: `${fore} on ${back}`,
			least,
			ratio: Math.floor(contrast(seen(fore, scheme), seen(back, scheme)) * 100) / 100,
		}))
		.filter(({ least, ratio }) => ratio < least);
	expect(weak).toEqual([]);
});

test('all colours are light-dark() pairs, so that none is forgotten in one scheme', () => {
	const declared = [...css.matchAll(/--([\w-]+):\s*[^;]*#[\da-f]{3,8}/gi)].map(([, name]) => name!);
	expect(declared.filter((name) => !pairs.has(name))).toEqual([]);
	expect(pairs.size).toBeGreaterThanOrEqual(12);
});

test('the measure itself is right: black on white is 21, and a colour on itself is 1', () => {
	expect(contrast(parse('#000000'), parse('#ffffff'))).toBeCloseTo(21);
	expect(contrast(parse('#767676'), parse('#ffffff'))).toBeCloseTo(4.54, 2);
	expect(contrast(over(parse('#00000000'), parse('#123456')), parse('#123456'))).toBeCloseTo(1);
});

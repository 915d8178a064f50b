/** Pictures of a page: the preview that others show beside a link (Open Graph), and the card as an SVG file. Text is drawn as outlines. */
import satori from 'satori';
import satoriPackage from 'satori/package.json' with { type: 'json' };
import sharp from 'sharp';
import { formatDate } from '../model/date.ts';
import { site } from '../site.ts';
import { cached } from './cache.ts';
import type { Card } from './card.ts';
import type { Words } from './card-html.ts';
import { capital, escaped } from '../model/text.ts';
import type { Look } from './look.ts';
import { previewSize } from './preview-size.ts';
import { families, loadType } from './type-cuts.ts';

/** What a preview says. */
export type PreviewText = Pick<Card, 'title' | 'summary' | 'shortName'> & Partial<Pick<Card, 'kind' | 'symbol' | 'status'>>;

/** For pages that have no number of their own. */
export const sitePreview: PreviewText = {
	title: site.name,
	summary: site.description,
	shortName: site.url.replace(/^https?:\/\//, ''),
};

interface Element {
	readonly type: 'div';
	readonly props: { readonly style: object; readonly children: string | readonly Element[] };
}
const box = (style: object, children: string | readonly Element[]): Element => ({
	type: 'div',
	props: { style: { display: typeof children === 'string' ? 'block' : 'flex', ...style }, children },
});

/** The drawing that satori makes, without its outer element. Text is all it gets: everything else is drawn here. */
async function outlines(element: Element, size: { width: number; height?: number }): Promise<{ inside: string; height: number }> {
	const { fonts } = await loadType();
	const svg = await satori(element as never, { ...size, fonts } as never);
	const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
	return { inside: svg.replace(/^<svg[^>]*>|<\/svg>$/g, ''), height };
}

const lines = (paths: readonly string[], colour: string, width: number, transform: string) =>
	`<g fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" transform="${transform}">${paths
		.map((path) => `<path d="${path}"/>`)
		.join('')}</g>`;

const left = 80;
/** Width of the text, inside the margins. */
const measure = previewSize.width - 2 * left;

/** Type size of a title in pixels, so that its longest word fits a line and the whole fits three. */
function titleSize(title: string): number {
	const longest = Math.max(...title.split(/\s/).map((word) => word.length));
	return Math.min(title.length > 42 ? 60 : title.length > 24 ? 78 : 92, Math.floor(measure / (longest * 0.56)));
}

function previewElement({ title, summary, kind, status, shortName }: PreviewText, { light }: Look): Element {
	const small = { fontFamily: families.interface, fontWeight: 500, fontSize: 30, color: light['ink-soft'] };
	const heading = capital(kind ?? '');
	return box({ width: '100%', height: '100%', flexDirection: 'column', padding: `64px ${left}px 50px`, fontFamily: families.text }, [
		box({ ...small, height: 44, paddingLeft: 56, flexDirection: 'row', gap: 24 }, [
			box({}, heading),
			...(status ? [box({ color: light.signal }, status.label)] : []),
		]),
		box(
			{
				marginTop: 22,
				width: measure,
				fontSize: titleSize(title),
				fontWeight: 600,
				lineHeight: 1.1,
				color: light.ink,
			},
			title,
		),
		box(
			{
				marginTop: 26,
				fontSize: title.length > 42 ? 32 : 35,
				fontWeight: 400,
				lineHeight: 1.36,
				color: light.ink,
				lineClamp: 3,
				maxWidth: measure,
			},
			summary,
		),
		box({ ...small, position: 'absolute', left: left + 56, right: left, bottom: 46, justifyContent: 'space-between' }, [
			box({ color: light.ink }, site.name),
			box({}, shortName),
		]),
	]);
}

/** Options of the PNG: few colours are enough for ink on paper, and keep the file small. */
const png = { palette: true, colours: 16, effort: 7, compressionLevel: 9 } as const;

/** Raised when what this file adds around the outlines changes, so that kept pictures are drawn anew. */
const drawing = '1';

/** The preview as PNG, kept between builds by all that goes into it. */
export async function drawPreview(text: PreviewText, look: Look): Promise<Uint8Array<ArrayBuffer>> {
	const element = previewElement(text, look);
	const { light } = look;
	const { width, height } = previewSize;
	const frame = [
		`<rect width="${width}" height="${height}" fill="${light.paper}"/>`,
		// The mark as contours of a hill behind the text, and again small at the foot.
		lines(look.mark, light.line, 0.09, 'translate(640 -170) scale(24)'),
		`<rect width="${width}" height="10" fill="${light.ink}"/>`,
		`<rect x="${left}" y="528" width="${measure}" height="2" fill="${light.ink}"/>`,
		lines([look.symbols[text.symbol ?? ''] ?? ''], light['ink-soft'], 1.5, `translate(${left} 62) scale(2)`),
		lines(look.mark, light.contour, 2, `translate(${left} 545) scale(1.25)`),
	].join('');
	const { hash } = await loadType();
	const key = [drawing, JSON.stringify(element), frame, hash, satoriPackage.version, JSON.stringify(sharp.versions), JSON.stringify(png)];
	return cached('previews', 'png', key, async () => {
		const { inside } = await outlines(element, previewSize);
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${frame}${inside}</svg>`;
		return sharp(Buffer.from(svg)).png(png).toBuffer();
	});
}

/** Width of the SVG card in CSS pixels. */
const svgCardWidth = 600;
/** Outlines are drawn ten times as large, so that whole numbers are exact enough. */
const scale = 10;

/** Satori's outlines in whole numbers, steps instead of places, and without the points that it writes twice. */
export function shortPath(path: string): string {
	let [x, y] = [0, 0];
	return path.replace(/([MLQCZ])([^MLQCZ]*)/g, (_, command: string, rest: string) => {
		if (command === 'Z') return 'z';
		const places = (rest.match(/-?[\d.]+/g) ?? []).map((number) => Math.round(Number(number)));
		const [endX, endY] = [places.at(-2)!, places.at(-1)!];
		if (command === 'L' && endX === x && endY === y) return '';
		const steps = command === 'M' ? places : places.map((place, index) => place - (index % 2 === 0 ? x : y));
		[x, y] = [endX, endY];
		return (
			(command === 'M' ? 'M' : command.toLowerCase()) + steps.map((step, index) => (index > 0 && step >= 0 ? ` ${step}` : step)).join('')
		);
	});
}

function svgElement(card: Card, { light }: Look, t: Words): Element {
	// Satori adds the margins to a width of 100 %, so rows are told theirs.
	const width = 5600;
	const small = { fontFamily: families.interface, fontWeight: 500, fontSize: 130, lineHeight: 1.4, color: light['ink-soft'] };
	return box(
		{ width: 6000, boxSizing: 'border-box', flexDirection: 'column', padding: '170px 200px', fontFamily: families.text, color: light.ink },
		[
			box({ ...small, paddingLeft: 270, gap: 100 }, [
				box({}, capital(card.kind)),
				...(card.status ? [box({ color: light.signal }, card.status.label)] : []),
			]),
			box({ width, marginTop: 60, fontSize: 260, fontWeight: 600, lineHeight: 1.15 }, card.title),
			box({ width, marginTop: 70, fontSize: 170, fontWeight: 400, lineHeight: 1.42 }, card.summary),
			box({ ...small, width, marginTop: 140, justifyContent: 'space-between' }, [
				box({}, t('card.reviewed', { date: formatDate(card.reviewed) })),
				box({ color: light.accent }, card.shortName),
			]),
		],
	);
}

/**
 * The card as an SVG file for <img>, where no font and no link works: outlines, with the words in <title> and <desc>. Colours follow the
 * reader's scheme through a media query, with those of day as a fallback in each shape.
 */
export async function cardSvg(card: Card, look: Look, t: Words): Promise<string> {
	const element = svgElement(card, look, t);
	const { hash } = await loadType();
	const kept = await cached('svg', 'json', [drawing, JSON.stringify(element), hash, satoriPackage.version], async () => {
		const { inside, height } = await outlines(element, { width: svgCardWidth * scale });
		const shapes = [...inside.matchAll(/<path fill="([^"]+)" d="([^"]+)"/g)].map(([, fill, path]) => ({ fill, path: shortPath(path!) }));
		return Buffer.from(JSON.stringify({ height: Math.ceil(height / scale), shapes }));
	});
	const { height, shapes } = JSON.parse(Buffer.from(kept).toString()) as { height: number; shapes: { fill: string; path: string }[] };
	const used = (['paper', 'line', 'ink', 'ink-soft', 'accent', 'signal', 'contour'] as const).map((name, index) => ({
		name,
		id: 'abcdefg'[index]!,
	}));
	const idOf = (colour: string) => used.find(({ name }) => look.light[name] === colour)?.id ?? 'c';
	const dark = used.map(({ name, id }) => `.${id}{fill:${look.dark[name]}}.s${id}{stroke:${look.dark[name]}}`).join('');
	const words = [card.summary, `${card.kind}. ${t('card.reviewed', { date: formatDate(card.reviewed) })} ${card.shortName}`].join(' ');
	const line = (path: string, name: 'ink-soft', transform: string) =>
		`<path class="s${idOf(look.light[name])}" d="${path}" transform="${transform}" fill="none" stroke="${look.light[name]}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${svgCardWidth}" height="${height}" viewBox="0 0 ${svgCardWidth} ${height}" role="img" aria-labelledby="t d" xml:lang="sv">`,
		`<title id="t">${escaped(card.title)}</title><desc id="d">${escaped(words)}</desc>`,
		`<style>@media(prefers-color-scheme:dark){${dark}}</style>`,
		`<rect class="a" width="${svgCardWidth}" height="${height}" fill="${look.light.paper}"/>`,
		`<rect class="c" width="${svgCardWidth}" height="3" fill="${look.light.ink}"/>`,
		line(look.symbols[card.symbol] ?? '', 'ink-soft', 'translate(20 16)'),
		`<g transform="scale(${1 / scale})">`,
		...shapes.map(({ fill, path }) => `<path class="${idOf(fill)}" fill="${fill}" d="${path}"/>`),
		'</g></svg>',
	].join('');
}

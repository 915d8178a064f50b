/** The card of a page as an HTML page of its own, to stand in an iframe: no script, no font, no request. */
import { softHyphens } from '../library/hyphenate.ts';
import { formatDate } from '../model/date.ts';
import { site } from '../site.ts';
import type { Card } from './card.ts';
import { escaped } from '../model/text.ts';
import type { Colours, Look } from './look.ts';

/** The words of the site. */
export type Words = App.Locals['t'];

const variables = (colours: Colours) =>
	(['paper', 'ink', 'ink-soft', 'line', 'accent', 'signal', 'contour'] as const).map((name) => `--${name}:${colours[name]}`).join(';');

/** Sizes in rem and no fixed heights: the card grows with the reader's letters and scrolls when its frame is too small. */
const style = ({ light, dark }: Look) =>
	[
		`:root{color-scheme:light dark;${variables(light)}}`,
		`@media(prefers-color-scheme:dark){:root{${variables(dark)}}}`,
		'*{box-sizing:border-box;margin:0}',
		'html{background:var(--paper);color:var(--ink);font:1rem/1.45 "Source Serif 4","Source Serif",Georgia,serif;-webkit-text-size-adjust:100%}',
		'body{min-height:100vh;overflow-wrap:break-word;hyphens:auto}',
		'main{min-height:100vh;padding:.875rem 1rem 1rem;border:1px solid var(--line);border-top:3px solid var(--ink)}',
		'.k,dl,footer{font:500 .8125rem/1.4 "Public Sans",system-ui,Arial,sans-serif;color:var(--ink-soft)}',
		'.k{display:flex;flex-wrap:wrap;gap:.25rem .5rem;align-items:center}',
		'.k span::first-letter{text-transform:uppercase}',
		'.k b{font-weight:600;color:var(--signal)}',
		'svg{flex:none;width:1.25rem;height:1.25rem;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}',
		'h1{margin:.25rem 0 .375rem;font-size:1.5rem;line-height:1.15;letter-spacing:-.01em;font-weight:600;text-wrap:balance}',
		'a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}',
		'h1 a{color:var(--ink)}',
		'a:hover{text-decoration-thickness:2px}',
		'a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}',
		'dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(9rem,100%),1fr));gap:.5rem 1rem;margin-top:.75rem}',
		'dt{font-size:.75rem}dd{color:var(--ink)}dd i{color:var(--signal)}',
		'footer{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;margin-top:.875rem;padding-top:.5rem;border-top:1px solid var(--line);font-size:.75rem}',
		'footer svg{width:1rem;height:1rem;vertical-align:-.15em;margin-right:.35em;stroke:var(--contour);stroke-width:2}',
		'@media(forced-colors:active){main{border-color:CanvasText}.k b,dd i{color:CanvasText}}',
	].join('');

const drawing = (box: number, paths: readonly string[]) =>
	`<svg viewBox="0 0 ${box} ${box}" aria-hidden="true" focusable="false">${paths.map((path) => `<path d="${path}"/>`).join('')}</svg>`;

/**
 * The whole page. Its links leave the frame (`target="_top"`) and go to the page, which is its canonical address (RFC 6596), and search
 * engines are told not to list the card itself. The dates are those of the content, so that an old copy shows its age.
 */
export function cardHtml(card: Card, look: Look, t: Words): string {
	const url = escaped(card.url);
	const symbol = look.symbols[card.symbol];
	const status = card.status ? `<b>${escaped(card.status.label)}</b>` : '';
	const facts = card.facts.map(({ label, text, certainty }) => {
		const mark = certainty ? ` <i>(${escaped(certainty)})</i>` : '';
		return `<div><dt>${escaped(label)}</dt><dd>${escaped(text)}${mark}</dd></div>`;
	});
	return `<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${card.title} – ${site.name}`)}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${url}">
<link rel="license" href="${escaped(site.licences.text.url)}">
<meta name="color-scheme" content="light dark">
<style>${style(look)}</style>
</head>
<body>
<main>
<p class="k">${symbol ? drawing(20, [symbol]) : ''}<span>${escaped(card.kind)}</span>${status}</p>
<h1><a href="${url}" target="_top" rel="bookmark">${escaped(softHyphens(card.title))}</a></h1>
<p>${escaped(card.summary)}</p>${card.status?.help ? `\n<p class="k">${escaped(card.status.help)}</p>` : ''}
${facts.length > 0 ? `<dl>${facts.join('')}</dl>` : ''}
<footer>
<p>${t('card.reviewed', { date: formatDate(card.reviewed) })} ${t('card.version', { date: formatDate(card.version) })}</p>
<p>${drawing(32, look.mark)}${escaped(site.name)} · <a href="${escaped(card.shortUrl)}" target="_top" rel="bookmark">${escaped(card.shortName)}</a></p>
</footer>
</main>
</body>
</html>
`;
}

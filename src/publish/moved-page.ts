/** The page at an address that leads on, for hosts that cannot answer 301 or 302. */
import { escaped } from '../model/text.ts';
import { address, site } from '../site.ts';
import { fullUrl } from './publication.ts';

/**
 * A page that sends the reader on, at once, since a delay would be a time limit (WCAG 2.2, failure F41). A script keeps the place in the
 * page that the link pointed at; without it the browser is sent on all the same. `to` is inside the site; `lead` is what the reader sees
 * for as long as it takes.
 */
export function movedPage(title: string, to: string, lead: string): string {
	const target = address(to);
	const place = to.includes('#') ? '' : ' + location.hash';
	return `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)} | ${escaped(site.name)}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${escaped(fullUrl(to))}">
<script>location.replace(${JSON.stringify(target)}${place})</script>
<noscript><meta http-equiv="refresh" content="0; url=${escaped(target)}"></noscript>
<main><h1>${escaped(title)}</h1><p>${escaped(lead)} <a href="${escaped(target)}">${escaped(target)}</a></p></main>
</html>
`;
}

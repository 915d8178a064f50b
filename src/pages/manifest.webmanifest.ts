/** The web app manifest, with the site's own name, folder and paper. */
import type { APIRoute } from 'astro';
import { manifest, paperColours } from '../offline/manifest.ts';
import { site } from '../site.ts';
import tokens from '../styles/tokens.css?raw';

export const GET: APIRoute = () =>
	new Response(`${JSON.stringify(manifest(site, paperColours(tokens).light), null, 2)}\n`, {
		headers: { 'content-type': 'application/manifest+json' },
	});

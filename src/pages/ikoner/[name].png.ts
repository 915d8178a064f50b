/** The icons that the manifest names. */
import type { APIRoute, GetStaticPaths } from 'astro';
import mark from '../../../public/favicon.svg?raw';
import { drawIcon } from '../../offline/icon.ts';
import { icons, paperColours } from '../../offline/manifest.ts';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = (() => icons.map(({ name }) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const icon = icons.find(({ name }) => name === params['name']);
	if (!icon) return new Response(null, { status: 404 });
	return new Response(await drawIcon(mark, icon, paperColours(tokens).light), { headers: { 'content-type': 'image/png' } });
};

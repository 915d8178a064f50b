/** The preview of every page, and the one that pages without a number share. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPaths } from '../../publish/cards.ts';
import { drawPreview, sitePreview, type PreviewText } from '../../publish/preview.ts';
import { look } from '../_look.ts';

export const getStaticPaths = (async () => [
	...(await cardPaths()).map(({ params, props: { card } }) => ({ params, props: { text: card as PreviewText } })),
	{ params: { code: 'rumslig' }, props: { text: sitePreview } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
	new Response(await drawPreview(props['text'] as PreviewText, look), { headers: { 'content-type': 'image/png' } });

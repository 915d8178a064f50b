/** The oEmbed answer of every page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../publish/card.ts';
import { cardPaths } from '../../publish/cards.ts';
import { oembedOf } from '../../publish/oembed.ts';

export const getStaticPaths = (() => cardPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(`${JSON.stringify(oembedOf(props['card'] as Card), null, '\t')}\n`, { headers: { 'content-type': 'application/json' } });

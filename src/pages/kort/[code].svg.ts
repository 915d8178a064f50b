/** The card of every page as a picture. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../publish/card.ts';
import { cardPaths } from '../../publish/cards.ts';
import { cardSvg } from '../../publish/preview.ts';
import { look } from '../_look.ts';

export const getStaticPaths = (() => cardPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props, locals }) =>
	new Response(await cardSvg(props['card'] as Card, look, locals.t), { headers: { 'content-type': 'image/svg+xml' } });

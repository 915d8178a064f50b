/** The card of every page, to stand in an iframe. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../../publish/card.ts';
import { cardHtml } from '../../../publish/card-html.ts';
import { cardPaths } from '../../../publish/cards.ts';
import { look } from '../../_look.ts';

export const getStaticPaths = (() => cardPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, locals }) =>
	new Response(cardHtml(props['card'] as Card, look, locals.t), { headers: { 'content-type': 'text/html; charset=utf-8' } });

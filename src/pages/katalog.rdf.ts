/** The catalogue of open data, for harvesters. */
import type { APIRoute } from 'astro';
import { loadApi } from '../publish/api/load.ts';
import { catalogueRdf } from '../publish/dcat.ts';

export const GET: APIRoute = async () =>
	new Response(catalogueRdf(await loadApi()), { headers: { 'content-type': 'application/rdf+xml; charset=utf-8' } });

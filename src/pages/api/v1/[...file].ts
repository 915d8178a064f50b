/** The data interface: collections, entries, schemas, relations, deadlines. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadApi } from '../../../publish/api/load.ts';

const folder = '/api/v1/';

export const getStaticPaths: GetStaticPaths = async () => {
	const { files } = await loadApi();
	return [...files].map(([address, content]) => ({ params: { file: address.slice(folder.length) }, props: { content } }));
};

const typeOf = (file: string) =>
	file.endsWith('.csv') ? 'text/csv; charset=utf-8' : file.startsWith('schema/') ? 'application/schema+json' : 'application/json';

export const GET: APIRoute = ({ params, props }) =>
	new Response(props['content'] as string, { headers: { 'content-type': typeOf(params['file'] ?? '') } });

/** Each entry as data beside its page: the same file as in the data interface. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadApi } from '../../../publish/api/load.ts';

export const getStaticPaths: GetStaticPaths = async () => {
	const { beside } = await loadApi();
	return [...beside].map(([key, content]) => {
		const [folder, id] = key.split('/');
		return { params: { folder, id }, props: { content } };
	});
};

export const GET: APIRoute = ({ props }) => new Response(props['content'] as string, { headers: { 'content-type': 'application/json' } });

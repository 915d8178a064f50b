/** The two files of the search: the register, which answers, and the details, which are shown. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary, loadListings } from '../../library/load.ts';
import { searchFilesOf } from '../../search/build.ts';

export const getStaticPaths: GetStaticPaths = async () => {
	const files = searchFilesOf(await loadLibrary(), await loadListings());
	return Object.entries(files).map(([file, content]) => ({ params: { file }, props: { content } }));
};

export const GET: APIRoute = ({ props }) =>
	new Response(JSON.stringify(props['content']), { headers: { 'content-type': 'application/json' } });

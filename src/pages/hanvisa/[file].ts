/** References to each page as files: BibTeX, RIS and CSL-JSON. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFiles, citationTypes } from '../../publish/cite.ts';
import { loadPublications } from '../../publish/load.ts';

export const getStaticPaths: GetStaticPaths = async () =>
	[...(await loadPublications()).values()].flatMap((publication) =>
		citationFiles(publication).map(({ path, content }) => ({ params: { file: path.split('/').at(-1) }, props: { content } })),
	);

export const GET: APIRoute = ({ params, props }) => {
	const ending = params['file']!.split('.').at(-1) as keyof typeof citationTypes;
	return new Response(props['content'] as string, { headers: { 'content-type': citationTypes[ending] } });
};

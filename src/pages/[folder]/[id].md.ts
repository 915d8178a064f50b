/** Each page as Markdown, beside the page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary, viewOf } from '../../library/load.ts';
import { pageTypes } from '../../model/types.ts';
import { loadPublications } from '../../publish/load.ts';
import type { Publication } from '../../publish/publication.ts';
import { twinOf } from '../../publish/twin/twin.ts';

export const getStaticPaths: GetStaticPaths = async () =>
	[...(await loadPublications()).values()].map((publication) => ({
		params: { folder: pageTypes[publication.page.type].folder, id: publication.page.id },
		props: { publication },
	}));

export const GET: APIRoute = async ({ props, locals }) => {
	const publication = props['publication'] as Publication;
	const library = await loadLibrary();
	const twin = twinOf(library, publication, viewOf(library, publication.page), (key, values) => locals.t(key, values ?? {}));
	return new Response(twin, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};

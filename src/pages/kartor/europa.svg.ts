/** Europe's outlines as one file that maps refer to, so that they are fetched once. */
import type { APIRoute } from 'astro';
import { europeOutlines, europeViewBox } from '../../components/pictures/europe.ts';

export const GET: APIRoute = () => {
	const { land, sweden } = europeOutlines();
	return new Response(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${europeViewBox}"><path id="land" d="${land}"/><path id="sverige" d="${sweden}"/></svg>\n`,
		{ headers: { 'content-type': 'image/svg+xml' } },
	);
};

/** The counties as one file of shapes that every page's map refers to, so that the outlines are fetched once. */
import type { APIRoute } from 'astro';
import { counties, viewBox } from '../../components/pictures/counties.ts';

export const GET: APIRoute = () => {
	const shapes = counties.map(({ region, path }) => `<path id="${region}" d="${path}"/>`).join('');
	return new Response(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><g id="alla">${shapes}</g></svg>\n`, {
		headers: { 'content-type': 'image/svg+xml' },
	});
};

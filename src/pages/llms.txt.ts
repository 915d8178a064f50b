/** The site for language models: an index of the Markdown twins. */
import type { APIRoute } from 'astro';
import { loadLibrary } from '../library/load.ts';
import { llmsTxt } from '../publish/llms.ts';
import { loadPublications } from '../publish/load.ts';

export const GET: APIRoute = async ({ locals }) => {
	const text = llmsTxt(await loadLibrary(), await loadPublications(), (key, values) => locals.t(key, values ?? {}));
	return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

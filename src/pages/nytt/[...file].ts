/** The feeds, each as Atom and as JSON Feed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { atomOf, jsonFeedOf } from '../../publish/feed-files.ts';
import { feedsOf } from '../../publish/feeds.ts';
import { loadPublications } from '../../publish/load.ts';

export const getStaticPaths: GetStaticPaths = async () =>
	feedsOf(await loadPublications()).flatMap((feed) => [
		{ params: { file: `${feed.name}.xml` }, props: { content: atomOf(feed), type: 'application/atom+xml; charset=utf-8' } },
		{ params: { file: `${feed.name}.json` }, props: { content: jsonFeedOf(feed), type: 'application/feed+json' } },
	]);

export const GET: APIRoute = ({ props }) =>
	new Response(props['content'] as string, { headers: { 'content-type': props['type'] as string } });

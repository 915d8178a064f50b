/** The calendars to subscribe to. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { deadlines } from '../../library/deadlines.ts';
import { loadLibrary, today } from '../../library/load.ts';
import { calendarsOf } from '../../publish/calendars.ts';
import { icsOf } from '../../publish/ics.ts';
import { loadPublications, versions } from '../../publish/load.ts';
import { modifiedOf } from '../../publish/modified.ts';

export const getStaticPaths: GetStaticPaths = async () => {
	const library = await loadLibrary();
	const modified = modifiedOf(await loadPublications(), versions);
	return calendarsOf(library, deadlines(library, today)).map((calendar) => ({
		params: { file: `${calendar.name}.ics` },
		props: { content: icsOf(calendar, modified) },
	}));
};

export const GET: APIRoute = ({ props }) =>
	new Response(props['content'] as string, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });

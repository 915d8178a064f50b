/** The duty matrix as a file. */
import type { APIRoute } from 'astro';
import { dutyMatrix } from '../library/duty-matrix.ts';
import { loadLibrary, today } from '../library/load.ts';
import { dutiesCsv } from '../publish/duties-csv.ts';
import { address, site } from '../site.ts';

export const GET: APIRoute = async () => {
	const { rows } = dutyMatrix(await loadLibrary(), today);
	const full = (path: string) => new URL(address(path), site.url).href;
	return new Response(dutiesCsv(rows, full), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};

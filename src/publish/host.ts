/**
 * What a host is told: addresses that have moved or are gone, who may read the data from another site, what may stand in another
 * site's frame. Written for hosts that read `_redirects` and `_headers` (Netlify, Cloudflare Pages) and for nginx.
 */
import { statusOf, type Redirect } from '../ledger/redirects.ts';
import { outputFolders, siteOutputs } from '../model/outputs.ts';
import { address } from '../site.ts';

interface HeaderRule {
	/** Part of the site: `/kort/*`, or every file with an ending: `/*.ics`. */
	readonly where: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** Any site may read it (Fetch Standard, CORS protocol). */
const open = { 'Access-Control-Allow-Origin': '*' };
const type = (value: string) => ({ 'Content-Type': value });

/** Security of reading pages: nobody frames them, nothing is loaded from elsewhere. */
const everywhere = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const;
const unframed = { 'Content-Security-Policy': "frame-ancestors 'self'" } as const;
/** A card has no script and fetches nothing, and stands in any frame. */
const framed = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *", ...open } as const;

/** Rules by part of the site. The first that fits an address gives its headers; `everywhere` is added to all. */
const headerRules: readonly HeaderRule[] = [
	{ where: `${outputFolders.cards}/*`, headers: framed },
	{ where: `${outputFolders.previews}/*`, headers: open },
	{ where: `${outputFolders.api}/*.csv`, headers: { ...open, ...type('text/csv; charset=utf-8') } },
	{
		where: `${outputFolders.api}/schema/*`,
		headers: { ...open, ...type('application/schema+json; charset=utf-8') },
	},
	{ where: `${outputFolders.api}/*`, headers: { ...open, ...type('application/json; charset=utf-8') } },
	{ where: `${outputFolders.citations}/*.bib`, headers: { ...open, ...type('application/x-bibtex; charset=utf-8') } },
	{
		where: `${outputFolders.citations}/*.ris`,
		headers: { ...open, ...type('application/x-research-info-systems; charset=utf-8') },
	},
	{ where: `${outputFolders.citations}/*`, headers: { ...open, ...type('application/vnd.citationstyles.csl+json; charset=utf-8') } },
	{ where: `${outputFolders.feeds}/*.xml`, headers: { ...open, ...type('application/atom+xml; charset=utf-8') } },
	{ where: `${outputFolders.feeds}/*`, headers: { ...open, ...type('application/feed+json; charset=utf-8') } },
	{ where: '/*.ics', headers: { ...open, ...type('text/calendar; charset=utf-8') } },
	{ where: '/*.md', headers: { ...open, ...type('text/markdown; charset=utf-8') } },
	{ where: '/*.rdf', headers: { ...open, ...type('application/rdf+xml; charset=utf-8') } },
	{ where: siteOutputs.llms, headers: { ...open, ...type('text/plain; charset=utf-8') } },
	{ where: '/*/index.json', headers: { ...open, ...type('application/json; charset=utf-8') } },
	{ where: '/*', headers: unframed },
];

/** The file `_redirects`: from, to, status. A tombstone is shown at its own address with 410. */
export function redirectsFile(redirects: readonly Redirect[]): string {
	return redirects
		.map(({ from, to, kind }) => `${address(from)} ${address(kind === 'gone' ? from : to!)} ${statusOf[kind]}`)
		.join('\n')
		.concat('\n');
}

const lines = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** The file `_headers`. These hosts add up what every fitting rule says, so what frames a card is taken back first (`!`). */
export function headersFile(): string {
	const general = headerRules.at(-1)!;
	const rules = headerRules.slice(0, -1).map(({ where, headers }) => {
		const withdrawn = Object.keys(headers).filter((name) => name in general.headers);
		return [address(where), ...withdrawn.map((name) => `  ! ${name}`), ...lines(headers)];
	});
	return [[address(general.where), ...lines({ ...everywhere, ...general.headers })], ...rules]
		.map((rule) => rule.join('\n'))
		.join('\n\n')
		.concat('\n');
}

/** A part of the site as a regular expression for nginx. */
const patternOf = (where: string) => `^${address(where).replaceAll('.', '\\.').replaceAll('*', '.*')}$`;

/**
 * Maps for nginx 1.11.7 or newer, to be included in `http { }`: where an address has moved, whether it is gone, and its headers.
 * `volatile`, since the tombstone is fetched by an inner redirect, for which the question is asked again.
 */
export function nginxMaps(redirects: readonly Redirect[]): string {
	const map = (name: string, rows: readonly string[]) => `map $uri $${name} {\n${rows.map((row) => `  ${row};`).join('\n')}\n}`;
	const of = (kind: Redirect['kind']) => redirects.filter((redirect) => redirect.kind === kind);
	const names = ['Access-Control-Allow-Origin', 'Content-Security-Policy'];
	const header = (name: string) =>
		map(`rumslig_${name.toLowerCase().replaceAll('-', '_')}`, [
			'default ""',
			...headerRules.map(({ where, headers }) => `"~${patternOf(where)}" "${headers[name] ?? ''}"`),
		]);
	return [
		'# Written by the build of Rumslig. Include in http { }.',
		// The longest address has to fit in a bucket.
		'map_hash_bucket_size 256;\nmap_hash_max_size 8192;',
		map('rumslig_short', ['default ""', ...of('short').map(({ from, to }) => `${address(from)} ${address(to!)}`)]),
		map('rumslig_moved', ['default ""', ...of('moved').map(({ from, to }) => `${address(from)} ${address(to!)}`)]),
		map('rumslig_gone', ['volatile', 'default 0', ...of('gone').map(({ from }) => `${address(from)} 1`)]),
		...names.map(header),
	]
		.join('\n\n')
		.concat('\n');
}

/**
 * What goes in `server { }` of nginx, after `root`: moves, tombstones, types and headers. The maps above must be included. A site in a
 * folder of its host needs that folder under `root`, since the types are given by regular expressions, which know no `alias`.
 */
export function nginxServer(): string {
	const types = headerRules.flatMap(({ where, headers }) =>
		headers['Content-Type'] ? [`location ~ "${patternOf(where)}" {\n  types { }\n  default_type "${headers['Content-Type']}";\n}`] : [],
	);
	return [
		'# Written by the build of Rumslig. Include in server { }, after root.',
		'index index.html;\nabsolute_redirect off;\ncharset utf-8;',
		`if ($rumslig_short) {\n  return ${statusOf.short} $rumslig_short;\n}\nif ($rumslig_moved) {\n  return ${statusOf.moved} $rumslig_moved;\n}`,
		`error_page 404 ${address('/404.html')};\nerror_page 410 \${uri}index.html;\nif ($rumslig_gone) {\n  return ${statusOf.gone};\n}`,
		...Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`),
		'add_header Access-Control-Allow-Origin $rumslig_access_control_allow_origin always;',
		'add_header Content-Security-Policy $rumslig_content_security_policy always;',
		...types,
	]
		.join('\n\n')
		.concat('\n');
}

/** The duties of all EU acts as one table: article → what → who → when → level → method → case. */
import { compareDates, formatDate, hasPassed } from '../model/date.ts';
import { fieldLabels } from '../model/labels.ts';
import { pageKey } from '../model/types.ts';
import { certainties, dutyBearers, planningLevels, type Certainty } from '../model/vocabulary.ts';
import { facetsOf, type Facet, type FacetRule } from './catalogue.ts';
import { whyCancelled } from './deadlines.ts';
import { pagesOf, type Library, type Page } from './graph.ts';
import { sourceLinks, type SourceLink } from './source-links.ts';

export interface MatrixLink {
	readonly text: string;
	readonly path: string;
}

export interface DutyRow {
	/** The act by the name people use, and its page. */
	readonly act: MatrixLink;
	/** The article, and the duty's own address. */
	readonly article: MatrixLink;
	readonly what: string;
	readonly who: readonly string[];
	/** Date and words as the reader meets them. */
	readonly when: string;
	/** The date as written, with its precision. */
	readonly date?: string;
	readonly passed: boolean;
	/** Why it no longer applies, when it does not. */
	readonly cancelled?: string;
	readonly voluntary: boolean;
	readonly levels: readonly string[];
	readonly methods: readonly MatrixLink[];
	/** Cases that touch on the act, then cases that used one of the methods; a few. */
	readonly cases: readonly MatrixLink[];
	readonly certainty: Certainty;
	readonly sources: readonly SourceLink[];
	/** Values by facet id. */
	readonly values: Readonly<Record<string, readonly string[]>>;
}

export interface DutyMatrix {
	readonly rows: readonly DutyRow[];
	readonly facets: readonly Facet[];
}

/** As many cases as a cell can hold and a reader will open. */
const mostCases = 2;

/** Written instead of a year when the act gives no date. */
const undated = 'utan-datum';

const linkTo = (page: Page): MatrixLink => ({ text: page.data.title, path: `/${page.key}/` });

function casesFor(library: Library, act: Page<'euActs'>, methods: readonly string[]): MatrixLink[] {
	const methodKeys = methods.map((id) => pageKey('methods', id));
	const ofAct = library.edges.filter(({ type, to }) => type === 'illustrates' && to === act.key).map(({ from }) => from);
	const ofMethods = library.edges.filter(({ type, from }) => type === 'usedIn' && methodKeys.includes(from)).map(({ to }) => to);
	return [...new Set([...ofAct, ...ofMethods])].slice(0, mostCases).map((key) => linkTo(library.pages.get(key)!));
}

function rowsOf(library: Library, act: Page<'euActs'>, today: string): DutyRow[] {
	const path = `/${act.key}/`;
	return act.data.duties.map((duty): DutyRow => {
		const { date, text } = duty.when;
		return {
			act: { text: act.data.shortName, path },
			article: { text: duty.article, path: `${path}#${duty.id}` },
			what: duty.what,
			who: duty.who.map((bearer) => dutyBearers[bearer].label),
			when: [date && formatDate(date), text].filter(Boolean).join(', '),
			...(date && { date }),
			passed: date !== undefined && hasPassed(date, today),
			...whyCancelled(act.data, duty),
			voluntary: duty.voluntary,
			levels: duty.level.map((level) => planningLevels[level].label),
			methods: duty.methods.flatMap((id) => {
				const method = library.pages.get(pageKey('methods', id));
				return method ? [linkTo(method)] : [];
			}),
			cases: casesFor(library, act, duty.methods),
			certainty: duty.certainty,
			sources: sourceLinks(library, duty.sources),
			values: { vem: duty.who, ar: [date?.slice(0, 4) ?? undated], akt: [act.id], niva: duty.level },
		};
	});
}

/** What comes next first, then what has no date, then what has passed or no longer applies, the latest first. */
function byUse(a: DutyRow, b: DutyRow): number {
	const over = (row: DutyRow) => row.passed || row.cancelled !== undefined;
	const group = (row: DutyRow) => (over(row) ? 2 : row.date ? 0 : 1);
	if (group(a) !== group(b)) return group(a) - group(b);
	const byDate = a.date && b.date ? compareDates(a.date, b.date) : 0;
	return (over(a) ? -byDate : byDate) || a.act.text.localeCompare(b.act.text, 'sv');
}

/** All duties with their facets. `today` is an ISO date. */
export function dutyMatrix(library: Library, today: string): DutyMatrix {
	const acts = pagesOf(library, 'euActs');
	const rows = acts.flatMap((act) => rowsOf(library, act, today)).sort(byUse);
	const years = [...new Set(rows.flatMap(({ values }) => values['ar']!))].sort();
	const options = (table: Readonly<Record<string, { label: string }>>) =>
		Object.entries(table).map(([key, { label }]) => [key, label] as const);
	const rules: FacetRule[] = [
		{ id: 'vem', label: fieldLabels.who, options: options(dutyBearers) },
		{ id: 'ar', label: fieldLabels.year, options: years.map((year) => [year, year === undated ? 'utan datum' : year] as const) },
		{ id: 'niva', label: fieldLabels.levels, options: options(planningLevels) },
		{ id: 'akt', label: fieldLabels.act, options: acts.map(({ id, data }) => [id, data.shortName] as const) },
	];
	return { rows, facets: facetsOf(rules, rows) };
}

/** The word for how sure a duty is, or nothing when it is confirmed. */
export function certaintyWord(certainty: Certainty): string | undefined {
	return certainty === 'confirmed' ? undefined : certainties[certainty].label;
}

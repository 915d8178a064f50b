/** What each type of page is in the words of schema.org, and what is known of it beside its name, address and dates. */
import type { AboutPage, Article, HowTo, Legislation, WebPage } from 'schema-dts';
import type { Library, Page } from '../library/graph.ts';
import type { PageTypeName } from '../model/types.ts';
import { countries, instruments } from '../model/vocabulary.ts';
import { parseBody, stepsOf } from '../reading/body.ts';
import { isoDuration, isoStep, isoYears, sureDate } from './iso.ts';

/** schema.org's classes that a page of ours is. Our page about a law or a meeting is a page; the law or the meeting is what it is about. */
type PageNode =
	| Extract<AboutPage, { '@type': 'AboutPage' }>
	| Extract<Article, { '@type': 'Article' }>
	| Extract<HowTo, { '@type': 'HowTo' }>
	| Extract<WebPage, { '@type': 'WebPage' }>;
type Describe<T extends PageTypeName> = (page: Page<T>, library: Library) => PageNode;

const article = (): PageNode => ({ '@type': 'Article' });

function organisation(library: Library, id: string) {
	const actor = library.records.actors.get(id);
	return actor ? [{ '@type': 'Organization' as const, name: actor.name, ...(actor.URL && { url: actor.URL }) }] : [];
}

/** A method: its steps by name and time, not their text, which is on the page. */
const method: Describe<'methods'> = ({ data, text }) => {
	const { preparation, session, followUp } = data.time;
	const [prepTime, performTime, totalTime] = [[preparation], [session], [preparation, session, followUp]].map(isoDuration);
	return {
		'@type': 'HowTo',
		...(data.nameEn && { alternateName: data.nameEn }),
		step: stepsOf(parseBody(text).tree).map(({ title, minutes, weeks }) => {
			const timeRequired = isoStep({ minutes, weeks });
			return { '@type': 'HowToStep' as const, name: title, ...(timeRequired && { timeRequired }) };
		}),
		supply: data.materials,
		...(prepTime && { prepTime }),
		...(performTime && { performTime }),
		...(totalTime && { totalTime }),
	};
};

/** A case: where and which years. The pin on our map is a rough middle point, so the place has a name only. */
const caseStudy: Describe<'cases'> = ({ data }) => ({
	'@type': 'Article',
	temporalCoverage: isoYears(data.years),
	spatialCoverage: {
		'@type': 'Place',
		name: data.place,
		...(data.country !== 'eu' && { containedInPlace: { '@type': 'Country' as const, name: countries[data.country].label } }),
	},
});

/** Whether an act binds now. */
const force = {
	inForce: 'https://schema.org/InForce',
	changing: 'https://schema.org/InForce',
	proposed: 'https://schema.org/NotInForce',
	repealed: 'https://schema.org/NotInForce',
} as const;

const euAct: Describe<'euActs'> = ({ data }) => {
	const adopted = data.dates.filter(({ kind }) => kind === 'adopted');
	const legislationDate = adopted.length === 1 ? sureDate(adopted[0]!) : undefined;
	const act = (name: string, celex?: string, eli?: string): Extract<Legislation, { '@type': 'Legislation' }> => ({
		'@type': 'Legislation',
		name,
		...(celex && { legislationIdentifier: celex }),
		...(eli && { sameAs: eli }),
		legislationType: instruments[data.instrument].label,
		legislationLegalForce: force[data.actStatus],
		legislationJurisdiction: 'EU',
	});
	const first = {
		...act(data.officialTitle.sv, data.celex, data.eli),
		alternateName: data.shortName,
		...(legislationDate && { legislationDate }),
	};
	const others = data.together.map(({ title, celex, eli }) => act(title, celex, eli));
	return { '@type': 'WebPage', about: others.length > 0 ? [first, ...others] : first };
};

const region: Describe<'regions'> = ({ data }) => ({
	'@type': 'Article',
	about: {
		'@type': 'AdministrativeArea',
		name: data.county,
		identifier: data.nuts3,
		containedInPlace: { '@type': 'Country', name: countries.se.label },
	},
});

/** A webinar: the occasion, with the day and the place only when we are sure of them. */
const webinar: Describe<'webinars'> = ({ data }, library) => {
	const startDate = sureDate(data.held);
	return {
		'@type': 'WebPage',
		about: {
			'@type': 'Event',
			name: data.title,
			...(startDate && { startDate, location: data.held.place }),
			organizer: data.organisers.flatMap((id) => organisation(library, id)),
		},
	};
};

/** What ESPON has made. A study is told in its report. */
const work = {
	appliedResearch: 'Report',
	targetedAnalysis: 'Report',
	report: 'Report',
	guidance: 'Report',
	data: 'Dataset',
	tool: 'WebApplication',
} as const;

const espon: Describe<'espon'> = ({ data }) => ({
	'@type': 'Article',
	about: { '@type': work[data.kind], name: data.projectName },
	temporalCoverage: isoYears(data.years),
});

const describe: { readonly [T in PageTypeName]: Describe<T> } = {
	situations: article,
	guides: ({ data }) => ({ '@type': 'Article', audience: { '@type': 'Audience', audienceType: data.audience } }),
	methods: method,
	packages: article,
	cases: caseStudy,
	euActs: euAct,
	processes: article,
	regions: region,
	webinars: webinar,
	espon,
	about: () => ({ '@type': 'AboutPage' }),
};

/** What a page is. */
export function describePage(page: Page, library: Library): PageNode {
	return (describe[page.type] as Describe<PageTypeName>)(page, library);
}

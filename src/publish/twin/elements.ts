/** What each element that editors may write becomes in plain Markdown. A new element has to say so here. */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { deadlines } from '../../library/deadlines.ts';
import { pagesOf } from '../../library/graph.ts';
import { systemData } from '../../library/system.ts';
import { compareDates, formatDate, formatSpan } from '../../model/date.ts';
import type { ElementName } from '../../model/elements.ts';
import { scale } from '../../model/scale.ts';
import { formatClock, formatMinutes } from '../../model/time.ts';
import { pageTypes, type PageTypeName } from '../../model/types.ts';
import { notDocumentedLabel, statuses } from '../../model/vocabulary.ts';
import { site } from '../../site.ts';
import { certaintyWord } from './footnotes.ts';
import { emphasis, heading, joined, labelled, link, list, paragraph, strong, table, text } from './nodes.ts';
import type { Scene } from './scene.ts';

/** Where a step stands: its number, and the minutes or weeks before it. */
export interface StepPlace {
	readonly number: number;
	readonly start: number;
}

type Writer = (props: Record<string, unknown>, inside: RootContent[], scene: Scene, place?: StepPlace) => RootContent[];

const step: Writer = (props, inside, { t }, place = { number: 1, start: 0 }) => {
	const { title, minutes, weeks } = props as { title: string; minutes?: number; weeks?: number };
	const end = place.start + (weeks ?? 0);
	const time =
		minutes !== undefined
			? [formatMinutes(minutes), t('step.from', { clock: formatClock(place.start) })]
			: [
					t('step.weeks', { count: weeks ?? 0 }),
					(weeks ?? 0) <= 1 ? t('step.week', { week: end }) : t('step.weekSpan', { from: place.start + 1, to: end }),
				];
	return [heading(3, `${place.number}. ${title}`), paragraph([emphasis(time.join(', '))]), ...inside];
};

const figure: Writer = ({ src, alt, caption }, _inside, { url }) => [
	paragraph([{ type: 'image', url: url(String(src)), alt: String(alt) }]),
	...(typeof caption === 'string' ? [paragraph([emphasis(caption)])] : []),
];

const collaborationTable: Writer = (_props, _inside, { t }) => [
	list(
		scale.map(({ name, meaning, promise, demand, proof, forms, avoid }) => ({
			row: [strong(`${name}.`), text(` ${meaning} ”${promise}”`)],
			below: [
				list([
					labelled(t('scale.demand'), demand),
					labelled(t('scale.proof'), proof),
					labelled(t('scale.forms'), forms),
					labelled(t('scale.avoid'), avoid),
				]),
			],
		})),
		true,
	),
];

/** The map of the planning system in words: level, sector, process and what it gives a basis to. */
const systemMap: Writer = (_props, _inside, { library, t, url }) => {
	const { bands, columns, nodes, edges } = systemData(library);
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const linked = ({ path, label }: (typeof nodes)[number]) => link(url(path), label);
	const row = (node: (typeof nodes)[number]): PhrasingContent[] => {
		const targets = edges.filter(({ from }) => from === node.id).flatMap(({ to }) => byId.get(to) ?? []);
		const flow = targets.length > 0 ? ` ${t('map.feeds')} ` : ` ${t('map.feedsNothing')}`;
		return [
			linked(node),
			...(node.centre ? [] : [text(` (${columns[node.column]!.toLowerCase()})`)]),
			text(flow),
			...joined(
				targets.map((target) => [linked(target)]),
				', ',
			),
		];
	};
	return [
		paragraph(t('map.caption')),
		list(bands.map((band, index) => ({ row: [strong(band)], below: [list(nodes.filter((node) => node.band === index).map(row))] }))),
	];
};

const assignmentTimeline: Writer = (_props, _inside, { library, view, url }) => [
	list(
		deadlines(library, view.today)
			.filter(({ assignment }) => assignment)
			.sort((a, b) => compareDates(a.date, b.date) || a.title.localeCompare(b.title, 'sv'))
			.map(({ date, end, title, path, certainty, note, where }) => [
				strong(`${formatSpan(date, end)}:`),
				text(' '),
				path ? link(url(path), title) : text(title),
				...certaintyWord(certainty),
				...[where, note].flatMap((remark) => (remark ? [text(`. ${remark.replace(/\.$/, '')}`)] : [])),
			]),
	),
];

/** A list of pages: what a list with filters, or a map of the same pages, holds. */
const pageList = (type: PageTypeName, { library, pageLink }: Scene): RootContent[] => [
	list(pagesOf(library, type).map((page) => [pageLink(page), text(`. ${page.data.summary}`)])),
];

const status: Writer = (_props, _inside, { library, t, pageLink }) => [
	table(
		[t('freshness.page'), t('freshness.kind'), t('freshness.status'), t('freshness.reviewed'), t('freshness.reviewAgain')],
		[...library.pages.values()]
			.sort((a, b) => a.data.reviewAgain.localeCompare(b.data.reviewAgain) || a.data.title.localeCompare(b.data.title, 'sv'))
			.map((page) => [
				[pageLink(page)],
				pageTypes[page.type].one,
				statuses[page.data.status].label,
				formatDate(page.data.reviewed),
				formatDate(page.data.reviewAgain),
			]),
	),
];

const contact: Writer = (_props, _inside, { t }) => [
	paragraph(site.publisher.name ? t('site.footer.publisher', { name: site.publisher.name }) : t('site.footer.noPublisher')),
	paragraph(site.contact ? [link(site.contact, t('site.contact'))] : t('site.noContact')),
];

/** What is a tool, or a long list with a page of its own, is told of and linked. */
const onThePage: Writer = (_props, _inside, { publication, t }) => [
	paragraph([text(`${t('twin.onPage')} `), link(publication.url, publication.url)]),
];

export const elementWriters: Readonly<Record<ElementName, Writer>> = {
	Step: step,
	Term: ({ id }, inside, { url }) => [link(url(`/ordlista/#${String(id)}`), inside as PhrasingContent[])],
	NotDocumented: ({ what }) => [
		paragraph([
			strong(`${notDocumentedLabel.charAt(0).toUpperCase()}${notDocumentedLabel.slice(1)}.`),
			...(what ? [text(` ${String(what)}`)] : []),
		]),
	],
	Note: ({ title }, inside) => [{ type: 'blockquote', children: [paragraph([strong(String(title))]), ...(inside as BlockContent[])] }],
	Cards: (_props, inside) => inside,
	Card: ({ question }, inside) => [heading(3, String(question)), ...inside],
	Figure: figure,
	CollaborationScale: () => [
		list(
			scale.map(({ name, meaning }) => [strong(`${name}.`), text(` ${meaning}`)]),
			true,
		),
	],
	CollaborationTable: collaborationTable,
	SystemMap: systemMap,
	AssignmentTimeline: assignmentTimeline,
	Catalogue: ({ type }, _inside, scene) => pageList(type as PageTypeName, scene),
	CaseMap: (_props, _inside, scene) => pageList('cases', scene),
	RegionMap: (_props, _inside, scene) => pageList('regions', scene),
	WaysIn: (_props, _inside, scene) => pageList('situations', scene),
	Status: status,
	SiteContact: contact,
	Glossary: onThePage,
	SourceRegister: onThePage,
	AlphabeticIndex: onThePage,
	SearchBox: onThePage,
	NextDeadlines: onThePage,
	Newest: onThePage,
	SearchPage: onThePage,
	DutyMatrix: onThePage,
	Calendar: onThePage,
	SaveOffline: onThePage,
	SiteZip: onThePage,
	CalendarList: onThePage,
	FeedList: onThePage,
	DataFiles: onThePage,
	DataExamples: onThePage,
	FieldGuide: onThePage,
	EmbedExample: onThePage,
};

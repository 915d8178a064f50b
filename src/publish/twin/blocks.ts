/** What each block that a page draws around its text becomes in Markdown. A new block has to say so here. */
import type { RootContent } from 'mdast';
import type { RelatedPage } from '../../library/graph.ts';
import { formatDate, formatSpan } from '../../model/date.ts';
import { blocks, fieldLabels, type BlockName } from '../../model/labels.ts';
import { relationTypes } from '../../model/relations.ts';
import { scaleRange } from '../../model/scale.ts';
import { pageTypes } from '../../model/types.ts';
import * as v from '../../model/vocabulary.ts';
import { actBlocks } from './act-blocks.ts';
import { referenceLine } from './footnotes.ts';
import { heading, labelled, list, paragraph, strong, table, text } from './nodes.ts';
import type { BlockWriter, Scene } from './scene.ts';

const outcomes: BlockWriter = ({ view: { page, readingMinutes } }) => {
	if (page.type !== 'guides') return [];
	return [
		list(page.data.outcomes),
		paragraph([
			...labelled(fieldLabels.audience, page.data.audience),
			text(' · '),
			...labelled(fieldLabels.readingTime, `${readingMinutes} min`),
		]),
	];
};

const path: BlockWriter = ({ view, pageLink }) => [
	list(
		view.path.map(({ title, reason, when, page, kind, time }) => {
			const about = [when, kind, time].filter(Boolean).join(' · ');
			return [page ? pageLink(page) : strong(title), text(`${about && ` (${about})`}: ${reason}`)];
		}),
		true,
	),
];

const roles: BlockWriter = ({ view: { page }, t }) => {
	if (page.type !== 'methods') return [];
	return [
		heading(3, t('method.roles')),
		list(page.data.roles.map(({ role, does }) => labelled(role, does))),
		heading(3, t('method.materials')),
		list(page.data.materials),
	];
};

const templates: BlockWriter = ({ view: { page } }) => {
	if (page.type !== 'methods') return [];
	return [
		list(
			page.data.templates.map(({ name, format, fields }) => labelled(`${name} (${v.templateFormats[format].label})`, fields.join(' · '))),
		),
	];
};

const collaboration: BlockWriter = ({ view: { page }, t, claim }) => {
	if (page.type !== 'cases') return [];
	const { collaboration: range } = page.data;
	return [
		paragraph([
			strong(`${t('scale.step')} ${scaleRange(range)}.`),
			text(` ${range.reason}`),
			// The step is always our own judgement.
			...claim({ certainty: 'analysis', sources: [] }),
		]),
	];
};

const milestones: BlockWriter = ({ view: { page }, claim }) => {
	if (page.type !== 'cases') return [];
	const rows = page.data.milestones;
	if (rows === v.NOT_DOCUMENTED) return [paragraph(v.notDocumentedLabel)];
	return [list(rows.map((row) => labelled(formatSpan(row.date, row.end), [text(row.what), ...claim(row)])))];
};

/** Areas that an act designates, or that lie in a region. */
const designations: BlockWriter = ({ view: { page, actNames }, library, t, claim, pageLink }) => {
	if (page.type === 'euActs') {
		return [
			list(
				page.data.designations.map((row) => {
					const remarks = [row.article, row.voluntary && t('duty.voluntary')].filter(Boolean).join(', ');
					return labelled(row.name + (remarks && ` (${remarks})`), [text(row.what), ...claim(row)]);
				}),
			),
		];
	}
	if (page.type !== 'regions') return [];
	return [
		list(
			page.data.designations.map((row) => {
				const act = library.pages.get(`${pageTypes.euActs.folder}/${row.act}`);
				return [text(row.what), ...claim(row), text(' '), act ? pageLink(act, undefined, actNames.get(row.act)) : text(row.act)];
			}),
		),
	];
};

const materials: BlockWriter = ({ view: { page }, t, claim }) => {
	if (page.type !== 'webinars') return [];
	const { materials: known } = page.data;
	return [
		table(
			[t('webinar.material'), t('webinar.status')],
			(['programme', 'recording', 'slides', 'transcript'] as const).map((name) => {
				const { status, source, note } = known[name];
				return [
					t(`webinar.${name}`),
					[
						text(v.materialStatuses[status].label),
						...(source ? claim({ certainty: 'confirmed', sources: [source] }) : []),
						...(note ? [text(`. ${note}`)] : []),
					],
				];
			}),
		),
	];
};

const chapters: BlockWriter = ({ view: { page } }) => {
	if (page.type !== 'webinars') return [];
	const rows = page.data.chapters;
	if (rows === v.NOT_DOCUMENTED) return [paragraph(v.notDocumentedLabel)];
	return [list(rows.map(({ start, title }) => `${start} ${title}`))];
};

const flow: BlockWriter = ({ view: { fedBy, feeds }, t, pageLink }) => {
	const side = (label: string, related: readonly RelatedPage[]): RootContent[] => [
		heading(3, label),
		related.length === 0
			? paragraph(t('process.noFlow'))
			: list(
					related.map(({ page, reasons }) => [
						pageLink(page),
						text(reasons.length > 0 ? `: ${reasons.map((row) => row.text).join(' ')}` : ''),
					]),
				),
	];
	return [...side(relationTypes.feeds.inverseLabel, fedBy), ...side(relationTypes.feeds.label, feeds)];
};

const relations: BlockWriter = ({ view, pageLink }) =>
	view.relations.flatMap(({ label, related }) => [
		heading(3, label),
		list(
			related.map(({ page, reasons }) => {
				const row = [pageLink(page), text(` (${pageTypes[page.type].one})`)];
				const [only] = reasons;
				if (!only) return [...row, text(`: ${page.data.summary}`)];
				const reason = ({ text: why, anchor }: typeof only) => (anchor ? [pageLink(page, anchor, why)] : [text(why)]);
				return reasons.length === 1 ? [...row, text(': '), ...reason(only)] : { row, below: [list(reasons.map(reason))] };
			}),
		),
	]);

/** The sources no claim points at, then the notes. Stands after everything that has notes. */
const sources: BlockWriter = ({ notes, t }) => {
	const general = notes.unused();
	return [
		paragraph(t('twin.certainty')),
		...(general.length > 0 ? [paragraph(t('twin.generalSources')), list(general.map((source) => referenceLine(source)))] : []),
		...notes.definitions(),
	];
};

const freshness: BlockWriter = ({ view: { page }, t }) => {
	const { status, reviewed, reviewAgain, responsible, changes } = page.data;
	return [
		list([
			labelled(t('freshness.status'), v.statuses[status].label),
			labelled(t('freshness.reviewed'), formatDate(reviewed)),
			labelled(t('freshness.reviewAgain'), formatDate(reviewAgain)),
			labelled(t('freshness.responsible'), v.responsibleRoles[responsible].label),
			{
				row: t('freshness.changes', { count: changes.length }),
				below: [list(changes.map(({ date, note }) => `${formatDate(date)}: ${note}`))],
			},
		]),
	];
};

const blockWriters: Readonly<Record<BlockName, BlockWriter>> = {
	...actBlocks,
	outcomes,
	path,
	when: ({ view: { page } }) => (page.type === 'methods' ? [list(page.data.when)] : []),
	whenNot: ({ view: { page } }) => (page.type === 'methods' ? [list(page.data.whenNot)] : []),
	roles,
	templates,
	collaboration,
	milestones,
	designations,
	materials,
	chapters,
	questions: ({ view: { page } }) => (page.type === 'webinars' ? [list(page.data.questions, true)] : []),
	flow,
	relations,
	sources,
	freshness,
};

/** Blocks in order, each under its heading. */
export function blocksOfTwin(names: readonly BlockName[], scene: Scene): RootContent[] {
	return names.flatMap((name) => [heading(2, blocks[name].heading), ...blockWriters[name](scene)]);
}

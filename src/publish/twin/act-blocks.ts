/** The blocks of an EU act's page as Markdown: duties, areas, permit times, levels, Sweden's progress, dates, titles. */
import { formatDate } from '../../model/date.ts';
import type { BlockName } from '../../model/labels.ts';
import { fieldLabels } from '../../model/labels.ts';
import { actDateKinds, dutyBearers, implementationStatuses, instruments, planningLevels } from '../../model/vocabulary.ts';
import { emphasis, joined, labelled, link, list, paragraph, strong, table, text } from './nodes.ts';
import type { BlockWriter } from './scene.ts';

const duties: BlockWriter = ({ view: { page, methodTitles }, t, url, claim }) => {
	if (page.type !== 'euActs') return [];
	const head = [fieldLabels.article, fieldLabels.what, t('duty.who'), t('duty.when'), t('duty.level'), t('duty.methods')];
	return [
		table(
			head,
			page.data.duties.map((duty) => [
				[link(url(`#${duty.id}`), duty.article), ...(duty.voluntary ? [text(` (${t('duty.voluntary')})`)] : [])],
				[text(duty.what), ...claim(duty)],
				duty.who.map((bearer) => dutyBearers[bearer].label).join(', '),
				[duty.when.date && formatDate(duty.when.date), duty.when.text].filter(Boolean).join(', '),
				duty.level.map((level) => planningLevels[level].label).join(', '),
				joined(
					duty.methods.map((id) => [link(url(`/metoder/${id}/`), methodTitles.get(id) ?? id)]),
					', ',
				),
			]),
		),
	];
};

const permitTimes: BlockWriter = ({ view: { page }, t, claim }) => {
	if (page.type !== 'euActs') return [];
	return [
		table(
			[t('act.permitFor'), t('act.permitLimit'), t('act.article')],
			page.data.permitTimes.map((row) => [row.what, [text(row.limit), ...claim(row)], row.article ?? '']),
		),
	];
};

const planningLevelRows: BlockWriter = ({ view: { page }, claim }) => {
	if (page.type !== 'euActs') return [];
	return [list(page.data.levels.map((row) => labelled(planningLevels[row.level].label, [text(row.why), ...claim(row)])))];
};

const sweden: BlockWriter = ({ view: { page }, t, claim }) => {
	if (page.type !== 'euActs') return [];
	const { status, asOf, items } = page.data.sweden;
	return [
		paragraph([strong(`${implementationStatuses[status].label}.`), text(` ${t('act.asOf', { date: formatDate(asOf) })}`)]),
		list(items.map((row) => [text(row.what), ...claim(row)])),
	];
};

const actDates: BlockWriter = ({ view: { page }, claim }) => {
	if (page.type !== 'euActs') return [];
	return [
		list(
			page.data.dates.map((row) =>
				labelled(formatDate(row.date), [text(actDateKinds[row.kind].label + (row.note ? `. ${row.note}` : '')), ...claim(row)]),
			),
		),
	];
};

const officialTitle: BlockWriter = ({ view: { page }, t }) => {
	if (page.type !== 'euActs') return [];
	const { officialTitle: title, together, officialJournal, oftenCalled, instrument } = page.data;
	return [
		paragraph(title.sv),
		paragraph([emphasis(title.en)]),
		...together.map((act) => paragraph(act.title)),
		...(officialJournal ? [paragraph(officialJournal)] : []),
		...(oftenCalled
			? [paragraph(t('act.oftenCalled', { wrong: instruments[oftenCalled].label, right: instruments[instrument].label }))]
			: []),
	];
};

export const actBlocks = {
	duties,
	permitTimes,
	planningLevels: planningLevelRows,
	sweden,
	actDates,
	officialTitle,
} as const satisfies Partial<Record<BlockName, BlockWriter>>;

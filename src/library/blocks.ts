/** Which blocks with a heading of their own a page draws around its text. */
import type { BlockName } from '../model/labels.ts';
import { relationTypes } from '../model/relations.ts';
import { NOT_DOCUMENTED } from '../model/vocabulary.ts';
import type { Page, RelationGroup } from './graph.ts';

function typeBlocks(page: Page): BlockName[] {
	switch (page.type) {
		case 'guides':
			return ['outcomes'];
		case 'packages':
		case 'situations':
			return ['path'];
		case 'methods':
			return ['when', 'whenNot', 'roles', ...(page.data.templates.length > 0 ? (['templates'] as const) : [])];
		case 'cases':
			return [
				'collaboration',
				...(page.data.milestones === NOT_DOCUMENTED || page.data.milestones.length > 0 ? (['milestones'] as const) : []),
			];
		case 'euActs':
			return [
				'duties',
				...(page.data.designations.length > 0 ? (['designations'] as const) : []),
				...(page.data.permitTimes.length > 0 ? (['permitTimes'] as const) : []),
				'planningLevels',
				'sweden',
				'actDates',
				'officialTitle',
			];
		case 'webinars':
			return ['materials', 'chapters', 'questions'];
		case 'processes':
			return ['flow'];
		case 'regions':
			return page.data.designations.length > 0 ? ['designations'] : [];
		default:
			return [];
	}
}

/** The blocks of a page in the order they are drawn. */
export function blocksOf(page: Page, has: { readonly relations: boolean; readonly sources: boolean }): BlockName[] {
	return [
		...typeBlocks(page),
		...(has.relations ? (['relations'] as const) : []),
		...(has.sources ? (['sources'] as const) : []),
		'freshness',
	];
}

/** Relations that the block of relations shows: all but those that have a picture of their own, `feeds` and the stops of a path. */
export function drawnRelations(groups: readonly RelationGroup[]): RelationGroup[] {
	return groups.filter(({ type, label }) => type !== 'feeds' && label !== relationTypes.includes.label);
}

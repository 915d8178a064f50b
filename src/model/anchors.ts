/** The anchor of a heading: from the role of its section, or its text in a–z; never å, ä, ö. */
import { blocks } from './labels.ts';
import { slugify } from './slug.ts';
import { pageTypes, type PageType, type PageTypeName } from './types.ts';

/** Sections and the blocks that pages draw have anchors of their own, which are not free for other headings. */
const reserved = [...Object.values(blocks), ...Object.values(pageTypes).flatMap((type: PageType) => type.sections ?? [])];

/** A function that gives the headings of one page their anchors, in reading order. The second of the same name gets `-2`. */
export function anchorGiver(type: PageTypeName | undefined): (level: number, heading: string) => string {
	const taken = new Set(reserved.map(({ id }) => id));
	const sections: PageType['sections'] = type ? (pageTypes[type] as PageType).sections : undefined;
	return (level, heading) => {
		const fixed = level === 2 ? sections?.find((rule) => rule.heading === heading)?.id : undefined;
		if (fixed) return fixed;
		const id = slugify(heading);
		let given = id;
		for (let count = 2; taken.has(given); count += 1) given = `${id}-${count}`;
		taken.add(given);
		return given;
	};
}

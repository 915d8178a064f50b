import { describe, expect, it, test } from 'vitest';
import { anchorGiver } from '../../../src/model/anchors.ts';
import { blocks } from '../../../src/model/labels.ts';
import { methodSections } from '../../../src/model/method.ts';

/** The anchors of headings of the third level, in order. */
const anchors = (...headings: string[]) => {
	const give = anchorGiver(undefined);
	return headings.map((heading) => give(3, heading));
};

describe('a heading', () => {
	it.each([
		['Vad är en plan?', 'vad-ar-en-plan'],
		['Åtgärder & mål (2030)', 'atgarder-mal-2030'],
	])('%s has the anchor %s', (heading, anchor) => expect(anchors(heading)).toEqual([anchor]));

	it('of the same name as another gets a number', () =>
		expect(anchors('Rubrik', 'Rubrik', 'Rubrik')).toEqual(['rubrik', 'rubrik-2', 'rubrik-3']));

	it.each([[['Fas', 'Fas 2', 'Fas']], [['Fas 2', 'Fas', 'Fas']], [['Fas', 'Fas', 'Fas 2']]])('never shares its anchor: %o', (headings) =>
		expect(new Set(anchors(...headings)).size).toBe(headings.length),
	);
});

describe('the fixed sections of a type', () => {
	it.each(methodSections.map(({ heading, id }) => [heading, id] as const))('%s has the anchor %s, whatever it says', (heading, id) => {
		expect(anchorGiver('methods')(2, heading)).toBe(id);
	});
	it('are fixed at the second level, and in that type, only', () => {
		const { heading, id } = methodSections[0]!;
		expect(anchorGiver('methods')(3, heading)).not.toBe(id);
		expect(anchorGiver('guides')(2, heading)).not.toBe(id);
	});
});

test.each(Object.values(blocks).map(({ id }) => id))('the anchor %s of a block is not free for a heading', (id) => {
	expect(anchors(id.replaceAll('-', ' '))).toEqual([`${id}-2`]);
});

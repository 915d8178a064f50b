import { expect, test } from 'vitest';
import { softHyphens } from '../../../src/library/hyphenate.ts';

test('a long compound gets places to break, and reads the same', () => {
	const broken = softHyphens('Medborgarinflytande i regionen');
	expect(broken).toContain('\u00ad');
	expect(broken.replaceAll('\u00ad', '')).toBe('Medborgarinflytande i regionen');
});

test('words that fit everywhere are left whole', () => {
	expect(softHyphens('Kartworkshop för RUS och ÖP')).toBe('Kartworkshop för RUS och ÖP');
});

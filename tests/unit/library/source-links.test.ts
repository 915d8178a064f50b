import { expect, test } from 'vitest';
import { sourceLinks } from '../../../src/library/source-links.ts';
import { libraryOf } from '../../../scripts/lib/library.ts';
import { textOf, validContent } from '../../fixtures/content.ts';

const source = 'src/content/sources/rapport-2024.yaml';

test('a source in another language is linked to in the other half of the register', () => {
	const files = validContent();
	const translated = files.map((file) => (file.path === source ? { ...file, text: `${textOf(files, source)}\nlanguage: "da"\n` } : file));
	expect(sourceLinks(libraryOf(files), ['rapport-2024'])[0]?.path).toBe('/kallor/#rapport-2024');
	expect(sourceLinks(libraryOf(translated), ['rapport-2024 s. 3'])[0]).toMatchObject({
		name: expect.stringMatching(/, s\. 3$/) as string,
		path: '/kallor-andra-sprak/#rapport-2024',
	});
});

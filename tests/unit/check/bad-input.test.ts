/** Every kind of fault we know that editors make: told once, in the right file, on the right line, with what to write instead. */
import { expect, test } from 'vitest';
import { checkContent, formatProblems } from '../../../src/check/index.ts';
import { badFields } from '../../fixtures/bad/fields.ts';
import { badGraph } from '../../fixtures/bad/graph.ts';
import { badText } from '../../fixtures/bad/text.ts';
import { edited, lineOf, textOf, validContent } from '../../fixtures/content.ts';

/** The line on which the fault is to be told. */
function toldLine(text: string, at: string | number): number {
	if (typeof at === 'number') return at;
	return at === 'body' ? lineOf(text, '\n---\n') + 2 : lineOf(text, at);
}

const kinds = [...badFields, ...badText, ...badGraph];

test.each(kinds)('$kind: told with file, line and what to do', ({ file, from, to, at, field, says, also = 0 }) => {
	const files = edited(validContent(), file, from, to);
	const problems = checkContent(files);
	const line = toldLine(textOf(files, file), at);
	const report = problems.length > 0 ? formatProblems(problems) : 'no problem told';
	const told = problems.find((problem) => says.every((piece) => problem.message.includes(piece)));
	expect(told, `No message says all of: ${says.join(' | ')}\n\n${report}`).toBeDefined();
	expect({ file: told?.file, line: told?.line, field: told?.field }, report).toEqual({ file, line, field });
	expect(report).not.toMatch(/\b(Invalid|expected|received|Too (big|small)|must be|Unexpected|Unrecognized)\b/);
	expect(problems, `One fault is told once.\n\n${report}`).toHaveLength(1 + also);
});

test('at least thirty kinds of fault are known, each under its own name', () => {
	expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
	expect(kinds.length).toBeGreaterThanOrEqual(30);
});

/** The content check: every fault in every file, in one run. */
import { checkBody } from './body-rules.ts';
import { readEntries } from './entries.ts';
import { checkGraph } from './graph-rules.ts';
import { checkHead } from './head-rules.ts';
import type { ContentFile, Problem } from './problem.ts';

export { readContent } from './disk.ts';
export { readTerms } from './glossary.ts';
export { formatProblems, type ContentFile, type Problem } from './problem.ts';

/** All problems in a set of content files. */
export function checkContent(files: readonly ContentFile[]): Problem[] {
	const { entries, problems } = readEntries(files);
	return [...problems, ...entries.flatMap(checkHead), ...entries.flatMap(checkBody), ...checkGraph(entries)];
}

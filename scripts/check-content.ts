/** `npm run check:content`: tells every fault in the content, in Swedish, with file and line. Exit code 1 when there is one. */
import { checkContent, formatProblems, readContent } from '../src/check/index.ts';

if (process.argv.includes('--help')) {
	console.log(
		'npm run check:content [-- PART_OF_PATH ...]\nKontrollerar allt innehåll. Med en del av en sökväg visas bara fel i filer som matchar.',
	);
	process.exit(0);
}

const wanted = process.argv.slice(2);
const problems = checkContent(readContent(process.cwd())).filter(
	({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)),
);
if (problems.length > 0) {
	console.error(formatProblems(problems));
	process.exit(1);
}
console.log('Inga fel i innehållet.');

/** Faults of form, before anything is understood: YAML and MDX that cannot be read, as Swedish sentences with their line. */
import { VFileMessage } from 'vfile-message';
import { visit } from 'yaml';
import { lineAt, type YamlPart } from '../reading/frontmatter.ts';
import type { Problem } from './problem.ts';

const yamlHints: Readonly<Record<string, string>> = {
	DUPLICATE_KEY: 'Samma fält står två gånger. Ta bort det ena.',
	TAB_AS_INDENT: 'Raden är indragen med tabb. Använd mellanslag.',
	BAD_INDENT: 'Indraget stämmer inte med raderna omkring.',
	MULTILINE_IMPLICIT_KEY: 'Ett kolon saknas efter fältnamnet, eller texten behöver citattecken omkring sig.',
	BLOCK_AS_IMPLICIT_KEY: 'Texten innehåller kolon följt av mellanslag. Sätt citattecken runt hela texten.',
	MISSING_CHAR: 'Ett citattecken eller en hakparentes är inte avslutad.',
	BAD_SCALAR_START: 'Texten börjar med ett tecken som betyder något i YAML. Sätt citattecken runt hela texten.',
	UNEXPECTED_TOKEN: 'Ett tecken står där det inte kan stå. Sätt citattecken runt texten.',
};

/** Where a quotation mark that is never closed was opened: the last quoted value that begins before the error. */
function openedAt(part: YamlPart, position: number): number {
	let start = position;
	visit(part.document, {
		Scalar: (_, { range, type }) => {
			if (range && range[0] <= position && type !== 'PLAIN') start = range[0];
		},
	});
	return start;
}

/** What makes the YAML of a file unreadable. `file` is its path from the top of the repository. */
export function yamlProblems(file: string, part: YamlPart): Problem[] {
	const tell = (position: number, hint: string): Problem => ({
		file,
		line: lineAt(part, position),
		message: `Raden går inte att läsa som YAML. ${hint}`,
	});
	const problems = part.document.errors.map(({ code, pos }) =>
		tell(code === 'MISSING_CHAR' ? openedAt(part, pos[0]) : pos[0], yamlHints[code] ?? 'Kontrollera indrag, kolon och citattecken.'),
	);
	visit(part.document, {
		Alias: (_, { range }) => {
			problems.push(tell(range?.[0] ?? 0, 'Texten börjar med *. Sätt citattecken runt hela texten.'));
		},
	});
	return problems;
}

/** A parser's complaint about MDX as a problem. `firstLine` is the line of the file on which the body begins. Rethrows what is no complaint. */
export function mdxProblem(file: string, error: unknown, firstLine: number): Problem {
	if (!(error instanceof VFileMessage)) throw error;
	const { reason } = error;
	// Both kinds of complaint name the element that is open and where: "closing tag for `<Step>` (8:1-8:20)".
	const open = /closing tag for `<([\w.]+)>` \((\d+):/.exec(reason);
	const never = open !== null && !reason.startsWith('Unexpected closing');
	const isHtml = open !== null && /^[a-z]/.test(open[1]!);
	const hint = isHtml
		? `HTML-taggen <${open[1]}> går inte att använda. Skriv Markdown i stället.`
		: open
			? `Ett element (<${open[1]}>) är öppnat men inte avslutat. Avsluta med </${open[1]}> eller skriv <${open[1]} />.`
			: reason.includes('expression') || reason.includes('acorn')
				? 'En klammer { } kan inte läsas. Ta bort klamrarna, eller skriv \\{ om tecknet ska synas.'
				: reason.includes('closing')
					? 'Ett element är öppnat men inte avslutat. Avsluta med </Namn> eller skriv <Namn />.'
					: 'Ett < kan inte läsas. Skriv \\< om tecknet ska synas.';
	const line = never ? Number(open[2]) : (error.line ?? 1);
	return { file, line: line + firstLine - 1, message: `Texten går inte att läsa som MDX. ${hint}` };
}

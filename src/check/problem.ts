/** A fault in the content, told to an editor. */
export interface Problem {
	/** Path from the top of the repository. */
	readonly file: string;
	readonly line: number;
	/** The field or place it is about, when there is one. */
	readonly field?: string;
	/** What is wrong and what to write instead, in Swedish. */
	readonly message: string;
}

/** A file of the content folder as it stands on disk. */
export interface ContentFile {
	/** Path from the top of the repository, with forward slashes. */
	readonly path: string;
	readonly text: string;
}

/** All problems as one text, file by file, in line order. */
export function formatProblems(problems: readonly Problem[]): string {
	const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
	const rows = sorted.map(({ file, line, field, message }) => `${file}:${line}\n    ${field ? `${field}: ` : ''}${message}`);
	const files = new Set(problems.map(({ file }) => file)).size;
	const count = problems.length === 1 ? '1 fel' : `${problems.length} fel`;
	return `${rows.join('\n')}\n\n${count} i ${files === 1 ? '1 fil' : `${files} filer`}. Rätta och kör igen.`;
}

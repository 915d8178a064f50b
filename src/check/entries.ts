/** Reads files into entries and tells what is wrong with each file by itself. */
import type { z } from 'astro/zod';
import { VFileMessage } from 'vfile-message';
import { fieldName, validate } from '../model/messages.ts';
import { listing, pageTypes, recordTypes, type CollectionName, type PageTypeName, type RecordTypeName } from '../model/types.ts';
import { parseBody, type Body } from '../reading/body.ts';
import { lineAt, lineOfPath, parseYaml, splitFrontmatter, type YamlPart } from '../reading/frontmatter.ts';
import { placeOf } from './place.ts';
import type { ContentFile, Problem } from './problem.ts';

/** An entry read from disk, with what is needed to point back into its file. */
export interface FileEntry {
	readonly collection: CollectionName | 'listing';
	readonly id: string;
	readonly file: string;
	readonly yaml: YamlPart;
	/** Data as written, not yet known to be valid. */
	readonly written: unknown;
	/** Parsed data; undefined when the schema refused it. */
	readonly data: unknown;
	readonly body?: Body;
}

/** The schema of a collection. */
export function schemaOf(collection: CollectionName | 'listing'): z.ZodType {
	if (collection === 'listing') return listing.schema;
	return collection in pageTypes ? pageTypes[collection as PageTypeName].schema : recordTypes[collection as RecordTypeName].schema;
}

const yamlHints: Readonly<Record<string, string>> = {
	DUPLICATE_KEY: 'Samma fält står två gånger. Ta bort det ena.',
	TAB_AS_INDENT: 'Raden är indragen med tabb. Använd mellanslag.',
	BAD_INDENT: 'Indraget stämmer inte med raderna omkring.',
	MULTILINE_IMPLICIT_KEY: 'Ett kolon saknas efter fältnamnet, eller texten behöver citattecken omkring sig.',
	BLOCK_AS_IMPLICIT_KEY: 'Texten innehåller kolon följt av mellanslag. Sätt citattecken runt hela texten.',
	MISSING_CHAR: 'Ett citattecken eller en hakparentes är inte avslutad.',
	UNEXPECTED_TOKEN: 'Ett tecken står där det inte kan stå. Sätt citattecken runt texten.',
};

function yamlProblems(file: string, part: YamlPart): Problem[] {
	return part.document.errors.map((error) => ({
		file,
		line: lineAt(part, error.pos[0]),
		message: `Raden går inte att läsa som YAML. ${yamlHints[error.code] ?? 'Kontrollera indrag, kolon och citattecken.'}`,
	}));
}

function mdxProblem(file: string, error: unknown, firstLine: number): Problem {
	if (!(error instanceof VFileMessage)) throw error;
	const reason = error.reason;
	const tag = /`<?\/?([\w.]+)>?`/.exec(reason)?.[1];
	const hint =
		reason.includes('closing tag') || reason.includes('close')
			? `Ett element${tag ? ` (<${tag}>)` : ''} är öppnat men inte avslutat. Avsluta med </${tag ?? 'Namn'}> eller skriv <${tag ?? 'Namn'} />.`
			: reason.includes('expression') || reason.includes('acorn')
				? 'En klammer { } kan inte läsas. Ta bort klamrarna, eller skriv \\{ om tecknet ska synas.'
				: 'Ett < kan inte läsas. Skriv \\< om tecknet ska synas.';
	return { file, line: (error.line ?? 1) + firstLine - 1, message: `Texten går inte att läsa som MDX. ${hint}` };
}

function readPage(file: ContentFile, collection: CollectionName | 'listing', id: string): { entry?: FileEntry; problems: Problem[] } {
	const { yaml, body, bodyLine } = splitFrontmatter(file.text);
	if (yaml === undefined) {
		return { problems: [{ file: file.path, line: 1, message: 'Sidan saknar huvud. Börja filen med --- , fälten, och --- igen.' }] };
	}
	const part = parseYaml(yaml, 1);
	const problems = yamlProblems(file.path, part);
	let parsed: Body | undefined;
	try {
		parsed = parseBody(body, bodyLine);
	} catch (error) {
		problems.push(mdxProblem(file.path, error, bodyLine));
	}
	return finish(file.path, collection, id, part, problems, parsed);
}

function finish(file: string, collection: CollectionName | 'listing', id: string, yaml: YamlPart, problems: Problem[], body?: Body) {
	if (yaml.document.errors.length > 0) return { problems };
	const written: unknown = yaml.document.toJS() ?? {};
	const { data, problems: wrong } = validate(schemaOf(collection), written);
	for (const { path, message } of wrong) problems.push({ file, line: lineOfPath(yaml, path), field: fieldName(path), message });
	const entry: FileEntry = { collection, id, file, yaml, written, data, ...(body && { body }) };
	return { entry, problems };
}

/** Reads every file. Faults in one file never hide those in another. */
export function readEntries(files: readonly ContentFile[]): { entries: FileEntry[]; problems: Problem[] } {
	const entries: FileEntry[] = [];
	const problems: Problem[] = [];
	for (const file of files) {
		const place = placeOf(file.path);
		if (place.kind === 'other') continue;
		if (place.kind === 'wrong') {
			problems.push({ file: file.path, line: 1, message: place.message });
			continue;
		}
		const collection = place.kind === 'listing' ? 'listing' : place.collection;
		const isPage = file.path.endsWith('.mdx');
		const result = isPage
			? readPage(file, collection, place.id)
			: (() => {
					const part = parseYaml(file.text, 0);
					return finish(file.path, collection, place.id, part, yamlProblems(file.path, part));
				})();
		problems.push(...result.problems);
		if (result.entry) entries.push(result.entry);
	}
	return { entries, problems };
}

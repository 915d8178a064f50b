/** Reads files into entries and tells what is wrong with each file by itself. */
import type { z } from 'astro/zod';
import { fieldName, validate } from '../model/messages.ts';
import { listing, pageTypes, recordTypes, type CollectionName, type PageTypeName, type RecordTypeName } from '../model/types.ts';
import { parseBody, type Body } from '../reading/body.ts';
import { lineOfPath, parseYaml, splitFrontmatter, type YamlPart } from '../reading/frontmatter.ts';
import { placeOf } from './place.ts';
import type { ContentFile, Problem } from './problem.ts';
import { mdxProblem, yamlProblems } from './syntax.ts';

/** A collection, or the pages that list others. */
export type EntryKind = CollectionName | 'listing';

/** An entry read from disk, with what is needed to point back into its file. */
export interface FileEntry {
	readonly collection: EntryKind;
	readonly id: string;
	readonly file: string;
	readonly yaml: YamlPart;
	/** Data as written, not yet known to be valid; undefined when the file cannot be read. */
	readonly written: unknown;
	/** Parsed data; undefined when the schema refused it. */
	readonly data: unknown;
	readonly body?: Body;
}

interface Reading {
	readonly entry: FileEntry;
	readonly problems: Problem[];
}

/** The schema of a collection. */
export function schemaOf(collection: EntryKind): z.ZodType {
	if (collection === 'listing') return listing.schema;
	return collection in pageTypes ? pageTypes[collection as PageTypeName].schema : recordTypes[collection as RecordTypeName].schema;
}

/** Reads the fields of a file whose YAML has been parsed. */
function readFields(file: string, collection: EntryKind, id: string, yaml: YamlPart, body?: Body): Reading {
	const problems = yamlProblems(file, yaml);
	// An entry that cannot be read is there all the same, so that pages that point at it are not called wrong.
	if (problems.length > 0) return { entry: { collection, id, file, yaml, written: undefined, data: undefined }, problems };
	const written: unknown = yaml.document.toJS() ?? {};
	const { data, problems: wrong } = validate<unknown>(schemaOf(collection), written);
	for (const { path, message } of wrong) problems.push({ file, line: lineOfPath(yaml, path), field: fieldName(path), message });
	return { entry: { collection, id, file, yaml, written, data, ...(body && { body }) }, problems };
}

function readPage({ path, text }: ContentFile, collection: EntryKind, id: string): Reading {
	const { yaml, body, bodyLine } = splitFrontmatter(text);
	if (yaml === undefined) {
		const entry = { collection, id, file: path, yaml: parseYaml('', 1), written: undefined, data: undefined };
		return { entry, problems: [{ file: path, line: 1, message: 'Sidan saknar huvud. Börja filen med --- , fälten, och --- igen.' }] };
	}
	const part = parseYaml(yaml, 1);
	try {
		return readFields(path, collection, id, part, parseBody(body, bodyLine));
	} catch (error) {
		const { entry, problems } = readFields(path, collection, id, part);
		return { entry, problems: [...problems, mdxProblem(path, error, bodyLine)] };
	}
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
		const reading = file.path.endsWith('.mdx')
			? readPage(file, collection, place.id)
			: readFields(file.path, collection, place.id, parseYaml(file.text, 0));
		problems.push(...reading.problems);
		entries.push(reading.entry);
	}
	return { entries, problems };
}

/** Schema errors as Swedish sentences that say what to write instead. */
import type { z } from 'astro/zod';
import leven from 'leven';
import { vocabularyRegistry } from './fields.ts';

const typeNames: Readonly<Record<string, string>> = {
	string: 'en text',
	number: 'ett tal',
	int: 'ett heltal',
	boolean: 'true eller false',
	array: 'en lista (varje rad börjar med ett bindestreck)',
	object: 'en grupp av fält (indragna rader under namnet)',
	null: 'tomt',
	undefined: 'inget',
};

/** The candidate most like `text`, unless all are too far off to be what was meant. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
	const wanted = text.toLowerCase();
	let best: { candidate: string; distance: number } | undefined;
	for (const candidate of candidates) {
		const distance = leven(wanted, candidate.toLowerCase());
		if (!best || distance < best.distance) best = { candidate, distance };
	}
	return best && best.distance <= Math.max(2, Math.floor(wanted.length / 2.5)) ? best.candidate : undefined;
}

/** The `count` candidates most like `text`, best first: for ids, where even a far guess helps. */
export function nearestFew(text: string, candidates: Iterable<string>, count = 3): string[] {
	return [...candidates]
		.map((candidate) => ({ candidate, distance: leven(text, candidate) - (candidate.includes(text) || text.includes(candidate) ? 10 : 0) }))
		.sort((a, b) => a.distance - b.distance)
		.slice(0, count)
		.map(({ candidate }) => candidate);
}

/** `roles, rad 1 › does`: the path of a field as it is shown to editors, counted from one in lists. */
export function fieldName(path: readonly PropertyKey[]): string {
	return path.reduce<string>(
		(name, part) => (typeof part === 'number' ? `${name}, rad ${part + 1}` : name ? `${name} › ${String(part)}` : String(part)),
		'',
	);
}

function show(value: unknown): string {
	if (value === undefined || value === null) return 'inget';
	const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function typeOf(value: unknown): string {
	return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

/** The schema at a path, with wrappers taken off. */
function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
	const def = schema._zod.def as unknown as {
		type: string;
		shape?: Record<string, z.core.$ZodType>;
		element?: z.core.$ZodType;
		innerType?: z.core.$ZodType;
		out?: z.core.$ZodType;
		options?: z.core.$ZodType[];
	};
	if (def.innerType) return schemaAt(def.innerType, path);
	if (def.type === 'pipe' && def.out) return schemaAt(def.out, path);
	if (def.type === 'union') {
		for (const option of def.options ?? []) {
			const found = schemaAt(option, path);
			if (found) return found;
		}
		return undefined;
	}
	const [head, ...rest] = path;
	if (head === undefined) return schema;
	const next = def.type === 'array' ? def.element : def.shape?.[String(head)];
	return next && schemaAt(next, rest);
}

function allowedKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
	const at = schemaAt(schema, path);
	return Object.keys((at?._zod.def as { shape?: object } | undefined)?.shape ?? {});
}

function unknownValue(schema: z.core.$ZodType, path: readonly PropertyKey[], input: unknown, values: readonly unknown[]): string {
	const at = schemaAt(schema, path);
	const table = at && vocabularyRegistry.get(at as z.ZodType)?.table;
	const withLabel = (key: string) => (table?.[key] ? `${key} (${table[key].label})` : key);
	const keys = values.map(String);
	const words = new Map(keys.flatMap((key) => [[key, key], ...(table?.[key] ? [[table[key].label, key] as const] : [])] as const));
	const guess = typeof input === 'string' ? nearest(input, words.keys()) : undefined;
	return [
		`”${show(input)}” är inget värde vi känner till.`,
		guess ? `Menade du ${withLabel(words.get(guess)!)}?` : '',
		`Tillåtna värden: ${keys.map(withLabel).join(', ')}.`,
	]
		.filter(Boolean)
		.join(' ');
}

function sentence(schema: z.core.$ZodType, issue: z.core.$ZodIssue, path: readonly PropertyKey[]): string | undefined {
	switch (issue.code) {
		case 'invalid_type':
			return issue.input === undefined
				? `Fältet saknas. Det ska vara ${typeNames[issue.expected] ?? issue.expected}.`
				: `Här står ${show(issue.input)}, som är ${typeNames[typeOf(issue.input)]}. Det ska vara ${typeNames[issue.expected] ?? issue.expected}.`;
		case 'invalid_value':
			if (issue.input === undefined)
				return `Fältet saknas. ${unknownValue(schema, path, issue.input, issue.values).replace(/^.*?känner till\. /, '')}`;
			return unknownValue(schema, path, issue.input, issue.values);
		case 'too_big':
			return `Värdet är för stort: högst ${issue.maximum}.`;
		case 'too_small':
			return `Värdet är för litet: minst ${issue.minimum}.`;
		default:
			return undefined;
	}
}

export interface SchemaProblem {
	readonly path: readonly PropertyKey[];
	readonly message: string;
}

/** The branch of a failed union that came furthest: an editor who wrote a list wants to hear what is wrong in the list. */
function bestBranch(issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] {
	const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(...issues.map(({ path }) => path.length), 0);
	return [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}

function flatten(schema: z.core.$ZodType, issue: z.core.$ZodIssue, base: readonly PropertyKey[]): SchemaProblem[] {
	const path = [...base, ...issue.path];
	if (issue.code === 'invalid_union') {
		const branch = bestBranch(issue);
		if (branch.some((inner) => inner.path.length > 0)) return branch.flatMap((inner) => flatten(schema, inner, path));
		return [
			{
				path,
				message:
					issue.input === undefined
						? 'Fältet saknas. Skriv en lista, eller notDocumented om det inte är dokumenterat.'
						: `Här står ${show(issue.input)}. Skriv en lista, eller notDocumented om det inte är dokumenterat.`,
			},
		];
	}
	if (issue.code === 'unrecognized_keys') {
		const known = allowedKeys(schema, path);
		return issue.keys.map((key) => {
			const guess = nearest(key, known);
			return {
				path: [...path, key],
				message: `Fältet ”${key}” finns inte här. ${guess ? `Menade du ${guess}?` : `Fält som finns: ${known.join(', ')}.`}`,
			};
		});
	}
	const ours = issue.input === undefined || isDefault(issue) ? sentence(schema, issue, path) : undefined;
	return [{ path, message: ours ?? issue.message }];
}

/** Zod's own English text, as against a Swedish sentence written in the schema. */
function isDefault(issue: z.core.$ZodIssue): boolean {
	return issue.message.startsWith('Invalid ') || issue.message.startsWith('Too ') || issue.message.startsWith('Unrecognized ');
}

/** Says what was written, where the sentence does not already and there is something short to show. */
function withWritten({ path, message }: SchemaProblem, data: unknown): SchemaProblem {
	const written = path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined | null)?.[part], data);
	if (!['string', 'number', 'boolean'].includes(typeof written) || written === '' || message.includes(show(written)))
		return { path, message };
	return { path, message: `Här står ${show(written)}. ${message}` };
}

/** Validates data and returns either it, parsed, or every problem as a Swedish sentence with its path. */
export function validate<T>(
	schema: z.ZodType<T>,
	data: unknown,
): { data: T; problems: [] } | { data: undefined; problems: SchemaProblem[] } {
	const result = schema.safeParse(data, { reportInput: true });
	if (result.success) return { data: result.data, problems: [] };
	const problems = result.error.issues.flatMap((issue) => flatten(schema, issue, []));
	return { data: undefined, problems: problems.map((problem) => withWritten(problem, data)) };
}

/** Reads the YAML of a file with positions, so that a wrong field can be shown on its line. */
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

export interface YamlPart {
	readonly document: Document.Parsed;
	/** Lines before the YAML in the file: 1 under a leading `---`, 0 in a pure YAML file. */
	readonly offset: number;
	readonly lines: LineCounter;
}

const fence = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Splits an MDX file. `yaml` is undefined when the file does not begin with `---`. */
export function splitFrontmatter(text: string): { yaml?: string; body: string; bodyLine: number } {
	const match = fence.exec(text);
	if (!match) return { body: text, bodyLine: 1 };
	const body = text.slice(match[0].length);
	return { yaml: match[1] ?? '', body, bodyLine: match[0].split('\n').length };
}

/** Parses YAML with the 1.2 core schema: dates stay text. */
export function parseYaml(text: string, offset: number): YamlPart {
	const lines = new LineCounter();
	return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true }), offset, lines };
}

/** The line in the file of an offset in the YAML. */
export function lineAt(part: YamlPart, position: number): number {
	return part.lines.linePos(position).line + part.offset;
}

/** The line where a field stands; for a field that is missing, the line of the nearest parent that is there. */
export function lineOfPath(part: YamlPart, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const parent = part.document.getIn(path.slice(0, length - 1), true);
		const last = path[length - 1];
		if (isMap(parent)) {
			const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
			const range = isScalar(pair?.key) ? pair.key.range : undefined;
			if (range) return lineAt(part, range[0]);
		}
		const node = part.document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
		if (node?.range) return lineAt(part, node.range[0]);
	}
	return 1;
}

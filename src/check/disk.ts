/** Reads the content folder from disk. The only file of this room that touches it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from './problem.ts';

/** Every file under src/content, or under one of its folders, in path order. `root` is the top of the repository. */
export function readContent(root: string, folder = ''): ContentFile[] {
	return readdirSync(join(root, 'src/content', folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

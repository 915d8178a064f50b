/** What takes time to make and always comes out the same is kept between builds, by a hash of all that went in. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kept with what is installed: gone with node_modules, and never in the repository. */
const root = join('node_modules', '.cache', 'rumslig');

/**
 * The file for `key`, made by `make` the first time. `key` must hold everything that the result depends on. A file is written whole under
 * another name first, so that a build that is stopped, or another that runs beside it, leaves none that is half.
 */
export async function cached(
	folder: string,
	extension: string,
	key: readonly string[],
	make: () => Promise<Uint8Array>,
	base = join(process.cwd(), root),
): Promise<Uint8Array<ArrayBuffer>> {
	const name = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32);
	const path = join(base, folder, `${name}.${extension}`);
	if (existsSync(path)) return new Uint8Array(readFileSync(path));
	const made = new Uint8Array(await make());
	mkdirSync(join(base, folder), { recursive: true });
	const whole = `${path}.${process.pid}`;
	writeFileSync(whole, made);
	renameSync(whole, path);
	return made;
}

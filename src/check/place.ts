/** Where a content file belongs: its collection and id, or what is wrong with its place. */
import { idPattern } from '../model/fields.ts';
import { nearest } from '../model/messages.ts';
import { slugify } from '../model/slug.ts';
import { pageTypeNames, pageTypes, recordTypeNames, recordTypes, typeOfFolder, type CollectionName } from '../model/types.ts';

export type Place =
	| { readonly kind: 'entry'; readonly collection: CollectionName; readonly id: string }
	| { readonly kind: 'listing'; readonly id: string }
	| { readonly kind: 'other' }
	| { readonly kind: 'wrong'; readonly message: string };

const pageFolders = pageTypeNames.map((name) => pageTypes[name].folder);
const recordFolders = recordTypeNames.map((name) => recordTypes[name].folder);

function wrongId(id: string): string | undefined {
	if (idPattern.test(id)) return undefined;
	const better = slugify(id);
	return `Filnamnet ”${id}” är ingen bra adress. Använd bara a–z, siffror och bindestreck, till exempel ${better}.`;
}

function wrong(message: string): Place {
	return { kind: 'wrong', message };
}

function placePage(parts: string[]): Place {
	const match = /^(.+)\.(mdx?)$/.exec(parts.at(-1)!);
	if (!match) return wrong('Sidor skrivs i filer som slutar på .mdx.');
	const id = match[1]!;
	if (match[2] === 'md') return wrong(`Sidor skrivs i .mdx. Byt namn på filen till ${id}.mdx.`);
	if (parts.length === 1) {
		const problem = wrongId(id);
		return problem ? wrong(problem) : { kind: 'listing', id };
	}
	const [folder] = parts as [string];
	const type = typeOfFolder(folder);
	if (!type) {
		const guess = nearest(folder, pageFolders);
		return wrong(`Mappen ”${folder}” finns inte. ${guess ? `Menade du ${guess}?` : `Mappar som finns: ${pageFolders.join(', ')}.`}`);
	}
	if (parts.length > 2) return wrong(`Filen ligger för djupt. Lägg den direkt i ${folder}/.`);
	if (id === 'index') return { kind: 'listing', id: folder };
	const idProblem = wrongId(id);
	return idProblem ? wrong(idProblem) : { kind: 'entry', collection: type, id };
}

/** Places a file by its path from the top of the repository. */
export function placeOf(path: string): Place {
	const parts = path.split('/').slice(2);
	const [top, ...rest] = parts as [string, ...string[]];
	if (top === 'docs') return placePage(rest);
	if (top === 'i18n') return { kind: 'other' };
	const record = recordTypeNames.find((name) => recordTypes[name].folder === top);
	if (!record) {
		const guess = nearest(top, [...recordFolders, 'docs']);
		return wrong(
			`Här hör filen inte hemma. ${guess ? `Menade du mappen ${guess}?` : `Sidor ligger i docs, poster i ${recordFolders.join(', ')}.`}`,
		);
	}
	// Beside the records a folder may say how they are written.
	if (rest.length === 1 && rest[0] === 'README.md') return { kind: 'other' };
	const match = /^(.+)\.ya?ml$/.exec(rest.at(-1) ?? '');
	if (rest.length !== 1 || !match) return wrong(`Poster i ${top} skrivs i en fil var som slutar på .yaml.`);
	const idProblem = wrongId(match[1]!);
	return idProblem ? wrong(idProblem) : { kind: 'entry', collection: record, id: match[1]! };
}

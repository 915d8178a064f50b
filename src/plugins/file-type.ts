import { typeOfFolder, type PageTypeName } from '../model/types.ts';

/** The page type that a content file belongs to by its folder; undefined for the front page and other listing pages. */
export function typeOfFile(url: URL | undefined): PageTypeName | undefined {
	const match = /\/content\/docs\/([a-z-]+)\/([a-z0-9-]+)\.mdx$/.exec(url?.pathname ?? '');
	return match?.[1] && match[2] !== 'index' ? typeOfFolder(match[1]) : undefined;
}

/** The id of a content file: its name without the ending. */
export function idOfFile(url: URL | undefined): string | undefined {
	return /\/([a-z0-9-]+)\.mdx$/.exec(url?.pathname ?? '')?.[1];
}

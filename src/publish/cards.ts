/** All cards of the site by their code, for the routes in src/pages/kort/ and src/pages/forhandsbilder/. */
import { loadLibrary } from '../library/load.ts';
import { codeOf } from '../model/outputs.ts';
import { cardOf, type Card } from './card.ts';
import { loadPublications } from './load.ts';

/** Paths for Astro's getStaticPaths: `code` in the address, the card as prop. */
export async function cardPaths(): Promise<{ params: { code: string }; props: { card: Card; index: number } }[]> {
	const library = await loadLibrary();
	return [...(await loadPublications()).values()].map((publication, index) => ({
		params: { code: codeOf({ type: publication.page.type, number: publication.number }) },
		props: { card: cardOf(publication, library), index },
	}));
}

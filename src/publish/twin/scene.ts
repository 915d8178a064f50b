/** What the writers of a twin's parts share. */
import type { PhrasingContent, RootContent } from 'mdast';
import { claimMark } from '../../library/claim-mark.ts';
import type { Library, Page } from '../../library/graph.ts';
import type { PageView } from '../../library/view.ts';
import type { Certainty } from '../../model/vocabulary.ts';
import { fullUrl, type Publication } from '../publication.ts';
import type { Translate } from '../translate.ts';
import { footnotesOf, type Footnotes } from './footnotes.ts';
import { link, type Inline } from './nodes.ts';

export interface Scene {
	readonly library: Library;
	readonly publication: Publication;
	readonly view: PageView;
	readonly notes: Footnotes;
	readonly t: Translate;
	/** An address as written, made whole: inside the site, on this page, or left as it is. */
	readonly url: (written: string) => string;
	/** The notes and the certainty of a claim in the head. */
	readonly claim: (claim: { certainty: Certainty; sources: readonly string[] }) => PhrasingContent[];
	/** A page's title as a link to it. */
	readonly pageLink: (page: Page, anchor?: string, content?: Inline) => PhrasingContent;
}

export function sceneOf(library: Library, publication: Publication, view: PageView, t: Translate): Scene {
	const notes = footnotesOf(view.references);
	return {
		library,
		publication,
		view,
		notes,
		t,
		url: (written) => (written.startsWith('/') ? fullUrl(written) : written.startsWith('#') ? publication.url + written : written),
		claim: (claim) => notes.mark(claimMark(claim, view.numbers)),
		pageLink: (page, anchor, content = page.data.title) => link(fullUrl(`/${page.key}/${anchor ? `#${anchor}` : ''}`), content),
	};
}

/** Writes what stands under a block's heading. Called only for pages that have the block. */
export type BlockWriter = (scene: Scene) => RootContent[];

/** A page as a card: what stands on it, whatever it is drawn as (HTML, SVG, picture). */
import { factsOf, type Fact } from '../library/facts.ts';
import type { Library, Page } from '../library/graph.ts';
import { pathStops } from '../library/path.ts';
import { fieldLabels } from '../model/labels.ts';
import { pageTypes, type PageTypeName } from '../model/types.ts';
import { certainties, statuses } from '../model/vocabulary.ts';
import { site } from '../site.ts';
import { fullUrl, type Publication } from './publication.ts';

export interface CardFact {
	readonly label: string;
	readonly text: string;
	/** How sure it is, where it is not confirmed: `osäker`. */
	readonly certainty?: string;
}

export interface Card {
	readonly title: string;
	readonly summary: string;
	/** Kind of page, lower case. */
	readonly kind: string;
	/** Name of the kind's symbol. */
	readonly symbol: string;
	/** Said when the page is a draft or has ended. */
	readonly status?: { readonly label: string; readonly help?: string };
	readonly facts: readonly CardFact[];
	/** ISO dates. */
	readonly reviewed: string;
	readonly reviewAgain: string;
	readonly version: string;
	/** Whole address of the page. */
	readonly url: string;
	readonly shortUrl: string;
	/** The short address as it is written and said: `rumslig.example/m/17`. */
	readonly shortName: string;
	/** Whole addresses of the card in its forms. */
	readonly cardUrl: string;
	readonly svgUrl: string;
	readonly oembedUrl: string;
	readonly previewUrl: string;
}

type Label = keyof typeof fieldLabels;

/** The rows of a type's legend that matter on a card, most important first. */
const chosen: Readonly<Record<PageTypeName, readonly Label[]>> = {
	methods: ['session', 'groupSize', 'difficulty'],
	cases: ['place', 'years', 'legalStatus'],
	euActs: ['actStatus', 'levels', 'swedenStatus'],
	processes: ['levels', 'owner', 'cycle'],
	regions: ['rus', 'adopted', 'planningDuty'],
	webinars: ['held', 'organisers'],
	espon: ['kind', 'years', 'coverage'],
	packages: ['duration', 'goal'],
	guides: [],
	situations: [],
	about: [],
};

function cardFact({ label, parts, mark }: Fact): CardFact {
	const certainty = mark && mark.certainty !== 'confirmed' ? certainties[mark.certainty].label : undefined;
	return { label, text: parts.map(({ text }) => text).join(', '), ...(certainty && { certainty }) };
}

/** What stands in no legend: who a guide is for, how many steps a path has. */
function ownFacts(page: Page, library: Library): CardFact[] {
	if (page.type === 'guides') return [{ label: fieldLabels.audience, text: page.data.audience }];
	const steps = pathStops(library, page).length;
	return steps > 0 ? [{ label: fieldLabels.steps, text: String(steps) }] : [];
}

/** Two or three facts of a page. A fact that is not confirmed says so. */
function cardFacts(page: Page, library: Library): CardFact[] {
	// A card has no list of sources, so its facts carry no numbers.
	const legend = factsOf(page, library, new Map());
	const rows = chosen[page.type].flatMap((name) => legend.find(({ label }) => label === fieldLabels[name]) ?? []);
	return [...rows.map(cardFact), ...ownFacts(page, library)].slice(0, 3);
}

/** The card of a page. */
export function cardOf({ page, url, shortUrl, version, outputs }: Publication, library: Library): Card {
	const { title, summary, status, reviewed, reviewAgain } = page.data;
	const { one, symbol } = pageTypes[page.type];
	return {
		title,
		summary,
		kind: one,
		symbol,
		...((status === 'ended' || status === 'draft') && { status: statuses[status] }),
		facts: cardFacts(page, library),
		reviewed,
		reviewAgain,
		version: version.date,
		url,
		shortUrl,
		shortName: shortUrl.replace(/^https?:\/\/|\/$/g, ''),
		cardUrl: fullUrl(outputs.card),
		svgUrl: fullUrl(outputs.cardSvg),
		oembedUrl: fullUrl(outputs.oembed),
		previewUrl: fullUrl(outputs.preview),
	};
}

/** What a reader of a screen hears before the card: `Strukturbild – metod på Rumslig`. */
export function cardName({ title, kind }: Pick<Card, 'title' | 'kind'>): string {
	return `${title} – ${kind} på ${site.name}`;
}

/** The search dialog: answers while the reader types, by kind, from any page. Made when it is first wanted. */
import dialogStyle from './dialog.css?inline';
import hitStyle from './hits.css?inline';
import { SearchEngine, type Results } from './engine.ts';
import { fill, textsOf, type SearchTexts } from './texts.ts';
import {
	besideTerm,
	countText,
	drawCorrection,
	drawHit,
	drawNearest,
	drawTerm,
	groupsOf,
	link,
	make,
	markerFor,
	searchAddress,
	type Group,
	type Marker,
} from './view.ts';

/** Hits shown of the best kind, and of the others. */
const shown = { best: 5, other: 3 } as const;
/** Kinds shown with hits; the rest are named with their counts. */
const groupsShown = 5;
/** Pause before a count is read aloud, so that it does not interrupt the typing. Milliseconds. */
const quiet = 700;

export class SearchDialog {
	readonly #dialog: HTMLDialogElement;
	readonly #input: HTMLInputElement;
	readonly #results = make('div', 'results hits');
	readonly #status = make('p', 'sr-only');
	readonly #texts: SearchTexts;
	readonly #action: string;
	readonly #engine: SearchEngine;
	#announcement: ReturnType<typeof setTimeout> | undefined;

	/** `root` is the header's search element, with the texts and the site's folder on it. */
	constructor(root: HTMLElement) {
		this.#texts = textsOf(root);
		this.#action = root.querySelector('form')!.action;
		this.#engine = new SearchEngine(root.dataset['base'] ?? '/');
		for (const css of [hitStyle, dialogStyle]) {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets.push(sheet);
		}
		this.#input = Object.assign(make('input'), { type: 'search', name: 'q', id: 'dialog-q', autocomplete: 'off', spellcheck: false });
		this.#input.setAttribute('enterkeyhint', 'search');
		this.#dialog = this.#draw();
		document.body.append(this.#dialog);
	}

	#draw(): HTMLDialogElement {
		const label = Object.assign(make('label', 'sr-only', this.#texts.question), { htmlFor: this.#input.id });
		const submit = Object.assign(make('button', '', this.#texts.label), { type: 'submit' });
		const close = Object.assign(make('button', 'close', this.#texts.close), { type: 'button' });
		const form = Object.assign(make('form', '', label, this.#input, submit, close), { action: this.#action });
		this.#status.setAttribute('role', 'status');
		const dialog = make('dialog', 'search-dialog', form, this.#status, this.#results);
		dialog.setAttribute('aria-label', this.#texts.label);
		close.addEventListener('click', () => dialog.close());
		// A click beside the dialog's content is a click on the dialog itself.
		dialog.addEventListener('click', (event) => {
			if (event.target === dialog) dialog.close();
		});
		dialog.addEventListener('keydown', (event) => this.#move(event));
		this.#input.addEventListener('input', () => void this.#answer());
		return dialog;
	}

	/** Fetches what the first search needs. */
	warm(): void {
		void this.#engine.load().catch(() => undefined);
	}

	/** Shows the dialog with a text in its field. */
	open(text = ''): void {
		if (!this.#dialog.open) this.#dialog.showModal();
		if (text) this.#input.value = text;
		this.#input.focus();
		if (!text) this.#input.select();
		void this.#answer();
	}

	async #answer(): Promise<void> {
		const query = this.#input.value.trim();
		if (!query) {
			this.#results.replaceChildren();
			this.#say('');
			return;
		}
		const current = () => query === this.#input.value.trim();
		try {
			const options = { typing: true };
			const first = await this.#engine.ask(query, options);
			if (!current()) return;
			this.#show(first);
			const details = await this.#engine.details();
			if (current()) this.#show(await this.#engine.ask(query, options, details));
		} catch {
			this.#results.replaceChildren(make('p', 'ui', this.#texts.failed, ' ', link(this.#action, this.#texts.label)));
			this.#say(this.#texts.failed);
		}
	}

	#show(results: Results): void {
		const { answer, term } = results;
		const hits = besideTerm(results);
		const query = answer.query.written;
		const mark = markerFor(results);
		const groups = groupsOf(hits);
		const focused = this.#links().indexOf(document.activeElement as HTMLAnchorElement);
		this.#results.replaceChildren(
			...[
				drawNearest(results, this.#action, this.#texts),
				drawCorrection(results, searchAddress(this.#action, query, { literal: true }), this.#texts),
				term && drawTerm(term, this.#texts),
				...groups.slice(0, groupsShown).map((group, index) => this.#drawGroup(group, query, mark, index === 0 ? shown.best : shown.other)),
				this.#drawRest(groups.slice(groupsShown), query),
				make('p', 'ui all', countText(hits.length, query, this.#texts), ' ', link(searchAddress(this.#action, query), this.#texts.allHits)),
			].filter((part) => part !== undefined),
		);
		if (focused >= 0) this.#links()[focused]?.focus();
		this.#say(countText(hits.length, query, this.#texts));
	}

	#drawGroup({ kind, many, hits }: Group, query: string, mark: Marker, limit: number): HTMLElement {
		const id = `kind-${kind}`;
		const heading = Object.assign(
			make('h2', 'ui', many.charAt(0).toUpperCase() + many.slice(1), ' ', make('span', '', String(hits.length))),
			{ id },
		);
		const section = make('section', '', heading, make('ol', '', ...hits.slice(0, limit).map((hit) => drawHit(hit, mark))));
		section.setAttribute('aria-labelledby', id);
		if (hits.length > limit) {
			const text = fill(this.#texts.allOfKind, { count: hits.length, kind: many });
			section.append(make('p', 'ui more-of-kind', link(searchAddress(this.#action, query, { kind: many }), text)));
		}
		return section;
	}

	#drawRest(groups: readonly Group[], query: string): HTMLElement | undefined {
		if (groups.length === 0) return undefined;
		const links = groups.map(({ many, hits }) =>
			make('li', '', link(searchAddress(this.#action, query, { kind: many }), `${many} ${hits.length}`)),
		);
		return make('ul', 'rest ui', ...links);
	}

	#links(): HTMLAnchorElement[] {
		return [...this.#results.querySelectorAll<HTMLAnchorElement>('a')];
	}

	/** Arrow keys go from the field to the hits and back. Tab does the same, as everywhere. */
	#move(event: KeyboardEvent): void {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
		const stops = [this.#input, ...this.#results.querySelectorAll<HTMLAnchorElement>('.title, .term-card a, .all a')];
		const at = stops.indexOf(document.activeElement as HTMLAnchorElement);
		const next = stops[Math.max(0, at + step)];
		if (!next) return;
		event.preventDefault();
		next.focus();
	}

	#say(text: string): void {
		clearTimeout(this.#announcement);
		this.#announcement = setTimeout(() => (this.#status.textContent = text), quiet);
	}
}

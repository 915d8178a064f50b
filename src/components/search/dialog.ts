/** The search dialog: answers while the reader types, by kind, from any page. Made when it is first wanted. */
import dialogStyle from './dialog.css?inline';
import hitStyle from './hits.css?inline';
import type { Results } from '../../search/answers.ts';
import type { SearchEngine } from './engine.ts';
import { fill, textsOf, type SearchTexts } from './texts.ts';
import { besideTerm, groupsOf, link, make, View, type Group } from './view.ts';

/** Hits shown of the best kind, and of the others. */
const shown = { best: 5, other: 3 } as const;
/** As many of each kind, and one for the term that gets a card of its own. */
const drawn = shown.best + 1;
/** Kinds shown with hits; the rest are named with their counts. */
const groupsShown = 5;
/** Time of a frame that laying out hits may take, before the rest waits for the next frame. Milliseconds. */
const share = 8;
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
	readonly #view: View;
	/** Counts the drawings, so that a new one puts an end to the one before. */
	#round = 0;
	#announcement: ReturnType<typeof setTimeout> | undefined;

	/** `root` is the header's search element, with the texts on it. */
	constructor(root: HTMLElement, engine: SearchEngine) {
		this.#texts = textsOf(root);
		this.#action = root.querySelector('form')!.action;
		this.#engine = engine;
		this.#view = new View(this.#engine.base, this.#action, this.#texts);
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
			const complete = this.#engine.detailed;
			const first = await this.#engine.ask(query, { typing: true, drawn });
			if (!current()) return;
			this.#show(first);
			if (complete) return;
			const whole = await this.#engine.ask(query, { typing: true, drawn, detailed: true });
			if (current()) this.#show(whole);
		} catch {
			this.#results.replaceChildren(make('p', 'ui', this.#texts.failed, ' ', link(this.#action, this.#texts.label)));
			this.#say(this.#texts.failed);
		}
	}

	#show(results: Results): void {
		const { query } = results;
		const hits = besideTerm(results);
		const groups = groupsOf(hits);
		const focused = this.#links().indexOf(document.activeElement as HTMLAnchorElement);
		const count = this.#view.count(hits.length, query);
		this.#results.replaceChildren(
			...this.#view.above(results),
			...groups.slice(0, groupsShown).map((group, index) => this.#drawGroup(group, query, index === 0 ? shown.best : shown.other)),
			...this.#drawRest(groups.slice(groupsShown), query),
			make('p', 'ui all', count, ' ', link(this.#view.address(query), this.#texts.allHits)),
		);
		this.#drawInTurn();
		if (focused >= 0) this.#focus(this.#links()[focused]);
		this.#say(count);
	}

	/**
	 * Draws what is shown part by part, and goes on in the next frame when a frame's share of time is used: on a slow phone typing shall
	 * never wait for the drawing, and on a fast one everything shall come at once.
	 */
	#drawInTurn(): void {
		const [first, ...others] = this.#results.querySelectorAll('section');
		const parts = [...(first?.querySelectorAll('ol > li') ?? []), ...others];
		for (const part of parts) part.classList.add('late');
		const round = (this.#round += 1);
		const next = () => {
			const start = performance.now();
			while (parts.length > 0 && performance.now() - start < share) {
				parts.shift()!.classList.remove('late');
				// Asks for the layout now, so that it is in the measured time.
				void this.#results.offsetHeight;
			}
			// Not in a frame, which has its own work, but after it.
			if (parts.length > 0) requestAnimationFrame(() => setTimeout(() => round === this.#round && next()));
		};
		next();
	}

	#drawGroup({ kind, many, hits }: Group, query: string, limit: number): HTMLElement {
		const id = `kind-${kind}`;
		const heading = make('h2', 'ui', many.charAt(0).toUpperCase() + many.slice(1), ' ', make('span', '', String(hits.length)));
		heading.id = id;
		const section = make('section', '', heading, make('ol', '', ...hits.slice(0, limit).map((hit) => this.#view.hit(hit))));
		section.setAttribute('aria-labelledby', id);
		if (hits.length > limit) {
			const text = fill(this.#texts.allOfKind, { count: hits.length, kind: many });
			section.append(make('p', 'ui more-of-kind', link(this.#view.address(query, { kind: many }), text)));
		}
		return section;
	}

	#drawRest(groups: readonly Group[], query: string): HTMLElement[] {
		if (groups.length === 0) return [];
		const links = groups.map(({ many, hits }) => make('li', '', link(this.#view.address(query, { kind: many }), `${many} ${hits.length}`)));
		return [make('ul', 'rest ui', ...links)];
	}

	#links(): HTMLAnchorElement[] {
		return [...this.#results.querySelectorAll<HTMLAnchorElement>('a')];
	}

	/** Gives a link the focus. What is not drawn yet cannot have it, so everything is drawn first. */
	#focus(link: HTMLElement | undefined): void {
		for (const part of this.#results.querySelectorAll('.late')) part.classList.remove('late');
		link?.focus();
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
		this.#focus(next);
	}

	#say(text: string): void {
		clearTimeout(this.#announcement);
		this.#announcement = setTimeout(() => (this.#status.textContent = text), quiet);
	}
}

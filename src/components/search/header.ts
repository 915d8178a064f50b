/** The header's search box: loads the dialog when the reader is about to search, and not before. Without it the form goes to the search page. */
import type { SearchDialog } from './dialog.ts';
import { SearchEngine } from './engine.ts';

export class HeaderSearch extends HTMLElement {
	#engine: SearchEngine | undefined;
	#dialog: Promise<SearchDialog> | undefined;

	connectedCallback(): void {
		const input = this.querySelector('input')!;
		const page = this.querySelector('a')!;
		for (const intent of ['pointerenter', 'pointerdown', 'focusin']) this.addEventListener(intent, () => this.#warm());
		// Typing opens the dialog; focus alone does not, since nothing may change under a reader who tabs by (WCAG 3.2.1).
		input.addEventListener('input', () => this.#open(input));
		input.addEventListener('click', () => this.#open(input));
		page.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			this.#open(input, page.href);
		});
		// Ctrl or Cmd with K, never a single key (WCAG 2.1.4).
		document.addEventListener('keydown', (event) => {
			if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
			event.preventDefault();
			this.#open(input, page.href);
		});
	}

	/** The engine of the page, which fetches what the first search needs when it is first asked for. */
	get engine(): SearchEngine {
		return (this.#engine ??= new SearchEngine(this.dataset['base'] ?? '/'));
	}

	#load(): Promise<SearchDialog> {
		const { engine } = this;
		this.#dialog ??= import('./dialog.ts').then(({ SearchDialog }) => new SearchDialog(this, engine));
		return this.#dialog;
	}

	#warm(): void {
		this.#load().catch(() => (this.#dialog = undefined));
	}

	/** Opens the dialog with what stands in the field. When it cannot be had, the search page serves. */
	#open(input: HTMLInputElement, otherwise?: string): void {
		this.#load().then(
			(dialog) => {
				dialog.open(input.value);
				input.value = '';
			},
			() => {
				this.#dialog = undefined;
				if (otherwise) location.href = otherwise;
			},
		);
	}
}

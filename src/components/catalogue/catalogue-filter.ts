/** Enhances a catalogue in the browser: counts, the address, the sentence of what is chosen. CSS does the choosing. */

/** Chosen values by facet id; facets without a choice are left out. */
type Chosen = Map<string, string>;

function matches(row: HTMLElement, chosen: Chosen, except?: string): boolean {
	return [...chosen].every(([id, value]) => id === except || (row.getAttribute(`data-${id}`) ?? '').split(' ').includes(value));
}

export class CatalogueFilter extends HTMLElement {
	#form!: HTMLFormElement;
	#rows: HTMLElement[] = [];

	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		this.#form = form;
		this.#rows = [...this.querySelectorAll<HTMLElement>('.row')];
		if (matchMedia('(max-width: 61.99rem)').matches) for (const group of form.querySelectorAll('details')) group.open = false;
		form.addEventListener('change', () => this.#changed());
		form.addEventListener('reset', () => setTimeout(() => this.#changed()));
		this.querySelector('.sentence')!.addEventListener('click', (event) => {
			const id = (event.target as HTMLElement).dataset['remove'];
			if (id) this.#choose(id, '');
		});
		addEventListener('popstate', () => this.#readAddress());
		this.#readAddress();
	}

	#options(id?: string): HTMLInputElement[] {
		return [...this.#form.querySelectorAll<HTMLInputElement>(`input[type="radio"]${id ? `[name="${id}"]` : ''}`)];
	}

	#chosen(): Chosen {
		return new Map(
			this.#options().flatMap((input): [string, string][] => (input.checked && input.value ? [[input.name, input.value]] : [])),
		);
	}

	#choose(id: string, value: string): void {
		for (const input of this.#options(id)) input.checked = input.value === value;
		this.#changed();
		const chosen = this.#form.querySelector<HTMLElement>(`input[name="${id}"]:checked`);
		// A folded group would swallow the focus.
		chosen?.closest('details')?.setAttribute('open', '');
		chosen?.focus();
	}

	#readAddress(): void {
		const wanted = new URLSearchParams(location.search);
		for (const input of this.#options()) input.checked = input.value === (wanted.get(input.name) ?? '');
		for (const id of new Set(this.#options().map(({ name }) => name))) {
			const options = this.#options(id);
			if (!options.some(({ checked }) => checked)) options[0]!.checked = true;
			if (options.some(({ checked, value }) => checked && value)) options[0]!.closest('details')!.open = true;
		}
		this.#draw();
	}

	#changed(): void {
		const query = new URLSearchParams([...this.#chosen()]).toString();
		history.replaceState(null, '', query ? `?${query}` : location.pathname);
		this.#draw();
	}

	#draw(): void {
		const chosen = this.#chosen();
		const shown = this.#rows.filter((row) => matches(row, chosen)).length;
		for (const input of this.#options()) {
			if (!input.value) continue;
			const count = this.#rows.filter(
				(row) => matches(row, chosen, input.name) && matches(row, new Map([[input.name, input.value]])),
			).length;
			const label = input.closest('label')!;
			label.querySelector('.count')!.textContent = String(count);
		}
		for (const group of this.querySelectorAll<HTMLElement>('.group')) {
			group.hidden = ![...group.querySelectorAll<HTMLElement>('.row')].some((row) => matches(row, chosen));
		}
		this.#drawSentence(chosen, shown);
		this.querySelector<HTMLElement>('.empty')!.hidden = shown > 0;
	}

	#drawSentence(chosen: Chosen, shown: number): void {
		const sentence = this.querySelector<HTMLElement>('.sentence')!;
		const template = (chosen.size > 0 ? this.dataset['some'] : this.dataset['total']) ?? '';
		sentence.textContent = template
			.replace('{{count}}', String(shown))
			.replace('{{all}}', String(this.#rows.length))
			.replace('{{word}}', (this.#rows.length === 1 ? this.dataset['one'] : this.dataset['many']) ?? '');
		for (const [id, value] of chosen) {
			const input = this.#options(id).find((option) => option.value === value)!;
			const facet = input.closest('details')!.querySelector('summary')!.textContent;
			const button = document.createElement('button');
			button.type = 'button';
			button.dataset['remove'] = id;
			button.textContent = `${facet.toLowerCase()}: ${input.dataset['label']} ×`;
			button.setAttribute('aria-label', `${this.dataset['remove']} ${facet.toLowerCase()}: ${input.dataset['label']}`);
			sentence.append(' ', button);
		}
	}
}

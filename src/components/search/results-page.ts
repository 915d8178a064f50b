/** The search page: every hit, narrowed by kind, the whole text when that is wanted, and the query in the address. */
import type { Hit, Results } from '../../search/answers.ts';
import { few } from '../../search/whole-text.ts';
import type { SearchEngine } from './engine.ts';
import type { HeaderSearch } from './header.ts';
import { fill, textsOf, type SearchTexts } from './texts.ts';
import { besideTerm, groupsOf, make, View } from './view.ts';
import { WholeText } from './whole-text.ts';

/** Hits shown before the reader asks for more. */
const pageSize = 12;
/** Pause in the typing before the page answers. Milliseconds. */
const pause = 120;

export class ResultsPage extends HTMLElement {
	#texts!: SearchTexts;
	#engine!: SearchEngine;
	#text!: WholeText;
	#view!: View;
	#form!: HTMLFormElement;
	#input!: HTMLInputElement;
	#shown = pageSize;
	/** Whether slips are left as they are, as the reader asked. Until the words change. */
	#literal = false;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		this.#texts = textsOf(this);
		// One engine a page: the header has it.
		this.#engine = document.querySelector<HeaderSearch>('header-search')!.engine;
		this.#text = new WholeText(this.#engine.base);
		this.#view = new View(this.#engine.base, location.pathname, this.#texts);
		this.#form = this.querySelector('form')!;
		this.#input = this.querySelector('input[type="search"]')!;
		const address = new URLSearchParams(location.search);
		this.#input.value = address.get('q') ?? '';
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#ask();
		});
		this.#form.addEventListener('input', () => {
			clearTimeout(this.#waiting);
			this.#waiting = setTimeout(() => this.#ask(), pause);
		});
		this.#part('.more').addEventListener('click', () => {
			this.#shown += pageSize;
			void this.#search(this.#kind(), this.#literal);
		});
		this.#part('.whole button').addEventListener('click', () => void this.#wholeText().catch(() => this.#fail()));
		if (this.#input.value) void this.#search(address.get('typ') ?? '', address.has('exakt'));
		else this.#input.focus({ preventScroll: true });
	}

	#part<E extends HTMLElement>(selector: string): E {
		return this.querySelector<E>(selector)!;
	}

	#kind(): string {
		return this.#form.querySelector<HTMLInputElement>('input[name="typ"]:checked')?.value ?? '';
	}

	#ask(): void {
		this.#shown = pageSize;
		void this.#search(this.#kind(), false);
	}

	async #search(kind: string, literal: boolean): Promise<void> {
		this.#literal = literal;
		const query = this.#input.value.trim();
		history.replaceState(null, '', query ? this.#view.address(query, { kind, literal }) : location.pathname);
		if (!query) return this.#clear();
		try {
			const results = await this.#engine.ask(query, { literal, detailed: true });
			if (query !== this.#input.value.trim()) return;
			const hits = kind ? results.hits.filter(({ many }) => many === kind) : besideTerm(results);
			if (results.phrases.length > 0) return await this.#phrases(results);
			this.#drawKinds(results, kind);
			this.#draw(results, hits, kind);
			if (results.hits.length < few) await this.#wholeText();
		} catch {
			this.#fail();
		}
	}

	#fail(): void {
		this.#clear();
		this.#part('.status').textContent = this.#texts.failed;
	}

	/** What is quoted stands in the whole text and nowhere else. */
	async #phrases({ query }: Results): Promise<void> {
		const { hits, more } = await this.#text.askPhrases(query, this.#shown);
		if (query !== this.#input.value.trim()) return;
		this.#clear();
		this.#part('.status').textContent = this.#view.count(hits.length, query, more);
		this.#part('.hits').replaceChildren(...hits.map((hit) => this.#view.textHit(hit)));
		this.#part('.more').hidden = !more;
		this.#part('.more').textContent = this.#texts.moreOfPhrase;
		this.#part('.instead').hidden = hits.length > 0;
	}

	#drawMore(count: number): void {
		const more = this.#part('.more');
		more.hidden = count <= this.#shown;
		more.textContent = fill(this.#texts.more, { count: count - this.#shown });
	}

	#clear(): void {
		this.#part('.status').textContent = '';
		for (const selector of ['.hits', '.above', '.text-hits']) this.#part(selector).replaceChildren();
		for (const selector of ['fieldset', '.more', '.whole']) this.#part(selector).hidden = true;
		this.#part('.instead').hidden = false;
	}

	#drawKinds({ hits }: Results, chosen: string): void {
		const groups = groupsOf(hits);
		const option = (value: string, text: string) => {
			const input = Object.assign(make('input'), { type: 'radio', name: 'typ', value, checked: value === chosen });
			return make('label', '', input, ` ${text}`);
		};
		const focused = document.activeElement instanceof HTMLInputElement && document.activeElement.name === 'typ';
		const box = this.#part('.kinds');
		box.replaceChildren(option('', this.#texts.allKinds), ...groups.map(({ many, hits: of }) => option(many, `${many} (${of.length})`)));
		this.#part('fieldset').hidden = groups.length < 2 && !chosen;
		if (focused) box.querySelector<HTMLElement>('input:checked')?.focus();
	}

	#draw(results: Results, hits: readonly Hit[], kind: string): void {
		this.#part('.status').textContent = this.#view.count(hits.length, results.query);
		this.#part('.above').replaceChildren(...(kind ? [] : this.#view.above(results)));
		this.#part('.hits').replaceChildren(...hits.slice(0, this.#shown).map((hit) => this.#view.hit(hit)));
		this.#part('.text-hits').replaceChildren();
		this.#drawMore(hits.length);
		this.#part('.whole').hidden = false;
		this.#part('.instead').hidden = hits.length > 0;
	}

	/** Adds the pages that have the words anywhere in their text and are not shown already. */
	async #wholeText(): Promise<void> {
		const query = this.#input.value.trim();
		const known = new Set([...this.querySelectorAll<HTMLAnchorElement>('.hits .title')].map(({ pathname, hash }) => pathname + hash));
		const found = (await this.#text.askWords(query)).filter(({ path }) => !known.has(path));
		if (query !== this.#input.value.trim()) return;
		const heading = make('h2', '', found.length > 0 ? this.#texts.wholeTextHeading : fill(this.#texts.wholeTextNone, { query }));
		this.#part('.text-hits').replaceChildren(
			heading,
			...(found.length > 0 ? [make('ol', 'hits', ...found.map((hit) => this.#view.textHit(hit)))] : []),
		);
		this.#part('.whole').hidden = true;
	}
}

/** Search in the browser: loads Pagefind when there is a question, shows hits by kind, keeps the question in the address. */

interface Hit {
	url: string;
	excerpt: string;
	meta: { title: string; typ?: string };
	sub_results: { title: string; url: string; excerpt: string }[];
}

interface SearchResult {
	results: { id: string; data(): Promise<Hit> }[];
	filters: { typ?: Record<string, number> };
	totalFilters: { typ?: Record<string, number> };
}

interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	filters(): Promise<unknown>;
	debouncedSearch(query: string, options: { filters: Record<string, string> }, milliseconds: number): Promise<SearchResult | null>;
}

/** Hits shown before the reader asks for more. */
const pageSize = 12;

export class SiteResults extends HTMLElement {
	#pagefind: Promise<Pagefind> | undefined;
	#form!: HTMLFormElement;
	#input!: HTMLInputElement;
	#shown = pageSize;

	connectedCallback(): void {
		this.#form = this.querySelector('form')!;
		this.#input = this.querySelector('input[type="search"]')!;
		const address = new URLSearchParams(location.search);
		this.#input.value = address.get('q') ?? '';
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#search();
		});
		this.#form.addEventListener('input', () => {
			this.#shown = pageSize;
			void this.#search();
		});
		this.querySelector('.more')!.addEventListener('click', () => {
			this.#shown += pageSize;
			void this.#search();
		});
		if (this.#input.value) void this.#search(address.get('typ') ?? '');
		else this.#input.focus({ preventScroll: true });
	}

	/** Loads the engine once. Its own address is where the build put it. */
	#load(): Promise<Pagefind> {
		const path = `${this.dataset['base']}pagefind/pagefind.js`;
		return (this.#pagefind ??= import(/* @vite-ignore */ path).then(async (engine: Pagefind) => {
			await engine.options({ excerptLength: 28 });
			// Counts by kind come with a search only after the filters have been read.
			await engine.filters();
			return engine;
		}));
	}

	#kind(): string {
		return this.#form.querySelector<HTMLInputElement>('input[name="typ"]:checked')?.value ?? '';
	}

	async #search(kind = this.#kind()): Promise<void> {
		const query = this.#input.value.trim();
		const address = new URLSearchParams({ ...(query && { q: query }), ...(kind && { typ: kind }) }).toString();
		history.replaceState(null, '', address ? `?${address}` : location.pathname);
		if (!query) return this.#clear();
		try {
			const engine = await this.#load();
			const found = await engine.debouncedSearch(query, { filters: kind ? { typ: kind } : {} }, 120);
			if (!found) return;
			const hits = await Promise.all(found.results.slice(0, this.#shown).map((result) => result.data()));
			if (query !== this.#input.value.trim()) return;
			this.#drawKinds(kind ? found.totalFilters.typ : found.filters.typ, kind);
			this.#draw(query, found.results.length, hits);
		} catch {
			// Forget the attempt, so that the next one is a new one.
			this.#pagefind = undefined;
			this.querySelector('.hits')!.replaceChildren();
			this.querySelector('.status')!.textContent = this.dataset['failed'] ?? '';
		}
	}

	#clear(): void {
		this.querySelector('.status')!.textContent = '';
		this.querySelector('.hits')!.replaceChildren();
		this.querySelector<HTMLElement>('fieldset')!.hidden = true;
		this.querySelector<HTMLElement>('.more')!.hidden = true;
		this.querySelector<HTMLElement>('.instead')!.hidden = false;
	}

	#drawKinds(counts: Record<string, number> = {}, chosen: string): void {
		const kinds = (JSON.parse(this.dataset['kinds'] ?? '[]') as string[]).filter((kind) => (counts[kind] ?? 0) > 0 || kind === chosen);
		const option = (value: string, text: string) => {
			const label = document.createElement('label');
			const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'typ', value, checked: value === chosen });
			label.append(input, ` ${text}`);
			return label;
		};
		const focused = document.activeElement instanceof HTMLInputElement && document.activeElement.name === 'typ';
		const box = this.querySelector('.kinds')!;
		box.replaceChildren(option('', this.dataset['all'] ?? ''), ...kinds.map((kind) => option(kind, `${kind} (${counts[kind] ?? 0})`)));
		this.querySelector<HTMLElement>('fieldset')!.hidden = kinds.length < 2 && !chosen;
		if (focused) box.querySelector<HTMLElement>('input:checked')?.focus();
	}

	#draw(query: string, count: number, hits: Hit[]): void {
		const template = (count === 0 ? this.dataset['none'] : count === 1 ? this.dataset['one'] : this.dataset['many']) ?? '';
		this.querySelector('.status')!.textContent = template.replace('{{count}}', String(count)).replace('{{query}}', query);
		this.querySelector('.hits')!.replaceChildren(...hits.map(drawHit));
		const more = this.querySelector<HTMLElement>('.more')!;
		more.hidden = count <= hits.length;
		more.textContent = this.dataset['more'] ?? '';
		this.querySelector<HTMLElement>('.instead')!.hidden = count > 0;
	}
}

function link(url: string, text: string): HTMLAnchorElement {
	return Object.assign(document.createElement('a'), { href: url, textContent: text });
}

/** One hit: title, kind, an excerpt with the words marked, and headings inside the page that match. */
function drawHit({ url, excerpt, meta, sub_results: parts }: Hit): HTMLLIElement {
	const row = document.createElement('li');
	const title = link(url, meta.title);
	title.className = 'title';
	row.append(title);
	if (meta.typ) row.append(Object.assign(document.createElement('span'), { className: 'kind ui', textContent: meta.typ }));
	// Pagefind's excerpt is our own text, escaped, with <mark> around the words.
	row.append(Object.assign(document.createElement('p'), { innerHTML: excerpt }));
	const inside = parts.filter((part) => part.url !== url && part.title.replaceAll('\u00ad', '') !== meta.title).slice(0, 3);
	if (inside.length > 0) {
		const list = document.createElement('ul');
		list.append(
			...inside.map((part) => {
				const item = document.createElement('li');
				item.append(link(part.url, part.title));
				return item;
			}),
		);
		row.append(list);
	}
	return row;
}

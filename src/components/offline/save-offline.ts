/** The panel that saves the site in the browser: says what it takes, saves, updates, removes, and says how it went. */
import type { Marker, Summary } from '../../offline/names.ts';
import { askSummary, askUpdateBytes, readHalf, readSaved, removeAll, save, type Outcome } from '../../offline/save.ts';

/** The panel's sentences, by name. */
type Words = Readonly<Record<string, string>>;

const megabytes = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric' });

/** `5,3 MB`. What is not nothing is never written as nothing. */
function size(bytes: number): string {
	return `${megabytes.format(bytes > 0 ? Math.max(bytes / 1e6, 0.1) : 0)}\u00a0MB`;
}

/** A date and time as a day. */
export function date(iso: string): string {
	return day.format(new Date(iso));
}

/** Puts values into a sentence: `{{size}}`. */
export function fill(sentence = '', values: Readonly<Record<string, string>> = {}): string {
	return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

export class SaveOffline extends HTMLElement {
	#words: Words = {};
	#scope = '';
	#abort: AbortController | undefined;

	connectedCallback(): void {
		this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
		this.#scope = new URL(this.dataset['base'] ?? '/', location.href).href;
		if (!('serviceWorker' in navigator && 'caches' in window && 'locks' in navigator && window.isSecureContext)) {
			this.querySelector('.fallback')!.textContent = this.#words['unsupported'] ?? '';
			return;
		}
		this.querySelector<HTMLElement>('.fallback')!.hidden = true;
		this.querySelector<HTMLElement>('.panel')!.hidden = false;
		this.#button('save').addEventListener('click', () => void this.#save());
		this.#button('cancel').addEventListener('click', () => this.#abort?.abort());
		this.#button('remove').addEventListener('click', () => void this.#remove());
		// Leaving in the middle makes an interrupted save; the browser asks first.
		addEventListener('beforeunload', (event) => {
			if (this.#abort) event.preventDefault();
		});
		addEventListener('online', () => void (this.#abort ?? this.#show()));
		void this.#show();
	}

	#button(name: string): HTMLButtonElement {
		return this.querySelector<HTMLButtonElement>(`button[name="${name}"]`)!;
	}

	/** Says something at once to those who listen. */
	#say(sentence: string): void {
		this.querySelector('[role="status"]')!.textContent = sentence;
	}

	/** Shows the buttons that fit, with the words of the first. A focus that would be lost goes to the text above. */
	#offer(words: string | undefined, ...names: string[]): void {
		const focused = this.contains(document.activeElement);
		if (words) this.#button('save').textContent = this.#words[words] ?? '';
		for (const button of this.querySelectorAll('button')) button.hidden = !names.includes(button.name);
		if (focused && !this.contains(document.activeElement)) this.querySelector<HTMLElement>('.state')!.focus();
	}

	#describe(...sentences: string[]): void {
		this.querySelector('.state')!.textContent = sentences.filter(Boolean).join(' ');
	}

	async #show(): Promise<void> {
		const [saved, half, newest] = await Promise.all([readSaved(this.#scope), readHalf(this.#scope), askSummary(this.#scope)]).catch(
			() => [] as undefined[],
		);
		if (this.#abort) return;
		if (saved) return this.#showSaved(saved as Marker, newest as Summary | undefined);
		const takes = newest ? fill(this.#words['takes'], { size: size(newest.bytes), transfer: size(newest.transfer) }) : '';
		if (half) {
			this.#describe(fill(this.#words['half'], { done: size(half.done), total: size(half.total) }));
			return this.#offer('resume', 'save', 'remove');
		}
		this.#describe(takes || (this.#words['offline'] ?? ''));
		this.#offer('save', ...(newest ? ['save'] : []));
	}

	async #showSaved(saved: Marker, newest: Summary | undefined): Promise<void> {
		const values = { date: date(saved.saved), built: date(saved.built), version: saved.version, size: size(saved.bytes) };
		const sentence = fill(this.#words['saved'], values);
		if (!newest || newest.version === saved.version) {
			this.#describe(sentence, newest ? (this.#words['newest'] ?? '') : '');
			return this.#offer(undefined, 'remove');
		}
		const bytes = await askUpdateBytes(this.#scope).catch(() => newest.transfer);
		this.#describe(sentence, fill(this.#words['newer'], { built: date(newest.built), size: size(bytes) }));
		this.#offer('update', 'save', 'remove');
	}

	async #save(): Promise<void> {
		const bar = this.querySelector('progress')!;
		const amount = this.querySelector('.amount')!;
		const box = this.querySelector<HTMLElement>('.progress')!;
		this.#abort = new AbortController();
		bar.value = 0;
		amount.textContent = '';
		box.hidden = false;
		this.#say(this.#words['saving'] ?? '');
		this.#offer(undefined, 'cancel');
		this.#button('cancel').focus();
		let told = 0;
		const outcome: Outcome = await save({
			scope: this.#scope,
			signal: this.#abort.signal,
			onProgress: (done, total) => {
				bar.max = total;
				bar.value = done;
				amount.textContent = fill(this.#words['amount'], { done: size(done), total: size(total) });
				// A quarter at a time: a screen reader says each one.
				const quarter = Math.floor((done / total) * 4);
				if (quarter <= told || quarter === 4) return;
				told = quarter;
				this.#say(fill(this.#words['part'], { percent: String(quarter * 25) }));
			},
		});
		this.#abort = undefined;
		box.hidden = true;
		this.#say(this.#words[`outcome.${outcome}`] ?? '');
		await this.#show();
	}

	async #remove(): Promise<void> {
		await removeAll(this.#scope);
		this.#say(this.#words['removed'] ?? '');
		await this.#show();
	}
}

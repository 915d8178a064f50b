/** The line at the foot of a saved site: when it was saved, and whether there is something newer. Loaded only then. */
import { askSummary, readSaved, save } from '../../offline/save.ts';
import { date, fill } from './save-offline.ts';

/** Fills in the line and shows it; leaves it hidden when nothing is saved. */
export async function showSavedLine(line: HTMLElement): Promise<void> {
	const scope = new URL(line.dataset['base'] ?? '/', location.href).href;
	const words = JSON.parse(line.dataset['words'] ?? '{}') as Record<string, string>;
	const saved = await readSaved(scope);
	if (!saved) return;
	line.querySelector('a')!.textContent = fill(words['saved'], { date: date(saved.saved) });
	line.hidden = false;
	const newest = navigator.onLine ? await askSummary(scope) : undefined;
	if (!newest || newest.version === saved.version) return;
	const status = line.querySelector<HTMLElement>('[role="status"]')!;
	const button = line.querySelector('button')!;
	status.textContent = words['newer'] ?? '';
	button.hidden = false;
	button.addEventListener('click', async () => {
		button.disabled = true;
		status.textContent = words['saving'] ?? '';
		const outcome = await save({
			scope,
			signal: new AbortController().signal,
			onProgress: (done, total) => (button.textContent = `${Math.floor((done / total) * 100)}\u00a0%`),
		});
		button.hidden = true;
		status.textContent = words[outcome === 'saved' ? 'done' : 'failed'] ?? '';
	});
}

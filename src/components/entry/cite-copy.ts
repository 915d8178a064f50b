/** Buttons that copy a reference: with its italics where the receiver takes them, as plain text elsewhere. */

async function copy(from: HTMLElement): Promise<void> {
	const type = (kind: string, text: string) => ({ [kind]: new Blob([text], { type: kind }) });
	const text = from.textContent.trim();
	await navigator.clipboard.write([new ClipboardItem({ ...type('text/plain', text), ...type('text/html', from.innerHTML.trim()) })]);
}

/** Puts a button beside each form of the reference. Browsers without a clipboard, and pages without https, get none. */
export function addButtons(details: HTMLElement): void {
	if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') return;
	const words = details.dataset;
	const status = document.createElement('span');
	status.className = 'sr-only';
	status.setAttribute('role', 'status');
	details.append(status);
	for (const name of details.querySelectorAll('dt')) {
		const form = name.textContent.trim();
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = words['copy']!;
		button.setAttribute('aria-label', `${words['copy']}: ${form}`);
		button.addEventListener('click', async () => {
			const done = await copy(name.nextElementSibling as HTMLElement).then(
				() => true,
				() => false,
			);
			button.textContent = words[done ? 'copied' : 'failed']!;
			status.textContent = `${button.textContent}: ${form}`;
			setTimeout(() => {
				button.textContent = words['copy']!;
				status.textContent = '';
			}, 4000);
		});
		name.append(button);
	}
}

/** Catches what needs the network when there is none, and says so in place. */

/** Whether a click means to leave for an address on the network, and not to a place on the same page. */
function leadsOut(address: URL): boolean {
	const here = location.pathname + location.search;
	return (
		/^https?:$/.test(address.protocol) &&
		!(address.hash && address.origin === location.origin && address.pathname + address.search === here)
	);
}

/** Shows the dialog instead of the browser's error. What the saved site answers is left to it. */
export function catchLostNetwork(dialog: HTMLDialogElement): void {
	const saved = () => !!navigator.serviceWorker?.controller;
	let again = () => location.reload();

	const stops = (event: Event, address: URL, needsNetwork: boolean): boolean => {
		if (navigator.onLine || event.defaultPrevented || !leadsOut(address)) return false;
		if (saved() && !needsNetwork && address.origin === location.origin) return false;
		event.preventDefault();
		dialog.querySelector('[role="status"]')!.textContent = '';
		dialog.querySelector('.unsaved')?.toggleAttribute('hidden', saved());
		dialog.showModal();
		return true;
	};

	document.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a[href]');
		if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const address = new URL(link.getAttribute('href')!, location.href);
		if (stops(event, address, link.hasAttribute('download'))) again = () => location.assign(address);
	});
	document.addEventListener('submit', (event) => {
		const form = event.target as HTMLFormElement;
		if (form.method !== 'dialog' && stops(event, new URL(form.action), false)) again = () => form.submit();
	});
	dialog.querySelector('[name="again"]')!.addEventListener('click', () => {
		if (navigator.onLine) again();
		else dialog.querySelector('[role="status"]')!.textContent = dialog.dataset['still'] ?? '';
	});
}

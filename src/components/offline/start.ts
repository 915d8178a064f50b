/** Stands ready for a lost network, and shows what is saved where something is. */
import { catchLostNetwork } from './lost-network.ts';

catchLostNetwork(document.querySelector('dialog.lost-network')!);
const line = document.querySelector<HTMLElement>('.saved-line');
// Only a saved site has a worker; nothing else is asked or fetched.
if (line && navigator.serviceWorker?.controller) void import('./saved-line.ts').then(({ showSavedLine }) => showSavedLine(line));

/**
 * Takes away the script with which Starlight stores the sidebar's state in sessionStorage on every page.
 * The reader has not asked for it (lag 2022:482, 9 kap. 28 §), and our sidebar has no state to keep.
 */
import type { Plugin } from 'vite';

export function noStorage(): Plugin {
	return {
		name: 'rumslig:no-storage',
		enforce: 'pre',
		load(id) {
			return id.includes('/components-internals/SidebarPersistState') ? 'export {};' : undefined;
		},
	};
}

/** The part of Citation.js that we use; the packages have no types of their own. */
declare module '@citation-js/core' {
	/** A store of templates by name. */
	interface Register {
		has(name: string): boolean;
		add(name: string, xml: string): void;
	}
	interface Config {
		get(name: '@csl'): { readonly styles: Register; readonly locales: Register };
		get(name: '@bibtex'): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
	}
	interface BibtexEntry {
		readonly type: string;
		readonly label: string;
		readonly properties: Readonly<Record<string, string>>;
	}
	interface Output {
		format(name: 'bibliography', items: readonly object[], options: { template: string; lang: string; format: 'html' | 'text' }): string;
		format(name: 'bibtex', items: readonly object[], options: { format: 'object' }): BibtexEntry[];
		/** Values by tag. */
		format(name: 'ris', items: readonly object[], options: { format: 'object' }): Record<string, string | number | (string | number)[]>[];
	}
	export const plugins: { readonly config: Config; readonly output: Output };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

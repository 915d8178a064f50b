/** The part of citeproc-js that we use; the package has no types of its own. */
declare module 'citeproc' {
	export interface System {
		retrieveLocale(lang: string): string;
		retrieveItem(id: string): Record<string, unknown>;
		variableWrapper?(
			params: { variableNames: string[]; itemData: Record<string, unknown>; context: string },
			before: string,
			text: string,
			after: string,
		): string;
	}
	export class Engine {
		constructor(system: System, style: string, lang?: string, forceLang?: boolean);
		updateItems(ids: string[], keepOrder?: boolean): void;
		makeBibliography(): [{ entry_ids: string[][] }, string[]];
	}
	const CSL: { Engine: typeof Engine };
	export default CSL;
}

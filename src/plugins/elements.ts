/** Vite plugin: editors use the elements of model/elements.ts without importing them. */
import type { Plugin } from 'vite';
import { elementNames } from '../model/elements.ts';

export function elementImports(): Plugin {
	return {
		name: 'rumslig:element-imports',
		enforce: 'pre',
		transform(code, id) {
			if (!/\/src\/content\/docs\/.+\.mdx(\?|$)/.test(id)) return undefined;
			const used = elementNames.filter((name) => new RegExp(`<${name}[\\s/>]`).test(code));
			// At the end of the file, so that line numbers in errors stay the editor's own.
			const imports = used.map((name) => `import ${name} from '/src/components/mdx/${name}.astro';`);
			return imports.length > 0 ? { code: `${code}\n\n${imports.join('\n')}\n`, map: null } : undefined;
		},
	};
}

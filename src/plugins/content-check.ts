/** Stops the build when the content has faults, with all of them in Swedish, before Astro reads a single entry. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent, formatProblems, readContent } from '../check/index.ts';

export function contentCheck(): AstroIntegration {
	return {
		name: 'rumslig:content-check',
		hooks: {
			'astro:config:setup': ({ config, command, logger }) => {
				if (command === 'preview') return;
				const problems = checkContent(readContent(fileURLToPath(config.root)));
				if (problems.length === 0) return;
				const report = formatProblems(problems);
				// While writing, the faults are told and the pages that work go on working.
				if (command === 'dev') logger.error(`\n${report}`);
				else throw new Error(`Innehållet har fel.\n\n${report}`);
			},
		},
	};
}

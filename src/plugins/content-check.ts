/** Stops the build when the content has faults, with all of them in Swedish, before Astro reads a single entry. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent, formatProblems, readContent } from '../check/index.ts';

/** How long the content rests before it is checked again while someone writes, in milliseconds. */
const pause = 300;

export function contentCheck(): AstroIntegration {
	let root = '';
	const report = () => {
		const problems = checkContent(readContent(root));
		return problems.length > 0 ? formatProblems(problems) : undefined;
	};
	return {
		name: 'rumslig:content-check',
		hooks: {
			'astro:config:setup': ({ config, command, logger }) => {
				root = fileURLToPath(config.root);
				if (command === 'preview') return;
				const faults = report();
				if (!faults) return;
				// While writing, the faults are told and the pages that work go on working.
				if (command === 'dev') logger.error(`\n${faults}`);
				else throw new Error(`Innehållet har fel.\n\n${faults}`);
			},
			'astro:server:setup': ({ server, logger }) => {
				let timer: NodeJS.Timeout | undefined;
				server.watcher.on('all', (_event, path) => {
					if (!/[\\/]src[\\/]content[\\/]/.test(path)) return;
					clearTimeout(timer);
					timer = setTimeout(() => {
						const faults = report();
						if (faults) logger.error(`\n${faults}`);
						else logger.info('Inga fel i innehållet.');
					}, pause);
				});
			},
		},
	};
}

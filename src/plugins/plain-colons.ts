/**
 * Turns off the directive syntax that Starlight turns on, so that a colon is a colon: ”SFS 2025:70”, ”EU:s”.
 * Nobody writes ::: asides here; <Note> is an element. Must stand after Starlight among the integrations.
 */
import type { SatteriResolvedOptions } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';

export function plainColons(processor: { options: SatteriResolvedOptions }): AstroIntegration {
	return {
		name: 'rumslig:plain-colons',
		hooks: {
			'astro:config:setup': () => {
				processor.options.features.directive = false;
			},
		},
	};
}

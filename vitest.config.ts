import { defineConfig } from 'vitest/config';

/** Three kinds of test: pure functions, the content itself, and the built site in a real browser. */
export default defineConfig({
	test: {
		projects: [
			// A whole library is read; on a busy machine that takes longer than the default of five seconds. Files share what they have
			// read (isolate: false): reading it anew for each took most of the time. Tests keep nothing in modules.
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, isolate: false } },
			{ test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, isolate: false } },
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					globalSetup: ['tests/site/setup.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					maxWorkers: 2,
				},
			},
		],
	},
});

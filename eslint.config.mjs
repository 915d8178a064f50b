import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{ ignores: ['dist/', '.astro/', 'node_modules/'] },
	js.configs.recommended,
	tseslint.configs.strict,
	tseslint.configs.stylistic,
	astro.configs.recommended,
	astro.configs['jsx-a11y-recommended'] ?? [],
	{
		languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', fetch: 'readonly' } },
		rules: {
			// `noUncheckedIndexedAccess` makes every index possibly undefined; where the code has just checked, ! says so.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
		},
	},
	{
		// Scripts in .astro run in the browser, and are checked for names by astro check.
		files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
		rules: { 'no-undef': 'off' },
	},
	{
		files: ['**/*.ts'],
		rules: { 'no-undef': 'off' },
	},
	{
		// An interface without members of its own is how a library's interface is extended.
		files: ['**/*.d.ts'],
		rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] },
	},
);

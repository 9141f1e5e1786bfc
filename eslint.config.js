import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** @typedef {{ files: string[], ignores?: string[], forbid: { regex: string, message: string }[] }} Room */

const FRAMEWORK = {
	regex: '^(svelte|@sveltejs|\\$app|bits-ui)',
	message: 'This room runs without Svelte: the command line and workers use it too.'
};
const NODE = { regex: '^(node:|fs$|path$)', message: 'This room runs in the browser: the file system belongs to src/cli.' };
const DUCKDB = {
	regex: '^@duckdb/',
	message: 'DuckDB packages belong to src/lib/engine and the data set writer: ask through the Engine interface.'
};
const ECHARTS = { regex: '^echarts', message: 'ECharts belongs to src/lib/charts.' };
const ENGINE = { regex: '(^|/)engine/', message: 'Charts and components draw rows they are given: queries run in routes and state.' };

/**
 * The table of rooms, as far as a single import tells; tests/house/imports.test.ts checks the resolved graph.
 * @type {Room[]}
 */
const ROOMS = [
	{
		files: ['src/core/**/*.ts'],
		forbid: [
			{
				regex: '^(?!opencc-js/dict/)[^.]',
				message: 'src/core is pure TypeScript: no package but dictionaries, no platform. Pass in what it needs.'
			}
		]
	},
	{
		files: ['src/documents/**/*.ts'],
		forbid: [FRAMEWORK, NODE, DUCKDB, { regex: 'core/read', message: 'Formats end at blocks: reading them as a report is src/core/read.' }]
	},
	{
		files: ['src/dataset/**/*.ts'],
		forbid: [FRAMEWORK, { regex: '(^|/)documents/', message: 'The data set is made from facts: src/cli turns documents into facts.' }]
	},
	{
		files: ['src/forge/**/*.ts'],
		forbid: [FRAMEWORK, { regex: 'core/read|(^|/)lib/', message: 'The forge must not know the reader it is the truth for.' }]
	},
	{
		files: ['src/cli/**/*.ts', 'src/server/**/*.ts'],
		forbid: [FRAMEWORK, { regex: '(^|/)lib/', message: 'The command line knows nothing of the site.' }]
	},
	{
		files: ['src/lib/engine/**/*.ts'],
		forbid: [FRAMEWORK, ECHARTS, { regex: '(^|/)(queries|charts)/', message: 'An engine does not know who asks.' }]
	},
	{ files: ['src/lib/queries/**/*.ts'], forbid: [FRAMEWORK, NODE, DUCKDB, ECHARTS] },
	{
		files: ['src/lib/charts/**/*.ts'],
		forbid: [NODE, DUCKDB, ENGINE, { regex: '^(svelte|bits-ui)', message: 'Option builders are pure functions.' }]
	},
	{ files: ['src/lib/components/**/*.svelte', 'src/lib/components/**/*.ts'], forbid: [NODE, DUCKDB, ENGINE, ECHARTS] },
	{
		files: ['src/{routes,lib/pages}/**/*.svelte', 'src/{routes,lib/pages}/**/*.ts'],
		forbid: [DUCKDB, ECHARTS, { regex: '/cli/', message: 'Pages know nothing of the command line.' }]
	}
];

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'static/', 'src/lib/paraglide/', 'screenshots/', 'test-results/']),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.config.ts'], defaultProject: 'tsconfig.node.json' },
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'no-undef': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-irregular-whitespace': ['error', { skipTemplates: true, skipRegExps: true }],
			'no-console': 'off',
			'no-restricted-syntax': [
				'error',
				{
					selector: 'ExportAllDeclaration, ExportNamedDeclaration[source!=null]',
					message: 'No barrels: import a thing from the file that is named after it.'
				}
			],
			'max-lines': ['error', { max: 400 }],
			'max-lines-per-function': ['error', { max: 60 }],
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			'@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
			'@typescript-eslint/no-deprecated': ['error', { allow: ['base'] }],
			// Addresses are made in src/lib/paths.ts, language and data set included.
			'svelte/no-navigation-without-resolve': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }]
		}
	},
	{ files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } } },
	// SVG that our own code drew on the server, its texts escaped by the chart library.
	{
		files: ['src/lib/components/{Chart,PatternDefs}.svelte', 'src/routes/**/KeyFigures.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{ files: ['**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] },
	// Methods that Chromium 95, the oldest the project serves, does not know.
	{
		files: ['src/{core,documents,lib,routes}/**/*.{ts,svelte}'],
		rules: {
			'no-restricted-properties': [
				'error',
				...['toSorted', 'toReversed', 'toSpliced', 'findLast', 'findLastIndex'].map((property) => ({
					property,
					message: 'Chromium 95 does not know it.'
				}))
			]
		}
	},
	// What a package has and does not name in its exports can only be declared.
	{ files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
	{ files: ['tests/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
	// Playwright reads the names of a fixture's fixtures from its parameter, even where there are none.
	{ files: ['tests/support/**/*.ts'], rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] } },
	...ROOMS.map(roomRules)
);

/**
 * @param {Room} room
 * @returns {import('eslint').Linter.Config}
 */
function roomRules({ files, forbid }) {
	return { files, rules: { 'no-restricted-imports': ['error', { patterns: forbid }] } };
}

import { SITE_PAGE_IDS } from './site-pages.mjs';

/**
 * @typedef {object} Step
 * @property {string} id
 * @property {string} zh
 * @property {string} en
 * @property {readonly string[]} inputs files and folders whose content decides whether the step is repeated
 * @property {readonly string[]} needs steps whose products this one reads
 * @property {string} product a file that exists once the step has run
 * @property {readonly (readonly string[])[]} commands run one after another with this Node
 * @property {Readonly<Record<string, string>>} env
 * @property {readonly number[]} accepts exit codes that leave a usable product
 * @property {number} seconds expected on two cores, for the progress bar
 */

const KIT = 'node_modules/@sveltejs/kit/svelte-kit.js';
const VITE = 'node_modules/vite/bin/vite.js';
const GONGKAI = 'bin/gongkai.mjs';
const COMMAND_LINE = ['src/core', 'src/documents', 'src/dataset', 'src/facts', 'src/forge', 'src/cli', 'src/server'];

const SITE = [
	'src',
	'docs/accuracy.json',
	'static',
	'messages',
	'project.inlang/settings.json',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json'
];

/** Folder whose reports take the place of the real sample: the project's own unless DATA names another. */
const DATA = process.env['DATA'] ?? 'data';

/** Base path of the site: '' or `/sub`. */
export function basePath() {
	return process.env['BASE_PATH'] ?? '';
}

/**
 * What stands between a checkout and a site to serve, in order.
 * @type {readonly Step[]}
 */
export const STEPS = [
	{
		id: 'cli',
		zh: '命令行与服务器',
		en: 'command line and server',
		inputs: [...COMMAND_LINE, 'vite.cli.config.ts', 'package-lock.json'],
		needs: [],
		product: 'build/cli/main.js',
		commands: [
			[KIT, 'sync'],
			[VITE, 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn']
		],
		env: {},
		accepts: [0],
		seconds: 3
	},
	{
		id: 'real',
		zh: '数据集：真实样本',
		en: 'data set: real sample',
		inputs: [DATA],
		needs: ['cli'],
		product: 'static/dataset/real/manifest.json',
		commands: [[GONGKAI, 'build', DATA, '--out', 'static/dataset/real']],
		env: {},
		accepts: [0, 1],
		seconds: 5
	},
	{
		id: 'demo-source',
		zh: '示例市的文档',
		en: 'documents of the demo city',
		inputs: [],
		needs: ['cli'],
		product: 'build/demo-source/truth.jsonl',
		commands: [[GONGKAI, 'generate', '--out', 'build/demo-source']],
		env: {},
		accepts: [0],
		seconds: 3
	},
	{
		id: 'demo',
		zh: '数据集：示例市',
		en: 'data set: demo city',
		inputs: [],
		needs: ['cli', 'demo-source'],
		product: 'static/dataset/demo/manifest.json',
		commands: [[GONGKAI, 'build', 'build/demo-source', '--out', 'static/dataset/demo']],
		env: {},
		accepts: [0, 1],
		seconds: 6
	},
	{
		// Both sites read these files: were each to write them, one would read what the other has half written.
		id: 'messages',
		zh: '界面文字',
		en: 'words of the pages',
		inputs: ['messages', 'project.inlang/settings.json', 'scripts/messages.mjs', 'package-lock.json'],
		needs: [],
		// One of the modules of a message: checks before leave one module a language.
		product: 'src/lib/paraglide/messages/error_home.js',
		commands: [['scripts/messages.mjs']],
		env: {},
		accepts: [0],
		seconds: 5
	},
	{
		id: 'site',
		zh: '网站',
		en: 'site',
		inputs: SITE,
		needs: ['real', 'demo', 'messages'],
		product: 'build/site/index.html',
		commands: [[VITE, 'build', '--logLevel', 'warn']],
		env: { BASE_PATH: basePath() },
		accepts: [0],
		seconds: 60
	},
	{
		id: 'compress',
		zh: '压缩',
		en: 'compression',
		inputs: [],
		needs: ['site'],
		product: 'build/site/index.html.br',
		commands: [['build/cli/compress.js', 'build/site']],
		env: {},
		accepts: [0],
		seconds: 20
	}
];

/** Steps before any site, which two sites have in common. */
export const DATA_STEPS = STEPS.filter(({ id }) => !['site', 'compress'].includes(id));

/**
 * A second site under a base path, for the browser tests alone: one page of each kind, in each language and data set.
 * @type {Step}
 */
export const SUB_PATH_STEP = {
	id: 'sub-path',
	zh: '子路径下的网站',
	en: 'site under a sub-path',
	inputs: SITE,
	needs: ['real', 'demo', 'messages'],
	product: 'build/site-sub/index.html',
	commands: [[VITE, 'build', '--logLevel', 'warn']],
	env: { BASE_PATH: '/sub', SITE_DIR: 'build/site-sub', SITE_IDS: SITE_PAGE_IDS.join(',') },
	accepts: [0],
	seconds: 30
};

/**
 * @typedef {object} Step
 * @property {string} id
 * @property {string} zh
 * @property {string} en
 * @property {readonly string[]} inputs files and folders whose content decides whether the step is repeated
 * @property {readonly string[]} needs steps whose products this one reads
 * @property {string} product a file that exists once the step has run
 * @property {readonly (readonly string[])[]} commands run one after another with this Node
 * @property {readonly number[]} accepts exit codes that leave a usable product
 * @property {number} seconds expected on two cores, for the progress bar
 */

const KIT = 'node_modules/@sveltejs/kit/svelte-kit.js';
const VITE = 'node_modules/vite/bin/vite.js';
const GONGKAI = 'bin/gongkai.mjs';
const COMMAND_LINE = ['src/core', 'src/documents', 'src/dataset', 'src/forge', 'src/cli', 'src/server'];

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
		accepts: [0],
		seconds: 3
	},
	{
		id: 'real',
		zh: '数据集：真实样本',
		en: 'data set: real sample',
		inputs: ['data'],
		needs: ['cli'],
		product: 'static/dataset/real/manifest.json',
		commands: [[GONGKAI, 'build', 'data', '--out', 'static/dataset/real']],
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
		accepts: [0, 1],
		seconds: 6
	},
	{
		id: 'site',
		zh: '网站',
		en: 'site',
		inputs: ['src', 'static', 'messages', 'project.inlang/settings.json', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'],
		needs: ['real', 'demo'],
		product: 'build/site/index.html',
		commands: [[VITE, 'build', '--logLevel', 'warn']],
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
		accepts: [0],
		seconds: 20
	}
];

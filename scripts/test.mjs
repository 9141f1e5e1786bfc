import { spawn } from 'node:child_process';
import { buildWithProgress } from './build-with-progress.mjs';
import { findBrowser } from './find-browser.mjs';
import { writeMessages } from './messages.mjs';
import { DATA_STEPS, STEPS, SUB_PATH_STEP } from './steps.mjs';

/** Files whose lint takes as long as that of all others: types are read anew for each of them. */
const PAGES = '**/*.svelte';
const STRICT = ['--max-warnings', '0'];
/** How many checks that use one core each run at a time. */
const SIDE_BY_SIDE = 2;

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {(print: (text: string) => void) => boolean | Promise<boolean>} run what it prints through `print` is shown when it has ended
 */

/**
 * Runs a program with this Node.
 * @param {string} program path below node_modules
 * @param {readonly string[]} [args]
 * @param {{ env?: Readonly<Record<string, string>>, print?: (text: string) => void }} [options] without `print` its output is shown as it comes
 * @returns {Promise<boolean>}
 */
function node(program, args = [], { env = {}, print } = {}) {
	const out = print === undefined ? 'inherit' : 'pipe';
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [`node_modules/${program}`, ...args], {
			stdio: ['ignore', out, out],
			env: { ...process.env, ...env }
		});
		for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => print?.(text));
		child.on('error', reject);
		child.on('close', (code) => resolve(code === 0));
	});
}

async function browserTests() {
	const browser = await findBrowser((message) => console.log(message));
	return node('@playwright/test/cli.js', ['test'], { env: { CHROMIUM_PATH: browser } });
}

/**
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} [args]
 * @returns {Check}
 */
const check = (name, program, args) => ({ name, run: (print) => node(program, args, { print }) });

/**
 * Groups one after another; the checks of a group write no file that another one reads, and run side by side, the longest first.
 * @type {readonly (readonly Check[])[]}
 */
const GROUPS = [
	[
		{
			name: '生成的类型 generated types',
			run: async (print) => {
				// One module a language: lint and types read a thousand files less than with one a message.
				await writeMessages('locale-modules');
				return node('@sveltejs/kit/svelte-kit.js', ['sync'], { print });
			}
		}
	],
	[
		// Each reads the types of the whole project for itself; one after the other they would keep one core busy long after all else.
		check('代码规则：页面与组件 lint of pages and components', 'eslint/bin/eslint.js', [PAGES, ...STRICT]),
		check('代码规则：其余 lint of all else', 'eslint/bin/eslint.js', ['.', '--ignore-pattern', PAGES, ...STRICT]),
		check('类型 types', 'svelte-check/bin/svelte-check', ['--fail-on-warnings', '--output', 'human']),
		check('格式 formatting', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
		check('类型：脚本 types of scripts', 'typescript/bin/tsc', ['-p', 'tsconfig.node.json']),
		check('无用代码 dead code', 'knip/bin/knip.js'),
		check('类型：核心 types of the core alone', 'typescript/bin/tsc', ['-p', 'tsconfig.core.json'])
	],
	[{ name: '单元测试 unit tests', run: () => node('vitest/vitest.mjs', ['run'], { env: { CI: 'true' } }) }],
	[{ name: '数据集 data sets', run: () => buildWithProgress(DATA_STEPS) }],
	[
		{ name: '网站 site', run: () => buildWithProgress(STEPS, { bar: false }) },
		{ name: '子路径下的网站 site under a sub-path', run: () => buildWithProgress([...DATA_STEPS, SUB_PATH_STEP], { bar: false }) }
	],
	[{ name: '浏览器测试 browser tests', run: browserTests }]
];

const CHECKS = GROUPS.flat();

const began = performance.now();
const seconds = (/** @type {number} */ since) => ((performance.now() - since) / 1000).toFixed(1);

/**
 * @param {Check} one
 * @returns {Promise<boolean>}
 */
async function runCheck({ name, run }) {
	const label = `[${CHECKS.findIndex((other) => other.name === name) + 1}/${CHECKS.length}] ${name}`;
	const started = performance.now();
	console.log(`\n${label} …`);
	/** @type {string[]} */
	const printed = [];
	const passed = await Promise.resolve(run((text) => printed.push(text))).catch((/** @type {unknown} */ cause) => {
		console.error(cause instanceof Error ? cause.message : cause);
		return false;
	});
	const output = printed.join('').trim();
	console.log(`\n${output === '' ? '' : `${output}\n`}${label}: ${passed ? '通过 passed' : '失败 FAILED'} (${seconds(started)} s)`);
	return passed;
}

/**
 * Runs the checks of a group; after one has failed, no other starts.
 * @param {readonly Check[]} group
 * @returns {Promise<readonly string[]>} the names of those that failed
 */
async function runGroup(group) {
	const waiting = [...group];
	/** @type {string[]} */
	const failed = [];
	const lane = async () => {
		for (let one = waiting.shift(); one !== undefined && failed.length === 0; one = waiting.shift()) {
			if (!(await runCheck(one))) failed.push(one.name);
		}
	};
	await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
	return failed;
}

for (const group of GROUPS) {
	const failed = await runGroup(group);
	if (failed.length > 0) {
		console.error(`\n测试止于 Stopped at: ${failed.join(', ')}`);
		process.exit(1);
	}
}
console.log(`\n全部通过 All passed (${seconds(began)} s)`);

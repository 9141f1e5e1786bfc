import { spawnSync } from 'node:child_process';
import { buildWithProgress } from './build-with-progress.mjs';
import { findBrowser } from './find-browser.mjs';
import { STEPS, SUB_PATH_STEP } from './steps.mjs';

const PARAGLIDE = ['--project', './project.inlang', '--outdir', './src/lib/paraglide', '--strategy', 'baseLocale', '--silent'];

/**
 * Runs a program with this Node, its output shown as it comes.
 * @param {string} program path below node_modules
 * @param {readonly string[]} [args]
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {boolean}
 */
function node(program, args = [], env = {}) {
	/** @type {import('node:child_process').SpawnSyncOptions} */
	const options = { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } };
	return spawnSync(process.execPath, [`node_modules/${program}`, ...args], options).status === 0;
}

async function browserTests() {
	const browser = await findBrowser((message) => console.log(message));
	return node('@playwright/test/cli.js', ['test'], { CHROMIUM_PATH: browser });
}

/** @type {readonly { name: string, run: () => boolean | Promise<boolean> }[]} */
const CHECKS = [
	{ name: '格式 formatting', run: () => node('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']) },
	{
		name: '生成的类型 generated types',
		run: () => node('@inlang/paraglide-js/bin/run.js', ['compile', ...PARAGLIDE]) && node('@sveltejs/kit/svelte-kit.js', ['sync'])
	},
	{ name: '类型 types', run: () => node('svelte-check/bin/svelte-check', ['--fail-on-warnings', '--output', 'human']) },
	{ name: '类型：脚本 types of scripts', run: () => node('typescript/bin/tsc', ['-p', 'tsconfig.node.json']) },
	{ name: '类型：核心 types of the core alone', run: () => node('typescript/bin/tsc', ['-p', 'tsconfig.core.json']) },
	{ name: '代码规则 lint', run: () => node('eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
	{ name: '无用代码 dead code', run: () => node('knip/bin/knip.js') },
	{ name: '单元测试 unit tests', run: () => node('vitest/vitest.mjs', ['run'], { CI: 'true' }) },
	{ name: '数据集与网站 data sets and site', run: () => buildWithProgress([...STEPS, SUB_PATH_STEP]) },
	{ name: '浏览器测试 browser tests', run: browserTests }
];

const began = performance.now();
const seconds = (/** @type {number} */ since) => ((performance.now() - since) / 1000).toFixed(1);

for (const [index, { name, run }] of CHECKS.entries()) {
	const label = `[${index + 1}/${CHECKS.length}] ${name}`;
	const started = performance.now();
	console.log(`\n${label} …`);
	const passed = await Promise.resolve(run()).catch((/** @type {unknown} */ cause) => {
		console.error(cause instanceof Error ? cause.message : cause);
		return false;
	});
	console.log(`${label}: ${passed ? '通过 passed' : '失败 FAILED'} (${seconds(started)} s)`);
	if (!passed) {
		console.error(`\n测试止于 Stopped at: ${name}`);
		process.exit(1);
	}
}
console.log(`\n全部通过 All passed (${seconds(began)} s)`);

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

const ADVICE = `没有找到可用的 Chromium。请安装后再试，任选一种：
  Debian / Ubuntu：sudo apt-get install ${PACKAGES.join(' ')}
  或：npx playwright install --with-deps chromium
  或：把 CHROMIUM_PATH 设为 Chromium / Chrome 程序的路径
No working Chromium was found. Install one and try again: Debian's packages ${PACKAGES.join(' ')},
or npx playwright install --with-deps chromium, or set CHROMIUM_PATH to a Chromium or Chrome program.`;

/**
 * A Chromium that runs: an installed one, else (as root on Debian) its packages, else Playwright's own download.
 * Throws an Error that says what to install where none works.
 * @param {(message: string) => void} say receives one line before anything is installed
 * @returns {Promise<string>} path of the program
 */
export async function findBrowser(say) {
	const named = process.env['CHROMIUM_PATH'];
	if (named !== undefined) {
		if (runs(named)) return named;
		throw new Error(`CHROMIUM_PATH 指向的程序无法运行 does not run: ${named}\n${ADVICE}`);
	}
	const found = installed() ?? (await downloaded());
	if (found !== null) {
		ensureFonts(say);
		return found;
	}
	if (canInstall()) {
		say(`安装 Installing ${PACKAGES.join(' ')} …`);
		install(PACKAGES);
		const fresh = installed();
		if (fresh !== null) return fresh;
	}
	say('下载 Downloading Chromium (Playwright) …');
	spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
	const fetched = await downloaded();
	if (fetched === null) throw new Error(ADVICE);
	return fetched;
}

/** @returns {string | null} */
function installed() {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const paths = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), MAC];
	return paths.find((path) => existsSync(path) && runs(path)) ?? null;
}

/** @returns {Promise<string | null>} Playwright's own Chromium where it was downloaded before and runs */
async function downloaded() {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	return existsSync(path) && runs(path) ? path : null;
}

/** @param {string} path */
function runs(path) {
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function canInstall() {
	return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** @param {readonly string[]} packages */
function install(packages) {
	/** @type {import('node:child_process').SpawnSyncOptions} */
	const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	spawnSync('apt-get', ['update', '-qq'], options);
	spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/**
 * Chinese text without a font is drawn as boxes, and pictures and widths tell nothing.
 * @param {(message: string) => void} say
 */
function ensureFonts(say) {
	const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
	if (fonts.status !== 0 || fonts.stdout.trim() !== '' || !canInstall()) return;
	say('安装 Installing fonts-noto-cjk …');
	install(['fonts-noto-cjk']);
}

import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS } from './browser-arguments.mjs';
import { buildWithProgress } from './build-with-progress.mjs';
import { findBrowser } from './find-browser.mjs';
import { sitePages } from './site-pages.mjs';
import { readStamps } from './stamps.mjs';
import { STEPS } from './steps.mjs';

const FOLDER = 'screenshots';
const WIDTHS = [360, 768, 1440];
const HEIGHT = 900;
const THEMES = /** @type {const} */ (['light', 'dark']);

/**
 * Writes one full-page picture of every page kind, data set, language, theme and width.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 */
async function takePictures(browser, origin) {
	for (const theme of THEMES) {
		for (const width of WIDTHS) {
			const context = await browser.newContext({ colorScheme: theme, viewport: { width, height: HEIGHT }, reducedMotion: 'reduce' });
			const page = await context.newPage();
			for (const { kind, dataset, language, address } of sitePages()) {
				await page.goto(origin + address, { waitUntil: 'networkidle' });
				const path = `${FOLDER}/${kind}-${dataset}-${language}-${theme}-${width}.png`;
				await page.screenshot({ path, fullPage: true });
				console.log(path);
			}
			await context.close();
		}
	}
}

if (!(await buildWithProgress(STEPS))) process.exit(1);
mkdirSync(FOLDER, { recursive: true });
/** @type {typeof import('../src/server/serve-site')} */
const { serveSite } = await import(pathToFileURL('build/cli/serve-site.js').href);
const base = readStamps().base ?? '';
const server = await serveSite({ directory: 'build/site', base, port: 0 });
const address = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await chromium.launch({ executablePath: await findBrowser(console.log), args: [...BROWSER_ARGUMENTS] });
try {
	await takePictures(browser, `http://localhost:${address.port}${base}`);
} finally {
	await browser.close();
	server.close();
	server.closeAllConnections();
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS } from '../browser-arguments.mjs';
import { findBrowser } from '../find-browser.mjs';
import { printRow } from './print-row.mjs';
import { serve } from './serve.mjs';

const TOWNSHIPS = 200;
const YEARS = '2021-2025';
const FORMATS = 'html,docx,txt,pdf';
/** What the import may cost of what the command line takes for the same, and what the page may be blocked at a time. */
const RATIO_LIMIT = 1.3;
const BLOCKED_LIMIT = 100;
const PATIENCE = 1_200_000;

/** Runs in the page: waits until a data set is kept, which is made when all files were read. */
async function untilKept() {
	/** @type {IDBDatabase} */
	const database = await new Promise((settle, fail) => {
		const request = indexedDB.open('gongkai-own');
		request.onsuccess = () => settle(request.result);
		request.onerror = () => fail(request.error);
	});
	for (;;) {
		const kept = await new Promise((settle) => {
			const request = database.transaction('dataset').objectStore('dataset').get('current');
			request.onsuccess = () => settle(request.result);
		});
		if (kept !== undefined) break;
		await new Promise((settle) => setTimeout(settle, 100));
	}
	database.close();
}

/**
 * Documents in four formats, from choosing their folder to the data set kept in the browser, against `gongkai build` of the same folder.
 * @returns {Promise<boolean>} whether the limits hold
 */
export async function benchImport() {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-import-'));
	const browser = await chromium.launch({ executablePath: await findBrowser(console.log), args: [...BROWSER_ARGUMENTS] });
	const site = await serve('build/site');
	try {
		const gongkai = (/** @type {readonly string[]} */ options) =>
			execFileSync(process.execPath, ['bin/gongkai.mjs', ...options], { stdio: 'ignore' });
		const source = join(folder, 'source');
		gongkai(['generate', '--out', source, '--townships', String(TOWNSHIPS), '--years', YEARS, '--formats', FORMATS, '--mistakes', '16']);
		const documents = join(source, 'reports');
		const count = readdirSync(documents).length;
		const since = performance.now();
		gongkai(['build', documents, '--out', join(folder, 'out')]);
		const onCommandLine = performance.now() - since;

		const page = await browser.newPage();
		await page.addInitScript(() => {
			const tasks = /** @type {number[]} */ ([]);
			Object.assign(globalThis, { longTasks: tasks });
			new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
		});
		await page.goto(`${site.origin}/import/`);
		const input = page.locator('input[type=file][webkitdirectory]');
		await input.waitFor({ state: 'attached' });
		await page.waitForTimeout(2000);
		await page.evaluate(() => /** @type {{ longTasks: number[] }} */ (/** @type {unknown} */ (globalThis)).longTasks.splice(0));
		page.setDefaultTimeout(PATIENCE);
		const start = performance.now();
		await input.setInputFiles(documents);
		await page.evaluate(untilKept);
		const inBrowser = performance.now() - start;
		const blocked = await page.evaluate(() =>
			Math.max(0, .../** @type {{ longTasks: number[] }} */ (/** @type {unknown} */ (globalThis)).longTasks)
		);
		console.log(`import of ${count} documents (${FORMATS})`);
		printRow('gongkai build', onCommandLine, onCommandLine);
		printRow(`in the browser (limit ×${RATIO_LIMIT})`, inBrowser, onCommandLine);
		console.log(`  longest time the page was blocked: ${blocked.toFixed(0)} ms (limit ${BLOCKED_LIMIT})`);
		return inBrowser / onCommandLine <= RATIO_LIMIT && blocked <= BLOCKED_LIMIT;
	} finally {
		site.close();
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

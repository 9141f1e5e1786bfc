import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
/** What all of the page may take of memory at its peak, its workers with it, in MB. */
const MEMORY_LIMIT = 1000;
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
 * Most memory that a page and its workers had at a time, in MB: that of the browser's processes for pages. Known on Linux alone.
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<number | null>}
 */
async function peakMemory(browser) {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const peaks = processInfo.flatMap(({ type, id }) => {
		const status = `/proc/${id}/status`;
		if (type !== 'renderer' || !existsSync(status)) return [];
		return [Number(/VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1000];
	});
	return peaks.length === 0 ? null : Math.max(...peaks);
}

/** Runs in the page before anything else: notes when it is blocked, from the moment that files are handed to it. */
function noteBlocked() {
	const blocked = /** @type {number[]} */ ([]);
	let handed = Infinity;
	Object.assign(globalThis, { blocked });
	// The browser lists a chosen folder in the task that ends in this event: only what comes after is the page's doing.
	addEventListener('change', () => (handed = performance.now()), { capture: true });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) blocked.push(startTime + duration - Math.max(startTime, handed));
	}).observe({ type: 'longtask' });
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
		await page.addInitScript(noteBlocked);
		await page.goto(`${site.origin}/import/`);
		const input = page.locator('input[type=file][webkitdirectory]').first();
		// What stands below is drawn once the store is open.
		await page.locator('.needs-script .beside').waitFor();
		page.setDefaultTimeout(PATIENCE);
		const start = performance.now();
		await input.setInputFiles(documents);
		await page.evaluate(untilKept);
		const inBrowser = performance.now() - start;
		const blocked = await page.evaluate(() =>
			Math.max(0, .../** @type {{ blocked: number[] }} */ (/** @type {unknown} */ (globalThis)).blocked)
		);
		const memory = await peakMemory(browser);
		console.log(`import of ${count} documents (${FORMATS})`);
		printRow('gongkai build', onCommandLine, onCommandLine);
		printRow(`in the browser (limit ×${RATIO_LIMIT})`, inBrowser, onCommandLine);
		console.log(`  longest time the page was blocked: ${blocked.toFixed(0)} ms (limit ${BLOCKED_LIMIT})`);
		console.log(
			`  most memory of the page with its workers: ${memory === null ? 'not known here' : `${memory.toFixed(0)} MB`} (limit ${MEMORY_LIMIT})`
		);
		return inBrowser / onCommandLine <= RATIO_LIMIT && blocked <= BLOCKED_LIMIT && (memory ?? 0) <= MEMORY_LIMIT;
	} finally {
		site.close();
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

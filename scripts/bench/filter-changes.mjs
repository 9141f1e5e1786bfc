import { askAgain } from './ask-again.mjs';
import { changedView } from './changed-view.mjs';
import { medianOf } from './median-of.mjs';
import { recordEngine } from './record-engine.mjs';
import { recordPaint } from './record-paint.mjs';

const LONGEST_TASK = 100;
const PATIENCE = 120_000;
/** How often each change is made after the first round, which fetches and caches what it needs. */
const ROUNDS = 3;

/**
 * @typedef {import('./changed-view.mjs').Change} Change
 * @typedef {import('./changed-view.mjs').Records} Records
 * @typedef {{ readonly label: RegExp, readonly value: string }} Choice a value of one of the page's selects
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} address
 * @property {number} limit most that a change may take, as a multiple of the bare questions
 * @property {readonly Choice[]} choices
 */

/** What a visitor changes: years, and what kind of body. */
export const CHOICES = /** @type {const} */ ([
	{ label: /^年份$/, value: '2022' },
	{ label: /^类型$/, value: 'government' },
	{ label: /^年份$/, value: '2023' },
	{ label: /^类型$/, value: 'street' },
	{ label: /^类型$/, value: '' }
]);

/**
 * @param {import('@playwright/test').Page} page
 * @param {Choice} choice
 * @returns {Promise<Change>}
 */
async function make(page, { label, value }) {
	await page.evaluate(() => {
		const { engineRecord, paintRecord } = /** @type {Records} */ (/** @type {unknown} */ (window));
		engineRecord.taken();
		paintRecord.arm();
	});
	await page.getByRole('combobox', { name: label }).first().selectOption({ value });
	return page.evaluate(changedView);
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {Change} change
 * @returns {Promise<number>} milliseconds of its questions alone
 */
async function bare(page, { questions }) {
	const times = [];
	for (let round = 0; round < ROUNDS; round += 1) times.push(await page.evaluate(askAgain, questions));
	return medianOf(times);
}

/**
 * Changes filters of a page as a visitor does, and sets the time to the last painted chart against the page's own
 * questions asked of the same engine.
 * @param {import('@playwright/test').Browser} browser
 * @param {Subject} subject
 * @returns {Promise<boolean>} whether every limit holds
 */
export async function benchFilterChanges(browser, { name, address, limit, choices }) {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
	page.setDefaultTimeout(PATIENCE);
	try {
		await page.addInitScript(recordEngine);
		await page.addInitScript(recordPaint);
		await page.goto(address, { waitUntil: 'networkidle' });
		for (const choice of choices) await make(page, choice);
		const measured = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			for (const choice of choices) {
				const change = await make(page, choice);
				measured.push({ ...change, bare: await bare(page, change) });
			}
		}
		return report(name, limit, measured);
	} finally {
		await page.close();
	}
}

/**
 * @param {string} name
 * @param {number} limit
 * @param {readonly (Change & { bare: number })[]} measured
 */
function report(name, limit, measured) {
	const ratio = medianOf(measured.map((change) => change.painted / change.bare));
	const worst = Math.max(...measured.map((change) => change.painted / change.bare));
	const longest = Math.max(...measured.map((change) => change.longest));
	const quick = ratio <= limit;
	const smooth = longest <= LONGEST_TASK;
	const ms = (/** @type {(change: Change & { bare: number }) => number} */ of) => medianOf(measured.map(of)).toFixed(0).padStart(5);
	console.log(
		`  ${name.padEnd(34)} ×${ratio.toFixed(2)} (worst ×${worst.toFixed(2)}, limit ×${limit}) ${quick ? 'ok' : 'OVER'};` +
			` longest task ${longest === 0 ? '< 50' : longest.toFixed(0)} ms ${smooth ? 'ok' : 'OVER'};` +
			` painted ${ms((change) => change.painted)} ms, answered ${ms((change) => change.answered)} ms,` +
			` ${measured[0]?.questions.length} bare questions ${ms((change) => change.bare)} ms`
	);
	return quick && smooth;
}

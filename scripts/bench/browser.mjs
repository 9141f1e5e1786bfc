import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS } from '../browser-arguments.mjs';
import { findBrowser } from '../find-browser.mjs';
import { benchFilterChanges, CHOICES } from './filter-changes.mjs';
import { NATION_SITE, prepareNation } from './nation.mjs';
import { serve } from './serve.mjs';

/** Pages that a scope narrows, with what a visitor changes there. */
const PAGES = [
	{ name: 'overview', path: '', choices: CHOICES },
	{
		name: 'compare',
		path: 'compare/',
		choices: [...CHOICES, { label: /^指标$/, value: 'disclosure_rate' }, { label: /^指标$/, value: 'requests_new' }]
	},
	{ name: 'outcomes', path: 'outcomes/', choices: CHOICES },
	{ name: 'reach', path: 'reach/', choices: CHOICES }
];
const SHIPPED_LIMIT = 3;
const NATION_LIMIT = 2;

/**
 * Filter changes on the built site in a browser: the shipped data sets, then every township of the country over 17 years.
 * @returns {Promise<boolean>} whether every limit holds
 */
export async function benchBrowser() {
	const browser = await chromium.launch({ executablePath: await findBrowser(console.log), args: [...BROWSER_ARGUMENTS] });
	const verdicts = [];
	try {
		const shipped = await serve('build/site');
		console.log('filter changes in the browser, shipped data sets');
		for (const [set, path] of /** @type {const} */ ([
			['demo city', 'demo/'],
			['real sample', '']
		])) {
			for (const page of PAGES) {
				const subject = { name: `${set}, ${page.name}`, limit: SHIPPED_LIMIT, choices: page.choices };
				verdicts.push(await benchFilterChanges(browser, { ...subject, address: `${shipped.origin}/${path}${page.path}` }));
			}
		}
		shipped.close();
		await prepareNation();
		const nation = await serve(NATION_SITE);
		console.log('filter changes in the browser, 41,352 bodies over 17 years');
		for (const { name, path, choices } of PAGES) {
			const address = `${nation.origin}/demo/${path}`;
			verdicts.push(await benchFilterChanges(browser, { name, limit: NATION_LIMIT, choices, address }));
		}
		nation.close();
	} finally {
		await browser.close();
	}
	return verdicts.every(Boolean);
}

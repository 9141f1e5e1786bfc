import { expect } from '@playwright/test';
import { sitePages } from '../../scripts/site-pages.mjs';
import { test } from '../support/browser-test';
import { frameIds } from '../support/frame';
import { disagreements } from '../support/frame-agreement';
import { settled } from '../support/settled';
import { wrongDoors } from '../support/wrong-doors';

/** Pictures that the page of comparison shows on demand. */
const SHOWS = ['bump', 'slope', 'multiples', 'scatter', 'heat', 'trend'];

const VIEWS = [
	// What is drawn does not hang on the language; one data set in each sees that its words and numbers hold.
	...sitePages().filter(
		({ kind, language, dataset }) => (dataset === 'demo') === (language === 'en') && !['import', 'help'].includes(kind)
	),
	...SHOWS.map((show) => ({
		kind: `compare ${show}`,
		language: 'zh-CN' as const,
		dataset: 'demo' as const,
		address: `/demo/compare/?show=${show}&measure=disclosure_rate&pick=990101001,990101002`
	}))
];

for (const { kind, language, dataset, address } of VIEWS) {
	test(`table, file and marks of every chart hold the same numbers, and those of their sources: ${kind}, ${language}, ${dataset}`, async ({
		page
	}) => {
		test.slow();
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(address);
		await settled(page);
		// Before the marks are walked: the one that is last shown leads to its source as well, in words of its own.
		const { count, faults } = await wrongDoors(page, dataset, language);
		expect.soft(faults, 'numbers that lead to their source').toEqual([]);
		if (!['regions', 'data', 'checks'].includes(kind)) expect.soft(count).toBeGreaterThan(5);
		for (const id of await frameIds(page)) expect.soft(await disagreements(page, id, language), id).toEqual([]);
	});
}

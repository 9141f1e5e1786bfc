import { expect } from '@playwright/test';
import { sitePages } from '../../scripts/site-pages.mjs';
import { test } from '../support/browser-test';
import { frameIds, frameOf, shownTables } from '../support/frame';
import { settled } from '../support/settled';
import { wordsOf } from '../support/words';

/** Words that only a roster allows. */
const CENSUS: Readonly<Record<'zh-CN' | 'en', readonly RegExp[]>> = {
	'zh-CN': [/覆盖 [\d,]+\/[\d,]+/, /未见年报/, /(?<!不说谁?)缺报/, /全(?:省|市|县)(?:合计|总数)/],
	en: [/Coverage [\d,]+\/[\d,]+/, /[Nn]o report seen/, /total of the (?:region|province|county)/]
};

for (const { kind, language, address } of sitePages().filter(({ dataset, kind: one }) => dataset === 'real' && one !== 'data')) {
	test(`on the sample no chart is empty and no sum claims a region: ${kind}, ${language}`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(address);
		await settled(page);
		const ids = await frameIds(page);
		for (const id of ids) {
			const frame = frameOf(page, id);
			const shapes = frame.locator('.plot svg :is(path, circle, rect):visible, .plot td:visible, .plot li:visible');
			expect(await shapes.count(), `${id} is drawn`).toBeGreaterThan(0);
			const tables = await shownTables(page, id);
			expect(tables[0]?.rows.length, `${id} has data`).toBeGreaterThan(0);
			const none = wordsOf(language, 'chart_table_empty');
			expect(tables[0]?.rows.flat(), id).not.toContain(none);
		}
		const text = await page.locator('main').innerText();
		expect(CENSUS[language].flatMap((claim) => claim.exec(text)?.[0] ?? [])).toEqual([]);
		await expect(page.getByRole('contentinfo')).toContainText(wordsOf(language, 'overview_not_representative').slice(0, 6));
	});
}

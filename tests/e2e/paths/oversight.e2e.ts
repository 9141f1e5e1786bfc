import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from '../../support/browser-test';
import { cell, parseCsv } from '../../support/independent/csv-rows';
import { foundFaults } from '../../support/independent/findings';
import { settled } from '../../support/settled';

test("the oversight office's path: a county, a finding with both sides, a verdict, the letter on paper, the file, and all of it after a reload", async ({
	page
}) => {
	test.slow();
	const fault = foundFaults('demo').find(({ check, status }) => check === 'p.narr.none' && status === 'fail');
	expect(fault, 'a report that says no request came, beside a table that has some').toBeDefined();
	const { body = '', year = 0 } = fault ?? {};
	await page.setViewportSize({ width: 1440, height: 1000 });
	await page.goto('/demo/checks/');
	await settled(page);
	await page.locator('.wide').getByLabel('地区').selectOption(body.slice(0, 6));
	await expect(page).toHaveURL(/region=/);
	await settled(page);
	await page.getByRole('button', { name: /^错误 \d/ }).click();
	await settled(page);
	await page.locator(`#matrix a.cell[href*="/${body}/?year=${year}"]`).click();
	const open = page.locator('#findings li.open');
	await expect(open).toHaveAttribute('data-key', new RegExp(`^${body}\\.${year}\\.`));
	const key = (await open.getAttribute('data-key')) ?? '';

	const marks = open.locator('.side mark');
	await expect(marks).toHaveCount(2, { timeout: 30_000 });
	for (const side of await open.locator('.side').all()) await expect(side.getByRole('button', { name: /在原文中看/ })).toBeVisible();
	await open.getByRole('button', { name: '确认', exact: true }).click();
	await open.getByRole('button', { name: '保存' }).click();
	await expect(open).toContainText('已确认');

	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 CSV' }).click()]);
	const rows = parseCsv(readFileSync(await download.path(), 'utf8'));
	expect(rows.every((row) => cell(row, '单位编号').startsWith(body.slice(0, 6)))).toBe(true);
	const confirmed = rows.filter((row) => cell(row, '判断') === '已确认');
	expect(confirmed.map((row) => [cell(row, '单位编号'), cell(row, '年度'), cell(row, '规则编号')])).toEqual([
		[body, String(year), 'p.narr.none']
	]);

	await page.getByRole('link', { name: /^核对函/ }).click();
	const sheet = page.locator('.letter-sheet');
	await expect(sheet).toContainText('已经核实的问题', { timeout: 30_000 });
	const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
	expect(pages?.length).toBeLessThan(4);
	await page.goBack();
	await settled(page);
	await page.reload();
	await settled(page);
	await expect(page.locator(`#findings li[data-key="${key}"]`)).toContainText('已确认');
	await expect(page).toHaveURL(/region=.*severity=error|severity=error.*region=/);
});

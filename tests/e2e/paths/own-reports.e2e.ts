import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../../support/browser-test';
import { forgedReports } from '../../support/forged-reports';
import { cell, parseCsv } from '../../support/independent/csv-rows';
import { settled } from '../../support/settled';
import { wordsOf } from '../../support/words';

const PATIENCE = 120_000;
const said = (key: string, parameters: Readonly<Record<string, string | number>> = {}): string => wordsOf('zh-CN', key, parameters);

async function bring(page: Page, files: readonly { readonly name: string; readonly buffer: Buffer }[]): Promise<void> {
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles(files.map((file) => ({ ...file, mimeType: '' })));
}

/** Waits until the next step is offered for so many reports. */
const compared = (page: Page, reports: number) => page.getByRole('link', { name: said('import_next_compare', { count: reports }) });

/** Findings as body, year and rule, whenever they came: when a report came is no matter of its text. */
function keysOf(rows: ReturnType<typeof parseCsv>, [body, year, check]: readonly [string, string, string]): readonly string[] {
	return rows
		.map((row) => [cell(row, body), cell(row, year), cell(row, check)].join(' '))
		.filter((key) => !/ d\.\w+$/.test(key))
		.sort();
}

test('the office on its own reports: import, checks as on the command line, verdict, letter, a figure set right and back, everything as one file', async ({
	page
}) => {
	test.setTimeout(300_000);
	page.setDefaultTimeout(30_000);
	const { reports, regions, roster, findings } = forgedReports(6, '2023-2024', ['html', 'txt', 'docx'], 60);
	await page.setViewportSize({ width: 1440, height: 1000 });
	await page.goto('/import/');
	await bring(page, [
		{ name: 'regions.csv', buffer: regions },
		{ name: 'roster.csv', buffer: roster },
		...reports.map(({ name, bytes }) => ({ name, buffer: bytes }))
	]);
	await expect(compared(page, reports.length)).toBeVisible({ timeout: PATIENCE });

	await page.goto('/own/checks/');
	await expect(page.locator('#findings li').first()).toBeVisible({ timeout: PATIENCE });
	const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 CSV' }).click()]);
	const listed = keysOf(parseCsv(readFileSync(await file.path(), 'utf8')), ['单位编号', '年度', '规则编号']);
	const expected = parseCsv(findings).filter((row) => cell(row, 'status') === 'fail' && cell(row, 'severity') !== 'info');
	expect(listed).toEqual(keysOf(expected, ['body_id', 'year', 'check']));
	expect(listed.length).toBeGreaterThan(0);

	await page.locator('#findings li').first().getByRole('button').first().click();
	const open = page.locator('#findings li.open');
	await open.getByRole('button', { name: '确认', exact: true }).click();
	await open.getByRole('button', { name: '保存' }).click();
	await expect(open).toContainText('已确认');
	const key = (await open.getAttribute('data-key')) ?? '';
	await page
		.getByRole('link', { name: /^核对函/ })
		.first()
		.click();
	await expect(page.locator('.letter-sheet')).toContainText('已经核实的问题', { timeout: PATIENCE });
	await page.goBack();
	await page.reload();
	await expect(page.locator(`#findings li[data-key="${key}"]`)).toContainText('已确认', { timeout: PATIENCE });

	await page.goto('/import/');
	await expect(compared(page, reports.length)).toBeVisible({ timeout: PATIENCE });
	const name = reports[0]?.name ?? '';
	await page
		.locator('#import-files li')
		.filter({ has: page.getByTitle(name, { exact: true }) })
		.locator('.file a.fig')
		.click();
	const figure = page.locator('td button.fig').first();
	await expect(figure).toBeVisible({ timeout: PATIENCE });
	const before = await figure.innerText();
	await figure.click();
	await page.getByRole('textbox').last().fill('98765');
	await page.keyboard.press('Enter');
	await expect(page.locator('td.corrected')).toContainText('98,765', { timeout: PATIENCE });
	await expect(page.locator('td.corrected')).toContainText(before);
	await page.reload();
	await expect(page.locator('td.corrected')).toContainText('98,765', { timeout: PATIENCE });
	await page.keyboard.press('Control+z');
	await page.getByRole('button', { name: said('review_undo_all'), exact: true }).click();
	await expect(page.locator('td.corrected')).toHaveCount(0, { timeout: PATIENCE });
	await expect(figure).toHaveText(before);

	await page.goto('/import/');
	await expect(compared(page, reports.length)).toBeVisible({ timeout: PATIENCE });
	const names = await page.locator('#import-files li').allInnerTexts();
	const [backup] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: said('archive_export') }).click()]);
	const archive = readFileSync(await backup.path());
	await page.getByRole('button', { name: said('import_remove_all') }).click();
	await page.getByRole('button', { name: said('import_remove_all_yes') }).click();
	await expect(page.locator('#import-files li')).toHaveCount(0);
	await bring(page, [{ name: backup.suggestedFilename(), buffer: archive }]);
	await expect(compared(page, reports.length)).toBeVisible({ timeout: PATIENCE });
	expect(await page.locator('#import-files li').allInnerTexts()).toHaveLength(names.length);
	await page.goto('/own/checks/');
	await settled(page);
	await expect(page.locator(`#findings li[data-key="${key}"]`)).toContainText('已确认', { timeout: PATIENCE });
});

import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { cell, csvRows, parseCsv, type CsvRow } from '../support/independent/csv-rows';
import { foundFaults, type FoundFault } from '../support/independent/findings';
import { settled } from '../support/settled';

const COUNTY = '青禾区';
const COUNTY_CODE = '990101';
const demo = foundFaults('demo');

/** What the list holds before anything is chosen. */
const isUsual = ({ status, severity, family }: FoundFault): boolean => status === 'fail' && severity !== 'info' && family !== 'reading';
const inOrder = (rows: readonly (readonly (string | number)[])[]): readonly string[] => rows.map((row) => row.join(' ')).sort();
const lines = (page: Page) => page.locator('#findings button[aria-expanded]');

async function open(page: Page, address: string): Promise<void> {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(address);
	await settled(page);
}

/** Saves what is listed and reads it. */
async function savedFindings(page: Page): Promise<readonly CsvRow[]> {
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 CSV' }).click()]);
	const text = readFileSync(await download.path(), 'utf8');
	expect(text.startsWith('\ufeff')).toBe(true);
	return parseCsv(text);
}

test('the file holds exactly what is listed, as the data set files say it', async ({ page }) => {
	await open(page, '/demo/checks/');
	const usual = demo.filter(isUsual);
	const rows = await savedFindings(page);
	expect(inOrder(rows.map((row) => [cell(row, '单位编号'), cell(row, '年度'), cell(row, '规则编号')]))).toEqual(
		inOrder(usual.map(({ body, year, check }) => [body, year, check]))
	);
	await page.getByRole('button', { name: /^错误 \d/ }).click();
	await expect(page).toHaveURL(/severity=error/);
	await settled(page);
	const errors = usual.filter(({ severity }) => severity === 'error');
	expect(await savedFindings(page)).toHaveLength(errors.length);
	await expect(lines(page)).toHaveCount(Math.min(errors.length, 50));
});

test('a county is chosen, a report opened from the matrix, and the link restores it', async ({ page, context }) => {
	await open(page, '/demo/checks/');
	await page.locator('.wide').getByLabel('地区').selectOption(COUNTY_CODE);
	await expect(page).toHaveURL(new RegExp(`region=${COUNTY_CODE}`));
	await settled(page);
	const own = demo.filter((fault) => isUsual(fault) && fault.county === COUNTY);
	await expect(page.locator('#findings .count')).toContainText(`共 ${own.length} 处`);
	await expect(page.locator('#matrix tr.group')).toHaveCount(1);

	const wrong = own.find(({ severity, family }) => severity === 'error' && family === 'sum');
	expect(wrong, 'the county has a sum that is wrong').toBeDefined();
	await page.locator(`#matrix a.cell[href*="/${wrong?.body}/?year=${wrong?.year}"]`).click();
	await expect(page).toHaveURL(/finding=/);
	await settled(page);
	await expect(lines(page).first()).toHaveAttribute('aria-expanded', 'true');
	await expect(page.locator('#findings li.open')).toHaveAttribute('data-key', new RegExp(`^${wrong?.body}\\.${wrong?.year}\\.`));
	await expect(page.locator('#matrix a.cell.chosen')).toHaveCount(1);
	const seen = await page.locator('#findings li.open button[aria-expanded]').innerText();

	const other = await context.newPage();
	await open(other, page.url().slice(new URL(page.url()).origin.length));
	await expect.poll(() => other.locator('#findings li.open button[aria-expanded]').innerText()).toBe(seen);
	await expect(other.locator('#findings .count')).toContainText(`共 ${own.length} 处`);
});

test('the list is worked through by keyboard', async ({ page }) => {
	await open(page, '/demo/checks/');
	await lines(page).first().focus();
	await page.keyboard.press('j');
	await expect(lines(page).nth(1)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(lines(page).nth(2)).toBeFocused();
	await page.keyboard.press('k');
	await page.keyboard.press('Enter');
	await expect(lines(page).nth(1)).toHaveAttribute('aria-expanded', 'true');
	await expect(page.locator('#findings li.open')).toHaveCount(1);
	await page.keyboard.press('Enter');
	await expect(page.locator('#findings li.open')).toHaveCount(0);
	await page.locator('#matrix td a').first().focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('#matrix tbody tr:nth-child(3) td:nth-of-type(2) a')).toBeFocused();
});

test('a later date due leaves fewer late, and what was dismissed is counted no more', async ({ page }) => {
	await open(page, '/demo/checks/');
	const late = demo.filter(({ check }) => check === 'd.late');
	await expect(page.locator('#matrix a.cell.late')).toHaveCount(late.length);
	await page.getByLabel('截止日').selectOption('03-31');
	await settled(page);
	await expect(page.locator('#matrix a.cell.late')).toHaveCount(late.filter(({ severity }) => severity === 'error').length);
	await page.goBack();
	await settled(page);
	const errors = demo.filter((fault) => isUsual(fault) && fault.severity === 'error' && fault.family !== 'time').length;
	await expect(page.locator('main .lead')).toContainText(`${errors} 处错误`);
	await lines(page).first().click();
	await page.locator('#findings li.open').getByRole('button', { name: '排除' }).click();
	await page.locator('#findings li.open input').fill('原件有误');
	await page.locator('#findings li.open').getByRole('button', { name: '保存' }).click();
	await expect(page.locator('main .lead')).toContainText(`${errors - 1} 处错误`);
	await page.reload();
	await settled(page);
	await expect(page.locator('main .lead')).toContainText(`${errors - 1} 处错误`);
	const rows = await savedFindings(page);
	expect(rows.filter((row) => cell(row, '判断') === '已排除').map((row) => cell(row, '理由'))).toEqual(['原件有误']);
});

test('without a roster nothing is called missing or late', async ({ page }) => {
	await open(page, '/checks/');
	await expect(page.locator('#matrix a.cell').first()).toBeVisible();
	await expect(page.locator('#matrix a.cell:is(.missing, .late)')).toHaveCount(0);
	await expect(page.getByLabel('截止日')).toHaveCount(0);
	await expect(page.locator('main .lead')).toContainText('没有应报名单');
});

test('a search that finds nothing shows the way out', async ({ page }) => {
	await open(page, '/demo/checks/?find=zzzz');
	await expect(page.locator('#findings .none')).toBeVisible();
	await page.getByRole('link', { name: '去掉全部筛选' }).click();
	await expect(lines(page).first()).toBeVisible();
	await expect(page).toHaveURL(/\/demo\/checks\/$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('matrix and findings can be read, and cells lead to the reports', async ({ page }) => {
		await page.goto('/demo/checks/');
		await expect(page.locator('#matrix a.cell')).toHaveCount(csvRows('demo', 'roster').length);
		await expect(page.locator('#findings li')).toHaveCount(Math.min(50, demo.filter(isUsual).length));
		await expect(page.locator('#matrix a.cell').first()).toHaveAttribute('href', /\/demo\/body\/\d{9}\/\?year=\d{4}$/);
	});
});

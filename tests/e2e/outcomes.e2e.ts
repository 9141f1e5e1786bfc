import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { frameIds, frameOf, shownTables, wordsOfMarks } from '../support/frame';
import { settled } from '../support/settled';

const BODIES = 'outcomes-bodies';

/** Cells of a column of a frame's first table, by the head of the column. */
async function column(page: Page, id: string, head: string): Promise<readonly string[]> {
	const [table] = await shownTables(page, id);
	const at = table?.head.indexOf(head) ?? -1;
	return table?.rows.map((row) => row[at] ?? '') ?? [];
}

test('the denominator is in the address, changes the rate, and comes back with the link', async ({ page }) => {
	await page.goto('/demo/outcomes/');
	await settled(page);
	const lead = page.locator('main .lead');
	await expect(lead).toContainText('件申请中');
	const before = { of: await column(page, BODIES, '公开率的分母'), rate: await column(page, BODIES, '公开率') };
	await page.getByRole('button', { name: '不含不予处理和不掌握' }).click();
	await expect(page).toHaveURL('/demo/outcomes/?denominator=held');
	await expect(lead).toContainText('不含不予处理和不掌握是', { timeout: 30_000 });
	await settled(page);
	const after = { of: await column(page, BODIES, '公开率的分母'), rate: await column(page, BODIES, '公开率') };
	expect(after.rate).not.toEqual(before.rate);
	expect(Number(after.of[0]?.replace(',', ''))).toBeLessThan(Number(before.of[0]?.replace(',', '')));
	expect(await column(page, BODIES, '件数')).toHaveLength(before.of.length);

	await page.reload();
	await settled(page);
	expect(await column(page, BODIES, '公开率')).toEqual(after.rate);
	await page.goBack();
	await expect(page).toHaveURL('/demo/outcomes/');
	await settled(page);
	expect(await column(page, BODIES, '公开率')).toEqual(before.rate);
});

test('the smallest n decides who is drawn as shares; a rate divided by fewer is greyed with a dagger', async ({ page }) => {
	await page.goto('/demo/outcomes/');
	await settled(page);
	const all = (await column(page, BODIES, '单位')).length;
	await page.getByRole('combobox', { name: '最小 n' }).selectOption('50');
	await expect(page).toHaveURL('/demo/outcomes/?min=50');
	await expect(page.getByRole('heading', { name: '办结不到 50 件的乡镇街道' })).toBeVisible({ timeout: 30_000 });
	await settled(page);
	const requests = (await column(page, BODIES, '件数')).map((text) => Number(text.replace(',', '')));
	expect(requests.length).toBeLessThan(all);
	expect(Math.min(...requests)).toBeGreaterThanOrEqual(50);

	await page.goto('/demo/outcomes/?denominator=held&min=39');
	await settled(page);
	const [of, rates] = [await column(page, BODIES, '公开率的分母'), await column(page, BODIES, '公开率')];
	const few = of.map((text) => Number(text.replace(',', '')) < 39);
	expect(few).toContain(true);
	expect(rates.map((rate) => rate.endsWith('†'))).toEqual(few);
	const drawn = await frameOf(page, BODIES).locator('.chart text', { hasText: '†' }).filter({ visible: true }).count();
	expect(drawn).toBe(few.filter(Boolean).length);
});

test('flows are walked by keyboard, and say what the table says', async ({ page }) => {
	await page.goto('/demo/outcomes/');
	await settled(page);
	const words = await wordsOfMarks(page, 'outcomes-flow');
	expect(words.length).toBeGreaterThan(20);
	expect(words.every((word) => word.includes(' → '))).toBe(true);
	const [table] = await shownTables(page, 'outcomes-flow');
	const said = words.map((word) => /^(\S+) → (\S+) 件数 ([\d,]+)/.exec(word)?.slice(1) ?? []);
	const inTable = said.map(([applicant = '', outcome = '']) => {
		const row = table?.rows.find(([name]) => name === applicant);
		return [applicant, outcome, row?.[table?.head.indexOf(outcome) ?? -1]];
	});
	expect(said).toEqual(inTable);
});

test('reasons of another outcome are in the address; one there is not is named and ignored', async ({ page }) => {
	await page.goto('/demo/outcomes/');
	await settled(page);
	await page.locator('#outcomes-reasons').getByRole('button', { name: '不予处理', exact: true }).click();
	await expect(page).toHaveURL('/demo/outcomes/?show=not_processed');
	await expect(page.getByRole('heading', { name: '不予处理，用的是什么理由？' })).toBeVisible();
	expect(await column(page, 'outcomes-reasons', '理由')).toContain('重复申请');
	await page.goto('/en/demo/outcomes/?show=whatever&min=x');
	await expect(page.locator('.ignored')).toContainText('show=whatever');
	await expect(page.getByRole('heading', { name: 'Refused: for what reason?' })).toBeVisible();
});

test('patterns are switched on and kept, always printed, and go along into a file', async ({ page }) => {
	await page.goto('/demo/outcomes/');
	await settled(page);
	const part = frameOf(page, BODIES).locator('.chart path[fill="var(--o-part)"]').filter({ visible: true }).first();
	const swatch = frameOf(page, BODIES).locator('.legend rect[fill="var(--o-part)"]');
	const fill = (): Promise<readonly string[]> =>
		Promise.all([part, swatch].map((shape) => shape.evaluate((element) => getComputedStyle(element).fill.replaceAll('"', ''))));
	expect((await fill()).join()).not.toContain('pattern');
	await page.emulateMedia({ media: 'print' });
	expect(await fill()).toEqual(['url(#pattern-part)', 'url(#pattern-part)']);
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: '加图案' }).click();
	expect(await fill()).toEqual(['url(#pattern-part)', 'url(#pattern-part)']);
	await page.reload();
	await expect(page.getByRole('button', { name: '加图案' })).toHaveAttribute('aria-pressed', 'true');
	expect(await fill()).toEqual(['url(#pattern-part)', 'url(#pattern-part)']);

	await frameOf(page, BODIES).getByRole('button', { name: '下载' }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		frameOf(page, BODIES).getByRole('button', { name: /^SVG/ }).click()
	]);
	const svg = readFileSync(await download.path(), 'utf8');
	expect(svg).toContain('<pattern id="pattern-part"');
	expect(svg).toContain('fill="url(#pattern-part)"');
	expect(svg).not.toContain('var(--');
	await page.getByRole('button', { name: '纯色' }).click();
	await page.reload();
	await expect(page.locator('html')).not.toHaveAttribute('data-patterns');
});

test.describe('the real sample', () => {
	test('shows single reports, no total, and nothing that was not read as zero', async ({ page }) => {
		await page.goto('/outcomes/');
		await settled(page);
		expect(await frameIds(page)).toEqual(['outcomes-reports', 'outcomes-report-carry', 'outcomes-report-review']);
		await expect(page.locator('main')).not.toContainText('合计的比例');
		const [table] = await shownTables(page, 'outcomes-reports');
		expect(table?.rows.map(([body]) => body)).not.toContain('合计');
		const cells = table?.rows.flatMap((row) => row.slice(2)) ?? [];
		expect(cells.filter((cell) => cell === '未采集').length).toBeGreaterThan(50);
		expect(cells.every((cell) => /^[\d,]+$/.test(cell) || cell === '未采集' || cell === '未载明')).toBe(true);
		const marks = await wordsOfMarks(page, 'outcomes-reports');
		const counted = cells.filter((cell) => /^[1-9]/.test(cell));
		expect(marks).toHaveLength(counted.length);
	});

	test('of a place where nobody states an outcome says so', async ({ page }) => {
		await page.goto('/en/outcomes/?region=50');
		await settled(page);
		await expect(page.locator('main .lead')).toContainText('none states an outcome', { timeout: 30_000 });
		expect(await frameIds(page)).toEqual(['outcomes-report-review']);
	});
});

test('a phone shows everything without running over the edge', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/demo/outcomes/');
	await settled(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	expect(await frameIds(page)).toHaveLength(6);
});

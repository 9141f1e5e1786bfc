import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';
import { frameIds, frameOf } from '../support/frame';
import { largeDataset } from '../support/large-dataset';
import { settled } from '../support/settled';

const PATH = '/demo/compare/';
const ranking = (page: Page) => frameOf(page, 'ranking');
const rows = (page: Page) => ranking(page).locator('tbody tr:has(th)');
const chips = (page: Page) => page.locator('.bar li');
const picksOf = (page: Page): readonly string[] => new URL(page.url()).searchParams.get('pick')?.split(',') ?? [];

async function open(page: Page, address: string): Promise<void> {
	await page.setViewportSize({ width: 1440, height: 1000 });
	await page.goto(address);
	await settled(page);
}

test('a measure is chosen: a rate shows its n, leaves small ones unranked and is divided another way', async ({ page }) => {
	await open(page, PATH);
	await page.getByRole('combobox', { name: '指标' }).selectOption('disclosure_rate');
	await expect(page).toHaveURL(`${PATH}?measure=disclosure_rate`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('比较：公开率', { timeout: 15_000 });
	await settled(page);
	await expect(ranking(page).getByRole('columnheader', { name: 'n', exact: true })).toBeVisible();
	await expect(ranking(page)).toContainText('不到 30 件，不参加排名');
	const ranked = await rows(page).filter({ hasNotText: '†' }).count();

	const least = page.getByRole('spinbutton', { name: '参加排名至少（件）' });
	await least.fill('5');
	await least.press('Enter');
	await expect(page).toHaveURL(/[?&]min=5/);
	await settled(page);
	await expect(ranking(page)).toContainText('不到 5 件，不参加排名');
	expect(await rows(page).filter({ hasNotText: '†' }).count()).toBeGreaterThan(ranked);

	const before = await rows(page).allInnerTexts();
	await page.getByRole('combobox', { name: '分母' }).selectOption('held');
	await expect(page).toHaveURL(/denominator=held/);
	await settled(page);
	await expect(ranking(page)).toContainText('分母：不含不予处理和不掌握');
	expect(await rows(page).allInnerTexts()).not.toEqual(before);
});

test('bodies are chosen with the mouse, in the table and on a chart, and stand out everywhere', async ({ page }) => {
	await open(page, PATH);
	const first = rows(page).nth(1).getByRole('button');
	const name = await first.innerText();
	await first.click();
	await expect.poll(() => picksOf(page)).toHaveLength(1);
	await settled(page);
	await expect(chips(page)).toHaveText([new RegExp(name)]);
	await expect(first).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByRole('heading', { name: /选中的 1 个/ })).toBeVisible();
	await expect(frameOf(page, 'places-by-year').locator('path[stroke="var(--pick-1)"]').first()).toBeVisible();

	await page.getByRole('checkbox', { name: '只看选中的' }).check();
	await expect(page).toHaveURL(/only=1/);
	await settled(page);
	await expect(rows(page)).toHaveCount(1);
	await expect(rows(page).first()).toContainText(name);
	await page.getByRole('button', { name: `移除 ${name}` }).click();
	await expect.poll(() => picksOf(page)).toHaveLength(0);
});

test('bodies are chosen by keyboard: along the ranking, on a chart, and by name', async ({ page }) => {
	await open(page, PATH);
	const names = ranking(page).getByRole('rowheader').getByRole('button');
	await expect(ranking(page).locator('tbody [tabindex="0"]')).toHaveCount(1);
	await names.first().focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(names.nth(2)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect.poll(() => picksOf(page)).toHaveLength(1);
	await settled(page);

	const chart = frameOf(page, 'two-measures').locator('.chart');
	await chart.focus();
	await page.keyboard.press('End');
	await expect(chart.locator('[aria-live]')).not.toBeEmpty();
	await page.keyboard.press('Space');
	await expect.poll(() => picksOf(page)).toHaveLength(2);
	await settled(page);

	await page.getByRole('button', { name: '添加单位' }).click();
	await page.getByRole('combobox', { name: /^找乡镇/ }).fill('cgz');
	await page.keyboard.press('Enter');
	await expect.poll(() => picksOf(page)).toContain('990102001');
	await settled(page);
	await expect(chips(page)).toHaveCount(3);
});

test('years are played, said, stopped, and moved by key', async ({ page }) => {
	await open(page, PATH);
	const slider = page.getByRole('slider', { name: '年份' });
	await expect(slider).toHaveAttribute('aria-valuetext', '2025');
	await page.getByRole('button', { name: '逐年播放' }).click();
	await expect(page).toHaveURL(/year=2021/);
	await expect(page.getByRole('columnheader', { name: '2021' })).toBeVisible({ timeout: 30_000 });
	await expect(page).toHaveURL(/year=2022/, { timeout: 30_000 });
	await expect(page.getByRole('status').filter({ hasText: /^202[23] 年/ })).toHaveCount(1);
	await page.getByRole('button', { name: '暂停' }).click();
	await settled(page);
	const held = await slider.getAttribute('aria-valuetext');
	await page.waitForTimeout(2000);
	await expect(slider).toHaveAttribute('aria-valuetext', held ?? '');
	await slider.press('Home');
	await expect(page).toHaveURL(/year=2021/);
	await settled(page);
	await expect(ranking(page).getByRole('heading')).toContainText('2021 年');
});

test('where motion is to be reduced, years move only when asked to', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, `${PATH}?year=2021`);
	await page.getByRole('button', { name: '下一年' }).click();
	await expect(page).toHaveURL(/year=2022/);
	await settled(page);
	await page.waitForTimeout(2500);
	await expect(page).toHaveURL(/year=2022/);
});

test('the display is switched, and back and forward follow', async ({ page }) => {
	await open(page, PATH);
	const shown = {
		名次变化: 'places-by-year',
		两年对比: 'two-years',
		小图: 'bodies-by-year',
		散点: 'two-measures',
		热力: 'standing',
		趋势: 'trend'
	};
	for (const [button, id] of Object.entries(shown)) {
		await page.getByRole('button', { name: button, exact: true }).click();
		await settled(page);
		await expect.poll(async () => (await frameIds(page))[0]).toBe(id);
		expect(new Set(await frameIds(page)).size).toBe((await frameIds(page)).length);
	}
	await page.goBack();
	await expect(page).toHaveURL(/show=heat/);
	await settled(page);
	await expect.poll(async () => (await frameIds(page))[0]).toBe('standing');
});

test('a copied link restores everything', async ({ page, browser, baseURL }) => {
	const address = `${PATH}?from=2022&year=2024&measure=items_published&with=requests_new&peers=county&show=trend&sort=fewest&scale=log&pick=990102001,990101003`;
	await open(page, address);
	const text = (one: Page) => one.locator('main').innerText();
	await expect(chips(page)).toHaveCount(2);
	await expect(ranking(page)).toContainText('2024 年哪些单位的“主动公开信息”最少？');
	const other = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
	const restored = await other.newPage();
	await open(restored, page.url());
	expect(await text(restored)).toBe(await text(page));
	expect(restored.url()).toBe(page.url());
	await other.close();
});

test('bodies there are not, a year out of scope, and a measure nobody states are named, with a way on', async ({ page }) => {
	await open(page, `${PATH}?pick=nobody,990102001&from=2023&year=2021`);
	await expect(page.getByText('这个数据集里没有这些单位，已忽略：nobody')).toBeVisible();
	await expect(page.getByText('当前范围里没有 2021 年')).toBeVisible();
	await expect(chips(page)).toHaveCount(1);

	await open(page, '/compare/?measure=app_items&region=11');
	await expect(page.getByRole('heading', { name: /没有一份年报写明“小程序和客户端”/ })).toBeVisible();
	await page.getByRole('link', { name: '收到公开申请', exact: true }).click();
	await expect(page).toHaveURL(/measure=requests_new/);
	await settled(page);
	await expect(rows(page).first()).toBeVisible();
});

test('every number of the ranking leads to its source', async ({ page }) => {
	await open(page, `${PATH}?measure=requests_new&year=2024`);
	const link = rows(page).first().getByRole('link').first();
	const value = await link.innerText();
	await link.click();
	await expect(page).toHaveURL(/\/demo\/body\/\d+\/\?year=2024&fig=requests_new$/);
	await expect(page.getByRole('complementary').or(page.getByRole('dialog')).filter({ hasText: value }).first()).toBeVisible();
});

test('a sample is not followed over the years and stands for no region; no chart of it is empty', async ({ page }) => {
	for (const address of ['/compare/', '/compare/?show=years', '/compare/?show=heat', '/compare/?measure=views&year=2023']) {
		await open(page, address);
		for (const id of await frameIds(page)) {
			await expect(frameOf(page, id).locator('.sub'), `${address} ${id}`).toContainText('不代表任何地区');
			if (id !== 'ranking') expect(await frameOf(page, id).locator('svg :is(circle, path)').count(), `${address} ${id}`).toBeGreaterThan(1);
		}
		expect((await frameIds(page)).filter((id) => ['places-by-year', 'two-years', 'bodies-by-year', 'trend'].includes(id))).toEqual([]);
		await expect(ranking(page)).not.toContainText('未见年报');
	}
});

test('a ranking of thousands holds a few rows at a time and reaches its end by keyboard', async ({ page }) => {
	test.slow();
	const { manifest, database } = largeDataset(1500);
	await page.route('**/dataset/demo/manifest.json', (route) => route.fulfill({ json: manifest }));
	await page.route('**/dataset/demo/gongkai.duckdb*', (route) => route.fulfill({ status: 200, body: database }));
	await open(page, `${PATH}?from=2024`);
	await expect(ranking(page).getByRole('table').first()).toHaveAttribute('aria-rowcount', /^15\d\d$/);
	expect(await rows(page).count()).toBeLessThan(120);
	await rows(page).first().getByRole('button').focus();
	await page.keyboard.press('End');
	const last = rows(page).last();
	await expect(last.getByRole('button')).toBeFocused({ timeout: 15_000 });
	await expect(last).toHaveAttribute('data-line', /^1[45]\d\d$/);
	expect(await rows(page).count()).toBeLessThan(120);
	await page.keyboard.press('Home');
	await expect(rows(page).first().getByRole('button')).toBeFocused();
	await expect(frameOf(page, 'two-measures')).toContainText(/覆盖 1,\d\d\d\/1,500/);
});

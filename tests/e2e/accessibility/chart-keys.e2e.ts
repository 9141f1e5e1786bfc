import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../../support/browser-test';
import { settled } from '../../support/settled';

const chartOf = (page: Page, id: string): Locator => page.locator(`figure.frame[id="${id}"] .chart`);
const saidBy = (chart: Locator): Locator => chart.locator('[aria-live]');

async function open(page: Page, address: string): Promise<void> {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(address);
	await settled(page);
}

test('arrow keys move between the marks of a chart, which are read out; Escape rests, Tab goes on', async ({ page }) => {
	await open(page, '/demo/');
	const chart = chartOf(page, 'publications');
	await expect(chart).toHaveAttribute('role', 'application');
	await expect(chart).toHaveAttribute('aria-label', /方向键/);
	await chart.focus();
	await page.keyboard.press('ArrowRight');
	await expect(saidBy(chart)).toContainText('2021');
	await expect(chart.locator('.chart-tip')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(saidBy(chart)).toContainText('2022');
	await page.keyboard.press('End');
	await expect(saidBy(chart)).toContainText('2025');
	await page.keyboard.press('Home');
	await expect(saidBy(chart)).toContainText('2021');
	await page.keyboard.press('ArrowLeft');
	await expect(saidBy(chart)).toContainText('2025');
	await page.keyboard.press('Escape');
	await expect(saidBy(chart)).toHaveText('');
	await expect(chart.locator('.chart-tip')).toBeHidden();
	await page.keyboard.press('Tab');
	await expect(chart).not.toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(chart).toBeFocused();
});

test('Enter on a mark opens the source of its number', async ({ page }) => {
	await open(page, '/');
	const chart = chartOf(page, 'publications');
	await chart.focus();
	await page.keyboard.press('ArrowRight');
	await expect(saidBy(chart)).not.toHaveText('');
	const [, value] = /([\d,]+) 条/.exec(await saidBy(chart).innerText()) ?? [];
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/body\/[\w-]+\/\?year=\d{4}&fig=items_published$/);
	await expect(page.getByRole('heading', { name: '出处' })).toBeVisible();
	await expect(page.locator('aside, dialog[open]').filter({ has: page.getByRole('heading', { name: '出处' }) })).toContainText(
		String(value)
	);
});

test('what appears over a chart under the pointer can be reached, stays, and goes at Escape', async ({ page }) => {
	await open(page, '/demo/');
	const chart = chartOf(page, 'requests');
	await chart.scrollIntoViewIfNeeded();
	await chart.hover();
	const dot = chart.locator('.host svg path[fill-opacity], .host svg circle, .host svg path').last();
	const tip = chart.locator('.chart-tip');
	const box = await chart.boundingBox();
	for (let x = 60; box !== null && x < box.width && !(await tip.isVisible()); x += 3) {
		for (const y of [0.78, 0.8, 0.82, 0.84]) {
			await page.mouse.move(box.x + x, box.y + box.height * y);
			if (await tip.isVisible()) break;
		}
	}
	await expect(dot).toBeAttached();
	await expect(tip).toBeVisible();
	const words = await tip.innerText();
	await tip.hover();
	await expect(tip).toHaveText(new RegExp(words.slice(0, 6).replaceAll(/[()（）]/g, '.')));
	await page.keyboard.press('Escape');
	await expect(tip).toBeHidden();
});

import { expect, type Page } from '@playwright/test';
import { test } from '../support/browser-test';

const region = (page: Page) => page.getByRole('combobox', { name: /^(地区|Region)$/ });
const count = (page: Page) => page.getByRole('region', { name: /^(范围|Scope)$/ }).getByRole('status');

test('the scope is in the address: choosing, going back and forward, and a copied link', async ({ page, browser, baseURL }) => {
	await page.goto('/?utm_source=x');
	await expect(count(page)).toHaveText('年报 312 份');
	await region(page).selectOption({ value: '37' });
	await expect(page).toHaveURL('/?region=37');
	await expect(count(page)).toHaveText(/^年报 \d+ 份$/, { timeout: 30_000 });
	await expect(count(page)).not.toHaveText('年报 312 份');
	const narrowed = await count(page).innerText();
	await page.getByRole('combobox', { name: '年份', exact: true }).selectOption('2023');
	await expect(page).toHaveURL('/?region=37&from=2023');
	await page.goBack();
	await expect(page).toHaveURL('/?region=37');
	await expect(count(page)).toHaveText(narrowed);
	await page.goForward();
	await expect(page).toHaveURL('/?region=37&from=2023');

	const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
	const restored = await elsewhere.newPage();
	await restored.goto(page.url());
	await expect(region(restored)).toHaveValue('37');
	await expect(restored.getByRole('combobox', { name: '年份', exact: true })).toHaveValue('2023');
	await elsewhere.close();

	await page.getByRole('button', { name: '重置' }).click();
	await expect(page).toHaveURL('/');
	await expect(count(page)).toHaveText('年报 312 份');
});

test('what an address says that the data set does not have is named and ignored', async ({ page }) => {
	await page.goto('/en/?region=990101&type=street');
	await expect(page.getByText('region=990101 in the address cannot be used with this data set')).toBeVisible();
	await expect(page.getByRole('combobox', { name: 'Type' })).toHaveValue('street');
});

test('the other language keeps page and view', async ({ page }) => {
	await page.goto('/?from=2023');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL('/en/?from=2023');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('combobox', { name: 'Years' })).toHaveValue('2023');
});

test('a theme chosen holds on the next page, from its first paint', async ({ page, troubles }) => {
	await page.goto('/');
	await page.getByRole('combobox', { name: '外观' }).selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('/demo/', { waitUntil: 'domcontentloaded' });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.unrouteAll();
	troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !/ERR_FAILED|dynamically imported module/.test(trouble)));
	await page.goto('/demo/');
	await page.getByRole('combobox', { name: '外观' }).selectOption('system');
	await page.reload();
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('a body is found by keyboard: Ctrl-K, initials, arrows, Enter', async ({ page }) => {
	await page.goto('/');
	await page.locator('body').press('Control+k');
	const search = page.getByRole('combobox', { name: '找乡镇、街道或其他单位' });
	await expect(search).toBeFocused();
	await search.pressSequentially('hqz');
	const found = page.getByRole('option', { name: /海青镇/ });
	await expect(found).toHaveAttribute('aria-selected', 'true');
	await expect(found.locator('mark')).toHaveText('海青镇');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/body\/\d+\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('海青镇');
});

test('the search says when it finds nothing, and Escape gives the focus back', async ({ page }) => {
	await page.goto('/en/');
	const button = page.getByRole('button', { name: /Find a township/ });
	await button.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('combobox', { name: /Find a township/ }).fill('zzzz');
	await expect(page.getByText('No body has “zzzz” in its name')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(button).toBeFocused();
});

test('names that cannot be fetched are asked for again', async ({ page, troubles }) => {
	await page.route('**/search.json', (route) => route.abort());
	await page.goto('/');
	await page.getByRole('button', { name: /找乡镇/ }).click();
	await expect(page.getByRole('alert')).toContainText('单位名录没有读到');
	await page.unrouteAll();
	await page.getByRole('button', { name: '再读一次' }).click();
	await page.getByRole('combobox', { name: /找乡镇/ }).fill('海青');
	await expect(page.getByRole('option').first()).toBeVisible();
	troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !trouble.includes('ERR_FAILED')));
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 700 }, hasTouch: true });

	test('the scope opens as a sheet, the pages as a menu, and nothing runs over the edge', async ({ page }) => {
		await page.goto('/demo/');
		await page.getByRole('button', { name: '改' }).click();
		const sheet = page.getByRole('dialog', { name: '改范围' });
		await sheet.getByRole('combobox', { name: '区县' }).selectOption({ index: 1 });
		await expect(page).toHaveURL('/demo/?region=990101');
		await sheet.getByRole('button', { name: '完成' }).click();
		await expect(sheet).toBeHidden();
		await page.getByRole('button', { name: '菜单' }).click();
		await expect(page.getByRole('link', { name: '总览' })).toBeVisible();
		await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});
});

import { expect } from '@playwright/test';
import { test } from '../support/browser-test';
import { frameOf } from '../support/frame';
import { settled } from '../support/settled';

const COMPARE = '/demo/compare/';
const FLAG = '这个数有核对不符的错误';

test('the file of a page marks a figure that rests on an open error', async ({ request }) => {
	const html = await (await request.get(COMPARE)).text();
	expect(html).toContain(FLAG);
	expect(html).toContain('个数有核对不符的错误');
});

test('a marked figure leads to what was found about it, and loses its mark once that is dismissed', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 1000 });
	await page.goto(COMPARE);
	await settled(page);
	const ranking = frameOf(page, 'ranking');
	const marked = ranking.locator('td.value').getByRole('link', { name: FLAG });
	const before = await marked.count();
	expect(before).toBeGreaterThan(0);
	const note = ranking.getByText(/图中有 \d+ 个数有核对不符的错误/);
	const told = Number(/\d+/.exec((await note.textContent()) ?? '')?.[0]);
	const href = (await marked.first().getAttribute('href')) ?? '';
	await marked.first().click();

	const panel = page.getByRole('complementary', { name: '出处' });
	const found = panel.getByRole('listitem').filter({ hasText: '错误' });
	await expect(found).toHaveCount(1);
	const sentence = (await found.innerText()).replace(/\s+/g, '');
	await found.getByRole('link', { name: '在体检中看' }).click();
	await settled(page);
	const open = page.locator('#findings li.open');
	const said = (await open.locator('.what').innerText()).replace(/\s+/g, '');
	expect(sentence).toContain(said);

	await open.getByRole('button', { name: '排除', exact: true }).click();
	await open.getByLabel('理由').fill('已核实');
	await open.getByRole('button', { name: '保存' }).click();
	await expect(open.getByRole('button', { name: '撤回判断' })).toBeVisible();

	await page.goto(COMPARE);
	await settled(page);
	await expect(ranking.locator(`td.value a[href="${href}"]`)).not.toContainText('≠');
	await expect(marked).toHaveCount(before - 1);
	if (told > 1) await expect(note).toContainText(`图中有 ${told - 1} 个数`);
	else await expect(note).toHaveCount(0);
	await page.goto(href);
	await settled(page);
	await expect(panel.getByRole('listitem').filter({ hasText: '错误' })).toContainText('已排除');
});

test('on the page of a body a figure in doubt is left out of its trend and its place among peers, in the address too', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 1000 });
	await page.goto(COMPARE);
	await settled(page);
	const marked = frameOf(page, 'ranking').locator('td.value').getByRole('link', { name: FLAG });
	const source = new URL((await marked.first().getAttribute('href')) ?? '', page.url());
	const said = (name: string): string => source.searchParams.get(name) ?? '';
	const [year, measure] = [said('year'), said('fig')];
	await page.goto(`${source.pathname}?year=${year}&measure=${measure}`);
	await settled(page);
	const figure = frameOf(page, 'by-year').getByRole('row').filter({ hasText: year }).locator('td').last();
	const peers = frameOf(page, 'among-peers');
	await page.locator('button[aria-controls="by-year-table"]').click();
	await expect(figure).toHaveText(/≠.*\d/);
	await page.getByRole('combobox', { name: '有错的数字' }).selectOption('out');
	await expect(page).toHaveURL(/errors=out/);
	await expect(figure).toHaveText('有错未计');
	await expect(peers).toContainText('有错未计', { timeout: 30_000 });
	await page.reload();
	await settled(page);
	await expect(peers).toContainText('有错未计', { timeout: 30_000 });
});

import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { docx } from '../../src/documents/docx';
import { test } from '../support/browser-test';
import { settled } from '../support/settled';

const CHECKS = '/demo/checks/';

/** Opens the page on checks and its first finding of a sum or a text that errs. */
async function openFinding(page: Page): Promise<Locator> {
	await page.setViewportSize({ width: 1440, height: 1000 });
	await page.goto(`${CHECKS}?severity=error`);
	await settled(page);
	const line = page.locator('#findings li').filter({ hasNotText: '未见' }).first();
	await line.getByRole('button').first().click();
	const open = page.locator('#findings li.open');
	await expect(open.locator('mark').first()).toBeVisible({ timeout: 30_000 });
	return open;
}

async function decide(open: Locator, choice: '确认' | '排除', reason: string): Promise<void> {
	await open.getByRole('button', { name: choice, exact: true }).click();
	await open.getByLabel('理由').fill(reason);
	await open.getByRole('button', { name: '保存' }).click();
	await expect(open.getByRole('button', { name: '撤回判断' })).toBeVisible();
}

test('a finding shows both sides, the way into the document, and why it is one', async ({ page }) => {
	const open = await openFinding(page);
	await expect(open.locator('.side')).toHaveCount(2);
	await expect(open.locator('.why')).toContainText('依据：');
	const see = open.getByRole('button', { name: /在原文中看/ }).first();
	await expect(see).toBeVisible({ timeout: 30_000 });
	await see.click();
	await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a verdict is there after the page is read again, and can be withdrawn', async ({ page }) => {
	const open = await openFinding(page);
	const key = (await open.getAttribute('data-key')) ?? '';
	await open.getByRole('button', { name: '排除', exact: true }).click();
	await expect(open.getByRole('button', { name: '保存' })).toBeDisabled();
	await decide(open, '确认', '');
	await page.reload();
	await settled(page);
	const line = page.locator(`#findings li[data-key="${key}"]`);
	await expect(line).toContainText('已确认');
	if ((await line.getByRole('button', { name: '撤回判断' }).count()) === 0) await line.getByRole('button').first().click();
	await line.getByRole('button', { name: '撤回判断' }).click();
	await expect(line).not.toContainText('已确认');
	await page.reload();
	await settled(page);
	await expect(page.locator(`#findings li[data-key="${key}"]`)).not.toContainText('已确认');
});

test('verdicts go out as a file, are removed, and come back from it', async ({ page }) => {
	const open = await openFinding(page);
	await decide(open, '确认', '已电话核实');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: '导出判断' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^gongkai-verdicts-\d{4}-\d\d-\d\d\.json$/);
	const path = await download.path();
	expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
		format: 'gongkai-verdicts',
		version: 1,
		verdicts: [{ verdict: 'confirmed', reason: '已电话核实' }]
	});
	await page.getByRole('button', { name: '删除全部判断' }).click();
	await expect(page.locator('#findings li.decided')).toHaveCount(0);
	const box = page.getByRole('group', { name: '判断文件' });
	const files = box.getByLabel('导入判断');
	await files.setInputFiles(path);
	await expect(box.getByText('新增 1 条')).toBeVisible();
	await files.setInputFiles(path);
	await expect(box.getByText('相同 1 条')).toBeVisible();
	await files.setInputFiles({
		name: 'a.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"format":"gongkai-verdicts","version":7}')
	});
	await expect(box.getByText('文件版本是 7')).toBeVisible();
	await expect(page.locator('#findings li.decided')).toHaveCount(1);
});

test('the letter has what was confirmed, prints alone, and is a Word document', async ({ page }) => {
	const open = await openFinding(page);
	await decide(open, '确认', '');
	await page.getByRole('link', { name: /^核对函/ }).click();
	const sheet = page.locator('.letter-sheet');
	await expect(sheet).toContainText('已经核实的问题', { timeout: 30_000 });
	const title = (await sheet.locator('h2').innerText()).trim();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: /Word/ }).click();
	const bytes = new Uint8Array(readFileSync(await (await downloading).path()));
	const { blocks } = await docx.read(bytes, 'letter.docx');
	expect(blocks[0]).toMatchObject({ kind: 'paragraph', text: title });
	await page.getByRole('button', { name: '只列已确认的' }).click();
	await expect(sheet.locator('li')).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	await expect(sheet).toBeVisible();
	await expect(page.getByRole('banner')).toBeHidden();
	await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
});

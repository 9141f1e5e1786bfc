import { expect, type Page } from '@playwright/test';
import { wordsOf } from './words';

/** Longest that reading some dozens of documents takes on a busy machine, in milliseconds. */
export const IMPORT_PATIENCE = 120_000;

export interface Upload {
	readonly name: string;
	readonly buffer: Buffer;
}

const said = (key: string): string => wordsOf('zh-CN', key);

/** Opens the import page, on which nothing was brought. */
export async function openImport(page: Page): Promise<void> {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/import/');
	await expect(page.getByRole('heading', { name: said('import_empty_title') })).toBeVisible();
}

/** Chooses files on the import page. */
export async function bringFiles(page: Page, files: readonly Upload[]): Promise<void> {
	const input = page.locator('input[type=file]').first();
	await input.setInputFiles(files.map((file) => ({ ...file, mimeType: '' })));
}

/** Waits until so many files are there and nothing is being copied, read or built. */
export async function importDone(page: Page, total: number): Promise<void> {
	await expect(page.locator('#import-files .tabs')).toContainText(`${said('import_group_all')} ${total}`, { timeout: IMPORT_PATIENCE });
	const words = new RegExp(`^(?:${said('import_work_done')}|${said('import_work_done_open').replace('{choice}', '\\d+')})$`);
	await expect(page.locator('main').getByText(words)).toBeVisible({ timeout: IMPORT_PATIENCE });
}

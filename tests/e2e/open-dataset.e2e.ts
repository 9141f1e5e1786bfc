import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { test } from '../support/browser-test';
import { DATASET_PARTS } from '../support/dataset-folder';
import { keepAsOwn } from '../support/own-store';
import { startSecondOrigin } from '../support/second-origin';
import { settled } from '../support/settled';
import { wordsOf, type Language } from '../support/words';

const FOLDER = 'static/dataset/demo';
const PATIENCE = 60_000;

test.describe.configure({ timeout: 300_000 });

const said = (key: string, parameters: Readonly<Record<string, string | number>> = {}, language: Language = 'zh-CN'): string =>
	wordsOf(language, key, parameters);
const section = (page: Page): Locator => page.getByRole('region', { name: said('opened_title') });
const button = (within: Page | Locator, key: string): Locator => within.getByRole('button', { name: said(key), exact: true });

type Files = Readonly<Record<string, Uint8Array>>;
const demo = (): Record<string, Uint8Array> => Object.fromEntries(DATASET_PARTS.map((name) => [name, readFileSync(`${FOLDER}/${name}`)]));
const manifest = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as { readonly title: { readonly zh: string } };
const TITLE = manifest.title.zh;

async function choose(page: Page, files: Files): Promise<void> {
	const uploads = Object.entries(files).map(([name, bytes]) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }));
	await page.locator(`input[type=file][aria-label="${said('opened_choose_files')}"]`).setInputFiles(uploads);
}

async function openDemo(page: Page): Promise<void> {
	await page.goto('/import/');
	await settled(page);
	await choose(page, demo());
	await expect(section(page).getByText(said('opened_kept', { title: TITLE }))).toBeVisible({ timeout: PATIENCE });
}

/** What a page says, charts left out: their drawing is the charts' own matter. */
async function wordsOn(page: Page, address: string): Promise<string> {
	await page.goto(address);
	await expect(page.locator('main h1')).not.toHaveText(said('view_loading'), { timeout: PATIENCE });
	await settled(page);
	return page.locator('main').evaluate((main) => {
		for (const chart of main.querySelectorAll('svg, script, style')) chart.remove();
		return main.textContent.replaceAll(/\s+/g, ' ').trim();
	});
}

/** Drops files on the page, those in a folder with their paths, as a system does. */
async function drop(page: Page, folder: string, files: Files): Promise<void> {
	await page.evaluate(
		([name, list]) => {
			const entry = (file: File) => ({
				isFile: true,
				isDirectory: false,
				fullPath: `/${name}/${file.name}`,
				file: (settle: (file: File) => void) => settle(file)
			});
			let left = list.map(([path, bytes]) => entry(new File([Uint8Array.from(bytes)], path)));
			const readEntries = (settle: (entries: unknown) => void): void => {
				settle(left);
				left = [];
			};
			const directory = { isFile: false, isDirectory: true, fullPath: `/${name}`, createReader: () => ({ readEntries }) };
			const event = new DragEvent('drop', { bubbles: true, cancelable: true });
			const transfer = { types: ['Files'], items: [{ webkitGetAsEntry: () => directory }] };
			Object.defineProperty(event, 'dataTransfer', { value: transfer });
			window.dispatchEvent(event);
		},
		[folder, Object.entries(files).map(([name, bytes]) => [name, [...bytes]] as const)] as const
	);
}

test('a data set opened from files is shown as a shipped one is, is still there after a reload, and is closed in one action', async ({
	page
}) => {
	await openDemo(page);
	await section(page)
		.getByRole('link', { name: said('opened_look') })
		.click();
	await expect(page).toHaveURL('/own/compare/?beside=opened&own=out');
	for (const kind of ['compare/', '', 'checks/', 'region/9901/', 'body/990101001/']) {
		const opened = await wordsOn(page, `/own/${kind}?beside=opened&own=out`);
		expect(opened.length, kind).toBeGreaterThan(100);
		expect(opened, kind).toBe(await wordsOn(page, `/demo/${kind}`));
	}
	await page.goto('/own/');
	await expect(page.locator('.scope .wide').getByText(said('dataset_invented'))).toBeVisible({ timeout: PATIENCE });
	await expect(page.locator('.scope .wide a[aria-current]')).toHaveText(TITLE);
	await page.goto('/own/body/990101001/?year=2023&fig=requests.new_requests.total');
	await expect(page.locator('.paper.doc')).toBeVisible({ timeout: PATIENCE });
	await page.goto('/own/data/');
	await expect(page.locator('main .lead')).toHaveText(said('opened_data_note', { title: TITLE }), { timeout: PATIENCE });

	const other = await page.context().newPage();
	await other.goto('/import/');
	await button(section(other), 'opened_close').click();
	await button(section(other), 'opened_close_yes').click();
	await expect(button(section(other), 'opened_close')).toHaveCount(0);
	await expect(page.getByRole('heading', { name: said('own_empty_title') })).toBeVisible({ timeout: PATIENCE });
	await page.goto('/own/compare/?beside=opened');
	await expect(page.getByRole('heading', { name: said('opened_gone_title') })).toBeVisible({ timeout: PATIENCE });
});

test('a folder of a data set that is dropped is opened, reports beside it are imported, and an archive of it is opened too', async ({
	page
}) => {
	await page.goto('/import/');
	await expect(page.getByRole('heading', { name: said('import_empty_title') })).toBeVisible();
	await drop(page, 'city', { ...demo(), 'datapackage.json': Buffer.from('{}'), '记录.txt': Buffer.from('不是年报') });
	await expect(section(page).getByText(said('opened_kept', { title: TITLE }))).toBeVisible({ timeout: PATIENCE });
	await expect(page.locator('#import-files .tabs')).toContainText(`${said('import_group_all')} 1`, { timeout: PATIENCE });
	await button(section(page), 'opened_close').click();
	await button(section(page), 'opened_close_yes').click();
	await expect(button(section(page), 'opened_close')).toHaveCount(0);
	const zip = zipSync(Object.fromEntries(Object.entries(demo()).map(([name, bytes]) => [`city/${name}`, bytes])), { level: 1 });
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles([{ name: 'city.zip', mimeType: '', buffer: Buffer.from(zip) }]);
	await expect(section(page).getByText(said('opened_kept', { title: TITLE }))).toBeVisible({ timeout: PATIENCE });
	await expect(page.locator('#import-files .tabs')).toContainText(`${said('import_group_all')} 1`);
});

test('what is no whole data set of this version is refused in words, and what was open stays', async ({ page }) => {
	await openDemo(page);
	const alert = section(page).getByRole('alert');
	const whole = demo();
	const evidence = Buffer.from(whole['evidence.duckdb'] ?? []);
	evidence.writeUInt8(evidence.readUInt8(9000) ^ 1, 9000);
	await choose(page, { ...whole, 'evidence.duckdb': evidence });
	await expect(alert).toHaveText(said('opened_fault_other_content', { file: 'evidence.duckdb' }), { timeout: PATIENCE });
	const older = Buffer.from(JSON.stringify({ ...manifest, schema_version: 1 }));
	await choose(page, { ...whole, 'manifest.json': older });
	await expect(alert).toContainText(said('opened_fault_older', { made: 1 }).split('，')[0] ?? '');
	const { 'gongkai.duckdb': _, ...partly } = whole;
	await choose(page, partly);
	await expect(alert).toHaveText(said('opened_fault_file_missing', { file: 'gongkai.duckdb' }));
	await expect(section(page).getByText(said('opened_kept', { title: TITLE }))).toBeVisible();
});

test('an address on this site is opened, one of another site is refused and not asked', async ({ page, context }) => {
	const asked: string[] = [];
	context.on('request', (request) => asked.push(request.url()));
	const elsewhere = await startSecondOrigin();
	await page.goto('/import/');
	const field = section(page).getByRole('textbox');
	const open = button(section(page), 'opened_address_go');
	await settled(page);
	const before = asked.length;
	for (const address of [`${elsewhere.address}/dataset/demo/`, `//${new URL(elsewhere.address).host}/`, 'javascript:alert(1)']) {
		await field.fill(address);
		await open.click();
		const words = address.startsWith('java')
			? said('opened_address_none', { example: '/dataset/demo/' })
			: said('opened_address_elsewhere');
		await expect(section(page).getByRole('alert')).toHaveText(words);
	}
	expect(asked.slice(before)).toEqual([]);
	expect(elsewhere.asked).toEqual([]);
	elsewhere.close();
	await field.fill('dataset/demo');
	await field.press('Enter');
	await expect(page).toHaveURL('/own/compare/?beside=/dataset/demo/&own=out');
	const shown = await wordsOn(page, '/own/compare/?beside=/dataset/demo/&own=out');
	expect(shown).toBe(await wordsOn(page, '/demo/compare/'));
	await page.goto('/own/compare/?beside=https://elsewhere.test/x/');
	await expect(page.locator('.ignored')).toContainText('beside=https://elsewhere.test', { timeout: PATIENCE });
});

test('a folder without a data set is said to have none, and a redirect is not followed', async ({ page, troubles }) => {
	const elsewhere = await startSecondOrigin();
	await page.goto('/own/compare/?beside=/nowhere/');
	await expect(page.getByRole('alert')).toContainText(said('opened_fault_no_manifest_address', { address: '/nowhere/' }), {
		timeout: PATIENCE
	});
	await page.route('**/away/manifest.json', (route) =>
		route.fulfill({ status: 302, headers: { Location: `${elsewhere.address}/manifest.json` } })
	);
	await page.goto('/own/compare/?beside=/away/');
	await expect(page.getByRole('alert')).toContainText(said('opened_fault_no_manifest_address', { address: '/away/' }), {
		timeout: PATIENCE
	});
	expect(elsewhere.asked).toEqual([]);
	elsewhere.close();
	// The browser itself reports a file that is not there; the page has said it in words.
	troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !trouble.includes('Failed to load resource')));
});

test('own reports are shown with the opened data set or without either', async ({ page }) => {
	await openDemo(page);
	await page.goto('/own/compare/');
	await expect(page.locator('.scope .wide .count')).not.toHaveText('', { timeout: PATIENCE });
	await keepAsOwn(page, 'demo', 1);
	const data = page.getByRole('combobox', { name: said('own_beside_label') });
	await expect(data).toBeVisible({ timeout: PATIENCE });
	await data.selectOption({ label: said('own_beside', { title: TITLE }) });
	await expect(page).toHaveURL('/own/compare/?beside=opened');
	await expect(page.locator('main').getByText(said('own_mark'), { exact: true }).first()).toBeVisible({ timeout: PATIENCE });
	await page.getByRole('link', { name: said('nav_overview'), exact: true }).click();
	await expect(page).toHaveURL('/own/?beside=opened');
	await data.selectOption({ label: said('own_beside_only', { title: TITLE }) });
	await expect(page).toHaveURL('/own/?beside=opened&own=out');
	await page.getByRole('link', { name: said('nav_compare'), exact: true }).click();
	await expect(page).toHaveURL('/own/compare/?beside=opened&own=out');
	await expect(page.locator('main').getByText(said('own_mark'), { exact: true })).toHaveCount(0);
	await data.selectOption({ label: said('own_beside_none') });
	await expect(page).toHaveURL('/own/compare/');
});

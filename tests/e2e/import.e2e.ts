import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { test } from '../support/browser-test';
import { forgedReports } from '../support/forged-reports';
import { bringFiles, IMPORT_PATIENCE, importDone, openImport, type Upload } from '../support/import-steps';
import { cell, parseCsv } from '../support/independent/csv-rows';
import { keptFigures } from '../support/kept-figures';
import { picturePdf } from '../support/picture-pdf';
import { wordsOf } from '../support/words';

const FORMATS = ['html', 'docx', 'txt', 'xlsx', 'pdf', 'md'];

test.describe.configure({ timeout: 300_000 });

const said = (key: string, parameters: Readonly<Record<string, string | number>> = {}): string => wordsOf('zh-CN', key, parameters);

const upload = (name: string, content: Buffer | string): Upload => ({ name, buffer: Buffer.from(content) });

/** A report of a place whose name several counties have. */
const namesake = (year: number): string =>
	[
		`城关镇${year}年政府信息公开工作年度报告`,
		`现将城关镇${year}年政府信息公开工作年度报告公布如下。`,
		'一、总体情况',
		`${year}年，我镇主动公开政府信息120条。`,
		'二、主动公开政府信息情况',
		'三、收到和处理政府信息公开申请情况',
		'四、存在的主要问题及改进情况',
		'五、其他需要报告的事项',
		'城关镇人民政府',
		`${year + 1}年1月17日`
	].join('\n');

/** A body's place: reports name their body with and without the words for its office. */
const place = (body: string): string => body.replace(/(?:人民政府|办事处)$/, '');

const row = (page: Page, name: string): Locator => page.locator('#import-files li').filter({ has: page.getByTitle(name, { exact: true }) });
const button = (within: Page | Locator, key: string): Locator => within.getByRole('button', { name: said(key), exact: true });

test('a mixed folder is read as the truth has it; what is no report says why, and a reload keeps all', async ({ page }) => {
	const { reports, regions } = forgedReports(24, '2024', FORMATS);
	expect([...new Set(reports.map(({ name }) => name.split('.').at(-1)))].sort()).toEqual([...FORMATS].sort());
	const [first] = reports;
	if (first === undefined) throw new Error('the forge wrote nothing');
	const script = '<img src=x onerror=alert(1)>.txt';
	page.on('dialog', () => expect(script, 'ran').toBe('inert'));
	await openImport(page);
	await bringFiles(page, [upload('regions.csv', regions)]);
	await importDone(page, 1);
	await bringFiles(page, [
		...reports.map(({ name, bytes }) => upload(name, bytes)),
		upload('damaged.docx', 'PK\u0003\u0004 no archive'),
		upload('empty.txt', ''),
		upload('scan.pdf', picturePdf()),
		upload(script, '关于召开会议的通知\n各村委会：\n请于下周一上午九点到镇政府开会。\n'),
		upload('twin.html', first.bytes),
		upload('archive.zip', Buffer.from(zipSync({ 'deep/inside.txt': Buffer.from(namesake(2019)) })))
	]);
	await importDone(page, reports.length + 7);

	const isRead = (body: string, year: number): RegExp => new RegExp(`^${place(body)}.* · ${year}$`);
	for (const { name, body, year } of reports.slice(1)) {
		await expect(row(page, name).locator('.what'), name).toHaveText(isRead(body, year));
	}
	// Files are copied side by side: which of two that are the same comes first is open.
	const [one, other] = [first.name, 'twin.html'];
	const isOneRead = isRead(first.body, first.year).test(await row(page, one).locator('.what').innerText());
	const [kept, same] = isOneRead ? [one, other] : [other, one];
	await expect(row(page, kept).locator('.what')).toHaveText(isRead(first.body, first.year));
	await expect(row(page, same).locator('.what')).toHaveText(said('import_same_what', { twin: kept }));
	const outcomes: readonly (readonly [string, string])[] = [
		['damaged.docx', 'import_error_damaged_file'],
		['empty.txt', 'import_error_empty_file'],
		['scan.pdf', 'import_not_pictures_only'],
		[script, 'import_not_other_document']
	];
	for (const [name, key] of outcomes) await expect(row(page, name).locator('.what'), name).toHaveText(said(key));
	const figures = new Map((await keptFigures(page)).map((report) => [report.name, report]));
	for (const { name, id, year, figures: truth } of reports) {
		const stored = figures.get(name === first.name ? kept : name);
		expect(stored, name).toMatchObject({ bodyId: id, year });
		expect(stored?.figures, name).toEqual(truth);
	}
	await expect(row(page, 'archive.zip/deep/inside.txt').locator('.what')).toContainText('城关镇');
	await expect(page.locator('#import-files img')).toHaveCount(0);

	const rows = await page.locator('#import-files li').allInnerTexts();
	await page.reload();
	await expect(page.locator('#import-files li')).toHaveCount(rows.length);
	await importDone(page, reports.length + 7);
	expect(await page.locator('#import-files li').allInnerTexts()).toEqual(rows);

	const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'import_list').click()]);
	const text = readFileSync(await download.path(), 'utf8');
	expect(text.startsWith('\ufeff')).toBe(true);
	const listed = parseCsv(text).map((line) => [cell(line, '文件'), cell(line, '单位编号'), cell(line, '年度')]);
	for (const { name, id, year } of reports.slice(1)) expect(listed).toContainEqual([name, id, String(year)]);
	expect(listed).toContainEqual([kept, first.id, String(first.year)]);
	expect(listed).toHaveLength(rows.length);
});

test('from choosing a clean folder to its comparison is one click more', async ({ page }) => {
	const { reports, regions } = forgedReports(6, '2024', ['txt']);
	await openImport(page);
	await bringFiles(page, [upload('regions.csv', regions)]);
	await importDone(page, 1);
	await bringFiles(
		page,
		reports.map(({ name, bytes }) => upload(name, bytes))
	);
	await page.getByRole('link', { name: said('import_next_compare', { count: reports.length }) }).click({ timeout: IMPORT_PATIENCE });
	await expect(page).toHaveURL(/\/own\/compare\//);
	await expect(page.locator('main .frame').first()).toBeVisible({ timeout: IMPORT_PATIENCE });
	for (const { body } of reports) await expect(page.locator('main')).toContainText(place(body), { timeout: IMPORT_PATIENCE });
});

test('what only the user can tell is asked in the row, answered for a folder at once, and taken back', async ({ page }) => {
	await openImport(page);
	await bringFiles(page, [upload('城关镇2022.txt', namesake(2022)), upload('城关镇2023.txt', namesake(2023))]);
	await importDone(page, 2);
	const asked = row(page, '城关镇2022.txt');
	await asked.getByRole('button', { name: said('import_open') }).click();
	await expect(asked.locator('mark').first()).toHaveText(/城关镇/);
	await asked.getByRole('radio', { name: said('import_ask_other') }).check();
	const search = asked.getByLabel(said('import_ask_search_label'));
	await search.fill('cgz');
	await expect(asked.locator('.search li').first()).toContainText('镇', { timeout: IMPORT_PATIENCE });
	await search.fill('城关镇');
	const chosen = asked.locator('.search li').first();
	const province = (await chosen.locator('button').innerText()).replaceAll(/\s+/g, ' ').split(' ')[1] ?? '';
	await chosen.locator('button').click();
	await asked.getByRole('checkbox', { name: said('import_ask_same', { count: 1 }) }).check();
	await asked.getByRole('button', { name: said('import_ask_take', { name: '城关镇' }) }).click();
	await importDone(page, 2);
	for (const name of ['城关镇2022.txt', '城关镇2023.txt']) {
		await expect(row(page, name).locator('.what')).toHaveText(/城关镇.* · 202[23]$/);
		await expect(row(page, name).locator('.what')).toHaveAttribute('title', new RegExp(`^${province}`));
	}

	const decided = row(page, '城关镇2022.txt');
	await decided.getByRole('button', { name: said('import_change_of', { name: '城关镇2022.txt' }) }).click();
	await button(decided, 'import_ask_withdraw').click();
	await importDone(page, 2);
	await expect(decided.locator('.tag').first()).toHaveText(said('import_group_choice'));
	await decided.getByRole('button', { name: said('import_skip_of', { name: '城关镇2022.txt' }) }).click();
	await expect(decided.locator('.what')).toHaveText(said('import_skipped_what'));
});

test('reading is stopped and resumed, and everything is removed', async ({ page }) => {
	const { reports } = forgedReports(24, '2021-2024', ['html']);
	await openImport(page);
	await bringFiles(
		page,
		reports.map(({ name, bytes }) => upload(name, bytes))
	);
	await expect(page.getByRole('region', { name: said('import_progress') })).toContainText(said('import_work_reading'), {
		timeout: IMPORT_PATIENCE
	});
	await button(page, 'import_stop').click();
	await button(page, 'import_resume').click({ timeout: IMPORT_PATIENCE });
	await importDone(page, reports.length);
	const whole = said('import_progress_files', { done: reports.length, total: reports.length });
	await expect(page.getByRole('region', { name: said('import_progress') })).toContainText(whole);
	await expect(page.locator('#import-files li').filter({ hasText: said('import_queued_what') })).toHaveCount(0);

	await button(page, 'import_remove_all').click();
	await expect(page.getByText(said('import_remove_all_sure', { count: reports.length }))).toBeVisible();
	await button(page, 'import_remove_all_yes').click();
	await expect(page.getByRole('heading', { name: said('import_empty_title') })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { name: said('import_empty_title') })).toBeVisible();
});

test('pasted text is read under the name given', async ({ page }) => {
	await openImport(page);
	await button(page, 'import_paste').click();
	await button(page, 'import_paste_read').click();
	await expect(page.getByText(said('import_paste_empty'))).toBeVisible();
	await page.getByLabel(said('import_paste_text')).fill(namesake(2020));
	await page.getByLabel(said('import_paste_name')).fill('城关镇/2020');
	await button(page, 'import_paste_read').click();
	await importDone(page, 1);
	await expect(row(page, '城关镇 2020.txt').locator('.what')).toContainText('城关镇');
});

test('a folder dropped anywhere on the page is gone through to the last file', async ({ page, context }) => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-drop-'));
	try {
		mkdirSync(join(folder, '城关镇', '往年'), { recursive: true });
		writeFileSync(join(folder, '城关镇', '2021.txt'), namesake(2021));
		writeFileSync(join(folder, '城关镇', '往年', '2020.txt'), namesake(2020));
		await openImport(page);
		const devtools = await context.newCDPSession(page);
		const data = { items: [], files: [join(folder, '城关镇')], dragOperationsMask: 1 };
		for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
			await devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 700, data });
		}
		await importDone(page, 2);
		const names = await page.locator('#import-files li .file').allInnerTexts();
		expect(names.map((name) => name.replaceAll(/\s+/g, ' ')).sort()).toEqual([
			expect.stringMatching(/^2020\.txt 城关镇\/往年/),
			expect.stringMatching(/^2021\.txt 城关镇/)
		]);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

import { expect, type Page } from '@playwright/test';
import { sitePages } from '../../scripts/site-pages.mjs';
import { test } from '../support/browser-test';
import { frameIds, frameOf, savedCsvs, shownTables, wordsOfMarks, type Grid } from '../support/frame';
import { numbersIn } from '../support/numbers-in';
import { settled } from '../support/settled';

type Language = 'zh-CN' | 'en';

/** What a page prints for a cell of a file: numbers as the language has them, words without what keeps a spreadsheet from running them. */
function printed(text: string, language: Language): string {
	const value = Number(text);
	if (text === '' || !Number.isFinite(value)) return text.replace(/^'(?=[=+\-@\t\r])/, '').trim();
	return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value).replaceAll('-', '−');
}

/** Cells of a file that its table does not print, or prints otherwise; a year is printed as it is. */
function otherCells(file: Grid, table: Grid, language: Language): readonly string[] {
	return file.rows.flatMap((row, y) =>
		row.flatMap((text, x) => {
			const shown = table.rows[y]?.[x] ?? '(nothing)';
			return shown === printed(text, language) || shown === text
				? []
				: [`${file.caption}, row ${y + 1}, ${file.head[x]}: ${text} is shown as ${shown}`];
		})
	);
}

/** Numbers of one frame that its table lacks, and cells in which file and table differ. */
async function disagreements(page: Page, id: string, language: Language): Promise<readonly string[]> {
	const marks = (await frameOf(page, id).locator('.chart').count()) === 0 ? [] : await wordsOfMarks(page, id);
	const tables = await shownTables(page, id);
	const files = await savedCsvs(page, id);
	expect(
		files.map(({ text }) => text.charCodeAt(0)),
		`${id}: files open with the mark of UTF-8`
	).toEqual(files.map(() => 0xfeff));
	expect(
		files.map(({ head, rows }) => [head, rows.length]),
		`${id}: files and tables`
	).toEqual(tables.map(({ head, rows }) => [head, rows.length]));
	const known = new Set(tables.flatMap((table) => [table.caption, ...table.head, ...table.rows.flat()]).flatMap(numbersIn));
	const strangers = marks.flatMap((words) => {
		const lacking = numbersIn(words).filter((number) => !known.has(number));
		return lacking.length === 0 ? [] : [`${id}: the mark “${words}” holds ${lacking.join(', ')}, which the table does not`];
	});
	return [...files.flatMap((file, index) => otherCells(file, tables[index] ?? file, language)), ...strangers];
}

for (const { kind, language, dataset, address } of sitePages()) {
	test(`table, file and marks of every chart hold the same numbers: ${kind}, ${language}, ${dataset}`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(address);
		await settled(page);
		for (const id of await frameIds(page)) expect.soft(await disagreements(page, id, language), id).toEqual([]);
	});
}

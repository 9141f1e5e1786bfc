import { expect, type Page } from '@playwright/test';
import { frameOf, savedCsvs, shownTables, wordsOfMarks, type Grid } from './frame';
import { numbersIn } from './numbers-in';
import { printedNumber } from './printed';
import type { Language } from './words';

/** What a page prints for a cell of a file: numbers as the language has them, words without what keeps a spreadsheet from running them. */
function printed(text: string, language: Language): string {
	const value = Number(text);
	return text === '' || !Number.isFinite(value) ? text.replace(/^'(?=[=+\-@\t\r])/, '').trim() : printedNumber(value, language);
}

/** Cells of a file that its table does not print, or prints otherwise; a year is printed as it is. */
function otherCells(file: Grid, table: Grid, language: Language): readonly string[] {
	return file.rows.flatMap((row, y) =>
		row.flatMap((text, x) => {
			const shown = table.rows[y]?.[x] ?? '(nothing)';
			const same = [printed(text, language), text.trim()].includes(shown);
			return same ? [] : [`${file.caption}, row ${y + 1}, ${file.head[x]}: ${text} is shown as ${shown}`];
		})
	);
}

interface Known {
	readonly words: ReadonlySet<string>;
	readonly values: readonly number[];
}

/** A number of a mark is known where the table has it, or one that rounds to it. */
function isKnown(number: string, { words, values }: Known): boolean {
	if (words.has(number)) return true;
	const bare = number.replace('%', '').replace('−', '-');
	const decimals = bare.split('.')[1]?.length ?? 0;
	const half = 0.5 * 10 ** -decimals + 1e-9;
	return values.some((value) => Math.abs(value - Number(bare)) <= half || Math.abs(value + Number(bare)) <= half);
}

function knownOf(tables: readonly Grid[], files: readonly Grid[]): Known {
	const words = new Set(tables.flatMap((table) => [table.caption, ...table.head, ...table.rows.flat()]).flatMap(numbersIn));
	const cells = files.flatMap((file) => file.rows.flat());
	return {
		words,
		values: cells
			.filter((cell) => cell !== '')
			.map(Number)
			.filter(Number.isFinite)
	};
}

/**
 * Where a chart's table, files and marks part: cells in which a file and its table differ, and numbers of marks, walked by
 * keyboard, that the table does not have.
 */
export async function disagreements(page: Page, id: string, language: Language): Promise<readonly string[]> {
	const marks = (await frameOf(page, id).locator('.chart').count()) === 0 ? [] : await wordsOfMarks(page, id);
	const tables = await shownTables(page, id);
	const files = await savedCsvs(page, id);
	expect(
		files.map(({ text }) => text.charCodeAt(0)),
		`${id}: files begin with the mark of UTF-8`
	).toEqual(files.map(() => 0xfeff));
	expect(
		files.map(({ head, rows }) => [head, rows.length]),
		`${id}: files and tables`
	).toEqual(tables.map(({ head, rows }) => [head, rows.length]));
	const known = knownOf(tables, files);
	const strangers = marks.flatMap((words) => {
		const lacking = numbersIn(words).filter((number) => !isKnown(number, known));
		return lacking.length === 0 ? [] : [`${id}: the mark “${words}” holds ${lacking.join(', ')}, which the table does not`];
	});
	return [...files.flatMap((file, index) => otherCells(file, tables[index] ?? file, language)), ...strangers];
}

import type { ReadResult } from './line-answer';

type Row = readonly string[];

const HEAD: Row = ['文件 file', '年度 year', '单位 body', '表 form', '数字 numbers', '正文 narrative', '提示 findings'];
const FULL_WIDTH = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Rows of results as a table to read on a terminal, one line a document, columns in line. */
export function formatTable(results: readonly Row[]): string {
	return formatRows([HEAD, ...results]);
}

/** Rows with their columns in line, the head first; rows of fewer cells than it are left as they are. */
export function formatRows(rows: readonly Row[]): string {
	const [head = []] = rows;
	const widths = head.map((_, i) => rows.reduce((most, r) => Math.max(most, r.length === head.length ? width(r[i] ?? '') : 0), 0));
	return rows.map((r) => line(r, widths)).join('');
}

/** The cells of a result's row; what is no report has fewer. */
export function tableRow(result: ReadResult): Row {
	if ('error' in result) return [result.source, `✗ ${result.error.code}: ${result.error.message}`];
	if (result.kind === 'not-a-report') return [result.source, `— 不是年度报告 not a report: ${result.reason}`];
	const numbers = result.figures.filter((f) => f.state === 'number').length;
	return [
		result.source,
		result.year === null ? '?' : String(result.year),
		result.body.name ?? '?',
		result.form ?? '—',
		`${numbers}/${result.figures.length}`,
		String(result.narrative.filter((n) => n.headline).length),
		String(result.findings.length)
	];
}

function line(cells: Row, widths: readonly number[]): string {
	const padded = cells.map((cell, i) => (i === cells.length - 1 ? cell : cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - width(cell)))));
	return `${padded.join('  ')}\n`;
}

/** Columns that a text takes on a terminal. */
function width(text: string): number {
	return [...text].reduce((sum, character) => sum + (FULL_WIDTH.test(character) ? 2 : 1), 0);
}

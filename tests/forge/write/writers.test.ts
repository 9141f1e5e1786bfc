import { describe, expect, it } from 'vitest';
import type { InventedReport } from '../../../src/forge/facts/invented-report';
import { encodeText } from '../../../src/forge/write/encode-text';
import { htmlText } from '../../../src/forge/write/html-text';
import { actGrid, actGrids, listGrid, requestGrid, reviewGrid, type Grid } from '../../../src/forge/write/table-grid';
import { gridMatrix } from '../../../src/forge/write/grid-matrix';
import { writeArticlePage } from '../../../src/forge/write/write-article-page';
import { writeFlattenedText } from '../../../src/forge/write/write-flattened-text';
import { writePlainPage } from '../../../src/forge/write/write-plain-page';
import { writePortalPage } from '../../../src/forge/write/write-portal-page';
import { writeTabbedText } from '../../../src/forge/write/write-tabbed-text';
import type { DocumentStyle, Writer } from '../../../src/forge/write/writer';
import { inventedReports } from '../support';

const REPORTS = inventedReports(80, 'write');
const ALL = [...REPORTS, ...inventedReports(60, 'write', { from: 2014, to: 2020 })];
const STYLE: DocumentStyle = { encoding: 'utf-8', lineEnd: '\n' };
const WRITERS: readonly (readonly [string, Writer, (grid: Grid, text: string) => number])[] = [
	['flattened text', writeFlattenedText, (_, text) => text.split('\n').filter((line) => line.startsWith('\t')).length],
	['tabbed text', writeTabbedText, (_, text) => text.split('\n').filter((line) => line.includes('\t')).length],
	['article page', writeArticlePage, (_, text) => text.match(/<td/g)?.length ?? NaN],
	['plain page', writePlainPage, (_, text) => text.match(/<td/g)?.length ?? NaN]
];

const gridsOf = (report: InventedReport): readonly Grid[] => {
	if (report.form === 'form-2014') return [listGrid(report)];
	return [actGrid(report), requestGrid(report), reviewGrid(report)].filter((grid) => grid !== null);
};
const textOf = (write: Writer, report: InventedReport): string => new TextDecoder().decode(write(report, STYLE).bytes);

describe('tables', () => {
	it('hold every printed cell once, in form order, and nothing else as a figure', () => {
		for (const report of ALL) {
			const texts = gridsOf(report).flatMap((grid) =>
				grid.rows.flatMap((row) => row.filter((cell) => cell.isFigure).map((cell) => cell.text))
			);
			expect(texts).toEqual([...report.cells.values()].map((cell) => cell.text));
		}
	});

	it('have neither gaps nor overlaps, whatever the report leaves out', () => {
		for (const report of ALL) {
			for (const grid of [...gridsOf(report), ...(report.form === 'form-2014' ? [] : actGrids(report))]) {
				for (const row of gridMatrix(grid)) expect(row).toHaveLength(grid.width);
			}
		}
	});

	it('share the width of table two among the columns that a part has', () => {
		const report = ALL.find(({ form, cells }) => form === 'form-2019' && cells.size === 198);
		if (report === undefined) throw new Error('no such report');
		const procurement = actGrid(report).rows.at(-1) ?? [];
		expect(procurement.map(({ colSpan }) => colSpan)).toEqual([1, 1, 2]);
		expect(actGrids(report)).toHaveLength(5);
	});

	it('print the list of 2014 with a unit before every figure and its parts across the whole width', () => {
		const report = ALL.find(({ form, cells }) => form === 'form-2014' && cells.size === 58);
		if (report === undefined) throw new Error('no such report');
		const { rows } = listGrid(report);
		expect(rows[0]?.map(({ text }) => text)).toEqual(['统计指标', '单位', '统计数']);
		expect(rows.filter((row) => row.length === 3)).toHaveLength(59);
		expect(rows.filter((row) => row.length === 1).map((row) => row[0]?.colSpan)).toEqual([3, 3, 3, 3, 3, 3, 3]);
	});
});

describe.each(WRITERS)('%s', (_name, write, cellLines) => {
	it('gives the same bytes again', () => {
		const [report] = REPORTS;
		if (report === undefined) throw new Error('no report');
		expect(write(report, STYLE)).toEqual(write(report, STYLE));
	});

	it('states the year, the body, the date and every narrative figure', () => {
		for (const report of ALL) {
			const text = textOf(write, report);
			expect(text).toContain(`${report.year}年`);
			expect(text).toContain(report.body.place);
			if (report.published !== null) expect(text).toContain(report.published.slice(0, 4));
			else expect(text).not.toContain(String(report.year + 1));
			for (const { value } of report.narrative) {
				if (value >= 10_000) expect(text.includes(String(value)) || text.includes(`${value / 10_000}万`)).toBe(true);
				else if (value > 0) expect(text).toContain(String(value));
			}
		}
	});

	it('leaves out the tables that the report leaves out', () => {
		const without = REPORTS.find((report) => report.tables['review_litigation'] === 'absent');
		const whole = REPORTS.find((report) => report.cells.size === 200);
		if (without === undefined || whole === undefined) throw new Error('no such report');
		expect(textOf(write, without)).not.toContain('未经复议直接起诉');
		expect(textOf(write, whole)).toContain('未经复议直接起诉');
		const [grid] = gridsOf(whole);
		if (grid === undefined) throw new Error('no table');
		expect(cellLines(grid, textOf(write, whole))).toBeGreaterThan(cellLines(grid, textOf(write, without)));
	});
});

describe('portal page', () => {
	it('wraps every cell in a paragraph of its own and keeps the date in a meta tag', () => {
		const report = REPORTS.find((r) => r.cells.size === 200 && r.published !== null);
		if (report === undefined) throw new Error('no such report');
		const text = textOf(writePortalPage, report);
		expect(text).toContain(`<meta name="PubDate" content="${report.published} `);
		const cells = text.match(/<td[^>]*><p class="MsoNormal"[^>]*>.*?<o:p><\/o:p><\/p><\/td>/g) ?? [];
		const listed = gridsOf(report).flatMap((grid) => grid.rows.flat());
		expect(cells).toHaveLength(listed.length);
		for (const [i, cell] of listed.entries()) expect(cells[i]).toContain(`>${htmlText(cell.text)}</span>`);
	});

	it('names its encoding', () => {
		const [report] = REPORTS;
		if (report === undefined) throw new Error('no report');
		const { bytes } = writePortalPage(report, { encoding: 'gb18030', lineEnd: '\r\n' });
		const text = new TextDecoder('gb18030').decode(bytes);
		expect(text).toContain('charset=gb2312');
		expect(text).toContain('\r\n');
		expect(bytes).toEqual(encodeText(text, 'gb18030'));
	});
});

import { formById, type FormTable } from '../../core/form/form';
import type { FormId } from '../../core/model/report';
import type { InventedReport } from '../facts/invented-report';
import type { Random } from '../random';
import type { Composition, Part } from '../write/composition';
import type { Grid, GridCell, GridRow } from '../write/table-grid';
import type { Deviation } from './deviation';
import { withGrids, withLabels } from './grids';

const isFigureRow = (row: GridRow): boolean => row.some(({ isFigure }) => isFigure);

/** Text broken into lines after every `every` characters. */
function broken(text: string, every: number): string {
	const parts = text.match(new RegExp(`.{1,${every}}`, 'gu')) ?? [];
	return parts.join('\n');
}

/** Other wordings of the labels that reports were seen to have. */
function variantsOf(form: FormId): ReadonlyMap<string, readonly string[]> {
	const named = (table: FormTable): readonly FormTable['rows'][number][] => table.rows;
	return new Map(
		formById(form)
			.tables.flatMap(named)
			.flatMap(({ label, variants = [] }) => (variants.length === 0 ? [] : [[label, variants] as const]))
	);
}

/** Brackets, spaces and widths as they are typed. */
function typed(text: string, random: Random): string {
	const forms: readonly ((text: string) => string)[] = [
		(t) => t.replaceAll('（', '(').replaceAll('）', ')'),
		(t) => t.replaceAll('（', ' （ '),
		(t) => t.replace(/^(\d)\./, '$1．'),
		(t) => t.replace(/^(\d)\./, '$1、'),
		(t) => t.replace('第二十条', '第二十条 '),
		(t) => t.replaceAll('“', '"').replaceAll('”', '"')
	];
	return random.pick(forms)(text);
}

function otherWords(composition: Composition, random: Random, report: InventedReport): Composition {
	const variants = variantsOf(report.form);
	return withLabels(composition, (text) => {
		const known = variants.get(text);
		return known !== undefined && random.chance(50) ? random.pick(known) : random.chance(50) ? typed(text, random) : text;
	});
}

/** Explanations after labels, and rows that the form does not have. */
function explained(composition: Composition, random: Random, report: InventedReport): Composition {
	const grids = withLabels(composition, (text, _, { colSpan }) =>
		/^(?:规章|行政许可|行政强制|\d\.)/.test(text) && colSpan < 4 && random.chance(30) ? `${text}（按文件正式印发数统计）` : text
	);
	if (report.form === 'form-2014') return grids;
	return withGrids(grids, (grid) => {
		const at = grid.rows.findIndex((row) => row[0]?.text.includes('规范性文件') === true && isFigureRow(row));
		const row = grid.rows[at];
		if (row === undefined) return [{ kind: 'table', grid }];
		const extra = row.map((cell) => ({ ...cell, text: cell.isFigure ? String(random.int(1, 60)) : '其他主动公开文件' }));
		return [{ kind: 'table', grid: { ...grid, rows: [...grid.rows.slice(0, at + 1), extra, ...grid.rows.slice(at + 1)] } }];
	});
}

/** Label and figures of a row as one cell. */
function runTogether(grid: Grid, random: Random): Grid {
	const acts = grid.width <= 4;
	const rows = grid.rows.map((row): GridRow => {
		const labels = row.filter(({ isFigure }) => !isFigure);
		const isHeader = acts && labels.length === row.length && row.length > 1;
		const isPlain = row.every(({ rowSpan }) => rowSpan === 1) && (isHeader || (isFigureRow(row) && labels.length === 1));
		if (!isPlain || (!acts && !random.chance(20))) return row;
		const whole: GridCell = {
			text: row.map(({ text }) => text.trim()).join(''),
			rowSpan: 1,
			colSpan: row.reduce((n, c) => n + c.colSpan, 0),
			isFigure: false
		};
		return [whole];
	});
	return { ...grid, rows };
}

/** Tables cut by the number of a page, and narrow labels one character a line. */
function paged(composition: Composition, random: Random): Composition {
	const upright = withLabels(composition, (text, _, { rowSpan }) => (rowSpan > 8 ? broken(text, 1) : rowSpan > 1 ? broken(text, 4) : text));
	return withGrids(upright, (grid): readonly Part[] => {
		const cuts = grid.rows.flatMap((row, i) => (i > 4 && isFigureRow(row) && row.length > 3 ? [i] : []));
		if (cuts.length === 0) return [{ kind: 'table', grid }];
		const number: GridCell = { text: `- ${random.int(2, 9)} -`, rowSpan: 1, colSpan: grid.width, isFigure: false };
		const at = random.pick(cuts);
		const spansOver = grid.rows.slice(0, at).some((row, i) => row.some(({ rowSpan }) => i + rowSpan > at));
		if (spansOver) return [{ kind: 'table', grid }];
		return [{ kind: 'table', grid: { ...grid, rows: [...grid.rows.slice(0, at), [number], ...grid.rows.slice(at)] } }];
	});
}

/** Deviations of tables and their labels. */
export const IN_TABLES: readonly Deviation[] = [
	{
		no: 4,
		zh: '表头折行',
		en: 'headers wrapped',
		words: (composition, random) =>
			withLabels(composition, (text, row, { rowSpan }) =>
				row < 3 && text.length > 3 && rowSpan < 3 ? broken(text, random.int(2, 4)) : text
			)
	},
	{
		no: 5,
		zh: '两个表头截断成同一个词',
		en: 'two headers cut to the same word',
		words: (composition) => withLabels(composition, (text) => text.replace(/^(本年新|本年)(?:制作|公开|制发|废止)(?:数量|件数)$/, '$1'))
	},
	{
		no: 6,
		zh: '标签与数字连在一起（规章000）',
		en: 'label and figures run together',
		words: (composition, random) => withGrids(composition, (grid) => [{ kind: 'table', grid: runTogether(grid, random) }])
	},
	{
		no: 8,
		zh: '表格是图片',
		en: 'tables are pictures',
		formats: ['html', 'md', 'pdf'],
		cells: (report) => ({
			...report,
			cells: new Map(),
			tables: Object.fromEntries(Object.keys(report.tables).map((id) => [id, report.form === 'form-2014' ? 'absent' : 'image']))
		}),
		words: (composition) => withGrids(composition, () => [{ kind: 'picture' }])
	},
	{
		no: 9,
		zh: '重复的行被去掉',
		en: 'repeated lines removed',
		formats: ['txt'],
		lines: (lines) => {
			const seen = new Set<string>();
			return lines.filter((line) => line.trim() === '' || (!seen.has(line.trim()) && seen.add(line.trim())));
		}
	},
	{ no: 10, zh: '标签带说明，表中有多出的行', en: 'explanations in labels, rows the form does not have', words: explained },
	{ no: 11, zh: '标签的其他写法、括号和空格', en: 'other wordings of labels, brackets and spaces', words: otherWords },
	{ no: 12, zh: '竖排标签、页码', en: 'upright labels, page numbers', words: paged }
];

import { figureRows, formById, leafColumns, type FormRow, type FormTable } from '../form/form';
import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { Locator } from '../model/locator';
import type { FormId, UnknownRow } from '../model/report';
import type { StreamCell } from './cell-stream';
import { splitDigits } from './glued-row';
import { mendSpread } from './mend-spread';
import { columnOrder } from './column-order';
import { fitCells, fitGridRow, isEmpty } from './fit-cells';
import { makeFinding } from '../model/make-finding';
import type { LabelMatch } from './match-labels';
import { readCell } from './read-cell';
import { readUnlabelledRow } from './read-unlabelled-row';
import { cellsAfter, type TableRun } from './table-run';
import { unknownRows } from './unknown-rows';

/** What one run of labels gives when read as a table of one generation. */
export interface RunReading {
	readonly form: FormId;
	readonly table: string;
	readonly figures: readonly Figure[];
	readonly unknown: readonly UnknownRow[];
	readonly findings: readonly Finding[];
	/** Rows of the form that were found, and those of them with the right number of cells. */
	readonly rows: number;
	readonly fitted: number;
	/** Rows that the form has. */
	readonly expected: number;
	/** How well the header speaks for this generation. */
	readonly header: number;
}

/** Reads a run as a table of a generation; `null` when that generation has no such table. */
export function readRun(run: TableRun, cells: readonly StreamCell[], form: FormId): RunReading | null {
	const table = formById(form).tables.find((t) => t.id === run.table);
	if (table === undefined) return null;
	return new RunReader(run, cells, form, table).read();
}

class RunReader {
	readonly #rows = new Map<string, readonly Figure[]>();
	readonly #unknown: UnknownRow[] = [];
	readonly #findings: Finding[] = [];
	#fitted = 0;
	/** Whether the figures of each row add up to its last one. */
	readonly #rowsAddUp: boolean;
	#order: readonly string[] | null = [];

	constructor(
		readonly run: TableRun,
		readonly cells: readonly StreamCell[],
		readonly form: FormId,
		readonly table: FormTable
	) {
		this.#rowsAddUp = rowsAddUp(form, table);
	}

	read(): RunReading {
		const firstRow = this.#firstRow();
		const header = this.run.matches.slice(0, firstRow);
		this.#order = columnOrder(this.table, this.form, header, this.cells);
		if (this.#order === null)
			this.#findings.push(makeFinding({ check: 'read.column_order', severity: 'error', params: { table: this.table.id } }));
		this.run.matches.forEach((match, i) => {
			if (i >= firstRow) this.#row(match, this.run.matches[i + 1]?.index ?? this.run.end);
		});
		const unlabelled = this.table.rows.find((r) => r.label === '');
		if (unlabelled !== undefined && this.#rows.size === 0) this.#unlabelled(unlabelled);
		this.#unknown.push(...unknownRows(this.run, this.cells, this.table.id));
		const rows = figureRows(this.table);
		return {
			form: this.form,
			table: this.table.id,
			figures: rows.flatMap((r) => this.#rows.get(r.id) ?? []),
			unknown: this.#unknown,
			findings: this.#findings,
			rows: this.#rows.size,
			fitted: this.#fitted,
			expected: rows.length,
			header: this.#headerScore(header)
		};
	}

	#firstRow(): number {
		const index = this.run.matches.findIndex((m) => this.#rowOf(m, false) !== null);
		return index < 0 ? this.run.matches.length : index;
	}

	/** The form's row that a label names; a label that is also a column's names the row once rows have begun or a number stands before it. */
	#rowOf(match: LabelMatch, begun: boolean): FormRow | null {
		const own = match.uses.filter((u) => u.form === this.form);
		const row = own.find((u) => u.kind === 'row');
		if (row === undefined || (!begun && !match.numbered && own.some((u) => u.kind === 'column'))) return null;
		return this.table.rows.find((r) => r.id === row.id) ?? null;
	}

	#row(match: LabelMatch, next: number): void {
		const row = this.#rowOf(match, true);
		const found = cellsAfter(this.cells, match, next);
		if (match.digits !== undefined && row?.has_figures === true && !this.#rows.has(row.id))
			return this.#glued(row, match.digits, match.index);
		if (row !== null && row.has_figures && !this.#rows.has(row.id)) this.#keep(row, found, match);
		else if (found.some((c) => readCell(c.text, null).state === 'number')) {
			const at = (this.cells[match.index] as StreamCell).at;
			this.#unknown.push({ table: this.table.id, label: this.#label(match), cells: found.map((c) => c.text), at });
		}
	}

	/** A row whose figures are run on to its label; they are parted where only one way of doing so is right. */
	#glued(row: FormRow, digits: string, index: number): void {
		const { text: raw, at } = this.cells[index] as StreamCell;
		const columns = leafColumns(this.table);
		const holds = (numbers: readonly number[]): boolean =>
			!this.#rowsAddUp || numbers.slice(0, -1).reduce((sum, number) => sum + number, 0) === numbers.at(-1);
		const numbers = this.#order === null ? null : splitDigits(digits, columns.length, holds);
		if (numbers !== null) this.#fitted++;
		const figures = columns.map(({ id }): Figure => {
			const value = numbers?.[this.#order?.indexOf(id) ?? -1] ?? null;
			return { id: `${this.table.id}.${row.id}.${id}`, value, state: value === null ? 'unreadable' : 'number', raw, at };
		});
		this.#rows.set(row.id, figures);
		const check = 'read.glued_cells';
		const cells = figures.map(({ id }) => id);
		this.#findings.push(makeFinding({ check, severity: numbers === null ? 'warning' : 'info', cells, quotes: [{ text: raw, at }] }));
	}

	#unlabelled(row: FormRow): void {
		const last = this.run.matches.at(-1) as LabelMatch;
		const found = readUnlabelledRow(this.cells, last.index + last.count, this.run.end, leafColumns(this.table).length);
		if (found.length > 0) this.#keep(row, found, { ...last, index: this.cells.indexOf(found[0] as StreamCell), count: 0 });
	}

	#keep(row: FormRow, found: readonly StreamCell[], match: LabelMatch): void {
		const columns = leafColumns(this.table);
		const fitted = fitGridRow(this.cells, found, columns.length, this.table.label_columns ?? 1) ?? fitCells(found, columns.length);
		if (fitted !== null) this.#fitted++;
		if (fitted !== null && this.#order !== null) {
			const byColumn = new Map(this.#order.map((id, i) => [id, fitted[i] as StreamCell]));
			const figures = columns.map((c) => this.#figure(row, c.id, byColumn.get(c.id) as StreamCell));
			const mended = this.#rowsAddUp ? mendSpread(figures) : null;
			this.#rows.set(row.id, mended?.figures ?? figures);
			if (mended !== null) this.#findings.push(mended.finding);
			return;
		}
		const at = (this.cells[match.index] as StreamCell).at;
		const raw = found.map((c) => c.text).join('\t');
		const unreadable = (id: string): Figure => ({ id: `${this.table.id}.${row.id}.${id}`, value: null, state: 'unreadable', raw, at });
		const read = fitted === null && row !== figureRows(this.table).at(-1) ? this.#beforeTheCut(found, columns.length) : [];
		const figures = columns.map(({ id }) => {
			const cell = read[this.#order?.indexOf(id) ?? -1];
			return cell === undefined ? unreadable(id) : this.#figure(row, id, cell);
		});
		this.#rows.set(row.id, figures);
		if (fitted === null) this.#findings.push(this.#miscounted(row, figures, found, at));
	}

	/**
	 * Cells of a row within which the document ends, after rows that were all whole and before others of the table: what there is
	 * of it stands in its order.
	 */
	#beforeTheCut(found: readonly StreamCell[], columns: number): readonly StreamCell[] {
		const last = this.cells.indexOf(found.at(-1) as StreamCell);
		const isCut = found.length > 0 && found.length < columns && !found.some(isEmpty) && this.cells.slice(last + 1).every(isEmpty);
		return isCut && this.#rows.size > 0 && this.#fitted === this.#rows.size ? found : [];
	}

	#miscounted(row: FormRow, figures: readonly Figure[], found: readonly StreamCell[], at: Locator): Finding {
		return makeFinding({
			check: 'read.row_cells',
			severity: 'warning',
			cells: figures.map((f) => f.id),
			left: found.length,
			right: figures.length,
			params: { table: this.table.id, row: row.id },
			quotes: [{ text: found.map((c) => c.text.trim()).join(' '), at }]
		});
	}

	#figure(row: FormRow, column: string, cell: StreamCell): Figure {
		const { state, value } = readCell(cell.text, this.table.unit ?? null);
		return { id: `${this.table.id}.${row.id}.${column}`, value, state, raw: cell.text, at: cell.at };
	}

	#label(match: LabelMatch): string {
		return this.cells
			.slice(match.index, match.index + match.count)
			.filter((c) => !isEmpty(c))
			.map((c) => c.text.trim())
			.join('');
	}

	#headerScore(header: readonly LabelMatch[]): number {
		const columns = header.flatMap((m) => m.uses.filter((u) => u.form === this.form && u.kind === 'column'));
		const best = new Map<string, number>();
		for (const use of columns) best.set(use.id, Math.max(best.get(use.id) ?? 0, use.seen ? 2 : 1));
		return [...best.values()].reduce((a, b) => a + b, 0);
	}
}

/** Whether the form says that the columns of each row add up to the last one. */
function rowsAddUp(form: FormId, table: FormTable): boolean {
	const columns = leafColumns(table).map(({ id }) => id);
	const total = columns.at(-1);
	return formById(form).identities.some(
		({ table: id, scope, op, lhs, rhs }) =>
			id === table.id && scope === 'each_row' && op === 'eq' && lhs.length === columns.length - 1 && rhs.length === 1 && rhs[0] === total
	);
}

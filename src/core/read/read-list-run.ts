import { figureRows, formById, leafColumns, type FormColumn, type FormRow, type FormTable } from '../form/form';
import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { FormId, UnknownRow } from '../model/report';
import type { StreamCell } from './cell-stream';
import { isUnit, listCells, listFigure, readListCell } from './list-figure';
import { listHeader, type ListHeader } from './list-header';
import { listPart, listRows } from './list-runs';
import { makeFinding } from '../model/make-finding';
import type { LabelMatch } from './match-labels';
import { readCell } from './read-cell';
import type { RunReading } from './read-run';
import { isFigure, type TableRun } from './table-run';
import { unknownRows } from './unknown-rows';

/** The generation whose table is one long list. */
export const LIST_FORM: FormId = 'form-2014';

/** The list and its one column of figures. */
export const LIST_TABLE = formById(LIST_FORM).tables[0] as FormTable;

/**
 * Reads a run as the list of 2014.
 * @param matches all labels of the document, among which the header is looked for
 */
export function readListRun(run: TableRun, cells: readonly StreamCell[], matches: readonly LabelMatch[]): RunReading {
	return new ListReader(run, cells, listHeader(cells, matches, firstRow(run))).read();
}

function firstRow({ matches, end }: TableRun): number {
	return matches.find((match) => listRows(LIST_TABLE, match).some((row) => row.has_figures))?.index ?? end;
}

class ListReader {
	readonly #figures = new Map<string, Figure>();
	readonly #unknown: UnknownRow[] = [];
	readonly #findings: Finding[] = [];
	readonly #seen: ReadonlySet<string | null>;
	#fitted = 0;
	/** The row named last, and the part reached. */
	#last: FormRow | null = null;
	#part = 0;

	constructor(
		readonly run: TableRun,
		readonly cells: readonly StreamCell[],
		readonly header: ListHeader | null
	) {
		this.#seen = this.#families();
	}

	read(): RunReading {
		this.run.matches.forEach((match, i) => {
			if (this.#isInterrupted(this.run.matches[i - 1], match)) this.#last = null;
			this.#match(match, this.run.matches[i + 1]?.index ?? this.run.end);
		});
		this.#unknown.push(...unknownRows(this.run, this.cells, LIST_TABLE.id));
		const rows = figureRows(LIST_TABLE);
		return {
			form: LIST_FORM,
			table: LIST_TABLE.id,
			figures: rows.flatMap((row) => this.#figures.get(row.id) ?? []),
			unknown: this.#unknown,
			findings: this.#findings,
			rows: this.#figures.size,
			fitted: this.#fitted,
			expected: rows.length,
			header: 0
		};
	}

	/** Rows that a label of their own names, and the rows above them. */
	#families(): ReadonlySet<string | null> {
		const named = this.run.matches.map((match) => listRows(LIST_TABLE, match)).filter((rows) => rows.length === 1);
		return new Set(named.flat().flatMap((row) => [row.id, row.parent]));
	}

	/**
	 * The row that a label names. One that several parts have is told by the row before it, which must be its parent or come before
	 * it under the same parent, and only where the later parts begin with a row of their own: else this may be theirs.
	 * A row of a part that is over is none of the form's.
	 */
	#rowOf(match: LabelMatch): FormRow | null {
		const named = listRows(LIST_TABLE, match);
		const [row, ...others] =
			named.length > 1
				? named.filter((candidate, i) => this.#follows(candidate) && named.slice(i + 1).every((r) => this.#seen.has(r.parent)))
				: named;
		return row === undefined || others.length > 0 || listPart(LIST_TABLE, row) < this.#part ? null : row;
	}

	#follows(candidate: FormRow): boolean {
		const last = this.#last;
		if (last === null) return false;
		if (candidate.parent === last.id) return true;
		return candidate.parent === last.parent && LIST_TABLE.rows.indexOf(candidate) > LIST_TABLE.rows.indexOf(last);
	}

	#match(match: LabelMatch, next: number): void {
		const row = this.#rowOf(match);
		const found = listCells(this.cells, match, next);
		this.#last = row;
		if (row !== null) this.#part = listPart(LIST_TABLE, row);
		if (row !== null && row.has_figures && !this.#figures.has(row.id)) this.#keep(row, found, match);
		else if (found.some((cell) => readCell(cell.text, null).state === 'number')) {
			const { at } = this.cells[match.index] as StreamCell;
			this.#unknown.push({ table: LIST_TABLE.id, label: this.#label(match), cells: found.map((cell) => cell.text), at });
		}
	}

	#keep(row: FormRow, found: readonly StreamCell[], match: LabelMatch): void {
		const [column] = leafColumns(LIST_TABLE) as readonly [FormColumn];
		const id = `${LIST_TABLE.id}.${row.id}.${column.id}`;
		const cell = listFigure(this.cells, found, match, this.header);
		if (cell !== null) {
			this.#fitted++;
			const { state, value } = readListCell(cell, row, found, this.#label(match));
			this.#figures.set(row.id, { id, value, state, raw: cell.text, at: cell.at });
			return;
		}
		const { at } = this.cells[match.index] as StreamCell;
		this.#figures.set(row.id, { id, value: null, state: 'unreadable', raw: found.map((c) => c.text).join('\t'), at });
		this.#findings.push(
			makeFinding({
				check: 'read.row_cells',
				severity: 'warning',
				cells: [id],
				left: found.length,
				right: 1,
				params: { table: LIST_TABLE.id, row: row.id },
				quotes: [{ text: found.map((c) => c.text.trim()).join(' '), at }]
			})
		);
	}

	/** True when words that no label explains stand between two labels, the rest of a label's own row apart. */
	#isInterrupted(before: LabelMatch | undefined, match: LabelMatch): boolean {
		if (before === undefined) return false;
		const { row } = this.cells[before.index] as StreamCell;
		const between = this.cells.slice(before.index + before.count, match.index);
		return between.some((cell) => (row === null || cell.row !== row) && !isFigure(cell) && !isUnit(cell));
	}

	#label(match: LabelMatch): string {
		return this.cells
			.slice(match.index, match.index + match.count)
			.map((cell) => cell.text.trim())
			.join('');
	}
}

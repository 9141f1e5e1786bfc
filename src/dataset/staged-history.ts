import type { CellValue } from '../core/check/compare-sides';
import { HISTORY_CELLS } from '../core/check/history-cells';
import { reportYear, type ReportYear } from '../core/check/report-year';
import type { CheckedNarrative } from '../core/check/checked-report';
import type { FormId } from '../core/model/report';
import type { ReportFacts } from './report-facts';

/** A number; `null`: the report does not have the cell; a letter: it has no number. */
type StagedCell = number | 'blank' | 'unreadable' | null;

interface Staged {
	/** Of each table its generation and the cells that are kept, in form order. */
	readonly tables: readonly (readonly [table: string, form: FormId, cells: readonly StagedCell[]])[];
	readonly narrative: readonly CheckedNarrative[];
}

function cellsOf(form: FormId, table: string): readonly string[] {
	return (HISTORY_CELLS.get(form) ?? []).filter((id) => id.startsWith(`${table}.`));
}

function staged(cell: CellValue | undefined): StagedCell {
	if (cell === undefined) return null;
	if (cell.state === 'number') return cell.value;
	return cell.state === 'unreadable' ? 'unreadable' : 'blank';
}

/** What a report gives to be compared with others, as text to be kept until all reports are in. */
export function stagedHistory(facts: ReportFacts): string {
	const { forms, cells, narrative } = reportYear(facts, facts.year);
	const kept: Staged = {
		tables: [...forms].map(([table, form]) => [table, form, cellsOf(form, table).map((id) => staged(cells.get(id)))]),
		narrative
	};
	return JSON.stringify(kept);
}

/** The report that `stagedHistory` kept. */
export function historyOf(text: string, year: number): ReportYear {
	const { tables, narrative } = JSON.parse(text) as Staged;
	const cells = new Map<string, CellValue>();
	for (const [table, form, values] of tables) {
		cellsOf(form, table).forEach((id, index) => {
			const value = values[index] ?? null;
			if (typeof value === 'number') cells.set(id, { value, state: 'number' });
			else if (value !== null) cells.set(id, { value: null, state: value });
		});
	}
	return { year, forms: new Map(tables.map(([table, form]) => [table, form])), cells, narrative };
}

import { figureIds, formById, type FormTable } from '../../core/form/form';
import { formOfYear } from '../../core/form/form-of-year';
import type { MeasureState } from '../../core/measure/measure';
import type { FigureState } from '../../core/model/figure';
import type { FormId } from '../../core/model/report';
import type { BodyReport, BodyTable } from '../queries/load-reports';

/** A figure of a report: a number, or why there is none. `raw` is null where it says no more than the number. */
export interface FigureCell {
	readonly value: number | null;
	readonly state: MeasureState;
	readonly raw: string | null;
}

/** A statutory table of a report: the generation it is of, its definition, and what was read; null where nothing was. */
export interface ReportTable {
	readonly form: FormId;
	readonly table: FormTable;
	readonly read: BodyTable | null;
}

// A page looks up hundreds of cells of the same few reports.
const TABLES = new WeakMap<BodyReport, readonly ReportTable[]>();
const PLACES = new WeakMap<FormTable, ReadonlyMap<string, number>>();

function findTables(report: BodyReport): readonly ReportTable[] {
	const usual = report.row.form ?? formOfYear(report.row.year);
	return formById(usual).tables.map((table) => {
		const read = report.tables.find(({ id }) => id === table.id) ?? null;
		const form = read?.form ?? usual;
		return { form, table: formById(form).tables.find(({ id }) => id === table.id) ?? table, read };
	});
}

/** The statutory tables of a report in form order, each of the generation that the report has it in. */
export function tablesOf(report: BodyReport): readonly ReportTable[] {
	const known = TABLES.get(report) ?? findTables(report);
	TABLES.set(report, known);
	return known;
}

function placeOf(table: FormTable, figureId: string): number {
	const known = PLACES.get(table) ?? new Map(figureIds(table).map((id, index) => [id, index]));
	PLACES.set(table, known);
	return known.get(figureId) ?? -1;
}

function silence({ row }: BodyReport, read: BodyTable | null): FigureState {
	if (read?.state === 'image') return 'unreadable';
	return row.extent === 'whole' ? 'absent' : 'not_read';
}

/** What a report has in a form cell. */
export function figureCell(report: BodyReport, read: BodyTable | null, table: FormTable, figureId: string): FigureCell {
	const value = read?.values[placeOf(table, figureId)] ?? null;
	if (value !== null) return { value, state: 'number', raw: null };
	const odd = report.odd[figureId];
	if (odd) return { value: null, state: odd.state, raw: odd.raw };
	return { value: null, state: silence(report, read), raw: null };
}

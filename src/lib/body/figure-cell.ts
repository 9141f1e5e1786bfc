import { figureIds, formById, type FormTable } from '../../core/form/form';
import type { FigureState } from '../../core/model/figure';
import type { FormId } from '../../core/model/report';
import type { BodyReport, BodyTable } from '../queries/load-body';

/** A form cell of a report: a number, or why there is none. `raw` is null where it says no more than the number. */
export interface FigureCell {
	readonly value: number | null;
	readonly state: FigureState;
	readonly raw: string | null;
}

/** The generation of the form that a report year's reports follow. */
function formOfYear(year: number): FormId {
	if (year >= 2021) return 'form-2021';
	return year >= 2019 ? 'form-2019' : 'form-2014';
}

/** The statutory tables of a report in form order, each of the generation that the report has it in. */
export function tablesOf(
	report: BodyReport
): readonly { readonly form: FormId; readonly table: FormTable; readonly read: BodyTable | null }[] {
	const usual = report.row.form ?? formOfYear(report.row.year);
	return formById(usual).tables.map((table) => {
		const read = report.tables.find(({ id }) => id === table.id) ?? null;
		const form = read?.form ?? usual;
		return { form, table: formById(form).tables.find(({ id }) => id === table.id) ?? table, read };
	});
}

function silence({ row }: BodyReport, read: BodyTable | null): FigureState {
	if (read?.state === 'image') return 'unreadable';
	return row.extent === 'whole' ? 'absent' : 'not_read';
}

/** What a report has in a form cell. */
export function figureCell(report: BodyReport, read: BodyTable | null, table: FormTable, figureId: string): FigureCell {
	const value = read?.values[figureIds(table).indexOf(figureId)] ?? null;
	if (value !== null) return { value, state: 'number', raw: null };
	const odd = report.odd[figureId];
	if (odd) return { value: null, state: odd.state, raw: odd.raw };
	return { value: null, state: silence(report, read), raw: null };
}

import type { InventedReport, PrintedCell } from '../facts/invented-report';
import { FIGURE_IDS } from '../facts/print-cells';
import { numbersIn } from './cells';

const FORM = 'form-2019';
const number = (value: number): PrintedCell => ({ text: String(value), state: 'number', value });

/** Rows of the form of 2021 that the form of 2019 has as one. */
const OTHER_HANDLING = ['other_correction_not_made_in_time', 'other_fee_not_paid_in_time', 'other_handling_other'] as const;

/** Cells that the form of 2019 alone has, told by those of 2021; what nothing tells is 0. */
function ownCell(report: InventedReport, id: string): PrintedCell | null {
	const [table, row, column] = id.split('.') as [string, string, string];
	const [issued, inForce] = ['issued_this_year', 'in_force_total'].map((of) => report.cells.get(`${table}.${row}.${of}`)?.value ?? 0);
	if (row === 'other_handling') {
		const parts = numbersIn(
			report,
			OTHER_HANDLING.map((part) => `${table}.${part}.${column}`)
		);
		return parts === null ? null : number(parts.reduce((sum, value) => sum + value, 0));
	}
	if (column === 'made_this_year' || column === 'newly_disclosed_this_year') return number(issued ?? 0);
	if (column === 'disclosed_total') return number(Math.max(issued ?? 0, inForce ?? 0));
	return number(0);
}

/** A report of 2021 or later filled into the form of 2019; `null` for another, or where a cell could not be told. */
export function inTrialForm(report: InventedReport): InventedReport | null {
	if (report.form !== 'form-2021' || Object.values(report.tables).some((state) => state !== 'present')) return null;
	const ids = FIGURE_IDS.get(FORM) ?? [];
	const cells = ids.map((id) => [id, report.cells.get(id) ?? ownCell(report, id)] as const);
	if (cells.some(([, cell]) => cell === null)) return null;
	const tables = Object.fromEntries(ids.map((id) => [id.slice(0, id.indexOf('.')), 'present' as const]));
	return { ...report, form: FORM, cells: new Map(cells as readonly (readonly [string, PrintedCell])[]), tables };
}

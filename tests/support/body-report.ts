import { figureIds, formById } from '../../src/core/form/form';
import type { FormId } from '../../src/core/model/report';
import type { ReportRow } from '../../src/lib/queries/body-reports';
import type { BodyReport } from '../../src/lib/queries/load-reports';

const ROW: ReportRow = {
	report_id: '990101001@2023.v1',
	year: 2023,
	version: 1,
	current: true,
	form: 'form-2021',
	extent: 'whole',
	origin: 'document',
	source: 'a.txt',
	source_row: null,
	source_url: null,
	published: null,
	published_from: null,
	days_late: null,
	note: null
};

/** A report that states the figures given and nothing else. `tables` of the form are present when a figure names them. */
export function bodyReport(
	figures: Readonly<Record<string, number>>,
	{ row, ...rest }: Partial<Omit<BodyReport, 'row' | 'tables'>> & { readonly row?: Partial<ReportRow> } = {}
): BodyReport {
	const form: FormId = row?.form ?? 'form-2021';
	const tables = formById(form).tables.map((table) => ({
		id: table.id,
		form,
		state: 'present' as const,
		values: figureIds(table).map((id) => figures[id] ?? null)
	}));
	return { row: { ...ROW, ...row }, tables, odd: {}, groups: {}, narrative: [], findings: [], residents: null, ...rest };
}

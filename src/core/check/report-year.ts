import type { FormId } from '../model/report';
import type { CellValue } from './compare-sides';
import type { CheckedNarrative, CheckedReport } from './checked-report';

/** A report as far as it is compared with the years before and with other bodies. */
export interface ReportYear {
	readonly year: number;
	/** Generation of each table that the report has. */
	readonly forms: ReadonlyMap<string, FormId>;
	/** Cells by figure id; what the report does not have is not in it. */
	readonly cells: ReadonlyMap<string, CellValue>;
	/** Its own figures for the year in running text, without those that are masked. */
	readonly narrative: readonly CheckedNarrative[];
}

/** What a report gives to be compared. @param year the report's, which has to be known */
export function reportYear({ tables, figures, narrative }: CheckedReport, year: number): ReportYear {
	const forms = Object.entries(tables).flatMap(([table, { form }]) => (form === null ? [] : [[table, form] as const]));
	return {
		year,
		forms: new Map(forms),
		cells: new Map(figures.map((figure) => [figure.id, figure])),
		narrative: narrative.filter(({ headline, value }) => headline && value !== null)
	};
}

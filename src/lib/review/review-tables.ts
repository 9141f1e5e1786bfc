import { figureIds } from '../../core/form/form';
import { figureCell, tablesOf, type FigureCell, type ReportTable } from '../body/figure-cell';
import type { BodyReport } from '../queries/load-reports';

/** A statutory table as it is reviewed. */
export interface ReviewTable extends ReportTable {
	readonly cells: ReadonlyMap<string, FigureCell>;
	/** Whether there is anything to draw: the document has the table, and not as a picture. */
	readonly drawn: boolean;
}

/** The statutory tables of a report in form order, with every cell. */
export function reviewTables(report: BodyReport): readonly ReviewTable[] {
	return tablesOf(report).map((of) => {
		const cells = new Map(figureIds(of.table).map((id) => [id, figureCell(report, of.read, of.table, id)]));
		const stated = [...cells.values()].some(({ state }) => state !== 'absent' && state !== 'not_read');
		return { ...of, cells, drawn: stated && of.read?.state !== 'image' };
	});
}

import { figureIds, type FormTable } from '../../core/form/form';
import { COUNTS } from '../../core/measure/catalogue';
import type { BodyReport } from '../queries/load-reports';
import { figureCell, tablesOf, type FigureCell, type ReportTable } from './figure-cell';
import { sourceSubject, type SourceSubject } from './source-subject';

/** A figure that two versions of a report have differently. */
export interface FigureChange {
	/** What the figure is: its subject in the later version. */
	readonly subject: SourceSubject;
	readonly before: FigureCell;
	readonly after: FigureCell;
}

/** What a version has of a statutory table: its cells, a picture of it, or nothing. */
export type TableForm = 'cells' | 'image' | 'absent';

/** A table that two versions have in different forms, so that its cells are not compared one by one. */
export interface TableChange {
	readonly table: FormTable;
	readonly before: TableForm;
	readonly after: TableForm;
}

/** How two versions of a report differ. */
export interface VersionChanges {
	/** Figures that can be looked up in both; what one of them was not read for is not among them. */
	readonly compared: number;
	readonly figures: readonly FigureChange[];
	readonly tables: readonly TableChange[];
}

interface Compared {
	readonly compared: number;
	readonly figures: readonly FigureChange[];
}

function tableForm(report: BodyReport, { read }: ReportTable): TableForm | 'unknown' {
	if (read?.state === 'image') return 'image';
	if (read !== null && read.form !== null) return 'cells';
	return report.row.extent === 'whole' ? 'absent' : 'unknown';
}

const differ = (before: FigureCell, after: FigureCell): boolean => before.value !== after.value || before.state !== after.state;

/** Compares cells that are known on both sides; `null` stands for a figure that a version cannot be asked for. */
function compare(
	pairs: readonly (readonly [id: string, before: FigureCell | null, after: FigureCell | null])[],
	later: BodyReport
): Compared {
	let compared = 0;
	const figures: FigureChange[] = [];
	for (const [id, before, after] of pairs) {
		if (before === null || after === null || before.state === 'not_read' || after.state === 'not_read') continue;
		compared += 1;
		const subject = differ(before, after) ? sourceSubject(later, id) : null;
		if (subject !== null) figures.push({ subject, before, after });
	}
	return { compared, figures };
}

function compareCells(earlier: BodyReport, later: BodyReport, before: ReportTable, after: ReportTable): Compared {
	const ids = figureIds(after.table);
	return compare(
		ids.map((id) => [id, figureCell(earlier, before.read, before.table, id), figureCell(later, after.read, after.table, id)]),
		later
	);
}

/** The measure that a figure of running text is one source of, so that the same count stated in a table is no change; else its metric. */
function idOfMetric(metric: string): string {
	return COUNTS.find(({ sources }) => sources.some((source) => 'metric' in source && source.metric === metric))?.id ?? metric;
}

/** Group totals that either version states as such, and the headline figures of running text. */
function compareStated(earlier: BodyReport, later: BodyReport): Compared {
	const versions = [later, earlier];
	const groups = versions.flatMap((version) => Object.keys(version.groups));
	const metrics = versions.flatMap(({ narrative }) => narrative.filter(({ headline }) => headline).map(({ metric }) => idOfMetric(metric)));
	const cellOf = (report: BodyReport, id: string): FigureCell | null => sourceSubject(report, id)?.cell ?? null;
	return compare(
		[...new Set([...groups, ...metrics])].map((id) => [id, cellOf(earlier, id), cellOf(later, id)]),
		later
	);
}

/**
 * What changed from one version of a report to another: every form cell and headline figure that both were read for.
 * A table that one has as cells and the other has not, or has of another generation, is one change, not two hundred.
 */
export function versionChanges(earlier: BodyReport, later: BodyReport): VersionChanges {
	const parts: Compared[] = [];
	const tables: TableChange[] = [];
	for (const after of tablesOf(later)) {
		const before = tablesOf(earlier).find(({ table }) => table.id === after.table.id);
		if (before === undefined) continue;
		const [was, is] = [tableForm(earlier, before), tableForm(later, after)];
		if (was === 'unknown' || is === 'unknown') continue;
		if (was === 'cells' && is === 'cells' && before.form === after.form) parts.push(compareCells(earlier, later, before, after));
		else if (was !== is || was === 'cells') tables.push({ table: after.table, before: was, after: is });
	}
	parts.push(compareStated(earlier, later));
	return {
		compared: parts.reduce((sum, { compared }) => sum + compared, 0),
		// A count that stands in a cell and in running text is one figure.
		figures: [...new Map(parts.flatMap(({ figures }) => figures.map((change) => [change.subject.id, change]))).values()],
		tables
	};
}

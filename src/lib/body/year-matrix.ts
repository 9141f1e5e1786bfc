import { MEASURES } from '../../core/measure/catalogue';
import type { Measure, MeasureTopic } from '../../core/measure/measure';
import { SEAMS } from '../../core/measure/seams';
import type { ChartTable } from '../charts/chart-table';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { BodyData } from '../queries/load-body';
import type { BodyReport } from '../queries/load-reports';
import { figureNumber, nameWithUnit } from '../summary/measure-words';
import { qualified } from '../summary/qualifier-words';
import { SMALL_N } from '../summary/small-n';
import type { AddressOf } from './body-query';
import type { FigureCell } from './figure-cell';
import { stateName, subjectQualifier } from './figure-words';
import { sourceSubject } from './source-subject';
import type { YearState } from './year-states';

/** One measure in one year. */
export interface YearCell {
	readonly cell: FigureCell;
	/** The number in words; '' where there is none. */
	readonly text: string;
	/** What a rate of cases is divided by; null for all others. */
	readonly n: number | null;
	/** A rate of too few cases. */
	readonly faint: boolean;
	/** Address of its source; null where there is no report. */
	readonly href: string | null;
}

/** One measure in all years of a body. */
export interface YearRow {
	readonly measure: Measure;
	/** One for each column. */
	readonly cells: readonly YearCell[];
}

export interface YearColumn extends YearState {
	/** A new generation of the form begins with this year. */
	readonly seam: boolean;
}

/** Measures of a body by year. */
export interface YearMatrix {
	readonly columns: readonly YearColumn[];
	readonly rows: readonly YearRow[];
}

/** Parts of other counts: single results, kinds of applicants, results of review. */
const DETAIL = /^(?:leaf_|applicants_|litigation_(?:direct|after)|reconsideration_(?:upheld|corrected|other_result|pending)$)/;

const NO_REPORT: YearCell = { cell: { value: null, state: 'no_report', raw: null }, text: '', n: null, faint: false, href: null };

function cellOf(report: BodyReport | undefined, measure: Measure, denominator: string | null, addressOf: AddressOf): YearCell {
	if (report === undefined) return NO_REPORT;
	const subject = sourceSubject(report, measure.id, denominator);
	const silent = report.row.extent === 'whole' && report.row.origin === 'document' ? 'absent' : 'not_read';
	const cell = subject?.cell ?? { value: null, state: silent, raw: null };
	const n = subject?.kind === 'rate' && subject.measure.proportion && cell.value !== null ? subject.n : null;
	return {
		cell,
		text: cell.value === null ? '' : qualified(figureNumber(cell.value, measure), subjectQualifier(subject)),
		n,
		faint: n !== null && n < SMALL_N,
		href: subject === null ? null : addressOf(report.row, measure.id)
	};
}

/** All measures of a body in all its years, every year with a report or with one expected. */
export function yearMatrix(
	{ reports }: Pick<BodyData, 'reports'>,
	years: readonly YearState[],
	denominator: string | null,
	addressOf: AddressOf
): YearMatrix {
	return {
		columns: years.map((state, index) => ({ ...state, seam: SEAMS.some(({ year }) => crosses(years, index, year)) })),
		rows: MEASURES.map((measure) => ({
			measure,
			cells: years.map(({ year }) =>
				cellOf(
					reports.find(({ row }) => row.year === year),
					measure,
					denominator,
					addressOf
				)
			)
		}))
	};
}

/** Rows that stand open, and the rest: of all topics the main measures that some year states, of one topic all that some year states. */
export function splitRows(
	{ rows }: YearMatrix,
	topic: MeasureTopic | null
): { readonly shown: readonly YearRow[]; readonly others: readonly YearRow[] } {
	const own = rows.filter(({ measure }) => topic === null || measure.topic === topic);
	const isShown = (row: YearRow): boolean => isStated(row) && (topic !== null || !DETAIL.test(row.measure.id));
	return { shown: own.filter(isShown), others: own.filter((row) => !isShown(row)) };
}

/** Topics of which some year states something, in order. */
export function statedTopics({ rows }: YearMatrix): readonly MeasureTopic[] {
	return [...new Set(rows.filter(isStated).map(({ measure }) => measure.topic))];
}

/** Whether some year has a number. */
export function isStated({ cells }: YearRow): boolean {
	return cells.some(({ cell }) => cell.value !== null);
}

/** Whether a generation that begins with `seam` begins between this column and the one before. */
function crosses(years: readonly YearState[], index: number, seam: number): boolean {
	const [before, after] = [years[index - 1], years[index]];
	return before !== undefined && after !== undefined && before.year < seam && after.year >= seam;
}

/** The same as a table of words and numbers, for a file. */
export function matrixTable({ columns }: YearMatrix, rows: readonly YearRow[]): ChartTable {
	return {
		caption: m.body_all_title(),
		columns: [{ label: m.body_all_measure(), numeric: false }, ...columns.map(({ year }) => ({ label: String(year), numeric: true }))],
		rows: rows.map(({ measure, cells }) => [
			{ value: nameWithUnit(measure) },
			...cells.map(({ cell, text, n }) => {
				if (cell.value === null) return { value: stateName(cell.state) };
				return { value: measure.kind === 'count' ? cell.value : n === null ? text : `${text} (n=${formatNumber(n)})` };
			})
		])
	};
}

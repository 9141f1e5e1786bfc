import { OUTCOMES } from '../../core/measure/catalogue';
import type { FigureState } from '../../core/model/figure';
import { stateName } from '../body/figure-words';
import type { ChartCell, ChartTable } from '../charts/chart-table';
import type { SquaresItem } from '../charts/unit-squares';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import type { Doubt } from '../queries/doubt-sql';
import type { ReportFigures } from '../queries/figures-of-reports';
import type { OutcomeDoubts } from '../queries/outcomes-of-bodies';
import type { ReportOutcomes } from '../queries/outcomes-of-reports';
import { inWords } from './bilingual';
import { countMeasure } from './count-measure';
import { reportOutcomeRows } from './outcome-view';
import { figureHref } from './report-words';

/** Rows of a list of reports shown at once; the data table has the others. */
export const MOST_TABLE_ROWS = 12;

/** Reports as rows of squares, each with what it does not state left out. */
export function reportSquares(reports: readonly ReportOutcomes[], place: Place): readonly SquaresItem[] {
	return reportOutcomeRows(reports, place).map(({ label, note, counts, marks }) => ({
		label,
		note,
		counts: counts ?? [],
		marks,
		strong: false
	}));
}

/** States of the outcomes of these reports, repeats included. */
export function outcomeStates(reports: readonly ReportOutcomes[]): readonly FigureState[] {
	return reports.flatMap((row) => OUTCOMES.map((outcome) => row[`${outcome}__state`]));
}

/** Doubts on the outcomes of these reports or bodies. */
export function outcomeDoubts(reports: readonly OutcomeDoubts[]): readonly Doubt[] {
	return reports.flatMap((row) => OUTCOMES.map((outcome) => row[`${outcome}__doubt`]));
}

/** States of some figures of these reports, repeats included. */
export function figureStates(reports: readonly ReportFigures[], measures: readonly string[]): readonly FigureState[] {
	return reports.flatMap((row) => measures.map((id) => stateOf(row, id)));
}

function stateOf(row: ReportFigures, id: string): FigureState {
	return row[`${id}__state`] as FigureState;
}

function doubtOf(row: ReportFigures, id: string): Doubt {
	return row[`${id}__doubt`] as Doubt;
}

/** Doubts on some figures of these reports. */
export function figureDoubts(reports: readonly ReportFigures[], measures: readonly string[]): readonly Doubt[] {
	return reports.flatMap((row) => measures.map((id) => doubtOf(row, id)));
}

/** Figures as each report states them, each leading to its source; where there is none, why. */
export function reportTable(caption: string, reports: readonly ReportFigures[], measures: readonly string[], place: Place): ChartTable {
	return {
		caption,
		columns: [m.overview_col_body(), m.overview_col_year(), ...measures.map((id) => inWords(countMeasure(id).name))].map(
			(label, index) => ({
				label,
				numeric: index > 1
			})
		),
		rows: reports.map((row) => [
			{ value: row.short_name },
			{ value: row.year },
			...measures.map((id): ChartCell => {
				const value = row[id];
				const state = stateOf(row, id);
				return typeof value === 'number' || state === 'number'
					? { value: value ?? Number.NaN, href: figureHref(place, row.body_id, row.year, id), doubt: doubtOf(row, id) }
					: { value: stateName(state), state };
			})
		])
	};
}

import type { MissingState } from '../../core/measure/measure';
import type { Doubt } from '../queries/doubt-sql';

/** A cell of a chart's data table: a number, or words (a missing figure is its state in words). */
export interface ChartCell {
	readonly value: number | string;
	/** Where the cell leads; absent for most. */
	readonly href?: string;
	/** Why there is no number, where `value` is words for that. */
	readonly state?: MissingState;
	/** Open errors that a number rests on; absent where it rests on none. */
	readonly doubt?: Doubt;
}

/** The same data as the chart, as a table: what is shown, downloaded as CSV and read out. */
export interface ChartTable {
	readonly caption: string;
	readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
	readonly rows: readonly (readonly ChartCell[])[];
}

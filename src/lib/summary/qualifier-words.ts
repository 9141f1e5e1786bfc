import type { ChartCell, ChartTable } from '../charts/chart-table';
import { m } from '../paraglide/messages';
import type { ValueQualifier } from '../queries/qualifier-sql';

const SIGNS: Readonly<Record<NonNullable<ValueQualifier>, string>> = { at_least: '≥', approx: '≈' };

/** A figure in words with the sign of how exactly its report states it: `≥ 10,000 次`; as it is where it is exact. */
export function qualified(words: string, qualifier: ValueQualifier): string {
	return qualifier === null ? words : `${SIGNS[qualifier]} ${words}`;
}

/**
 * The column that says how exactly the figures to its right are stated, and its cell in a row; no column where all are exact.
 * The figures stay bare numbers: a spreadsheet can add them up.
 */
export function qualifierColumn(qualifiers: readonly ValueQualifier[]): {
	readonly columns: ChartTable['columns'];
	readonly cells: (qualifier: ValueQualifier) => readonly ChartCell[];
} {
	if (qualifiers.every((one) => one === null)) return { columns: [], cells: () => [] };
	return {
		columns: [{ label: m.view_qualifier_column(), numeric: false }],
		cells: (qualifier) => [{ value: qualifier === null ? '' : SIGNS[qualifier] }]
	};
}

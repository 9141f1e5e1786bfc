import type { ChartCell, ChartTable } from '../charts/chart-table';
import { formLabel, formName } from '../body/form-words';
import { cellWords } from '../body/figure-words';
import { m } from '../paraglide/messages';
import { cellWordsOf } from './cell-name';
import type { RollUpBlock, RollUpCell } from './roll-up-blocks';
import { checkName, silentWords } from './roll-up-words';

function ownCells({ own, check }: RollUpCell): readonly ChartCell[] {
	if (check === null) return [];
	return [{ value: own === null ? m.region_own_none() : (own.value ?? cellWords(own)) }, { value: checkName(check) }];
}

/** The cells of a roll-up's tables, one a row, for a file: sum or state as on screen, what it rests on, and who is left out and why. */
export function rollUpCsv(blocks: readonly RollUpBlock[], title: string): ChartTable {
	const checked = blocks.some(({ check }) => check !== null);
	const heads = [m.region_csv_table(), m.region_csv_row(), m.region_csv_column(), m.region_csv_unit()];
	const numbers = [m.region_csv_sum(), m.region_csv_stated(), m.overview_col_expected()];
	return {
		caption: title,
		columns: [
			...heads.map((label) => ({ label, numeric: false })),
			...numbers.map((label) => ({ label, numeric: true })),
			{ label: m.region_csv_silent(), numeric: false },
			...(checked
				? [
						{ label: m.region_csv_own(), numeric: true },
						{ label: m.region_csv_check(), numeric: false }
					]
				: [])
		],
		rows: blocks.flatMap(({ table, rollUp, cells }) =>
			[...cells].map(([id, one]): readonly ChartCell[] => {
				const words = cellWordsOf(table, id);
				return [
					{ value: m.region_form_table({ table: formLabel(table), form: formName(rollUp.form) }) },
					{ value: words.row },
					{ value: words.column },
					{ value: words.unit },
					{ value: one.cell.value ?? cellWords(one.cell) },
					{ value: one.sum.stated },
					{ value: rollUp.expected },
					{ value: silentWords(one.sum.silent) },
					...ownCells(one)
				];
			})
		)
	};
}

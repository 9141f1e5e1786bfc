import type { CountMeasure } from '../../core/measure/measure';
import type { ChangeRow } from '../charts/changes';
import type { ChartTable } from '../charts/chart-table';
import { formatChange } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import type { BodyChange } from '../queries/changes-of-bodies';
import { bothDoubts } from './both-doubts';
import { inWords } from './bilingual';
import { qualified, qualifierColumn } from './qualifier-words';
import { figureHref, quantity } from './report-words';

/** Two dots a body, each year's figure as its report states it. `year` is the later one. */
export function changeRows(changes: readonly BodyChange[], measure: CountMeasure, year: number, place: Place): readonly ChangeRow[] {
	return changes.map((row) => ({
		label: row.short_name,
		before: row.before,
		after: row.after,
		mark: {
			title: row.short_name,
			lines: [
				[m.overview_year({ year: String(year - 1) }), qualified(quantity(row.before, measure), row.before_qualifier)],
				[m.overview_year({ year: String(year) }), qualified(quantity(row.after, measure), row.after_qualifier)],
				[m.overview_col_change(), formatChange(row.after - row.before)]
			],
			href: figureHref(place, row.body_id, year, measure.id),
			doubt: bothDoubts(row.before_doubt, row.after_doubt)
		}
	}));
}

/** The same by body, each figure with its source. */
export function changeTable(title: string, changes: readonly BodyChange[], measure: CountMeasure, year: number, place: Place): ChartTable {
	const before = qualifierColumn(changes.map((row) => row.before_qualifier));
	const after = qualifierColumn(changes.map((row) => row.after_qualifier));
	const number = (label: string) => ({ label, numeric: true });
	return {
		caption: `${title} ${inWords(measure.name)}`,
		columns: [
			{ label: m.overview_col_body(), numeric: false },
			{ label: m.overview_col_place(), numeric: false },
			...before.columns,
			number(String(year - 1)),
			...after.columns,
			number(String(year)),
			number(m.overview_col_change())
		],
		rows: changes.map((row) => [
			{ value: row.short_name },
			{ value: row.county ?? m.overview_nowhere() },
			...before.cells(row.before_qualifier),
			{ value: row.before, href: figureHref(place, row.body_id, year - 1, measure.id), doubt: row.before_doubt },
			...after.cells(row.after_qualifier),
			{ value: row.after, href: figureHref(place, row.body_id, year, measure.id), doubt: row.after_doubt },
			{ value: row.after - row.before }
		])
	};
}

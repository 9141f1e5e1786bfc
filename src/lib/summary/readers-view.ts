import { stateName } from '../body/figure-words';
import type { ChartTable } from '../charts/chart-table';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import type { Doubt } from '../queries/doubt-sql';
import type { ReaderReport } from '../queries/readers';
import { inWords } from './bilingual';
import { countMeasure } from './count-measure';
import { qualified, qualifierColumn } from './qualifier-words';
import { figureHref, placeWords } from './report-words';

const READINGS = ['views', 'site_visits'] as const;

/** One figure that a report states of its readers. */
export interface ReaderFigure {
	readonly name: string;
	readonly words: string;
	readonly href: string;
	readonly doubt: Doubt;
}

/** The figures a report states, each with its source; what it does not state is not among them. */
export function readerFigures(row: ReaderReport, place: Place): readonly ReaderFigure[] {
	return READINGS.flatMap((id) => {
		const value = row[id];
		if (value === null) return [];
		return [
			{
				name: inWords(countMeasure(id).name),
				words: qualified(formatNumber(value), row[`${id}_qualifier`]),
				href: figureHref(place, row.body_id, row.year, id),
				doubt: row[`${id}_doubt`]
			}
		];
	});
}

/** Report by report; where a report has no figure, why. */
export function readersTable(caption: string, reports: readonly ReaderReport[], place: Place): ChartTable {
	const exact = READINGS.map((id) => qualifierColumn(reports.map((row) => row[`${id}_qualifier`])));
	const words = [m.overview_col_year(), m.overview_col_body(), m.overview_col_place()];
	return {
		caption,
		columns: [
			...words.map((label) => ({ label, numeric: false })),
			...READINGS.flatMap((id, index) => [...(exact[index]?.columns ?? []), { label: inWords(countMeasure(id).name), numeric: true }])
		],
		rows: reports.map((row) => [
			{ value: row.year },
			{ value: row.short_name },
			{ value: placeWords(row) },
			...READINGS.flatMap((id, index) => {
				const value = row[id];
				const figure =
					value === null
						? { value: stateName(row[`${id}_state`]) }
						: { value, href: figureHref(place, row.body_id, row.year, id), doubt: row[`${id}_doubt`] };
				return [...(exact[index]?.cells(row[`${id}_qualifier`]) ?? []), figure];
			})
		])
	};
}

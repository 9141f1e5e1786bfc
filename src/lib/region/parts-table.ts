import type { ChartTable } from '../charts/chart-table';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import type { RollUpPart } from '../queries/roll-up-parts';
import { figureHref } from '../summary/report-words';
import { reasonName } from './roll-up-words';

/** What a cell of a roll-up is made of, body by body, for a file: the figure, or why there is none. */
export function partsTable(parts: readonly RollUpPart[], title: string, place: Place, year: number, figure: string): ChartTable {
	return {
		caption: title,
		columns: [
			{ label: m.region_column_body(), numeric: false },
			{ label: m.region_column_place(), numeric: false },
			{ label: title, numeric: true }
		],
		rows: parts.map(({ body_id, short_name, county, value, state }) => [
			{ value: short_name },
			{ value: county ?? m.overview_nowhere() },
			{
				value: value ?? (state === 'number' ? '' : reasonName(state)),
				href: figureHref(place, body_id, year, figure)
			}
		])
	};
}

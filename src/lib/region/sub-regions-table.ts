import type { ChartCell, ChartTable } from '../charts/chart-table';
import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import { regionPath } from '../paths';
import type { Place } from '../place';
import type { SubRegion } from '../queries/sub-regions';
import { SMALL_N } from '../summary/small-n';
import { measureWords } from './measure-words';

const NONE = (): ChartCell => ({ value: m.overview_none_stated() });

/** A ratio of sums; of few cases the cases. */
function shareCell({ disclosure_rate: granted, disclosure_rate__n: n }: SubRegion, min: number): ChartCell {
	if (granted === null || n === null) return NONE();
	return { value: n < min ? m.region_cases({ part: formatNumber(granted), n: formatNumber(n) }) : formatPercent(granted / n) };
}

const sumCell = (sum: number | null): ChartCell => (sum === null ? NONE() : { value: sum });

function censusCells(row: SubRegion, min: number): readonly ChartCell[] {
	return [
		{ value: row.expected ?? m.overview_not_expected() },
		{ value: row.reports },
		{ value: row.late },
		sumCell(row.items_published),
		{ value: row.items_published__stated },
		sumCell(row.requests_new),
		{ value: row.requests_new__stated },
		shareCell(row, min),
		{ value: row.disclosure_rate__n ?? '' }
	];
}

/**
 * The regions below a region in one year, each a link. With a roster their sums, and how many bodies each rests on; without
 * one only how many reports are in the sample and what they state.
 */
export function subRegionsTable(rows: readonly SubRegion[], title: string, roster: boolean, place: Place, min = SMALL_N): ChartTable {
	const items = measureWords('items_published');
	const requests = measureWords('requests_new');
	const numbers = roster
		? [
				m.overview_col_expected(),
				m.region_column_found(),
				m.region_column_late(),
				items,
				m.region_column_stated_items(),
				requests,
				m.region_column_stated_requests(),
				measureWords('disclosure_rate'),
				m.region_column_n()
			]
		: [m.region_column_reports(), m.region_column_stated_items(), m.region_column_stated_requests()];
	return {
		caption: title,
		columns: [{ label: m.region_column_region(), numeric: false }, ...numbers.map((label) => ({ label, numeric: true }))],
		rows: rows.map((row) => [
			row.code === null ? { value: m.overview_nowhere() } : { value: row.name ?? row.code, href: regionPath(place, row.code) },
			...(roster
				? censusCells(row, min)
				: [{ value: row.reports }, { value: row.items_published__stated }, { value: row.requests_new__stated }])
		])
	};
}

import type { ChartTable } from '../charts/chart-table';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { ChannelYear } from '../queries/channels-by-year';
import type { ReadershipYear } from '../queries/readership-by-year';
import { channelName } from './channel-view';
import { FEWEST_FOR_MEDIAN } from './measure-view';

/** One channel in one year. */
export interface ChannelYearCell {
	readonly year: number;
	readonly stated: number;
	/** Part of the year's reports, between 0 and 1. */
	readonly part: number;
	/** Null where fewer than ten reports state it. */
	readonly median: number | null;
	/** The cell in one sentence. */
	readonly words: string;
}

/** One channel's row; a cell is null where no report of the year states it. */
export interface ChannelYearsRow {
	readonly name: string;
	readonly cells: readonly (ChannelYearCell | null)[];
}

/** Channels that some report states, over the years with reports. */
export function channelYearsGrid(
	rows: readonly ChannelYear[],
	years: readonly ReadershipYear[]
): { readonly years: readonly ReadershipYear[]; readonly rows: readonly ChannelYearsRow[] } {
	const shown = years.filter(({ reports }) => reports > 0);
	const channels = [...new Set(rows.map(({ channel }) => channel))];
	return {
		years: shown,
		rows: channels.map((channel) => ({
			name: channelName({ channel }),
			cells: shown.map((year) => {
				const found = rows.find((row) => row.channel === channel && row.year === year.year);
				return found === undefined ? null : cellOf(found, year);
			})
		}))
	};
}

function cellOf(row: ChannelYear, { reports }: ReadershipYear): ChannelYearCell {
	const median = row.stated >= FEWEST_FOR_MEDIAN ? row.median : null;
	const words = {
		channel: channelName(row),
		year: String(row.year),
		stated: formatNumber(row.stated),
		reports: formatNumber(reports)
	};
	return {
		year: row.year,
		stated: row.stated,
		part: row.stated / reports,
		median,
		words:
			median === null ? m.reach_channel_years_cell(words) : m.reach_channel_years_cell_median({ ...words, median: formatNumber(median) })
	};
}

/** Channel by year: reports, those that state it, median and largest. */
export function channelYearsTable(caption: string, rows: readonly ChannelYear[], years: readonly ReadershipYear[]): ChartTable {
	const numeric = [m.overview_col_reports(), m.overview_col_stated(), m.overview_median(), m.overview_col_largest()];
	return {
		caption,
		columns: [
			{ label: m.overview_col_channel(), numeric: false },
			{ label: m.overview_col_year(), numeric: false },
			...numeric.map((label) => ({ label, numeric: true }))
		],
		rows: rows.map((row) => [
			{ value: channelName(row) },
			{ value: row.year },
			{ value: years.find(({ year }) => year === row.year)?.reports ?? '' },
			{ value: row.stated },
			{ value: row.stated >= FEWEST_FOR_MEDIAN ? row.median : m.reach_channel_years_few() },
			{ value: row.largest }
		])
	};
}

import { wilson } from '../../core/measure/wilson';
import type { ChartTable } from '../charts/chart-table';
import type { ShareYear } from '../charts/share-by-year';
import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import type { ReadershipYear } from '../queries/readership-by-year';
import { SMALL_N } from './small-n';

/** The share of reports read whole that state readership, by year. @param hrefOf where a year leads */
export function shareYears(years: readonly ReadershipYear[], hrefOf: (year: number) => string): readonly ShareYear[] {
	return years.map(({ year, whole, whole_stated: stated }) => {
		const few = whole < SMALL_N;
		const interval = wilson(stated, whole);
		const counts = `${formatNumber(stated)}/${formatNumber(whole)}`;
		return {
			label: String(year),
			note: counts,
			share: whole > 0 ? stated / whole : null,
			interval,
			words: few ? counts : formatPercent(stated / whole, 0),
			few,
			mark: {
				title: m.overview_year({ year: String(year) }),
				lines: [
					[m.reach_share_whole(), formatNumber(whole)],
					[m.reach_share_stated(), formatNumber(stated)],
					[m.reach_share_share(), few ? m.reach_share_too_few() : formatPercent(stated / whole)],
					...intervalLines(interval)
				],
				href: hrefOf(year)
			}
		};
	});
}

function intervalLines(interval: ReturnType<typeof wilson>): readonly (readonly [string, string])[] {
	if (interval === null) return [];
	return [[m.reach_share_interval(), m.overview_range({ from: formatPercent(interval.low), to: formatPercent(interval.high) })]];
}

/** The same by year; shares and intervals only from 30 reports on. */
export function shareTable(caption: string, years: readonly ReadershipYear[]): ChartTable {
	const numeric = [
		m.overview_col_reports(),
		m.reach_share_whole(),
		m.reach_share_stated(),
		m.reach_share_share(),
		m.reach_share_low(),
		m.reach_share_high(),
		m.reach_share_not_read()
	];
	return {
		caption,
		columns: [{ label: m.overview_col_year(), numeric: false }, ...numeric.map((label) => ({ label, numeric: true }))],
		rows: years.map(({ year, reports, whole, whole_stated: stated, not_read }) => {
			const shares = whole < SMALL_N ? null : { share: stated / whole, ...wilson(stated, whole) };
			const cell = (share: number | undefined) => ({ value: share === undefined ? m.reach_share_too_few() : formatPercent(share) });
			return [
				{ value: year },
				{ value: reports },
				{ value: whole },
				{ value: stated },
				cell(shares?.share),
				cell(shares?.low),
				cell(shares?.high),
				{ value: not_read }
			];
		})
	};
}

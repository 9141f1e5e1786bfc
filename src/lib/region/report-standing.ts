import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { RegionBody } from '../queries/region-bodies';

/** How a body stands with its report for a year, in words; only for data sets with a roster. */
export function reportStanding({ report_id, days_late }: Pick<RegionBody, 'report_id' | 'days_late'>): string {
	if (report_id === null) return m.overview_coverage_missing();
	if (days_late === null) return m.overview_coverage_undated();
	return days_late > 0 ? m.overview_coverage_days_late({ days: formatNumber(days_late) }) : m.overview_coverage_on_time();
}

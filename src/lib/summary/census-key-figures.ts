import { formatChange, formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import type { MeasureYear } from '../queries/measure-by-year';
import type { LoadedMeasure } from '../queries/load-measure';
import type { OverviewData } from '../queries/overview';
import { inWords } from './bilingual';
import { countMeasure } from './count-measure';
import type { KeyFigure } from './key-figure';
import { largestOf, rowOfYear } from './overview-summary';
import { coverageWords, joinWords } from './report-words';
import { SMALL_N } from './small-n';

/** Fewer bodies than this say nothing about a change. */
const FEWEST_COMPARED = 10;

/** Figures of a roster's last year, each with its change over the bodies that state both years. */
export function censusKeyFigures(data: OverviewData): readonly KeyFigure[] {
	return [...published(data), ...itemsPublished(data), ...requestsReceived(data), ...disclosureRate(data)];
}

function published({ publications, coverage, year }: OverviewData): readonly KeyFigure[] {
	const row = rowOfYear(publications, year);
	if (row === undefined || row.expected === null || year === null) return [];
	const late = coverage.filter((cell) => cell.year === year).reduce((sum, cell) => sum + cell.late, 0);
	return [
		{
			title: m.overview_key_reports(),
			value: formatNumber(row.reports),
			unit: m.overview_key_reports_unit({ expected: formatNumber(row.expected) }),
			note: joinWords([
				reportsChange(row, rowOfYear(publications, year - 1)),
				late > 0 ? m.overview_key_late({ late: formatNumber(late) }) : m.overview_key_no_late()
			]),
			coverage: m.overview_key_missing({ missing: formatNumber(row.expected - row.reports) }),
			href: '#coverage-table',
			trend: { what: m.overview_spark_reports(), values: publications.years.map((one) => one.reports) }
		}
	];
}

/** Counts of reports compare only between years that expect the same number. */
function reportsChange(row: MeasureYear, before: MeasureYear | undefined): string {
	if (before === undefined || before.expected !== row.expected) return '';
	const difference = row.reports - before.reports;
	const words = { year: String(before.year), n: formatNumber(Math.abs(difference)) };
	if (difference === 0) return m.overview_key_same(words);
	return difference > 0 ? m.overview_key_more_reports(words) : m.overview_key_fewer_reports(words);
}

function itemsPublished({ publications, year }: OverviewData): readonly KeyFigure[] {
	const row = rowOfYear(publications, year);
	if (row === undefined || row.total === null) return [];
	return [
		{
			title: m.overview_key_published(),
			value: formatNumber(row.total),
			unit: inWords(countMeasure('items_published').unit),
			note: changeWords(publications, row.year),
			coverage: coverageWords(row.stated, row.reports, row.expected),
			href: '#publications-table',
			trend: { what: m.overview_spark_median(), values: publications.years.map((one) => one.median) }
		}
	];
}

function requestsReceived({ requests, year }: OverviewData): readonly KeyFigure[] {
	const row = rowOfYear(requests, year);
	const top = largestOf(requests, year);
	if (row === undefined || row.total === null || top === undefined) return [];
	const share = row.total > 0 ? top.value / row.total : 0;
	return [
		{
			title: m.overview_key_requests(),
			value: formatNumber(row.total),
			unit: inWords(countMeasure('requests_new').unit),
			note: joinWords([
				m.overview_key_zeros({ zeros: formatNumber(row.zeros) }),
				share >= 0.25 ? m.overview_key_top({ top: top.short_name, share: formatPercent(share, 0) }) : changeWords(requests, row.year)
			]),
			coverage: coverageWords(row.stated, row.reports, row.expected),
			href: '#requests-table',
			trend: {
				what: m.overview_spark_mean(),
				values: requests.years.map((one) => (one.total === null || one.stated === 0 ? null : one.total / one.stated))
			}
		}
	];
}

function disclosureRate({ outcomes, publications, year }: OverviewData): readonly KeyFigure[] {
	const row = outcomes.find((one) => one.year === year);
	const reports = rowOfYear(publications, year);
	if (row === undefined || reports === undefined || row.granted === null || row.concluded === null || row.concluded === 0) return [];
	const words = { concluded: formatNumber(row.concluded), granted: formatNumber(row.granted) };
	const few = row.concluded < SMALL_N;
	return [
		{
			title: m.overview_key_rate(),
			value: few ? `${words.granted} / ${words.concluded}` : formatPercent(row.granted / row.concluded),
			unit: '',
			note: few ? m.overview_key_rate_few(words) : m.overview_key_rate_note(words),
			coverage: coverageWords(row.rate_reports, reports.reports, reports.expected),
			href: '#outcomes-table',
			trend: { what: m.overview_spark_rate(), values: outcomes.map((one) => rateOf(one.granted, one.concluded)) }
		}
	];
}

function rateOf(granted: number | null, concluded: number | null): number | null {
	return granted === null || concluded === null || concluded < SMALL_N ? null : granted / concluded;
}

function changeWords({ change }: LoadedMeasure, year: number): string {
	if (change === null || change.before === null || change.after === null || change.bodies < FEWEST_COMPARED)
		return m.overview_key_no_change();
	const difference = change.after - change.before;
	const words = { year: String(year - 1), change: formatChange(difference), n: formatNumber(change.bodies) };
	if (change.before === 0) return m.overview_key_change_bare(words);
	const share = difference / change.before;
	return m.overview_key_change({ ...words, percent: `${share > 0 ? '+' : ''}${formatPercent(share)}` });
}

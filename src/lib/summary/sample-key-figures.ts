import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import type { OverviewData } from '../queries/overview';
import { inWords } from './bilingual';
import { countMeasure } from './count-measure';
import type { KeyFigure } from './key-figure';
import { statedInAll } from './overview-summary';
import { coverageWords, medianOf, quantity } from './report-words';

/** Figures of a sample: how many reports say what. No change on the year: the years hold different bodies. */
export function sampleKeyFigures(data: OverviewData): readonly KeyFigure[] {
	return [sampleReports(data), ...publishedMedian(data), ...zeroRequests(data), statedViews(data)];
}

function sampleReports({ extent }: OverviewData): KeyFigure {
	return {
		title: m.overview_key_sample_reports(),
		value: formatNumber(extent.reports),
		unit: m.overview_key_sample_reports_unit(),
		note:
			extent.provinces > 1
				? m.overview_key_sample_reports_note({ bodies: formatNumber(extent.bodies), provinces: formatNumber(extent.provinces) })
				: m.overview_key_sample_bodies_note({ bodies: formatNumber(extent.bodies) }),
		coverage: m.overview_key_sample_roster(),
		href: null
	};
}

function publishedMedian({ extent, publications }: OverviewData): readonly KeyFigure[] {
	const values = publications.values.map((row) => row.value);
	const median = publications.complete ? medianOf(values) : null;
	if (median === null) return [];
	const measure = countMeasure('items_published');
	return [
		{
			title: m.overview_key_sample_median(),
			value: formatNumber(median),
			unit: inWords(measure.unit),
			note: m.overview_key_sample_largest({
				largest: quantity(Math.max(...values), measure),
				smallest: quantity(Math.min(...values), measure)
			}),
			coverage: coverageWords(values.length, extent.reports, null),
			href: '#publications-table'
		}
	];
}

function zeroRequests({ extent, requests }: OverviewData): readonly KeyFigure[] {
	const stated = statedInAll(requests);
	const zeros = requests.years.reduce((sum, row) => sum + row.zeros, 0);
	const largest = Math.max(...requests.years.flatMap((row) => (row.largest === null ? [] : [row.largest])));
	if (stated === 0) return [];
	return [
		{
			title: m.overview_key_sample_zero(),
			value: formatNumber(zeros),
			unit: m.overview_key_sample_reports_unit(),
			note: m.overview_key_sample_zero_note({ share: formatPercent(zeros / stated, 0), largest: formatNumber(largest) }),
			coverage: coverageWords(stated, extent.reports, null),
			href: '#requests-table'
		}
	];
}

function statedViews({ extent, views }: OverviewData): KeyFigure {
	const stated = statedInAll(views);
	return {
		title: m.overview_key_sample_views(),
		value: formatNumber(stated),
		unit: m.overview_key_sample_reports_unit(),
		note: m.overview_key_sample_views_note(),
		coverage: coverageWords(stated, extent.reports, null),
		href: stated > 0 ? '#readers' : null
	};
}

import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import type { MeasureYear } from '../queries/measure-by-year';
import type { MeasureValue } from '../queries/measure-values';
import type { LoadedMeasure } from '../queries/load-measure';
import type { OverviewData } from '../queries/overview';
import { figureHref, medianOf, yearsWords } from './report-words';
import { withFigures, type TextPart } from './text-parts';
import { SMALL_N } from './small-n';

/** The overview in plain words: a headline, and a paragraph sentence by sentence. */
export interface OverviewSummary {
	readonly headline: string;
	readonly lead: readonly (readonly TextPart[])[];
}

/** From this part of all requests on, one body's share is worth a word. */
const LARGE_SHARE = 0.25;

/**
 * What the data says, as sentences; a sentence whose figures nobody states is left out. Only with a roster does it
 * speak of how many published; without one it says that the sample stands for no region.
 */
export function overviewSummary(data: OverviewData, place: Place): OverviewSummary {
	const sentences = data.dataset.roster ? censusLead(data, place) : sampleLead(data, place);
	return { headline: headline(data), lead: sentences.filter((sentence) => sentence.length > 0) };
}

/** The row of the year the page speaks of. */
export function rowOfYear(measure: LoadedMeasure, year: number | null): MeasureYear | undefined {
	return measure.years.find((row) => row.year === year);
}

/** Who states the largest value in a year. */
export function largestOf(measure: LoadedMeasure, year: number | null): MeasureValue | undefined {
	return measure.values
		.filter((row) => year === null || row.year === year)
		.reduce<MeasureValue | undefined>((top, row) => (top === undefined || row.value > top.value ? row : top), undefined);
}

/** Reports that state a measure, over all years shown. */
export function statedInAll(measure: LoadedMeasure): number {
	return measure.years.reduce((sum, row) => sum + row.stated, 0);
}

function headline({ dataset, extent, publications, year }: OverviewData): string {
	const row = rowOfYear(publications, year);
	if (dataset.roster && row !== undefined && row.expected !== null) {
		return m.overview_headline_census({ year: String(row.year), expected: formatNumber(row.expected), reports: formatNumber(row.reports) });
	}
	const reports = formatNumber(extent.reports);
	return extent.provinces > 1
		? m.overview_headline_sample({ reports, provinces: formatNumber(extent.provinces) })
		: m.overview_headline_sample_one({ reports });
}

function censusLead(data: OverviewData, place: Place): readonly (readonly TextPart[])[] {
	const { publications, views, outcomes, year } = data;
	const published = rowOfYear(publications, year);
	const viewed = rowOfYear(views, year);
	const outcome = outcomes.find((row) => row.year === year);
	return [
		published === undefined ? [] : publishedSentence(published),
		requestsSentence(data, place),
		outcome === undefined ? [] : outcomeSentence(outcome.granted, outcome.concluded),
		viewed === undefined ? [] : viewsSentence(viewed)
	];
}

function publishedSentence({ stated, total, median }: MeasureYear): readonly TextPart[] {
	if (total === null || median === null) return [];
	return withFigures((figure) =>
		m.overview_lead_published({
			stated: formatNumber(stated),
			total: figure(formatNumber(total), '#publications-table'),
			median: figure(formatNumber(median), '#publications-table')
		})
	);
}

function requestsSentence({ requests, year }: OverviewData, place: Place): readonly TextPart[] {
	const row = rowOfYear(requests, year);
	const top = largestOf(requests, year);
	if (row === undefined || row.total === null || top === undefined) return [];
	const total = formatNumber(row.total);
	return withFigures((figure) =>
		row.zeros > 1 && row.total !== null && top.value >= row.total * LARGE_SHARE && top.value > 1
			? m.overview_lead_requests_uneven({
					total: figure(total, '#requests-table'),
					zeros: formatNumber(row.zeros),
					top: top.short_name,
					largest: figure(formatNumber(top.value), figureHref(place, top.body_id, top.year, 'requests_new'))
				})
			: m.overview_lead_requests({ total: figure(total, '#requests-table') })
	);
}

function outcomeSentence(granted: number | null, concluded: number | null): readonly TextPart[] {
	if (granted === null || concluded === null || concluded === 0) return [];
	return withFigures((figure) =>
		concluded < SMALL_N
			? m.overview_lead_outcomes_few({ concluded: figure(formatNumber(concluded), '#outcomes-table'), granted: formatNumber(granted) })
			: m.overview_lead_outcomes({
					concluded: figure(formatNumber(concluded), '#outcomes-table'),
					share: formatPercent(granted / concluded, 0)
				})
	);
}

function viewsSentence(row: MeasureYear): readonly TextPart[] {
	const { median } = row;
	if (row.stated === 0) return [m.overview_lead_views_none()];
	if (median === null || row.stated * 2 < row.reports) return [m.overview_lead_views_few({ stated: formatNumber(row.stated) })];
	return withFigures((figure) =>
		m.overview_lead_views({ stated: formatNumber(row.stated), median: figure(formatNumber(median), '#views-table') })
	);
}

function sampleLead(data: OverviewData, place: Place): readonly (readonly TextPart[])[] {
	const { extent, publications, requests, views } = data;
	const median = publications.complete ? medianOf(publications.values.map((row) => row.value)) : null;
	const top = largestOf(requests, null);
	return [
		[m.overview_lead_sample({ bodies: formatNumber(extent.bodies), years: yearsWords(extent) })],
		median === null
			? []
			: withFigures((figure) =>
					m.overview_lead_sample_published({
						stated: formatNumber(statedInAll(publications)),
						median: figure(formatNumber(median), '#publications-table')
					})
				),
		top === undefined || !requests.complete
			? []
			: withFigures((figure) =>
					m.overview_lead_sample_requests({
						stated: figure(formatNumber(statedInAll(requests)), '#requests-table'),
						zeros: formatNumber(requests.years.reduce((sum, row) => sum + row.zeros, 0)),
						top: top.short_name,
						year: String(top.year),
						largest: figure(formatNumber(top.value), figureHref(place, top.body_id, top.year, 'requests_new'))
					})
				),
		sampleViewsSentence(statedInAll(views), extent)
	];
}

/** What was not read is not called absent. */
function sampleViewsSentence(stated: number, { reports, partial }: OverviewData['extent']): readonly TextPart[] {
	const words = { stated: formatNumber(stated) };
	if (stated * 2 >= reports) return [];
	if (partial * 2 > reports) return [m.overview_lead_sample_views_partial(words)];
	return stated === 0 ? [m.overview_lead_views_none()] : [m.overview_lead_sample_views(words)];
}

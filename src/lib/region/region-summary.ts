import { formatNumber, formatPercent } from '../format';
import { m } from '../paraglide/messages';
import { bodyPath } from '../paths';
import type { Place } from '../place';
import type { RegionData, RegionOfYear } from '../queries/load-region';
import type { MeasureYear } from '../queries/measure-by-year';
import type { MeasureValue } from '../queries/measure-values';
import { quantity, figureHref, yearsWords } from '../summary/report-words';
import { countMeasure } from '../summary/count-measure';
import { qualified } from '../summary/qualifier-words';
import { SMALL_N } from '../summary/small-n';
import { withFigures, type TextPart } from '../summary/text-parts';

type Sentence = readonly TextPart[];

/** From this part of all requests on, one body's share is worth a word. */
const LARGE_SHARE = 0.25;
/** Fewer figures than this have no middle one worth a word. */
const FEWEST_FOR_MIDDLE = 5;
/** Bodies without a report that are named in a sentence. */
const MOST_NAMED = 8;

/**
 * A region's year in plain words, sentence by sentence; a sentence whose figures nobody states is left out. Without a
 * roster it says only what the sample holds: nothing is added up, nothing is called missing.
 */
export function regionSummary(data: RegionData, place: Place): readonly Sentence[] {
	const sentences = data.dataset.roster ? censusSentences(data, place) : sampleSentences(data, place);
	return sentences.filter((sentence) => sentence.length > 0);
}

function censusSentences({ ofYear, years, publications, requests, outcomes }: RegionData, place: Place): readonly Sentence[] {
	const year = years.find((one) => one.year === ofYear?.year);
	if (ofYear === null || year === undefined || year.expected === null) return [[m.region_lead_nothing()]];
	const of = <Row extends { readonly year: number }>(rows: readonly Row[]) => rows.find((row) => row.year === year.year);
	const words = { year: String(year.year), expected: formatNumber(year.expected), reports: formatNumber(year.reports) };
	const outcome = of(outcomes);
	return [
		[year.late > 0 ? m.region_lead_reports_late({ ...words, late: formatNumber(year.late) }) : m.region_lead_reports(words)],
		missingSentence(ofYear, year.expected - year.reports, place),
		publishedSentence(of(publications.years), ofYear.mostPublished, place),
		requestsSentence(of(requests.years), ofYear.mostRequests, place),
		outcome === undefined ? [] : outcomeSentence(outcome.granted, outcome.concluded)
	];
}

function missingSentence({ gaps, year }: RegionOfYear, missing: number, place: Place): Sentence {
	const named = gaps.filter(({ days_late }) => days_late === null).slice(0, MOST_NAMED);
	if (missing === 0 || named.length === 0) return [];
	return withFigures((figure) => {
		const names = named.map(({ body_id, short_name }) => figure(short_name, `${bodyPath(place, body_id)}?year=${year}`));
		const words = { missing: formatNumber(missing), names: names.join(m.region_names_join()) };
		return missing > named.length ? m.region_lead_missing_some(words) : m.region_lead_missing(words);
	});
}

/** The body that states most, with its figure. */
function mostWords(most: MeasureValue, measure: string): string {
	return qualified(quantity(most.value, countMeasure(measure)), most.qualifier);
}

function publishedSentence(row: MeasureYear | undefined, most: MeasureValue | null, place: Place): Sentence {
	if (row === undefined || row.total === null || row.median === null || most === null) return [];
	const { total, median } = row;
	return withFigures((figure) => {
		const words = {
			stated: formatNumber(row.stated),
			total: formatNumber(total),
			top: most.short_name,
			largest: figure(mostWords(most, 'items_published'), figureHref(place, most.body_id, most.year, 'items_published'))
		};
		return row.stated < FEWEST_FOR_MIDDLE
			? m.region_lead_published_few(words)
			: m.region_lead_published({ ...words, median: formatNumber(median) });
	});
}

function requestsSentence(row: MeasureYear | undefined, most: MeasureValue | null, place: Place): Sentence {
	if (row === undefined || row.total === null) return [];
	const { total, zeros, stated } = row;
	const uneven = most !== null && stated > 1 && most.value > 1 && most.value >= total * LARGE_SHARE ? most : null;
	return withFigures((figure) => {
		const top =
			uneven === null
				? ''
				: m.region_lead_requests_top({
						top: uneven.short_name,
						largest: figure(mostWords(uneven, 'requests_new'), figureHref(place, uneven.body_id, uneven.year, 'requests_new'))
					});
		const none = zeros > 0 && total > 0 ? m.region_lead_requests_zeros({ zeros: formatNumber(zeros) }) : '';
		return m.region_lead_requests({ stated: formatNumber(stated), total: formatNumber(total), rest: `${none}${top}` });
	});
}

function outcomeSentence(granted: number | null, concluded: number | null): Sentence {
	if (granted === null || concluded === null || concluded === 0) return [];
	const words = { granted: formatNumber(granted), concluded: formatNumber(concluded) };
	return [
		concluded < SMALL_N
			? m.region_lead_outcomes_few(words)
			: m.region_lead_outcomes({ ...words, share: formatPercent(granted / concluded, 0) })
	];
}

function sampleSentences({ extent, publications, requests }: RegionData, place: Place): readonly Sentence[] {
	if (extent.reports === 0) return [[m.region_lead_nothing()]];
	const stated = (years: readonly MeasureYear[]): number => years.reduce((sum, row) => sum + row.stated, 0);
	const most = requests.values.reduce<MeasureValue | null>((top, row) => (top === null || row.value > top.value ? row : top), null);
	const words = { reports: formatNumber(extent.reports), bodies: formatNumber(extent.bodies), years: yearsWords(extent) };
	return [
		[m.region_lead_sample(words)],
		[m.region_lead_sample_states({ items: formatNumber(stated(publications.years)), requests: formatNumber(stated(requests.years)) })],
		most === null || most.value === 0
			? []
			: withFigures((figure) =>
					m.region_lead_sample_most({
						top: most.short_name,
						year: String(most.year),
						largest: figure(mostWords(most, 'requests_new'), figureHref(place, most.body_id, most.year, 'requests_new'))
					})
				),
		[m.region_lead_sample_caveat()]
	];
}

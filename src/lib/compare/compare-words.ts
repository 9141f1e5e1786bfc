import { coverageWords, joinWords, quantity } from '../summary/report-words';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import { denominatorOf } from '../../core/measure/counts-of-measure';
import type { Measure } from '../../core/measure/measure';
import { inWords } from '../summary/bilingual';
import { figureNumber, unitWords } from '../summary/measure-words';
import type { CompareContext } from './compare-context';
import { FEWEST_PEERS, type RankBand } from './rank-axis';

/** What a measure is: definition, of a rate its denominator and small n, unit. */
export function measureSubtitle({ data, measure }: CompareContext): string {
	return joinWords([inWords(measure.definition), ...divisionWords(measure, data.taken), m.overview_unit({ unit: unitWords(measure) })]);
}

function divisionWords(measure: Measure, { denominator, min }: CompareContext['data']['taken']): readonly string[] {
	if (measure.kind === 'count') return [];
	const chosen = denominatorOf(measure, denominator);
	return [
		...(measure.denominators.length > 1 ? [m.compare_denominator_words({ name: inWords(chosen.name) })] : []),
		...(measure.proportion ? [m.compare_min_words({ min })] : [])
	];
}

/** A sample stands for no region; '' where there is a roster. */
export function sampleWords({ data }: CompareContext): string {
	return data.dataset.roster ? '' : m.overview_not_representative();
}

/** Who the peers are: `全部单位`, `海城县`. */
export function peersName({ data, figures }: CompareContext): string {
	if (figures.peers.county !== null) return figures.peers.county;
	return data.dataset.roster ? m.compare_peers_scope() : m.compare_peers_sample();
}

/** What band and median stand for, in figures; why they are not there. */
export function bandWords(context: CompareContext, band: RankBand | null): string {
	const peers = peersName(context);
	if (band === null) return m.compare_band_none({ peers, least: FEWEST_PEERS });
	const { measure } = context;
	return m.compare_band({
		peers,
		low: figureNumber(band.quartile1, measure),
		high: quantity(band.quartile3, measure),
		median: quantity(band.median, measure)
	});
}

/** What the ranking of the year rests on. */
export function yearCoverage({ data, figures }: CompareContext): string {
	const row = data.years.find(({ year }) => year === figures.comparison.year);
	return row === undefined ? '' : coverageWords(row.stated, row.reports, row.expected);
}

/** What all years together rest on, or those named. */
export function spanCoverage({ data }: CompareContext, years: readonly number[] | null = null): string {
	const rows = data.years.filter(({ year }) => years === null || years.includes(year));
	const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
	return coverageWords(
		sum(rows.map(({ stated }) => stated)),
		sum(rows.map(({ reports }) => reports)),
		data.dataset.roster ? sum(rows.flatMap(({ expected }) => expected ?? [])) : null
	);
}

const RANK_TITLES = {
	census: {
		count: { most: m.compare_rank_title, fewest: m.compare_rank_title_fewest },
		rate: { most: m.compare_rank_title_rate, fewest: m.compare_rank_title_rate_fewest }
	},
	sample: {
		count: { most: m.compare_rank_title_sample, fewest: m.compare_rank_title_sample_fewest },
		rate: { most: m.compare_rank_title_sample_rate, fewest: m.compare_rank_title_sample_rate_fewest }
	}
} as const;

/** The ranking's question. */
export function rankTitle({ data, figures, measure }: CompareContext): string {
	const { year, sort } = figures.comparison;
	return RANK_TITLES[data.dataset.roster ? 'census' : 'sample'][measure.kind][sort]({ year: String(year), name: inWords(measure.name) });
}

/** The ranking in a sentence: who is first, how many have a place. */
export function rankLabel(context: CompareContext): string {
	const { figures, measure } = context;
	const ranked = figures.rows.filter(({ rank }) => rank !== null);
	const first = ranked[0];
	if (first === undefined || first.value === null) return m.compare_rank_label_none({ title: rankTitle(context) });
	return m.compare_rank_label({
		title: rankTitle(context),
		first: first.short_name,
		value: quantity(first.value, measure),
		ranked: formatNumber(figures.counts.filter(({ part }) => part === 'ranked').reduce((sum, { bodies }) => sum + bodies, 0))
	});
}

import { knownMeasure } from '../../core/measure/known-measure';
import type { Measure, MeasureTopic } from '../../core/measure/measure';
import { CENSUS_SHOWS, SAMPLE_SHOWS, type CompareParams, type CompareShow } from '../queries/compare-data';
import { RANK_SORTS } from '../queries/comparison';
import { scopeOfView } from '../state/scope-of-view';
import type { ViewState } from '../state/view-state';

const DEFAULT_MEASURE = 'requests_new';
/** Below this many cases a share is small unless the address says otherwise. */
export const DEFAULT_MIN = 30;

const PARTNERS: Partial<Record<MeasureTopic, string>> = { publication: 'views', readership: 'items_published' };

/** The measure that one is set against unless the address says otherwise. */
function partnerOf({ id, topic }: Measure): string {
	if (id === 'views_per_wechat_post') return 'wechat_items';
	return PARTNERS[topic] ?? 'items_published';
}

/** Pictures a page has to choose from. */
export function showsOf(roster: boolean): readonly CompareShow[] {
	return roster ? CENSUS_SHOWS : SAMPLE_SHOWS;
}

/** What the page is asked by a view state. */
export function compareParams(state: ViewState, roster: boolean): CompareParams {
	const measure = state.measure ?? DEFAULT_MEASURE;
	const other = state.with ?? partnerOf(knownMeasure(measure));
	return {
		scope: scopeOfView(state),
		measure,
		// A measure is not set against itself.
		with: other === measure ? partnerOf(knownMeasure(measure)) : other,
		denominator: state.denominator,
		min: state.min ?? DEFAULT_MIN,
		year: state.year,
		sort: RANK_SORTS.find((sort) => sort === state.sort) ?? 'most',
		picks: state.picks,
		only: state.only,
		peers: state.peers,
		show: showsOf(roster).find((show) => show === state.show) ?? 'rank'
	};
}

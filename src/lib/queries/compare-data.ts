import type { Comparison, RankSort } from './comparison';
import type { FigurePair, FigurePairsParams } from './figure-pairs';
import type { YearFigure } from './figures-by-year';
import type { Ground } from './ground';
import type { PairBin } from './measure-pair-bins';
import type { Taken } from './measured-reports';
import type { PickedBody } from './picked-bodies';
import type { RankCount, RankRow } from './rank-rows';
import type { RankPath } from './rank-paths';
import type { Scope } from './scope';
import type { SpreadYear } from './spread-by-year';
import type { Standing } from './standing';
import type { StatedValue } from './stated-values';

/** Pictures of the page with a roster, and without: a sample has other bodies in every year. */
export const CENSUS_SHOWS = ['rank', 'bump', 'slope', 'multiples', 'scatter', 'heat', 'trend'] as const;
export const SAMPLE_SHOWS = ['rank', 'places', 'years', 'scatter', 'heat'] as const;
export type CompareShow = (typeof CENSUS_SHOWS)[number] | (typeof SAMPLE_SHOWS)[number];

/** What the page is asked, as its address says it. */
export interface CompareParams {
	readonly scope: Scope;
	readonly measure: string;
	/** Measure of the other axis of the scatter. */
	readonly with: string;
	readonly denominator: string | null;
	readonly min: number;
	/** `null`: the last year in which somebody states the measure. */
	readonly year: number | null;
	readonly sort: RankSort;
	/** Ids of bodies, in the order chosen. */
	readonly picks: readonly string[];
	readonly only: boolean;
	/** Compare with the county of the first chosen body instead of the scope. */
	readonly peers: 'county' | null;
	readonly show: CompareShow;
}

/** The bodies whose middle half stands behind the others. */
export interface PeerGroup {
	/** Name of the county; null for the whole scope. */
	readonly county: string | null;
	readonly scope: Scope;
	readonly years: readonly SpreadYear[];
}

/** Two measures against each other. */
export interface ComparePairs {
	/** The question, as asked. */
	readonly asked: FigurePairsParams;
	/** The one year shown; null when the year has too few reports and all years are shown. */
	readonly year: number | null;
	/** Reports with both numbers. */
	readonly found: number;
	readonly points: readonly FigurePair[];
	/** Fields instead of points where there are too many; the points are then those of chosen bodies. */
	readonly bins: readonly PairBin[];
}

/** Everything the page shows of a measure that somebody states. */
export interface ComparedFigures {
	readonly comparison: Comparison;
	readonly peers: PeerGroup;
	readonly counts: readonly RankCount[];
	/** The first rows of the ranking. */
	readonly rows: readonly RankRow[];
	/** Places by year; none without a roster: a sample has other bodies in every year. */
	readonly paths: readonly RankPath[];
	/** Bodies drawn over the years, chosen ones first, then by place. */
	readonly featured: readonly string[];
	readonly lines: readonly YearFigure[];
	readonly pairs: ComparePairs;
	/** Bodies of the slope in both its years; empty unless it is shown. */
	readonly slope: { readonly before: number; readonly figures: readonly YearFigure[] } | null;
	/** Rows and cells of the heat matrix; null unless it is shown. */
	readonly heat: { readonly bodies: readonly { readonly id: string; readonly name: string }[]; readonly cells: readonly Standing[] } | null;
	/** Key measures of the chosen bodies. */
	readonly pickFigures: readonly Standing[];
	/** Without a roster: every number of the scope. */
	readonly values: readonly StatedValue[];
}

export interface CompareData extends Ground {
	readonly taken: Taken;
	readonly with: string;
	/** The measure over the scope, by year. */
	readonly years: readonly SpreadYear[];
	/** Chosen bodies that the data set has, in the order chosen. */
	readonly picks: readonly PickedBody[];
	/** Ids of chosen bodies that the data set does not have. */
	readonly unknown: readonly string[];
	/** The year asked for where the scope does not hold it, and the usual one is shown; else null. */
	readonly otherYear: number | null;
	/** Null when no report of the scope states the measure. */
	readonly figures: ComparedFigures | null;
	/** Then: the measures that some report does state, those most often stated first. */
	readonly stated: readonly { readonly measure: string; readonly reports: number }[];
}

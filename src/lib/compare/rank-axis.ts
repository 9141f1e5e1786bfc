import { valueScale, type ScaleKind, type ValueScale } from '../charts/value-scale';
import { smallestStep } from '../summary/measure-words';
import type { CompareContext } from './compare-context';
import { usualScale } from './usual-scale';

/** Fewer ranked bodies than this have no middle half drawn: it would be single bodies' figures. */
export const FEWEST_PEERS = 5;

/** The peer group's quartiles in the year compared, in values; null where it is too small. */
export interface RankBand {
	readonly quartile1: number;
	readonly median: number;
	readonly quartile3: number;
}

/** The axis behind the rows of a ranking. */
export interface RankAxis {
	readonly kind: ScaleKind;
	readonly usual: ScaleKind;
	readonly scale: ValueScale;
	/** Lengths are true only on a linear axis; on the others values are dots. */
	readonly bars: boolean;
	/** Place of a value, in per cent of the axis. */
	readonly at: (value: number) => number;
	readonly band: RankBand | null;
}

/** The axis for a ranking; `chosen` as the address says it, null for the usual one. */
export function rankAxis(context: CompareContext, chosen: ScaleKind | null): RankAxis {
	const { figures, data, measure } = context;
	const { year } = figures.comparison;
	const shown = figures.rows.flatMap(({ value, before }) => [value, before]).filter((value) => value !== null);
	const largest = data.years.filter((one) => one.year === year || one.year === year - 1).flatMap((one) => one.largest ?? []);
	const values = [...shown, ...largest];
	const usual = usualScale(measure, shown);
	const kind = chosen ?? usual;
	const scale = valueScale(kind, values, smallestStep(measure));
	return {
		kind,
		usual,
		scale,
		bars: kind === 'linear',
		at: (value) => ((scale.at(value) - scale.min) / (scale.max - scale.min)) * 100,
		band: bandOf(context)
	};
}

function bandOf({ figures }: CompareContext): RankBand | null {
	const row = figures.peers.years.find(({ year }) => year === figures.comparison.year);
	if (row === undefined || row.ranked < FEWEST_PEERS) return null;
	const { quartile1, median, quartile3 } = row;
	return quartile1 === null || median === null || quartile3 === null ? null : { quartile1, median, quartile3 };
}

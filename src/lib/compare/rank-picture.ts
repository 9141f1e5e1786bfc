import type { ChartHeights } from '../charts/chart-sizes';
import type { ChartOption, ChartSize } from '../charts/chart';
import { rankDots, rankDotsHeight, type RankDot } from '../charts/rank-dots';
import { figureOnAxis } from '../summary/measure-words';
import { qualified } from '../summary/qualifier-words';
import { pickOf, type CompareContext } from './compare-context';
import { figureMark } from './figure-mark';
import type { RankAxis } from './rank-axis';
import { placeText } from './rank-lines';
import { quantity } from '../summary/report-words';

/** Rows of the picture: a file holds the first places, and the chosen bodies wherever they stand. */
const MOST_ROWS = 40;

/** The ranking as a drawing, for files. */
export function rankPicture(
	context: CompareContext,
	{ scale, bars, band }: RankAxis
): { readonly heights: ChartHeights; readonly build: (size: ChartSize) => ChartOption } {
	const { measure, figures, place, data } = context;
	const ranked = figures.rows.filter(({ part }) => part === 'ranked');
	const shown = ranked.filter(({ body_id }, index) => index < MOST_ROWS || pickOf(context, body_id) !== null);
	const rows = shown.flatMap((row): readonly RankDot[] => {
		if (row.value === null || row.rank === null) return [];
		return [
			{
				label: `${placeText({ rank: row.rank, tied: row.tied })} ${row.short_name}`,
				pick: pickOf(context, row.body_id),
				value: row.value,
				text: qualified(quantity(row.value, measure), row.qualifier),
				before: row.before_small ? null : row.before,
				mark: figureMark(place, { ...row, year: figures.comparison.year }, measure, data.taken.denominator)
			}
		];
	});
	const height = rankDotsHeight(rows.length);
	return {
		heights: { compact: height, wide: height },
		build: (size) => rankDots(rows, { scale, bars, band, number: figureOnAxis(measure) }, size)
	};
}

import type { CountMeasure, MissingState } from '../../core/measure/measure';
import { joinsAcross, SEAMS } from '../../core/measure/seams';
import { COUNTS } from '../../core/measure/catalogue';
import type { BodyPoint } from '../charts/body-line';
import { m } from '../paraglide/messages';
import type { BodyData } from '../queries/load-body';
import { inWords } from '../summary/bilingual';
import { qualified } from '../summary/qualifier-words';
import { quantity } from '../summary/report-words';
import type { AddressOf } from './body-query';
import { stateName, subjectQualifier } from './figure-words';
import { countCell, sourceSubject } from './source-subject';
import type { YearState } from './year-states';

/** One year of a body. */
export interface TrendPoint extends BodyPoint {
	readonly year: number;
	/** Why there is no number, in words; '' where there is one. */
	readonly note: string;
}

type Shown = Pick<BodyData, 'body' | 'reports'>;

function yearsBetween(years: readonly YearState[]): readonly number[] {
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined) return [];
	return Array.from({ length: last.year - first.year + 1 }, (_, i) => first.year + i);
}

function pointOf({ body, reports }: Shown, known: boolean, year: number, measure: CountMeasure, addressOf: AddressOf): TrendPoint {
	const report = reports.find(({ row }) => row.year === year);
	const cell = report === undefined ? null : countCell(report, measure);
	const qualifier = subjectQualifier(report === undefined ? null : sourceSubject(report, measure.id));
	const state: 'number' | MissingState = cell?.state ?? (known ? 'no_report' : 'not_read');
	const value = cell?.value ?? null;
	return {
		year,
		note: value === null ? stateName(state) : '',
		value,
		state,
		faint: false,
		mark: {
			title: m.overview_body_year({ body: body.short_name, year: String(year) }),
			lines: [[inWords(measure.name), value === null ? stateName(state) : qualified(quantity(value, measure), qualifier)]],
			href: known ? addressOf(report?.row ?? { year, version: 1, current: true }, measure.id) : null
		}
	};
}

/**
 * One point a year of a count, from the first year known to the last without a leap; a year without a number says why.
 * A year in between that nothing was loaded for and nothing was expected in is `not_read`, with no link.
 */
export function trendPoints(data: Shown, years: readonly YearState[], measure: CountMeasure, addressOf: AddressOf): readonly TrendPoint[] {
	return yearsBetween(years).map((year) =>
		pointOf(
			data,
			years.some((one) => one.year === year),
			year,
			measure,
			addressOf
		)
	);
}

/** Points of which some are left out, for errors that checks found: they have no number, and lead to their source as before. */
export function withLeftOut(
	points: readonly TrendPoint[],
	measure: CountMeasure,
	isLeftOut: (year: number) => boolean
): readonly TrendPoint[] {
	const note = stateName('left_out');
	return points.map((point) =>
		point.value === null || !isLeftOut(point.year)
			? point
			: { ...point, note, value: null, state: 'left_out', mark: { ...point.mark, lines: [[inWords(measure.name), note]] } }
	);
}

/** Where a new generation of the form begins among the years of a trend, and whether the line may cross. */
export function trendSeams(
	points: readonly TrendPoint[],
	measure: CountMeasure
): readonly { readonly at: number; readonly joined: boolean }[] {
	return SEAMS.flatMap(({ year }) => {
		const at = points.findIndex((point) => point.year === year);
		return at > 0 ? [{ at, joined: joinsAcross(measure, year) }] : [];
	});
}

/** Counts that a body states in two years or more: a line needs two points. */
export function trendMeasures({ reports }: Pick<BodyData, 'reports'>): readonly CountMeasure[] {
	return COUNTS.filter((measure) => reports.filter((report) => countCell(report, measure).value !== null).length > 1);
}

import type { TrendPoint } from '../charts/measure-trend';
import type { Place } from '../place';
import type { BodyData } from '../queries/load-body';
import { inWords } from '../summary/bilingual';
import { countMeasure } from '../summary/count-measure';
import { figureHref, quantity } from '../summary/report-words';
import { stateName } from './figure-words';
import { sourceSubject } from './source-subject';
import type { YearState } from './year-states';

function yearsBetween(years: readonly YearState[]): readonly number[] {
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined) return [];
	return Array.from({ length: last.year - first.year + 1 }, (_, i) => first.year + i);
}

/**
 * One point a year of a count, from the first year known to the last without a leap; a year without a number says why
 * under its label. A year in between that nothing was loaded for and nothing was expected in is `not_read`, with no link.
 */
export function trendPoints(
	data: Pick<BodyData, 'body' | 'reports'>,
	years: readonly YearState[],
	id: string,
	place: Place
): readonly TrendPoint[] {
	const measure = countMeasure(id);
	return yearsBetween(years).map((year) => {
		const known = years.some((one) => one.year === year);
		const report = data.reports.find(({ row }) => row.year === year);
		const cell = (report && sourceSubject(report, id)?.cell) ?? null;
		const state = cell?.state ?? (known && report === undefined ? 'no_report' : 'not_read');
		const value = cell?.value ?? null;
		return {
			label: String(year),
			note: value === null ? stateName(state) : '',
			value,
			missing: value === null && report !== undefined && state !== 'not_read',
			mark: {
				title: `${data.body.short_name} ${year}`,
				lines: [[inWords(measure.name), value === null ? stateName(state) : quantity(value, measure)]],
				href: known ? figureHref(place, data.body.body_id, year, id) : null
			}
		};
	});
}

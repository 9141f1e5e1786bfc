import type { TrendPoint } from '../charts/measure-trend';
import type { Place } from '../place';
import type { BodyData } from '../queries/load-body';
import { inWords } from '../summary/bilingual';
import { countMeasure } from '../summary/count-measure';
import { figureHref, quantity } from '../summary/report-words';
import { stateName } from './figure-words';
import { sourceSubject } from './source-subject';
import type { YearState } from './year-states';

/** One point a year of a count; a year without a number says why under its label. */
export function trendPoints(
	data: Pick<BodyData, 'body' | 'reports'>,
	years: readonly YearState[],
	id: string,
	place: Place
): readonly TrendPoint[] {
	const measure = countMeasure(id);
	return years.map(({ year }) => {
		const report = data.reports.find(({ row }) => row.year === year);
		const cell = (report && sourceSubject(report, id)?.cell) ?? null;
		const state = report ? (cell?.state ?? 'not_read') : 'no_report';
		const value = cell?.value ?? null;
		return {
			label: String(year),
			note: value === null ? stateName(state) : '',
			value,
			missing: value === null && report !== undefined && state !== 'not_read',
			mark: {
				title: `${data.body.short_name} ${year}`,
				lines: [[inWords(measure.name), value === null ? stateName(state) : quantity(value, measure)]],
				href: figureHref(place, data.body.body_id, year, id)
			}
		};
	});
}

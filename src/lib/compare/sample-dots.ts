import type { Dot, DotCategory } from '../charts/year-dots';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { StatedValue } from '../queries/stated-values';
import { FEWEST_FOR_MEDIAN } from '../summary/measure-view';
import { medianOf } from '../summary/report-words';
import { pickOf, type CompareContext } from './compare-context';
import { figureMark } from './figure-mark';

const placeOf = ({ province }: StatedValue): string => province ?? m.overview_nowhere();

/** A dot a report, in the category of its province or year. */
export function valueDots(context: CompareContext, values: readonly StatedValue[], by: 'province' | 'year'): readonly Dot[] {
	return values.map((value) => ({
		category: by === 'year' ? String(value.year) : placeOf(value),
		value: value.value,
		pick: pickOf(context, value.body_id),
		faint: value.small,
		mark: figureMark(context.place, value, context.measure, context.data.taken.denominator)
	}));
}

/** Provinces with a report among these, most reports first. */
export function placeCategories(values: readonly StatedValue[]): readonly DotCategory[] {
	const names = [...new Set(values.map(placeOf))];
	return names
		.map((label) => ({ label, own: values.filter((value) => placeOf(value) === label) }))
		.sort((a, b) => b.own.length - a.own.length || (a.label < b.label ? -1 : 1))
		.map(({ label, own }) => ({ label, ...summary(own.map(({ value }) => value)) }));
}

/** Years of the scope with a report. */
export function yearCategories({ data, figures }: CompareContext): readonly DotCategory[] {
	return data.years.map(({ year }) => ({
		label: String(year),
		...summary(figures.values.filter((one) => one.year === year).map(({ value }) => value))
	}));
}

function summary(values: readonly number[]): Pick<DotCategory, 'note' | 'median'> {
	return { note: m.overview_n({ n: formatNumber(values.length) }), median: values.length >= FEWEST_FOR_MEDIAN ? medianOf(values) : null };
}

import { measureById } from '../../core/measure/measure-by-id';
import type { Measure } from '../../core/measure/measure';
import type { Qualifier } from '../../core/model/figure';
import { measureColumn } from './measure-column';

/** How exactly a report states a figure: `at_least` (余, 多, 超), `approx` (约, 近, 左右), null exactly. */
export type ValueQualifier = Extract<Qualifier, 'at_least' | 'approx'> | null;

function metricsOf(measure: Measure | undefined): readonly string[] {
	if (measure?.kind !== 'count') return [];
	return measure.sources.flatMap((source) => ('metric' in source ? [source.metric] : []));
}

/**
 * SQL expression for how exactly a report states the value of a count: the qualifier of the headline figure in its running text
 * which the value is. NULL for a figure stated exactly, or in a table. `report` and `value` are columns of the row.
 */
export function qualifierSql(measureId: string, report: string, value: string): string {
	const metrics = metricsOf(measureById(measureId));
	if (metrics.length === 0) return 'NULL::VARCHAR';
	return `(SELECT max(n.qualifier) FROM narrative n WHERE n.report_id = ${report} AND n.headline
		AND n.metric IN (${metrics.map((id) => `'${id}'`).join(', ')}) AND n.value = ${value})`;
}

/**
 * The same for any measure, over rows of `measuresInScope` under an alias. A rate is as exact as its parts: more than its value
 * where the numerator is, about its value where the denominator is not exact.
 */
export function measureQualifierSql(measure: Measure, alias: string): string {
	const of = (id: string): string => qualifierSql(id, `${alias}.report_id`, `${alias}.${measureColumn(id)}`);
	if (measure.kind === 'count') return of(measure.id);
	const below = measure.denominators[0].ids.map((id) => of(id.replace(/^-/, '')));
	return `CASE WHEN coalesce(${below.join(', ')}) IS NOT NULL THEN 'approx' ELSE coalesce(${measure.numerator.map(of).join(', ')}) END`;
}

import { COUNTS } from '../../core/measure/catalogue';
import type { CountMeasure } from '../../core/measure/measure';
import type { Qualifier } from '../../core/model/figure';

/** How exactly a report states a figure: `at_least` (余, 多, 超), `approx` (约, 近, 左右), null exactly. */
export type ValueQualifier = Extract<Qualifier, 'at_least' | 'approx'> | null;

const metricsOf = ({ sources }: CountMeasure): readonly string[] =>
	sources.flatMap((source) => ('metric' in source ? [source.metric] : []));

/**
 * SQL expression for how exactly a report states the value of a count: the qualifier of the headline figure in its running text
 * which the value is. NULL for a figure stated exactly, or in a table. `report` and `value` are columns of the row.
 */
export function qualifierSql(measureId: string, report: string, value: string): string {
	const measure = COUNTS.find(({ id }) => id === measureId);
	const metrics = measure === undefined ? [] : metricsOf(measure);
	if (metrics.length === 0) return 'NULL::VARCHAR';
	return `(SELECT max(n.qualifier) FROM narrative n WHERE n.report_id = ${report} AND n.headline
		AND n.metric IN (${metrics.map((id) => `'${id}'`).join(', ')}) AND n.value = ${value})`;
}

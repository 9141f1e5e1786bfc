import { COUNTS } from '../../core/measure/catalogue';
import type { CountMeasure } from '../../core/measure/measure';
import type { Qualifier } from '../../core/model/figure';
import { measureColumn } from './measure-column';

/** How exactly a report states a figure: `at_least` (余, 多, 超), `approx` (约, 近, 左右), null exactly. */
export type ValueQualifier = Extract<Qualifier, 'at_least' | 'approx'> | null;

const metricsOf = ({ sources }: CountMeasure): readonly string[] =>
	sources.flatMap((source) => ('metric' in source ? [source.metric] : []));

/**
 * SQL expression for the qualifier of a count's value in rows of `measuresInScope` under an alias: that of the headline figure
 * in running text which the value is. NULL for a figure stated exactly, or in a table.
 */
export function qualifierSql(measureId: string, alias: string): string {
	const measure = COUNTS.find(({ id }) => id === measureId);
	const metrics = measure === undefined ? [] : metricsOf(measure);
	if (metrics.length === 0) return 'NULL::VARCHAR';
	return `(SELECT max(n.qualifier) FROM narrative n WHERE n.report_id = ${alias}.report_id AND n.headline
		AND n.metric IN (${metrics.map((id) => `'${id}'`).join(', ')}) AND n.value = ${alias}.${measureColumn(measureId)})`;
}

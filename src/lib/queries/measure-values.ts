import { countsOfMeasure } from '../../core/measure/counts-of-measure';
import { knownMeasure } from '../../core/measure/known-measure';
import { doubtSql, type Doubt } from './doubt-sql';
import { measureSql } from './measure-sql';
import { measuresInScope } from './measures-in-scope';
import { measureQualifierSql, type ValueQualifier } from './qualifier-sql';
import type { Query } from './query';
import type { Scope } from './scope';

/** What one report states. */
export interface MeasureValue {
	readonly body_id: string;
	readonly name: string;
	readonly short_name: string;
	readonly province: string | null;
	readonly county: string | null;
	readonly year: number;
	readonly value: number;
	readonly qualifier: ValueQualifier;
	readonly doubt: Doubt;
}

export interface MeasureValuesParams {
	/** A count, or a rate divided the usual way. */
	readonly measure: string;
	readonly scope: Scope;
	/** Most rows to return. */
	readonly limit: number;
}

/** Each report that states a measure: by year, the largest first. Reports that do not state it are not in the list. */
export const measureValues: Query<MeasureValuesParams, MeasureValue> = {
	name: 'measure-values',
	build: ({ measure: id, scope, limit }) => {
		const one = measuresInScope(scope);
		const measure = knownMeasure(id);
		const { value } = measureSql(measure, null);
		return {
			sql: `WITH stated AS (
	SELECT *, ${value} AS value FROM (${one.sql}) WHERE value IS NOT NULL ORDER BY year, value DESC, body_id LIMIT ?
)
SELECT body_id, name, short_name, province, county, year, value, ${measureQualifierSql(measure, 'stated')} AS qualifier, doubt
FROM stated LEFT JOIN (${doubtSql({ doubt: countsOfMeasure(measure, null) })}) USING (report_id) ORDER BY year, value DESC, body_id`,
			params: [...one.params, limit]
		};
	}
};

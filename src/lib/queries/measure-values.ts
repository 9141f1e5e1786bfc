import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import { qualifierSql, type ValueQualifier } from './qualifier-sql';
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
}

export interface MeasureValuesParams {
	readonly measure: string;
	readonly scope: Scope;
	/** Most rows to return. */
	readonly limit: number;
}

/** Each report that states a measure: by year, the largest first. Reports that do not state it are not in the list. */
export const measureValues: Query<MeasureValuesParams, MeasureValue> = {
	name: 'measure-values',
	build: ({ measure, scope, limit }) => {
		const one = measuresInScope(scope);
		const column = measureColumn(measure);
		return {
			sql: `WITH stated AS (SELECT * FROM (${one.sql}) WHERE ${column} IS NOT NULL ORDER BY year, ${column} DESC, body_id LIMIT ?)
SELECT body_id, name, short_name, province, county, year, ${column} AS value, ${qualifierSql(measure, 'stated.report_id', `stated.${column}`)} AS qualifier
FROM stated ORDER BY year, value DESC, body_id`,
			params: [...one.params, limit]
		};
	}
};

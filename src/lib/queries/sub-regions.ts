import { measureById } from '../../core/measure/measure-by-id';
import { expectedReports } from './expected-reports';
import { measureColumn } from './measure-column';
import { measureSql } from './measure-sql';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** Measures of the regions below a region, in the order of their columns. */
export const SUB_REGION_MEASURES = ['items_published', 'requests_new', 'disclosure_rate'] as const;
export type SubRegionMeasure = (typeof SUB_REGION_MEASURES)[number];

/**
 * A region below a region in one year. Of each measure the sum of its numerator and of its denominator (null for a count)
 * over the reports that state it, and how many do; a sum that nobody adds to is null.
 */
export type SubRegion = Readonly<Record<SubRegionMeasure, number | null>> &
	Readonly<Record<`${SubRegionMeasure}__n`, number | null>> &
	Readonly<Record<`${SubRegionMeasure}__stated`, number>> & {
		/** Null for bodies that the register places in no region below. */
		readonly code: string | null;
		readonly name: string | null;
		/** Bodies with a report, or with one expected. */
		readonly bodies: number;
		readonly reports: number;
		/** Null without a roster. */
		readonly expected: number | null;
		readonly late: number;
	};

function sums(id: SubRegionMeasure): string {
	const column = (end: string): string => measureColumn(`${id}__${end}`);
	return `sum(o.${measureColumn(id)}) AS ${measureColumn(id)}, sum(o.${column('n')}) AS ${column('n')}, count(o.${measureColumn(id)})::INTEGER AS ${column('stated')}`;
}

function parts(id: SubRegionMeasure): string {
	const measure = measureById(id);
	if (measure === undefined) throw new RangeError(`no such measure: ${id}`);
	const { numerator, denominator } = measureSql(measure, null);
	return `${numerator} AS ${measureColumn(id)}, ${denominator} AS ${measureColumn(`${id}__n`)}`;
}

export interface SubRegionsParams {
	/** A scope of one year. */
	readonly scope: Scope;
	readonly level: 'city' | 'county';
}

/** The regions of one level that bodies of a scope lie in, in code order. */
export const subRegions: Query<SubRegionsParams, SubRegion> = {
	name: 'sub-regions',
	build: ({ scope, level }) => {
		const one = measuresInScope(scope);
		const expected = expectedReports(scope);
		return {
			sql: `WITH one AS (SELECT body_id, report_id, ${SUB_REGION_MEASURES.map(parts).join(', ')} FROM (${one.sql})),
due AS (SELECT body_id FROM (${expected.sql})),
unit AS (SELECT body_id FROM one UNION SELECT body_id FROM due)
SELECT b.${level}_code AS code, b.${level} AS name, count(*)::INTEGER AS bodies, count(o.report_id)::INTEGER AS reports,
	CASE WHEN (SELECT roster FROM dataset) THEN count(d.body_id) END::INTEGER AS expected,
	count(*) FILTER (WHERE r.days_late > 0)::INTEGER AS late,
	${SUB_REGION_MEASURES.map(sums).join(',\n\t')}
FROM unit u JOIN bodies b USING (body_id) LEFT JOIN one o USING (body_id) LEFT JOIN due d USING (body_id)
LEFT JOIN reports r ON r.report_id = o.report_id
GROUP BY b.${level}_code, b.${level} ORDER BY code NULLS LAST`,
			params: [...one.params, ...expected.params]
		};
	}
};

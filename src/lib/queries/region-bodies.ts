import { countsOfMeasure } from '../../core/measure/counts-of-measure';
import { knownMeasure } from '../../core/measure/known-measure';
import type { MeasureState } from '../../core/measure/measure';
import type { BodyType } from '../../core/model/report';
import { doubtOn, doubtSql, type Doubt } from './doubt-sql';
import { expectedReports } from './expected-reports';
import { measureColumn } from './measure-column';
import { measureSql } from './measure-sql';
import { measuresInScope } from './measures-in-scope';
import { qualifierSql, type ValueQualifier } from './qualifier-sql';
import type { Query } from './query';
import type { Scope } from './scope';

/** Measures by which the bodies of a region stand side by side, in the order of their columns. */
export const REGION_MEASURES = [
	'items_published',
	'wechat_items',
	'views',
	'requests_new',
	'requests_handled',
	'disclosure_rate',
	'requests_carried_out'
] as const;
export type RegionMeasure = (typeof REGION_MEASURES)[number];

/** Of those, the shares: their column `__n` holds what is divided by. */
export const REGION_RATES = ['disclosure_rate'] as const;
export type RegionRate = (typeof REGION_RATES)[number];
/** Of those, what running text states, and may state as "about" or "more than": their column `__qualifier`. */
export const REGION_NARRATIVE = ['items_published', 'wechat_items', 'views'] as const;
export type RegionNarrative = (typeof REGION_NARRATIVE)[number];

type MeasureColumns = Readonly<Record<RegionMeasure, number | null>> &
	Readonly<Record<`${RegionMeasure}__state`, MeasureState>> &
	Readonly<Record<`${RegionMeasure}__doubt`, Doubt>> &
	Readonly<Record<`${RegionRate}__n`, number | null>> &
	Readonly<Record<`${RegionNarrative}__qualifier`, ValueQualifier>>;

/** A body of a region in one year, with what its report states; without a report every measure is `no_report`. */
export type RegionBody = MeasureColumns & {
	readonly body_id: string;
	readonly short_name: string;
	readonly type: BodyType;
	readonly city: string | null;
	readonly county: string | null;
	/** Null where there is no report. */
	readonly report_id: string | null;
	/** Days after the date due; null where that cannot be said. */
	readonly days_late: number | null;
	/** All bodies of the region in that year, of which the rows are the first. */
	readonly bodies: number;
};

export interface RegionBodiesParams {
	/** A scope of one year. */
	readonly scope: Scope;
	/** Most rows to return; null for all. */
	readonly limit: number | null;
}

/** Columns of a measure beside its value and state: SQL over rows of `measuresInScope`, and what they are called. */
function extraColumns(id: RegionMeasure, denominator: string): readonly { readonly name: string; readonly sql: string }[] {
	if (REGION_RATES.some((rate) => rate === id)) return [{ name: `${id}__n`, sql: denominator }];
	if (!REGION_NARRATIVE.some((one) => one === id)) return [];
	return [{ name: `${id}__qualifier`, sql: qualifierSql(id, 'm.report_id', `m.${measureColumn(id)}`) }];
}

function measureColumns(id: RegionMeasure): readonly { readonly name: string; readonly sql: string }[] {
	const { value, denominator, state } = measureSql(knownMeasure(id), null);
	return [{ name: id, sql: value }, { name: `${id}__state`, sql: state }, ...extraColumns(id, denominator)];
}

const DOUBTED = doubtSql(Object.fromEntries(REGION_MEASURES.map((id) => [`${id}__doubt`, countsOfMeasure(knownMeasure(id), null)])));
const DOUBTS = REGION_MEASURES.map((id) => `${doubtOn(`o."${id}"`, `d."${id}__doubt"`)} AS "${id}__doubt"`);

/** The bodies of a region in one year, in register order: those with a report, and with a roster those it expects one of. */
export const regionBodies: Query<RegionBodiesParams, RegionBody> = {
	name: 'region-bodies',
	build: ({ scope, limit }) => {
		const one = measuresInScope(scope);
		const expected = expectedReports(scope);
		const columns = REGION_MEASURES.flatMap(measureColumns);
		const answers = columns.map(({ name }) =>
			name.endsWith('__state') ? `CASE WHEN o.report_id IS NULL THEN 'no_report' ELSE o."${name}" END AS "${name}"` : `o."${name}"`
		);
		return {
			sql: `WITH one AS (SELECT m.body_id, m.report_id,
	${columns.map(({ name, sql }) => `${sql} AS "${name}"`).join(',\n\t')}
	FROM (${one.sql}) m),
unit AS (SELECT body_id FROM one UNION SELECT body_id FROM (${expected.sql}))
SELECT b.body_id, b.short_name, b.type, b.city, b.county, o.report_id, r.days_late,
	${[...answers, ...DOUBTS].join(',\n\t')},
	count(*) OVER ()::INTEGER AS bodies
FROM unit u JOIN bodies b USING (body_id) LEFT JOIN one o USING (body_id) LEFT JOIN reports r ON r.report_id = o.report_id
	LEFT JOIN (${DOUBTED}) d ON d.report_id = o.report_id
ORDER BY b.body_id${limit === null ? '' : ' LIMIT ?'}`,
			params: [...one.params, ...expected.params, ...(limit === null ? [] : [limit])]
		};
	}
};

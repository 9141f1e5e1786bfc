import type { RegionLevel } from '../../core/model/region';
import type { Query } from './query';

/** A province, city or county with what the data set holds of it. */
export interface RegionIndexRow {
	readonly code: string;
	readonly name: string;
	readonly level: Exclude<RegionLevel, 'township'>;
	/** Code of the region above; null for a province. */
	readonly parent: string | null;
	/** Townships and street offices in it, their reports that count, and the reports expected of them (null without a roster). */
	readonly bodies: number;
	readonly reports: number;
	readonly expected: number | null;
	/** Reports of its own government and departments. */
	readonly own: number;
}

const LEVELS = ['province', 'city', 'county'] as const;

/** Every province, city and county of the data set, in code order: each after the region above it. */
export const regionIndex: Query<Record<string, never>, RegionIndexRow> = {
	name: 'region-index',
	build: () => ({
		sql: `WITH unit AS (
	SELECT b.*, m.report_id, NULL AS due FROM bodies b LEFT JOIN report_measures m ON m.body_id = b.body_id AND (m.counts OR b.level <> 'township')
	UNION ALL
	SELECT b.*, NULL, e.due FROM bodies b JOIN roster e USING (body_id)
), place AS (
	${LEVELS.map((level) => `SELECT ${level}_code AS code, body_id, level, report_id, due FROM unit`).join('\n\tUNION ALL ')}
)
SELECT r.code, r.name, r.level, r.parent,
	count(DISTINCT p.body_id) FILTER (WHERE p.level = 'township')::INTEGER AS bodies,
	count(p.report_id) FILTER (WHERE p.level = 'township')::INTEGER AS reports,
	CASE WHEN (SELECT roster FROM dataset) THEN count(p.due) FILTER (WHERE p.level = 'township') END::INTEGER AS expected,
	count(p.report_id) FILTER (WHERE p.level = r.level)::INTEGER AS own
FROM regions r LEFT JOIN place p USING (code) WHERE r.level <> 'township'
GROUP BY r.code, r.name, r.level, r.parent ORDER BY r.code`,
		params: []
	})
};

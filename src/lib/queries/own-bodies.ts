import type { RegionLevel } from '../../core/model/region';
import type { BodyType } from '../../core/model/report';
import type { Query } from './query';

/** The government of a region, or one of its departments. */
export interface OwnBody {
	readonly body_id: string;
	readonly name: string;
	readonly type: BodyType;
	/** Reports that are used. */
	readonly reports: number;
	/** Year of the latest; null where there is none. */
	readonly last_year: number | null;
}

/** Bodies of a region's own level, its government first. */
export const ownBodies: Query<{ readonly code: string; readonly level: Exclude<RegionLevel, 'township'> }, OwnBody> = {
	name: 'own-bodies',
	build: ({ code, level }) => ({
		sql: `SELECT b.body_id, b.name, b.type, count(r.report_id)::INTEGER AS reports, max(r.year) AS last_year
FROM bodies b LEFT JOIN reports r ON r.body_id = b.body_id AND r.current
WHERE b.level = ? AND b.${level}_code = ? GROUP BY b.body_id, b.name, b.type ORDER BY b.type <> 'government', b.body_id`,
		params: [level, code]
	})
};

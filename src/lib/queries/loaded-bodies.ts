import type { BodyType } from '../../core/model/report';
import type { RegionLevel } from '../../core/model/region';
import type { Query } from './query';

/** Bodies of one type at one level, with their reports that count. */
export interface LoadedBodies {
	readonly level: RegionLevel;
	readonly type: BodyType;
	readonly bodies: number;
	readonly reports: number;
}

/** Numbers of bodies by level and type; a pair without a body has no row. */
export const loadedBodies: Query<Record<string, never>, LoadedBodies> = {
	name: 'loaded-bodies',
	build: () => ({
		sql: `SELECT level, type, count(DISTINCT b.body_id)::INTEGER AS bodies, count(r.report_id)::INTEGER AS reports
FROM bodies AS b LEFT JOIN reports AS r ON r.body_id = b.body_id AND r.current
GROUP BY level, type ORDER BY level, type`,
		params: []
	})
};

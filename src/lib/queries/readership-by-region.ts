import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import { READERSHIP_STATE } from './readership-state';
import { REGION_LEVEL } from './region-level';
import { bodiesInScope, type Scope } from './scope';

/** Reports of one region by what they say of their readership. */
export interface ReadershipRegion {
	/** Null for bodies the register does not place. */
	readonly code: string | null;
	readonly region: string | null;
	readonly reports: number;
	readonly stated: number;
	/** Read whole, and no readership in them. */
	readonly absent: number;
	/** Stated, but not to be read as a number. */
	readonly unreadable: number;
	readonly not_read: number;
}

/** Regions with reports, in code order. Regions are counties where there are few. */
export const readershipByRegion: Query<Scope, ReadershipRegion> = {
	name: 'readership-by-region',
	build: (scope) => {
		const bodies = bodiesInScope(scope, 'b');
		const one = measuresInScope(scope);
		return {
			sql: `WITH body AS (SELECT * FROM bodies b WHERE ${bodies.sql}), level AS (${REGION_LEVEL.level}),
cell AS (
	SELECT ${REGION_LEVEL.code} AS code, ${REGION_LEVEL.name} AS region, ${READERSHIP_STATE} AS state
	FROM (${one.sql}) o JOIN body b USING (body_id) CROSS JOIN level l
)
SELECT code, region, count(*)::INTEGER AS reports,
	count(*) FILTER (WHERE state = 'number')::INTEGER AS stated, count(*) FILTER (WHERE state = 'absent')::INTEGER AS absent,
	count(*) FILTER (WHERE state = 'unreadable')::INTEGER AS unreadable, count(*) FILTER (WHERE state = 'not_read')::INTEGER AS not_read
FROM cell GROUP BY code, region ORDER BY code NULLS LAST`,
			params: [...bodies.params, ...REGION_LEVEL.params, ...one.params]
		};
	}
};

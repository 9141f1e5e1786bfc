import type { FigureState } from '../../core/model/figure';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import { READERSHIP_STATE } from './readership-state';
import { REGION_LEVEL } from './region-level';
import { bodiesInScope, type Scope } from './scope';

/** Why a report gives no readership: it has none, none that can be read, or it was not read that far. */
export type SilentState = Extract<FigureState, 'absent' | 'unreadable' | 'not_read'>;

/** A report that gives no readership. */
export interface SilentReport {
	readonly body_id: string;
	readonly short_name: string;
	readonly name: string;
	readonly province: string | null;
	readonly county: string | null;
	/** The region it is listed under, as `readershipByRegion` has it. */
	readonly code: string | null;
	readonly year: number;
	/** How many reports fit in all: the list may hold fewer. */
	readonly found: number;
}

export interface SilentReportsParams {
	readonly scope: Scope;
	readonly state: SilentState;
	/** Part of a name, a place, or pinyin of the name with or without spaces, or its initials; null for all. */
	readonly find: string | null;
	/** Most rows to return; null for all. */
	readonly limit: number | null;
}

const TEXT = "concat_ws(' ', b.name, b.short_name, b.province, b.city, b.county, b.pinyin, replace(b.pinyin, ' ', ''), b.initials)";

/** Reports without readership of one kind: by region as listed, then by body and year. */
export const silentReports: Query<SilentReportsParams, SilentReport> = {
	name: 'silent-reports',
	build: ({ scope, state, find, limit }) => {
		const bodies = bodiesInScope(scope, 'b');
		const one = measuresInScope(scope);
		const found = find === null ? { sql: '', params: [] } : { sql: `AND contains(lower(${TEXT}), lower(?))`, params: [find] };
		return {
			sql: `WITH body AS (SELECT * FROM bodies b WHERE ${bodies.sql}), level AS (${REGION_LEVEL.level})
SELECT o.body_id, o.short_name, o.name, o.province, o.county, ${REGION_LEVEL.code} AS code, o.year, count(*) OVER ()::INTEGER AS found
FROM (${one.sql}) o JOIN body b USING (body_id) CROSS JOIN level l
WHERE ${READERSHIP_STATE} = ? ${found.sql}
ORDER BY code NULLS LAST, o.body_id, o.year LIMIT ?`,
			params: [...bodies.params, ...REGION_LEVEL.params, ...one.params, state, ...found.params, limit]
		};
	}
};

import { listParam } from './list-param';
import type { Query } from './query';
import { bodiesInScope, type Scope } from './scope';

/** A body somebody chose. */
export interface PickedBody {
	readonly body_id: string;
	readonly short_name: string;
	readonly county: string | null;
	readonly county_code: string | null;
	/** Whether the scope on screen holds it. */
	readonly in_scope: boolean;
}

/** The bodies of these ids that the data set has, in no order. */
export const pickedBodies: Query<{ readonly picks: readonly string[]; readonly scope: Scope }, PickedBody> = {
	name: 'picked-bodies',
	build: ({ picks, scope }) => {
		const bodies = bodiesInScope(scope, 'b');
		return {
			sql: `SELECT body_id, short_name, county, county_code, coalesce(${bodies.sql}, FALSE) AS in_scope FROM bodies b WHERE body_id IN (${listParam(picks)})`,
			params: [...bodies.params, ...picks]
		};
	}
};

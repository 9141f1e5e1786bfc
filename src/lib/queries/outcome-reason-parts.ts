import { REASON_GROUPS, reasonsOf, type ReasonGroup } from '../../core/measure/reason-groups';
import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** A reason that a report gives at least once. */
export interface OutcomeReasonPart {
	readonly body_id: string;
	readonly short_name: string;
	readonly year: number;
	readonly group: ReasonGroup;
	/** Count measure of the reason. */
	readonly measure: string;
	readonly value: number;
	/** Reports that give one of the group: the list may hold the reasons of fewer. */
	readonly found: number;
}

function partsOf(group: ReasonGroup): string {
	const reasons = reasonsOf(group);
	const columns = reasons.map(measureColumn);
	// The sum is a number only where every reason is: the reports that are counted.
	return `SELECT body_id, short_name, year, '${group}' AS "group", [${reasons.map((id) => `'${id}'`).join(', ')}] AS measures,
		[${columns.join(', ')}] AS counts, ${columns.join(' + ')} AS total FROM one`;
}

/** Reasons given at least once by the reports that are counted: of those with most of a group, as many as have no more than `cells` together. */
export const outcomeReasonParts: Query<{ readonly scope: Scope; readonly cells: number }, OutcomeReasonPart> = {
	name: 'outcome-reason-parts',
	build: ({ scope, cells }) => {
		const one = measuresInScope(scope);
		const columns = REASON_GROUPS.flatMap(reasonsOf).map(measureColumn);
		return {
			sql: `WITH one AS (SELECT body_id, short_name, year, ${columns.join(', ')} FROM (${one.sql})),
counted AS (
	${REASON_GROUPS.map(partsOf).join('\n\tUNION ALL\n\t')}
), ranked AS (
	SELECT *, count(*) OVER (PARTITION BY "group")::INTEGER AS found,
		row_number() OVER (PARTITION BY "group" ORDER BY total DESC, year, body_id) AS place FROM counted WHERE total > 0
), part AS (
	SELECT *, unnest(measures) AS measure, unnest(counts) AS value FROM ranked WHERE place <= ?
)
SELECT body_id, short_name, year, "group", measure, value, found FROM part WHERE value > 0
QUALIFY count(*) OVER (PARTITION BY "group" ORDER BY place) <= ? ORDER BY "group", place, value DESC, measure`,
			params: [...one.params, cells, cells]
		};
	}
};

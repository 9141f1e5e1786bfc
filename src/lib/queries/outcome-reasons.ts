import { REASON_GROUPS, reasonsOf, type ReasonGroup } from '../../core/measure/reason-groups';
import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** Sums by reason, by measure id, over the reports that state all reasons of its group; `<group>__reports` counts these. */
export type OutcomeReasons = Readonly<Record<string, number | null>> & Readonly<Record<`${ReasonGroup}__reports`, number>>;

function columnsOf(group: ReasonGroup): readonly string[] {
	const reasons = reasonsOf(group).map(measureColumn);
	const stated = reasons.map((column) => `${column} IS NOT NULL`).join(' AND ');
	return [
		`count(*) FILTER (WHERE ${stated})::INTEGER AS ${group}__reports`,
		...reasons.map((column) => `sum(${column}) FILTER (WHERE ${stated}) AS ${column}`)
	];
}

/** One row: how many requests came to each outcome for which reason. */
export const outcomeReasons: Query<Scope, OutcomeReasons> = {
	name: 'outcome-reasons',
	build: (scope) => {
		const one = measuresInScope(scope);
		return { sql: `SELECT ${REASON_GROUPS.flatMap(columnsOf).join(',\n\t')}\nFROM (${one.sql})`, params: one.params };
	}
};

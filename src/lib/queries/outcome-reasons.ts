import { figureRows, formById } from '../../core/form/form';
import { measureColumn } from './measure-column';
import { measuresInScope } from './measures-in-scope';
import type { Query } from './query';
import type { Scope } from './scope';

/** Outcomes that the form parts by reason, by the row that heads the reasons. */
export const REASON_GROUPS = ['refused', 'unavailable', 'not_processed', 'other_handling'] as const;
export type ReasonGroup = (typeof REASON_GROUPS)[number];

/** Count measures of the reasons of a group, in the order of the form. */
export function reasonsOf(group: ReasonGroup): readonly string[] {
	const table = formById('form-2021').tables.find(({ id }) => id === 'requests');
	return (table === undefined ? [] : figureRows(table)).filter(({ parent }) => parent === group).map(({ id }) => `leaf_${id}`);
}

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

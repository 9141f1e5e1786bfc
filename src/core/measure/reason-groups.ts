import { figureRows, formById } from '../form/form';

/** Outcomes that the form parts by reason, by the row that heads the reasons. */
export const REASON_GROUPS = ['refused', 'unavailable', 'not_processed', 'other_handling'] as const;
export type ReasonGroup = (typeof REASON_GROUPS)[number];

/** Count measures of the reasons of a group, in the order of the form. */
export function reasonsOf(group: ReasonGroup): readonly string[] {
	const table = formById('form-2021').tables.find(({ id }) => id === 'requests');
	return (table === undefined ? [] : figureRows(table)).filter(({ parent }) => parent === group).map(({ id }) => `leaf_${id}`);
}

import { identitiesBetween } from '../../core/check/cross-year-identity';
import { identitiesOf, type Instance } from '../../core/check/identity';
import { FORM_IDS } from '../../core/model/report';
import type { OpenFinding } from './open-finding';

type StatedIdentity = Pick<Instance, 'left' | 'operator' | 'right'>;

/** The identity of the form that a finding says is broken, with its sides as the form files state them; `null` where it is about none. */
export function statedIdentity({ check_id: check, cells }: Pick<OpenFinding, 'check_id' | 'cells'>): StatedIdentity | null {
	const [first = ''] = cells.split(' ');
	const table = first.replace('prev:', '').split('.')[0] ?? '';
	const known = FORM_IDS.flatMap((form) => [
		...identitiesOf(form, table),
		...FORM_IDS.flatMap((before) => identitiesBetween(before, form))
	]);
	const isIt = ({ check: id, left, right }: (typeof known)[number]): boolean =>
		id === check && [...left.terms, ...right.terms].map((term) => term.id).join(' ') === cells;
	return known.find(isIt) ?? null;
}

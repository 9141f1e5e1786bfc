import { figureIds, FORMS } from '../form/form';
import type { FormId } from '../model/report';
import { isCompared } from './check-magnitude';
import { identitiesBetween, PREVIOUS } from './cross-year-identity';

function cellsOf(form: FormId): readonly string[] {
	const carried = FORMS.flatMap(({ form_id: other }) => [...identitiesBetween(other, form), ...identitiesBetween(form, other)]).flatMap(
		({ left, right }) => [...left.terms, ...right.terms].map(({ id }) => (id.startsWith(PREVIOUS) ? id.slice(PREVIOUS.length) : id))
	);
	const wanted = new Set(carried);
	const all = FORMS.filter(({ form_id }) => form_id === form).flatMap(({ tables }) => tables.flatMap(figureIds));
	return all.filter((id) => wanted.has(id) || isCompared(id));
}

/** Form cells of each generation that are compared with other years or bodies, in form order: the others need not be kept for it. */
export const HISTORY_CELLS: ReadonlyMap<FormId, readonly string[]> = new Map(FORMS.map(({ form_id: form }) => [form, cellsOf(form)]));

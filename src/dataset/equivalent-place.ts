import { COUNTS } from '../core/measure/catalogue';
import type { MeasureSource } from '../core/measure/measure';
import type { FormId } from '../core/model/report';

function states(source: MeasureSource, id: string): boolean {
	return 'form' in source && (source.group === id || (source.figures.length === 1 && source.figures[0] === id));
}

/**
 * Where a form keeps what another generation keeps under the figure or group id `id`: one form cell, else a narrative
 * metric; `null` when the measures know no place of the same meaning.
 */
export function equivalentPlace(id: string, form: FormId): { readonly figure: string } | { readonly metric: string } | null {
	const measure = COUNTS.find((count) => count.sources.some((source) => states(source, id)));
	for (const source of measure?.sources ?? []) {
		const [figure, ...others] = 'form' in source && source.form === form ? source.figures : [];
		if (figure !== undefined && others.length === 0) return { figure };
	}
	for (const source of measure?.sources ?? []) if ('metric' in source) return { metric: source.metric };
	return null;
}

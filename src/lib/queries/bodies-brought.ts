import type { Query } from './query';

/** Bodies of which own reports count, where they are shown together with shipped ones: asked of the own part alone. */
export const bodiesBrought: Query<Record<string, never>, { readonly body_id: string }> = {
	name: 'bodies-brought',
	build: () => ({ sql: 'SELECT DISTINCT body_id FROM own_data.reports WHERE current ORDER BY body_id', params: [] })
};

import type { Query } from './query';

/** The bodies before and after one in its county, by id; null at either end. */
export interface NeighbourRow {
	readonly before_id: string | null;
	readonly before_name: string | null;
	readonly after_id: string | null;
	readonly after_name: string | null;
}

/** Neighbours of a body among those of its level in its county: one row, or none where its county is not known. */
export const bodyNeighbours: Query<{ readonly id: string }, NeighbourRow> = {
	name: 'body-neighbours',
	build: ({ id }) => ({
		sql: `SELECT before_id, before_name, after_id, after_name FROM (
	SELECT b.body_id, lag(b.body_id) OVER near AS before_id, lag(b.short_name) OVER near AS before_name,
		lead(b.body_id) OVER near AS after_id, lead(b.short_name) OVER near AS after_name
	FROM bodies b JOIN bodies own ON own.county_code = b.county_code AND own.level = b.level
	WHERE own.body_id = ?
	WINDOW near AS (ORDER BY b.body_id)
) WHERE body_id = ?`,
		params: [id, id]
	})
};

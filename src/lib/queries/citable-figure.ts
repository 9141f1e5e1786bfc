import type { Query } from './query';

/** A figure to show by example how one is cited. */
export interface CitableFigure {
	readonly body_id: string;
	/** Full name of the body. */
	readonly body: string;
	readonly year: number;
	/** Requests received in the year. */
	readonly value: number;
	/** Address of the page it was read from, else the name of the file. */
	readonly source: string;
}

/** The requests that the latest report states which was read whole, else the latest at all; no row where none states them. */
export const citableFigure: Query<Record<string, never>, CitableFigure> = {
	name: 'citable-figure',
	build: () => ({
		sql: `SELECT m.body_id, b.name AS body, m.year, m.requests_new AS value, coalesce(r.source_url, r.source) AS source
FROM report_measures AS m JOIN reports AS r USING (report_id) JOIN bodies AS b ON b.body_id = m.body_id
WHERE m.requests_new__state = 'number' AND b.level = 'township'
ORDER BY r.extent = 'whole' DESC, r.source_url IS NOT NULL DESC, m.year DESC, m.body_id LIMIT 1`,
		params: []
	})
};

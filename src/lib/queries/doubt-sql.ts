/**
 * Keys of the open errors that a figure rests on (`verdictKey`), parted by commas; null where it rests on none, or is no number. What somebody
 * dismissed is among them: verdicts are the reader's, and a page that holds the keys needs no engine to take a doubt away.
 */
export type Doubt = string | null;

/** SQL of a SELECT, to be joined: for each report with open errors the doubt on its figures. @param columns counts that a figure is made of, by name of its column */
export function doubtSql(columns: Readonly<Record<string, readonly string[]>>): string {
	const lists = Object.entries(columns).map(([name, counts]) => [name, counts.map((id) => `'${id}'`).join(', ')] as const);
	const doubts = lists.map(
		([name, list]) => `string_agg(DISTINCT key, ',' ORDER BY key) FILTER (WHERE measure_id IN (${list})) AS "${name}"`
	);
	return `SELECT report_id, ${doubts.join(', ')} FROM (
		SELECT e.report_id, e.measure_id, concat(f.body_id, ' ', f.year, ' ', e.fingerprint) AS key
		FROM measure_errors e JOIN reports f ON f.report_id = e.found_in WHERE e.measure_id IN (${lists.map(([, list]) => list).join(', ')})
	) GROUP BY report_id`;
}

/** SQL expression for the doubt of a column of `doubtSql` on a value, which there is none on where there is no value. */
export function doubtOn(value: string, doubt: string): string {
	return `CASE WHEN ${value} IS NOT NULL THEN ${doubt} END`;
}

/** The same for one form cell: SQL of a SELECT of report_id and doubt; the year after may find an error in it too. Its parameters are `cellDoubtParams`. */
export const CELL_DOUBT = `SELECT report_id, string_agg(DISTINCT key, ',' ORDER BY key) AS doubt FROM (
		SELECT unnest([
			CASE WHEN list_contains(cells, ?) THEN report_id END, CASE WHEN list_contains(cells, ?) THEN before END
		]) AS report_id, key FROM (
			SELECT r.report_id, p.report_id AS before, string_split(f.cells, ' ') AS cells, concat(r.body_id, ' ', r.year, ' ', f.fingerprint) AS key
			FROM findings f JOIN reports r USING (report_id) LEFT JOIN reports p ON p.body_id = r.body_id AND p.year = r.year - 1 AND p.current
			WHERE r.current AND f.severity = 'error' AND f.status = 'fail'
		)
	) WHERE report_id IS NOT NULL GROUP BY report_id`;

export const cellDoubtParams = (figure: string): readonly string[] => [figure, `prev:${figure}`];

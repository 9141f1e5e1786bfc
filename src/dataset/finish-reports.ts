import { addMeasureErrors } from './add-measure-errors';
import { addHistoryFindings } from './add-history-findings';
import { addSimilarReports } from './add-similar-reports';
import type { Database } from './database';
import { isReportTable, stagedColumns } from './staging';
import { EVIDENCE_TABLES } from './evidence-schema';
import { TABLES } from './schema';
import type { Table } from './table-definition';

/** Mark of a version in report ids: `v` for a shipped data set, `own` for one that a user's browser holds. */
export type VersionMark = 'v' | 'own';

/**
 * Ids and versions of the staged reports. Versions are numbered in input order; the one that counts is a document before
 * a table of figures before a headline row, then the later published, then the later in the input.
 */
const idsOf = (mark: VersionMark): string => `
CREATE TABLE staging.ids AS
SELECT seq, body_id, year, version, body_id || '@' || year || '.${mark}' || version AS report_id, choice = 1 AS current
FROM (
	SELECT seq, body_id, year,
		row_number() OVER (PARTITION BY body_id, year ORDER BY seq) AS version,
		row_number() OVER (
			PARTITION BY body_id, year
			ORDER BY CASE origin WHEN 'document' THEN 1 WHEN 'figures' THEN 2 ELSE 3 END, published DESC NULLS LAST, seq DESC
		) AS choice
	FROM staging.reports
)`;

const DERIVED_REPORT_COLUMNS: Readonly<Record<string, string>> = {
	report_id: 'ids.report_id',
	version: 'ids.version',
	current: 'ids.current',
	// greatest() alone would take a null for 0.
	days_late: "CASE WHEN date_diff('day', roster.due, staged.published) < 0 THEN 0 ELSE date_diff('day', roster.due, staged.published) END"
};

const list = (expressions: readonly string[]): string => expressions.join(', ');
const orderBy = (table: Table): string => list(table.key.map((column) => `"${column}"`));

function insertReports(table: Table): string {
	const columns = table.columns.map(({ name }) => DERIVED_REPORT_COLUMNS[name] ?? `staged."${name}"`);
	return `INSERT INTO data.reports
		SELECT ${list(columns)} FROM staging.reports AS staged JOIN staging.ids AS ids USING (seq)
		LEFT JOIN data.roster AS roster ON roster.body_id = ids.body_id AND roster.year = ids.year
		ORDER BY ids.report_id`;
}

function insertRows(catalog: string, table: Table): string {
	const columns = stagedColumns(table).map(({ name }) => `staged."${name}"`);
	return `INSERT INTO ${catalog}."${table.name}"
		SELECT ${list(['ids.report_id AS report_id', ...columns])} FROM staging."${table.name}" AS staged JOIN staging.ids AS ids USING (seq)
		ORDER BY ${orderBy(table)}`;
}

const DERIVED_MEASURE_COLUMNS: Readonly<Record<string, string>> = {
	report_id: 'ids.report_id',
	body_id: 'ids.body_id',
	year: 'ids.year',
	counts: 'roster.body_id IS NOT NULL OR NOT (SELECT roster FROM data.dataset)',
	residents: 'population.residents',
	residents__state: "CASE WHEN population.residents IS NULL THEN 'not_read' ELSE 'number' END"
};

function insertMeasures(table: Table): string {
	const columns = table.columns.map(({ name }) => DERIVED_MEASURE_COLUMNS[name] ?? `staged."${name}"`);
	return `INSERT INTO data.report_measures
		SELECT ${list(columns)} FROM staging.report_measures AS staged JOIN staging.ids AS ids USING (seq)
		LEFT JOIN data.roster AS roster ON roster.body_id = ids.body_id AND roster.year = ids.year
		LEFT JOIN data.population AS population ON population.body_id = ids.body_id AND population.year = ids.year
		WHERE ids.current ORDER BY ids.year, ids.body_id`;
}

/** Findings of a report stand in the order of the rules, and of one rule in the order in which they were found. */
function insertFindings(table: Table): string {
	const columns = table.columns.map(({ name }) =>
		name === 'report_id' ? 'ids.report_id' : name === 'ordinal' ? ORDINAL : `staged."${name}"`
	);
	return `INSERT INTO data.findings SELECT ${list(columns)}
		FROM (SELECT *, row_number() OVER () AS place FROM staging.findings) AS staged JOIN staging.ids AS ids USING (seq)
		LEFT JOIN data.checks AS checks USING (check_id) ORDER BY ${orderBy(table)}`;
}
const ORDINAL = 'row_number() OVER (PARTITION BY ids.report_id ORDER BY checks.ordinal, staged.place)::INTEGER AS ordinal';

/** Moves the staged reports into the catalogues `data` and `evidence`, each table ordered by its key. Needs `dataset`, `bodies`, `roster`, `population` and `checks` of `data`. */
export async function finishReports(database: Database, mark: VersionMark): Promise<void> {
	await database.run(idsOf(mark));
	await addHistoryFindings(database);
	await addSimilarReports(database);
	for (const table of TABLES) {
		if (table.name === 'reports') await database.run(insertReports(table));
		else if (table.name === 'report_measures') await database.run(insertMeasures(table));
		else if (table.name === 'findings') await database.run(insertFindings(table));
		else if (isReportTable(table)) await database.run(insertRows('data', table));
	}
	await addMeasureErrors(database);
	for (const table of EVIDENCE_TABLES) await database.run(insertRows('evidence', table));
}

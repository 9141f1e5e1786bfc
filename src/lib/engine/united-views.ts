import { EVIDENCE_TABLES } from '../../dataset/evidence-schema';
import { TABLES } from '../../dataset/schema';
import { FIGURES_VIEW, viewDdl } from '../../dataset/views';
import { DATASET_FILES, type Catalogue } from '../../dataset/dataset-file';

/** The two data sets of which one is made: the user's own comes first wherever both say something. */
export const PARTS = ['own', 'shipped'] as const;
export type Part = (typeof PARTS)[number];

/** Name under which a file of one of the two is registered. */
export function partFile(part: Part, catalogue: Catalogue): string {
	return `${part}-${DATASET_FILES[catalogue]}`;
}

/** Catalogue as which it is attached: `own_data`. */
export function partCatalogue(part: Part, catalogue: Catalogue): string {
	return `${part}_${catalogue}`;
}

const both = (name: string): string => `SELECT * FROM own_data.${name} UNION ALL BY NAME SELECT * FROM shipped_data.${name}`;

/** Own rows, and those shipped whose key no own row has. */
const ownFirst = (name: string, key: string): string =>
	`SELECT * FROM own_data.${name} UNION ALL BY NAME SELECT s.* FROM shipped_data.${name} s ANTI JOIN own_data.${name} o USING (${key})`;

/** True where both have a roster: where one has none, nothing of the whole may be called missing or late. */
const ROSTER = '((SELECT roster FROM own_data.dataset) AND (SELECT roster FROM shipped_data.dataset))';

/** Highest version that own reports have of a body and year. */
const OWN_VERSIONS = '(SELECT body_id, year, max(version) AS highest FROM own_data.reports GROUP BY ALL)';

const DATASET = `SELECT o.* REPLACE (
	'own' AS id,
	${ROSTER} AS roster,
	o.invented OR s.invented AS invented,
	nullif(concat(o.caveat_zh, s.caveat_zh), '') AS caveat_zh,
	nullif(concat_ws(' ', o.caveat_en, s.caveat_en), '') AS caveat_en,
	o.title_zh || ' + ' || s.title_zh AS title_zh,
	o.title_en || ' + ' || s.title_en AS title_en,
	CASE WHEN o.licence = s.licence THEN o.licence ELSE o.licence || ' / ' || s.licence END AS licence
) FROM own_data.dataset o CROSS JOIN shipped_data.dataset s`;

/** A shipped report of a body and year that own reports have too is a further version that does not count. */
const REPORTS = `SELECT * REPLACE (CASE WHEN ${ROSTER} THEN days_late END AS days_late) FROM (
	SELECT * FROM own_data.reports
	UNION ALL BY NAME
	SELECT s.* REPLACE (s.current AND v.highest IS NULL AS current, (s.version + coalesce(v.highest, 0))::INTEGER AS version)
	FROM shipped_data.reports s LEFT JOIN ${OWN_VERSIONS} v USING (body_id, year)
)`;

const REPORT_MEASURES = `SELECT * REPLACE (NOT ${ROSTER} OR (body_id, year) IN (SELECT (body_id, year) FROM data.roster) AS counts) FROM (
	SELECT * FROM own_data.report_measures
	UNION ALL BY NAME
	SELECT s.* FROM shipped_data.report_measures s ANTI JOIN own_data.reports o USING (body_id, year)
)`;

/** Errors of the reports that count; the others say nothing of any measure in use. */
const MEASURE_ERRORS = `SELECT e.* FROM (${both('measure_errors')}) e SEMI JOIN data.report_measures USING (report_id)`;

const SPECIAL: Readonly<Record<string, string>> = {
	dataset: DATASET,
	regions: ownFirst('regions', 'code'),
	bodies: ownFirst('bodies', 'body_id'),
	roster: `SELECT * FROM (${ownFirst('roster', 'body_id, year')}) WHERE ${ROSTER}`,
	population: ownFirst('population', 'body_id, year'),
	reports: REPORTS,
	measures: 'SELECT * FROM own_data.measures',
	checks: 'SELECT * FROM own_data.checks',
	measure_errors: MEASURE_ERRORS,
	report_measures: REPORT_MEASURES
};

/** A view on others comes after them. */
const LAST = 'measure_errors';

function dataViews(): readonly string[] {
	const names = [...TABLES.map(({ name }) => name).filter((name) => name !== LAST), LAST];
	return [...names.map((name) => `CREATE VIEW data."${name}" AS ${SPECIAL[name] ?? both(name)}`), ...viewDdl(FIGURES_VIEW).slice(0, 1)];
}

function evidenceViews(): readonly string[] {
	return EVIDENCE_TABLES.map(
		({ name }) =>
			`CREATE VIEW evidence."${name}" AS SELECT * FROM own_evidence.${name} UNION ALL BY NAME SELECT * FROM shipped_evidence.${name}`
	);
}

/**
 * Statements that make one catalogue of the two data sets whose files are attached: a view for every table.
 * A body, region, expected report or number of residents stands in it once. Where own reports have a body's year, the shipped
 * report of it does not count. Without a roster in both the whole has none, and then no report is late.
 */
export function unitedViews(catalogue: Catalogue): readonly string[] {
	return [`ATTACH ':memory:' AS ${catalogue}`, ...(catalogue === 'data' ? ['USE data', ...dataViews()] : evidenceViews())];
}

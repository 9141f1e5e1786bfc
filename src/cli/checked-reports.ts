import type { DuckDBConnection } from '@duckdb/node-api';
import type { ExpectedReport, PublishedVersion } from '../core/check/timeliness';
import { hasLocalDate, timeliness, timelinessFindings } from '../core/check/timeliness';
import type { Finding, FindingStatus, Severity } from '../core/model/finding';

/** A report of a data set, or one that its roster expects and that is missing. */
export interface CheckedReportRow {
	readonly body: string;
	readonly name: string;
	readonly year: number;
	/** Name of its file within the input; `null` where it is missing. */
	readonly source: string | null;
	readonly findings: readonly Finding[];
}

interface FindingRow {
	readonly report_id: string;
	readonly check_id: string;
	readonly severity: Severity;
	readonly status: FindingStatus;
	readonly column_id: string | null;
	readonly cells: string;
	readonly assumed: string;
	readonly left_value: number | null;
	readonly right_value: number | null;
	readonly params: string;
	readonly quotes: string;
	readonly fingerprint: string;
}

interface ReportRow {
	readonly report_id: string | null;
	readonly body_id: string;
	readonly name: string;
	readonly level: string;
	readonly type: string;
	readonly year: number;
	readonly version: number | null;
	readonly current: boolean | null;
	readonly published: string | null;
	readonly source: string | null;
	readonly due: string | null;
}

const FINDINGS = `SELECT report_id, check_id, severity, status, column_id, cells, assumed, left_value, right_value, params, quotes, fingerprint
FROM data.findings ORDER BY report_id, ordinal`;

const REPORTS = `SELECT r.report_id, body_id, b.name, b.level, b.type, year, r.version, r.current, r.published::VARCHAR AS published, r.source,
	o.due::VARCHAR AS due
FROM data.reports r FULL JOIN data.roster o USING (body_id, year) JOIN data.bodies b USING (body_id) ORDER BY body_id, year, r.version`;

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const key = keyOf(row);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [row]);
		else group.push(row);
	}
	return groups;
}

const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));

function findingOf(row: FindingRow): Finding {
	const { check_id: check, severity, status, column_id: column, left_value: left, right_value: right, fingerprint } = row;
	const params = JSON.parse(row.params) as Finding['params'];
	const quotes = JSON.parse(row.quotes) as Finding['quotes'];
	const lists = { cells: words(row.cells), assumed: words(row.assumed) };
	return { check, severity, status, column, ...lists, left, right, params, quotes, fingerprint };
}

async function rowsOf<Row>(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
	return (await connection.runAndReadAll(sql)).getRowObjectsJS() as unknown as readonly Row[];
}

function inTime(rows: readonly ReportRow[], localDay: string | null): readonly Finding[] {
	const [first] = rows;
	if (first === undefined || first.due === null) return [];
	const expected: ExpectedReport = { year: first.year, due: first.due, local: hasLocalDate(first) };
	const versions = rows.flatMap(({ version, current, published }): readonly PublishedVersion[] =>
		version === null ? [] : [{ version, current: current === true, published }]
	);
	return timelinessFindings(first.year, timeliness(expected, versions, localDay));
}

/**
 * All reports of the catalogue `data` with their findings, and with a roster what is to be said of when they came; the latter stands with
 * the version that counts.
 * @param localDay day `MM-DD` that local notices set for townships and street offices
 */
export async function checkedReports(connection: DuckDBConnection, localDay: string | null): Promise<readonly CheckedReportRow[]> {
	const findings = grouped(await rowsOf<FindingRow>(connection, FINDINGS), ({ report_id }) => report_id);
	const years = grouped(await rowsOf<ReportRow>(connection, REPORTS), ({ body_id, year }) => `${body_id}@${year}`);
	return [...years.values()].flatMap((rows) => {
		const time = inTime(rows, localDay);
		return rows.map(({ report_id, body_id: body, name, year, current, source }) => {
			const own = (findings.get(report_id ?? '') ?? []).map(findingOf);
			return { body, name, year, source, findings: current === false ? own : [...time, ...own] };
		});
	});
}

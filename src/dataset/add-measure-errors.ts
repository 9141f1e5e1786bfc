import { PREVIOUS } from '../core/check/cross-year-identity';
import { COUNTS } from '../core/measure/catalogue';
import { figuresOfCount } from '../core/measure/figures-of-count';
import type { Database } from './database';

/** Measures by the figure ids and metrics of running text they may rest on, whatever the generation of the form. */
const MEASURES_OF: ReadonlyMap<string, readonly string[]> = measuresBySource();

function measuresBySource(): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const measure of COUNTS) {
		for (const figure of figuresOfCount(measure)) found.set(figure, [...(found.get(figure) ?? []), measure.id]);
	}
	return found;
}

/** Findings of the severity error that fail, of reports that count, with the report of the body's year before. */
const ERRORS = `
SELECT f.report_id, f.fingerprint, f.cells, f.params, p.report_id AS previous
FROM data.findings f JOIN data.reports r USING (report_id)
LEFT JOIN data.reports p ON p.body_id = r.body_id AND p.year = r.year - 1 AND p.current
WHERE f.severity = 'error' AND f.status = 'fail' AND r.current ORDER BY f.report_id, f.ordinal`;

/** `previous`: report of the year before; `null` where there is none. */
type ErrorRow = readonly [report: string, fingerprint: string, cells: string, params: string, previous: string | null];

/** Reports and measures that a finding puts in doubt. */
function doubted([own, , cells, params, previous]: ErrorRow): readonly (readonly [report: string, measure: string])[] {
	const { metric } = JSON.parse(params) as { readonly metric?: string };
	const stated = cells.split(' ').filter((id) => id !== '');
	const figures = [...stated, ...(metric === undefined ? [] : [metric])].flatMap((id): readonly (readonly [string, string])[] => {
		if (!id.startsWith(PREVIOUS)) return [[own, id]];
		return previous === null ? [] : [[previous, id.slice(PREVIOUS.length)]];
	});
	const pairs = figures.flatMap(([report, id]) => (MEASURES_OF.get(id) ?? []).map((measure) => `${report} ${measure}`));
	return [...new Set(pairs)].map((pair) => pair.split(' ') as unknown as readonly [string, string]);
}

/** Notes which measures of which reports rest on figures with an error. Needs `data.findings` and `data.reports`. */
export async function addMeasureErrors(database: Database): Promise<void> {
	const rows = await database.rows<ErrorRow>(ERRORS);
	await database.run('CREATE TABLE staging.doubted (report_id VARCHAR, measure_id VARCHAR, found_in VARCHAR, fingerprint VARCHAR)');
	const appender = await database.appender('staging', 'doubted', ['VARCHAR', 'VARCHAR', 'VARCHAR', 'VARCHAR']);
	for (const row of rows) for (const [report, measure] of doubted(row)) appender.append([report, measure, row[0], row[1]]);
	appender.close();
	await database.run('INSERT INTO data.measure_errors SELECT DISTINCT * FROM staging.doubted ORDER BY ALL');
}

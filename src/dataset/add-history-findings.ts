import { checkHistory } from '../core/check/check-history';
import { PeerSizes } from '../core/check/peer-sizes';
import type { ReportYear } from '../core/check/report-year';
import type { Database } from './database';
import { findingRow } from './finding-row';
import { historyOf } from './staged-history';
import { stagedColumns } from './staging';
import { TABLES } from './schema';

/** Reports held at a time. */
const BATCH = 4096;

/** Reports that count, body by body and year by year, numbered so that a batch is read without looking at the others. */
const ORDERED = `
CREATE TABLE staging.ordered_history AS
SELECT (row_number() OVER (ORDER BY ids.body_id, ids.year) - 1)::INTEGER AS place, ids.seq, ids.body_id, ids.year, history.content,
	coalesce(bodies.county_code, bodies.city_code, bodies.province_code, '') || '/' || bodies.level || '/' || bodies.type AS peers
FROM staging.ids AS ids JOIN staging.history AS history USING (seq) JOIN data.bodies AS bodies USING (body_id)
WHERE ids.current ORDER BY place`;

type Row = readonly [seq: number, body: string, year: number, peers: string, content: string];

async function* orderedRows(database: Database): AsyncGenerator<Row> {
	for (let from = 0; ; from += BATCH) {
		const rows = await database.rows<Row>(
			`SELECT seq, body_id, year, peers, content FROM staging.ordered_history WHERE place >= ${from} AND place < ${from + BATCH} ORDER BY place`
		);
		yield* rows;
		if (rows.length < BATCH) return;
	}
}

/**
 * Adds what the reports that count say against each other, year by year and among the bodies of a county, to the staged findings.
 * Memory grows with the counties and years, not with the reports. Needs `staging.ids` and `data.bodies`.
 */
export async function addHistoryFindings(database: Database): Promise<void> {
	await database.run(ORDERED);
	const table = TABLES.find(({ name }) => name === 'findings');
	const types = table === undefined ? [] : stagedColumns(table).map(({ type }) => type);
	const findings = await database.appender('staging', 'findings', ['INTEGER', ...types]);
	const sizes = new PeerSizes<number>();
	let last: { readonly body: string; readonly report: ReportYear } | null = null;
	for await (const [seq, body, year, peers, content] of orderedRows(database)) {
		const report = historyOf(content, year);
		const before: ReportYear | null = last?.body === body ? last.report : null;
		sizes.add(seq, peers, report, before);
		const found = before === null ? [] : (checkHistory([before, report])[1] ?? []);
		for (const finding of found) findings.append(findingRow(seq, finding));
		last = { body, report };
	}
	for (const [seq, finding] of sizes.findings()) findings.append(findingRow(seq, finding));
	findings.close();
	await database.run('DROP TABLE staging.ordered_history');
}

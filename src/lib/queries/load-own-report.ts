import type { Engine } from '../engine/engine';
import { loadReports, type BodyReport } from './load-reports';
import type { OwnBody } from './own-bodies';

/** The report that a region's own government made for a year: what a roll-up is set against. */
export interface OwnReport {
	readonly body: OwnBody;
	/** Its tables; words and findings are left to the body's own page. */
	readonly report: BodyReport;
}

/** The report of a region's own government that counts for a year; null where there is none. */
export async function loadOwnReport(engine: Engine, body: OwnBody, year: number): Promise<OwnReport | null> {
	const reports = await loadReports(engine, body.body_id);
	const report = reports.find(({ row }) => row.current && row.year === year);
	return report === undefined ? null : { body, report: { ...report, narrative: [], findings: [] } };
}

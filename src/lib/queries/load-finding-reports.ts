import type { Engine } from '../engine/engine';
import { loadReports, type BodyReport } from './load-reports';

/** The reports that a finding is about. */
export interface ReportsAsked {
	readonly body: string;
	readonly year: number;
	/** Null where the report is missing. */
	readonly report: string | null;
	/** Body and year of the report it is compared with; null where there is none. */
	readonly other: { readonly body: string; readonly year: number } | null;
}

/** The report of a finding and the one it is compared with, with all that they state; `null` where there is none. */
export async function loadFindingReports(
	engine: Engine,
	{ body, year, report, other }: ReportsAsked
): Promise<{ readonly current: BodyReport | null; readonly previous: BodyReport | null }> {
	const own = await loadReports(engine, body);
	const others = other === null || other.body === body ? own : await loadReports(engine, other.body);
	return {
		current: own.find(({ row }) => (report === null ? row.current && row.year === year : row.report_id === report)) ?? null,
		previous: other === null ? null : (others.find(({ row }) => row.current && row.year === other.year) ?? null)
	};
}

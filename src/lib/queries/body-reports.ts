import type { FormId, Origin } from '../../core/model/report';
import type { Query } from './query';

/** One version of a body's report for a year, and where it comes from. Dates are `YYYY-MM-DD`. */
export interface ReportRow {
	readonly report_id: string;
	readonly year: number;
	readonly version: number;
	/** Whether this version counts. */
	readonly current: boolean;
	readonly form: FormId | null;
	/** `partial`: nothing may be concluded from what is not there. */
	readonly extent: 'whole' | 'partial';
	readonly origin: Origin;
	readonly source: string;
	/** Row of the source table, header included; null for a document. */
	readonly source_row: number | null;
	readonly source_url: string | null;
	readonly published: string | null;
	readonly published_from: 'page' | 'signature' | 'file' | null;
	/** Days after the date due; null where that cannot be said. */
	readonly days_late: number | null;
	readonly note: string | null;
}

/** All versions of all reports of a body: latest year first, in a year the version that counts first. */
export const bodyReports: Query<{ readonly id: string }, ReportRow> = {
	name: 'body-reports',
	build: ({ id }) => ({
		sql: `SELECT report_id, year, version, current, form, extent, origin, source, source_row, source_url,
	published::VARCHAR AS published, published_from, days_late, note
FROM reports WHERE body_id = ? ORDER BY year DESC, current DESC, version`,
		params: [id]
	})
};

/** A year for which the roster expects a report of a body. */
export interface ExpectedYear {
	readonly year: number;
	readonly due: string;
}

/** The years for which the roster expects a report of a body; none where there is no roster. */
export const bodyRoster: Query<{ readonly id: string }, ExpectedYear> = {
	name: 'body-roster',
	build: ({ id }) => ({ sql: 'SELECT year, due::VARCHAR AS due FROM roster WHERE body_id = ? ORDER BY year', params: [id] })
};

/** Residents of a body's place by year; none where no table of population was loaded. */
export const bodyResidents: Query<{ readonly id: string }, { readonly year: number; readonly residents: number }> = {
	name: 'body-residents',
	build: ({ id }) => ({ sql: 'SELECT year, residents FROM population WHERE body_id = ? ORDER BY year', params: [id] })
};

import type { ChartTable } from '../charts/chart-table';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import type { ReadershipRegion } from '../queries/readership-by-region';
import type { SilentReport, SilentState } from '../queries/silent-reports';
import { figureHref, placeWords } from './report-words';

/** A body in the list, with the years whose reports are meant. */
export interface SilentBody {
	readonly id: string;
	readonly name: string;
	readonly years: readonly { readonly year: number; readonly href: string }[];
}

/** A region of the list. */
export interface SilentRegion {
	readonly code: string | null;
	readonly name: string;
	/** Its reports of this kind, listed or not. */
	readonly reports: number;
	/** How many of them are listed. */
	readonly shown: number;
	readonly bodies: readonly SilentBody[];
}

/** How many reports of a scope are of one kind. */
export function silentCount(regions: readonly ReadershipRegion[], state: SilentState): number {
	return regions.reduce((sum, row) => sum + row[state], 0);
}

/** A kind with its number of reports: `读到底，没有写（179）`. */
export function silentName(state: SilentState, count: number): string {
	const words = { n: formatNumber(count) };
	return { absent: m.reach_silent_absent, unreadable: m.reach_silent_unreadable, not_read: m.reach_silent_not_read }[state](words);
}

/** Listed reports by region and body; a region whose reports are all beyond the end of the list still has its count. */
export function silentRegions(
	regions: readonly ReadershipRegion[],
	state: SilentState,
	reports: readonly SilentReport[],
	place: Place
): readonly SilentRegion[] {
	return regions
		.filter((row) => row[state] > 0)
		.map((row) => {
			const own = reports.filter(({ code }) => code === row.code);
			const ids = [...new Set(own.map(({ body_id }) => body_id))];
			return {
				code: row.code,
				name: row.region ?? m.overview_nowhere(),
				reports: row[state],
				shown: own.length,
				bodies: ids.map((id) =>
					bodyOf(
						own.filter(({ body_id }) => body_id === id),
						id,
						place
					)
				)
			};
		});
}

function bodyOf(reports: readonly SilentReport[], id: string, place: Place): SilentBody {
	return {
		id,
		name: reports[0]?.short_name ?? id,
		years: reports.map(({ year }) => ({ year, href: figureHref(place, id, year, 'views') }))
	};
}

/** Regions by kind of report. */
export function silentRegionsTable(regions: readonly ReadershipRegion[]): ChartTable {
	const numeric = [
		m.overview_col_reports(),
		m.reach_silent_col_stated(),
		m.reach_silent_col_absent(),
		m.reach_silent_col_unreadable(),
		m.reach_silent_col_not_read()
	];
	return {
		caption: m.reach_silent_regions_table(),
		columns: [{ label: m.reach_silent_label_region(), numeric: false }, ...numeric.map((label) => ({ label, numeric: true }))],
		rows: regions.map((row) => [
			{ value: row.region ?? m.overview_nowhere() },
			...[row.reports, row.stated, row.absent, row.unreadable, row.not_read].map((value) => ({ value }))
		])
	};
}

/** Reports of one kind, each with its source. */
export function silentListTable(kind: string, reports: readonly SilentReport[], place: Place): ChartTable {
	const labels = [m.overview_col_place(), m.overview_col_body(), m.overview_col_year()];
	return {
		caption: m.reach_silent_list_table({ kind }),
		columns: labels.map((label) => ({ label, numeric: false })),
		rows: reports.map((row) => [
			{ value: placeWords(row) },
			{ value: row.name },
			{ value: row.year, href: figureHref(place, row.body_id, row.year, 'views') }
		])
	};
}

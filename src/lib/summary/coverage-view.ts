import type { ChartTable } from '../charts/chart-table';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import { bodyPath } from '../paths';
import type { RegionCoverage } from '../queries/coverage-by-region';
import type { CoverageGap } from '../queries/coverage-gaps';

/** States of a report against the roster, in the order drawn. */
export const COVERAGE_STATES = ['on_time', 'late', 'undated', 'missing'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** One region's row of squares. */
export interface CoverageRow {
	readonly region: string;
	/** Most bodies expected in a year. */
	readonly bodies: number;
	/** In year order; null where nothing is expected that year. */
	readonly cells: readonly (RegionCoverage | null)[];
}

/** Squares a cell holds at most: with more bodies, one square stands for several. */
const MOST_SQUARES = 64;

/** Regions and years of the picture, and how many bodies one square stands for. */
export function coverageGrid(cells: readonly RegionCoverage[]): {
	readonly years: readonly number[];
	readonly rows: readonly CoverageRow[];
	readonly perSquare: number;
} {
	const years = [...new Set(cells.map((cell) => cell.year))].sort((a, b) => a - b);
	const codes = [...new Set(cells.map((cell) => cell.code))];
	const largest = Math.max(0, ...cells.map((cell) => cell.expected));
	const rows = codes.map((code) => {
		const own = cells.filter((cell) => cell.code === code);
		return {
			region: own[0]?.region ?? m.overview_nowhere(),
			bodies: Math.max(...own.map((cell) => cell.expected)),
			cells: years.map((year) => own.find((cell) => cell.year === year) ?? null)
		};
	});
	return { years, rows, perSquare: Math.max(1, Math.ceil(largest / MOST_SQUARES)) };
}

/** Squares of a cell in drawing order. A state that occurs has at least one square. */
export function squaresOf(cell: RegionCoverage, perSquare: number): readonly CoverageState[] {
	return COVERAGE_STATES.flatMap((state) => Array.from({ length: Math.ceil(cell[state] / perSquare) }, () => state));
}

/** Names of the states, as the legend has them. */
export function coverageStateName(state: CoverageState): string {
	return {
		on_time: m.overview_coverage_on_time(),
		late: m.overview_coverage_late(),
		undated: m.overview_coverage_undated(),
		missing: m.overview_coverage_missing()
	}[state];
}

/** Counts by region and year; then the missing and late reports by name. */
export function coverageTables(
	title: string,
	cells: readonly RegionCoverage[],
	gaps: readonly CoverageGap[],
	place: Place
): readonly ChartTable[] {
	return [
		{
			caption: title,
			columns: [
				{ label: m.overview_coverage_region(), numeric: false },
				{ label: m.overview_col_year(), numeric: false },
				{ label: m.overview_col_expected(), numeric: true },
				...COVERAGE_STATES.map((state) => ({ label: coverageStateName(state), numeric: true }))
			],
			rows: cells.map((cell) => [
				{ value: cell.region ?? m.overview_nowhere() },
				{ value: cell.year },
				{ value: cell.expected },
				...COVERAGE_STATES.map((state) => ({ value: cell[state] }))
			])
		},
		{
			caption: m.overview_coverage_gaps(),
			columns: [m.overview_col_year(), m.overview_col_body(), m.overview_col_place(), m.overview_coverage_gaps_state()].map((label) => ({
				label,
				numeric: false
			})),
			rows: gaps.map((gap) => [
				{ value: gap.year },
				{ value: gap.short_name, href: `${bodyPath(place, gap.body_id)}?year=${gap.year}` },
				{ value: gap.county ?? m.overview_nowhere() },
				{ value: gap.days_late === null ? m.overview_coverage_missing() : m.overview_coverage_days_late({ days: gap.days_late }) }
			])
		}
	];
}

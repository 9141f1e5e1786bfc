import { FORMS } from '../../../core/form/form';
import type { Region } from '../../../core/model/region';
import type { RegionIndex } from '../../../core/region/region-index';
import type { CsvRow, CsvTable } from '../../../dataset/csv-table';
import type { ColumnMeaning as HeadlineColumn, HeadlineMapping } from '../../../dataset/headline-mapping';
import { problem, type Problem } from '../../../dataset/problem';
import { readFiguresTable } from '../../../dataset/read-figures-table';
import { readHeadlineTable, type TableReports } from '../../../dataset/read-headline-table';
import { readPopulationTable } from '../../../dataset/read-population-table';
import { readRegionsTable } from '../../../dataset/read-regions-table';
import { readRosterTable } from '../../../dataset/read-roster-table';
import type { PopulationEntry, ReportFacts, RosterEntry } from '../../../dataset/report-facts';
import type { ResolvedBody } from '../../../dataset/resolve-body';
import { longFiguresTable, MeantRows, populationTable, regionsTable, rosterTable, wideFiguresTable } from './canonical-table';
import type { NamedTable } from './named-table';
import { figuresOf, type FiguresLayout, type Meanings, type TableKind } from './table-meaning';

/** What a table gives a data set; a list is empty where tables of its kind have none. */
export interface TableContents {
	readonly roster: readonly RosterEntry[];
	readonly population: readonly PopulationEntry[];
	readonly regions: readonly Region[];
	readonly reports: readonly ReportFacts[];
	readonly problems: readonly Problem[];
}

const NOTHING = { roster: [], population: [], regions: [], reports: [] };

export interface TableToRead {
	/** Name of the file. */
	readonly file: string;
	readonly table: NamedTable;
	readonly meanings: Meanings;
	/** Columns whose content is not taken. */
	readonly unused: readonly string[];
	readonly kind: TableKind;
	readonly layout: FiguresLayout;
}

/**
 * What is in a table whose columns' meaning is known. Rows that cannot be used are named, the others taken.
 * @param listed `body@year` of the population tables before, to which those of this one are added
 */
export function tableContents(read: TableToRead, register: RegionIndex, listed: Set<string>): TableContents {
	const contents = contentsOf(read, register, listed);
	const known = new Set(contents.problems.flatMap(({ code, params }) => (code === 'unknown_column' ? [params['column']] : [])));
	const unused = read.unused.filter((column) => !known.has(column) && !/^#\d+$/.test(column));
	return {
		...contents,
		problems: [...unused.map((column) => problem('unknown_column', read.file, null, { column })), ...contents.problems]
	};
}

function contentsOf(read: TableToRead, register: RegionIndex, listed: Set<string>): TableContents {
	const { file, table, meanings, kind, layout } = read;
	const rows = new MeantRows(meanings, register);
	if (kind === 'regions') return { ...NOTHING, ...readRegionsTable(file, regionsTable(table, rows)) };
	if (kind === 'figures')
		return { ...NOTHING, ...(layout === 'long' ? longFigures(read, rows, register) : wideFigures(read, rows, register)) };
	const canonical = kind === 'roster' ? rosterTable(table, rows) : populationTable(table, rows);
	const found =
		kind === 'roster'
			? { ...NOTHING, ...readRosterTable(file, canonical, register) }
			: { ...NOTHING, ...readPopulationTable(file, canonical, listed) };
	return { ...found, problems: [...mismatches(file, table, rows), ...found.problems] };
}

/** Rows whose body was found under another name, in no region or in several. */
function mismatches(file: string, { rows }: NamedTable, meant: MeantRows): readonly Problem[] {
	return rows.flatMap((row) => meant.body(row)?.mismatch?.(file, row.row) ?? []);
}

/** Columns by which a table of figures says itself what `gongkai build` wants to know. */
const OWN_COLUMNS = ['province', 'city', 'county', 'body', 'level', 'report_year', 'form', 'figure_id', 'state', 'value'];

function longFigures({ file, table, meanings }: TableToRead, rows: MeantRows, register: RegionIndex): TableReports {
	if (OWN_COLUMNS.every((column) => table.columns.includes(column))) return readFiguresTable(file, table, register);
	const canonical = longFiguresTable(table, rows, meanings.has('state'));
	const original = new Map(table.rows.map((row) => [row.row, row]));
	return readFiguresTable(file, canonical, register, ({ row }) => bodyOf(original.get(row), rows) ?? problem('no_body', file, row));
}

const bodyOf = (row: CsvRow | undefined, rows: MeantRows): ResolvedBody | null => (row === undefined ? null : rows.body(row));

function wideFigures({ file, table, meanings }: TableToRead, rows: MeantRows, register: RegionIndex): TableReports {
	const figures = figuresOf(meanings);
	const canonical: CsvTable = wideFiguresTable(
		table,
		rows,
		figures.map(([, column]) => column)
	);
	const original = new Map(table.rows.map((row) => [row.row, row]));
	const mapping: HeadlineMapping = { forms: FORM_YEARS, columns: figures.map(([meaning, column]) => columnOf(meaning, column)) };
	return readHeadlineTable(file, canonical, mapping, register, ({ row }) => bodyOf(original.get(row), rows));
}

function columnOf(meaning: string, column: string): HeadlineColumn {
	const end = meaning.indexOf(':');
	const kind = meaning.slice(0, end) as HeadlineColumn['kind'];
	return { column, kind, id: meaning.slice(end + 1), years: null, qualifier: null, caveat: null };
}

const FORM_YEARS: HeadlineMapping['forms'] = FORMS.map(({ form_id: form, report_years }, index) => {
	const next = FORMS[index + 1]?.report_years.from;
	return { form, years: { from: index === 0 ? null : report_years.from, to: next === undefined ? null : next - 1 } };
});

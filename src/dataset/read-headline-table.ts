import { BODY_TYPES } from '../core/model/report';
import type { BodyType, FormId, TableReading } from '../core/model/report';
import type { RegionIndex } from '../core/region/region-index';
import { PLACE_COLUMNS, innermostPlace, placeHint } from './body-columns';
import { missingColumns } from './csv-table';
import type { CsvRow, CsvTable } from './csv-table';
import { inYears } from './headline-mapping';
import type { ColumnMeaning, HeadlineMapping } from './headline-mapping';
import { headlineStatements } from './headline-statements';
import { parseYear } from './parse-year';
import { problem } from './problem';
import type { Problem } from './problem';
import type { ReportFacts } from './report-facts';
import { resolveBody } from './resolve-body';
import type { BodySource, ResolvedBody } from './resolve-body';

/** Reports read from a table, with what could not be used. */
export interface TableReports {
	readonly reports: readonly ReportFacts[];
	readonly problems: readonly Problem[];
}

interface RowReport {
	/** `null` when the row names no body or year. */
	readonly report: ReportFacts | null;
	readonly problems: readonly Problem[];
}

const REQUIRED = [...PLACE_COLUMNS, 'body', 'body_type', 'region_name', 'report_year'] as const;
const OPTIONAL = ['source_url', 'note'] as const;

/** Body types as tables write them; a township's government is called by its level. */
const TYPES: Readonly<Record<string, BodyType>> = { township: 'government', ...Object.fromEntries(BODY_TYPES.map((type) => [type, type])) };

function columnProblems(file: string, table: CsvTable, mapping: HeadlineMapping): readonly Problem[] {
	const mapped = mapping.columns.flatMap(({ column, qualifier }) => (qualifier === null ? [column] : [column, qualifier.column]));
	const known = new Set<string>([...REQUIRED, ...OPTIONAL, ...mapped]);
	return [
		...missingColumns(file, table, [...REQUIRED, ...mapped]),
		...table.columns.filter((column) => !known.has(column)).map((column) => problem('unknown_column', file, null, { column }))
	];
}

function bodySource(row: CsvRow, type: BodyType): BodySource | null {
	const hint = placeHint(row);
	const regionName = row.cell('region_name');
	const name = row.cell('body');
	if (regionName !== '') return { name: name === '' ? regionName : name, type, level: 'township', regionName, hint };
	const place = innermostPlace(hint);
	return place === null || name === '' ? null : { name, type, level: place.level, regionName: place.name, hint: place.above };
}

function tablesOf(form: FormId, stated: readonly { readonly id: string }[]): Readonly<Record<string, TableReading>> {
	return Object.fromEntries(stated.map(({ id }) => [id.slice(0, id.indexOf('.')), { form, state: 'partial' }]));
}

/** The body that a row is about; `null` when it names none. */
export type BodyOfHeadlines = (row: CsvRow, type: BodyType) => ResolvedBody | null;

/** By the columns that a headline table has for it. */
function namedBody(row: CsvRow, type: BodyType, register: RegionIndex): ResolvedBody | null {
	const source = bodySource(row, type);
	return source === null ? null : resolveBody(source, register);
}

interface Reader {
	readonly file: string;
	readonly mapping: HeadlineMapping;
	readonly bodyOf: BodyOfHeadlines;
	readonly columns: readonly ColumnMeaning[];
	/** Text of a column that a table may leave out. */
	readonly optional: (row: CsvRow, column: (typeof OPTIONAL)[number]) => string | null;
}

function readRow(row: CsvRow, { file, mapping, bodyOf, columns, optional }: Reader): RowReport {
	const bad = (column: string): RowReport => {
		return { report: null, problems: [problem('bad_value', file, row.row, { column, text: row.cell(column) })] };
	};
	const year = parseYear(row.cell('report_year'));
	const form = year === null ? undefined : mapping.forms.find(({ years }) => inYears(years, year))?.form;
	const type = TYPES[row.cell('body_type')];
	if (year === null || form === undefined) return bad('report_year');
	if (type === undefined) return bad('body_type');
	const found = bodyOf(row, type);
	if (found === null) return { report: null, problems: [problem('no_body', file, row.row)] };
	const { body, mismatch } = found;
	const { figures, groupTotals, narrative, caveats, problems } = headlineStatements(file, row, columns, year, form);
	const tables = tablesOf(form, [...figures, ...groupTotals]);
	const note = [optional(row, 'note'), ...caveats].filter((part) => part !== null).join('; ');
	const report: ReportFacts = {
		body,
		year,
		origin: 'headlines',
		extent: 'partial',
		source: file,
		sourceRow: row.row,
		sourceUrl: optional(row, 'source_url'),
		published: { date: null, from: null },
		note: note === '' ? null : note,
		form: Object.keys(tables).length === 0 ? null : form,
		tables,
		figures,
		groupTotals,
		narrative,
		findings: [],
		corrections: [],
		document: null
	};
	return { report, problems: mismatch === null ? problems : [mismatch(file, row.row), ...problems] };
}

/**
 * Reads a table of headline figures, one report a row, through its mapping. Reports are `partial`: an empty cell is
 * `not_read`. Without one of the columns that name the body and the year nothing is read.
 * @param bodyOf how else than by its columns the body of a row is found
 */
export function readHeadlineTable(
	file: string,
	table: CsvTable,
	mapping: HeadlineMapping,
	register: RegionIndex,
	bodyOf: BodyOfHeadlines = (row, type) => namedBody(row, type, register)
): TableReports {
	const problems = [...table.problems, ...columnProblems(file, table, mapping)];
	if (missingColumns(file, table, REQUIRED).length > 0) return { reports: [], problems };
	const has = (column: string): boolean => table.columns.includes(column);
	const columns = mapping.columns
		.filter(({ column }) => has(column))
		.map((meaning) => (meaning.qualifier !== null && !has(meaning.qualifier.column) ? { ...meaning, qualifier: null } : meaning));
	const optional: Reader['optional'] = (row, column) => (has(column) && row.cell(column) !== '' ? row.cell(column) : null);
	const rows = table.rows.map((row) => readRow(row, { file, mapping, bodyOf, columns, optional }));
	return {
		reports: rows.flatMap(({ report }) => (report === null ? [] : [report])),
		problems: [...problems, ...rows.flatMap((row) => row.problems)]
	};
}

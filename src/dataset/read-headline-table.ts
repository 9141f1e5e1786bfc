import { BODY_TYPES } from '../core/model/report';
import type { BodyType, FormId, TableReading } from '../core/model/report';
import type { RegionIndex } from '../core/region/region-index';
import { PLACE_COLUMNS, innermostPlace, placeHint } from './body-columns';
import { missingColumns } from './csv-table';
import type { CsvRow, CsvTable } from './csv-table';
import { inYears } from './headline-mapping';
import type { HeadlineMapping } from './headline-mapping';
import { headlineStatements } from './headline-statements';
import type { HeadlineStatements } from './headline-statements';
import { parseNumber } from './parse-number';
import { problem } from './problem';
import type { Problem } from './problem';
import type { ReportFacts } from './report-facts';
import { resolveBody } from './resolve-body';
import type { BodySource } from './resolve-body';

/** Reports read from a table, with what could not be used. */
export interface TableReports {
	readonly reports: readonly ReportFacts[];
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

function tablesOf(form: FormId, statements: HeadlineStatements): Readonly<Record<string, TableReading>> {
	const ids = [...statements.figures, ...statements.groupTotals].map(({ id }) => id.slice(0, id.indexOf('.')));
	return Object.fromEntries(ids.map((table) => [table, { form, state: 'partial' }]));
}

/**
 * Reads a table of headline figures, one report a row, through its mapping. Reports are `partial`: an empty cell is
 * `not_read`. Without one of the columns that name the body and the year nothing is read.
 */
export function readHeadlineTable(file: string, table: CsvTable, mapping: HeadlineMapping, register: RegionIndex): TableReports {
	const problems: Problem[] = [...table.problems, ...columnProblems(file, table, mapping)];
	const reports: ReportFacts[] = [];
	if (missingColumns(file, table, REQUIRED).length > 0) return { reports, problems };
	const has = (column: string): boolean => table.columns.includes(column);
	const columns = mapping.columns
		.filter(({ column }) => has(column))
		.map((meaning) => (meaning.qualifier !== null && !has(meaning.qualifier.column) ? { ...meaning, qualifier: null } : meaning));
	const optional = (row: CsvRow, column: (typeof OPTIONAL)[number]): string | null =>
		has(column) && row.cell(column) !== '' ? row.cell(column) : null;
	for (const row of table.rows) {
		const year = parseNumber(row.cell('report_year'));
		const form = year === null ? undefined : mapping.forms.find(({ years }) => inYears(years, year))?.form;
		const type = TYPES[row.cell('body_type')];
		const bad = year === null || form === undefined ? 'report_year' : type === undefined ? 'body_type' : null;
		if (year === null || form === undefined || type === undefined) {
			if (bad !== null) problems.push(problem('bad_value', file, row.row, { column: bad, text: row.cell(bad) }));
			continue;
		}
		const source = bodySource(row, type);
		if (source === null) {
			problems.push(problem('no_body', file, row.row));
			continue;
		}
		const { body, mismatch } = resolveBody(source, register);
		const statements = headlineStatements(file, row, columns, year, form);
		if (mismatch !== null) problems.push(mismatch(file, row.row));
		problems.push(...statements.problems);
		const tables = tablesOf(form, statements);
		const note = [optional(row, 'note'), ...statements.caveats].filter((part) => part !== null).join('; ');
		reports.push({
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
			figures: statements.figures,
			groupTotals: statements.groupTotals,
			narrative: statements.narrative,
			findings: [],
			document: null
		});
	}
	return { reports, problems };
}

import { figureIds, formById } from '../core/form/form';
import { DOCUMENT_STATES } from '../core/model/figure';
import { FORM_IDS } from '../core/model/report';
import type { FormId, TableReading } from '../core/model/report';
import type { RegionIndex } from '../core/region/region-index';
import { PLACE_COLUMNS, placeHint } from './body-columns';
import { missingColumns } from './csv-table';
import type { CsvRow, CsvTable } from './csv-table';
import { FIGURE_COLUMNS } from './figure-columns';
import { governmentSource } from './government-source';
import { parseNumber } from './parse-number';
import { parseYear } from './parse-year';
import { problem } from './problem';
import type { Problem } from './problem';
import type { TableReports } from './read-headline-table';
import type { ReportFacts, StatedFigure } from './report-facts';
import { resolveBody } from './resolve-body';
import type { ResolvedBody } from './resolve-body';

const KEY = [...PLACE_COLUMNS, 'body', 'level', 'report_year'] as const;
const REQUIRED = [...KEY, 'form', 'figure_id', 'state', 'value'] as const;
const OPTIONAL = ['source', 'source_url'] as const;

interface CellGroup {
	readonly first: CsvRow;
	readonly figures: Map<string, StatedFigure>;
	readonly forms: Map<string, FormId>;
	/** True once a row of it could not be read: then nothing may be concluded from a cell that is not here. */
	faulty: boolean;
}

type Stated = { readonly figure: StatedFigure; readonly form: FormId };

function readCell(file: string, row: CsvRow): Stated | Problem {
	const id = row.cell('figure_id');
	const text = row.cell('value');
	const form = FORM_IDS.find((known) => known === row.cell('form'));
	const state = DOCUMENT_STATES.find((known) => known === row.cell('state'));
	if (form === undefined) return problem('bad_value', file, row.row, { column: 'form', text: row.cell('form') });
	if (state === undefined) return problem('bad_value', file, row.row, { column: 'state', text: row.cell('state') });
	if (FIGURE_COLUMNS.get(form)?.has(id) !== true) return problem('unknown_figure', file, row.row, { form, figure: id });
	const value = text === '' ? null : parseNumber(text);
	if ((state === 'number') !== (value !== null) || (value === null && text !== '')) {
		return problem('bad_number', file, row.row, { column: 'value', text });
	}
	return { figure: { id, value, state, raw: null, at: null }, form };
}

function addCell(file: string, row: CsvRow, group: CellGroup): Problem | null {
	const cell = readCell(file, row);
	if ('code' in cell) return cell;
	const { figure, form } = cell;
	const table = figure.id.slice(0, figure.id.indexOf('.'));
	if ((group.forms.get(table) ?? form) !== form) return problem('mixed_forms', file, row.row, { table });
	if (group.figures.has(figure.id)) return problem('duplicate_figure', file, row.row, { figure: figure.id });
	group.forms.set(table, form);
	group.figures.set(figure.id, figure);
	return null;
}

function tablesOf({ figures, forms }: CellGroup): Readonly<Record<string, TableReading>> {
	const readings = [...forms].map(([id, form]): readonly [string, TableReading] => {
		const table = formById(form).tables.find((candidate) => candidate.id === id);
		const whole = table !== undefined && figureIds(table).every((figure) => figures.has(figure));
		return [id, { form, state: whole ? 'present' : 'partial' }];
	});
	return Object.fromEntries(readings);
}

/** The form of most tables; of two equally frequent ones the newer. */
function mainForm(forms: Iterable<FormId>): FormId | null {
	const all = [...forms];
	const count = (form: FormId): number => all.filter((other) => other === form).length;
	const ranked = FORM_IDS.filter((form) => all.includes(form)).sort((a, b) => count(b) - count(a) || (a < b ? 1 : -1));
	return ranked[0] ?? null;
}

/** The body that a row is about, or why it is none. */
export type BodyOfRow = (row: CsvRow) => ResolvedBody | Problem;

/** By the columns that a table of figures has for it. */
function namedBody(file: string, row: CsvRow, register: RegionIndex): ResolvedBody | Problem {
	const source = governmentSource(row.cell('body'), row.cell('level'), placeHint(row));
	return source === null
		? problem('bad_value', file, row.row, { column: 'level', text: row.cell('level') })
		: resolveBody(source, register);
}

function reportOf(
	file: string,
	table: CsvTable,
	group: CellGroup,
	bodyOf: BodyOfRow
): ReportFacts | Problem | readonly [ReportFacts, Problem] {
	const { first } = group;
	const year = parseYear(first.cell('report_year'));
	if (year === null) return problem('bad_value', file, first.row, { column: 'report_year', text: first.cell('report_year') });
	const found = bodyOf(first);
	if ('code' in found) return found;
	const { body, mismatch } = found;
	const optional = (column: (typeof OPTIONAL)[number]): string | null =>
		table.columns.includes(column) && first.cell(column) !== '' ? first.cell(column) : null;
	const facts: ReportFacts = {
		body,
		year,
		origin: 'figures',
		extent: group.faulty ? 'partial' : 'whole',
		source: file,
		sourceRow: first.row,
		sourceUrl: optional('source_url'),
		published: { date: null, from: null },
		note: optional('source'),
		form: mainForm(group.forms.values()),
		tables: tablesOf(group),
		figures: [...group.figures.values()],
		groupTotals: [],
		narrative: [],
		findings: [],
		corrections: [],
		document: null
	};
	return mismatch === null ? facts : [facts, mismatch(file, first.row)];
}

/**
 * Reads a table of figures, one form cell a row; the rows of one body and year make one report: whole as far as its
 * tables go, partial where one of its rows could not be read. Without one of the columns it needs nothing is read.
 * @param bodyOf how else than by its columns the body of a report is found, asked with its first row
 */
export function readFiguresTable(
	file: string,
	table: CsvTable,
	register: RegionIndex,
	bodyOf: BodyOfRow = (row) => namedBody(file, row, register)
): TableReports {
	const known = new Set<string>([...REQUIRED, ...OPTIONAL]);
	const missing = missingColumns(file, table, REQUIRED);
	const unknown = table.columns.filter((column) => !known.has(column)).map((column) => problem('unknown_column', file, null, { column }));
	const problems: Problem[] = [...table.problems, ...missing, ...unknown];
	const reports: ReportFacts[] = [];
	if (missing.length > 0) return { reports, problems };
	const groups = new Map<string, CellGroup>();
	for (const row of table.rows) {
		const key = JSON.stringify(KEY.map((column) => row.cell(column)));
		const group = groups.get(key) ?? { first: row, figures: new Map(), forms: new Map(), faulty: false };
		groups.set(key, group);
		const found = addCell(file, row, group);
		if (found === null) continue;
		problems.push(found);
		group.faulty = true;
	}
	for (const group of groups.values()) {
		const result = reportOf(file, table, group, bodyOf);
		if ('code' in result) problems.push(result);
		else if ('body' in result) reports.push(result);
		else {
			reports.push(result[0]);
			problems.push(result[1]);
		}
	}
	return { reports, problems };
}

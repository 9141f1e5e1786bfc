import type { RegionIndex } from '../../../core/region/region-index';
import type { CsvRow, CsvTable } from '../../../dataset/csv-table';
import type { ResolvedBody } from '../../../dataset/resolve-body';
import { formOfYear } from '../../../core/form/form-of-year';
import { figureOfLabel } from './figure-labels';
import { plainForm, plainLevel, plainNumber, plainState, plainType, plainYear, tenThousands } from './cell-texts';
import type { ColumnRole } from './column-meaning';
import type { NamedTable } from './named-table';
import { plainName } from './plain-name';
import { rowBody } from './row-body';
import type { Meanings } from './table-meaning';

/** Rows of a table by what its columns mean, their texts in the words of the data set. */
export class MeantRows {
	readonly #meanings: Meanings;
	readonly #register: RegionIndex;
	readonly #bodies = new Map<string, ResolvedBody | null>();

	constructor(meanings: Meanings, register: RegionIndex) {
		this.#meanings = meanings;
		this.#register = register;
	}

	/** Text of the column with this role; empty where the table has none. */
	text(row: CsvRow, role: ColumnRole): string {
		const column = this.#meanings.get(role);
		return column === undefined ? '' : row.cell(column);
	}

	/** The body of a row; `null` when it names none. */
	body(row: CsvRow): ResolvedBody | null {
		const text = (role: ColumnRole): string => this.text(row, role);
		const name = text('body') === '' ? text('region_name') : text('body');
		const cells = {
			id: text('body_id'),
			name,
			type: plainType(text('body_type')),
			region: text('region'),
			province: text('province'),
			city: text('city'),
			county: text('county')
		};
		const key = JSON.stringify(cells);
		const known = this.#bodies.get(key);
		if (known !== undefined) return known;
		const found = rowBody(cells, this.#register);
		this.#bodies.set(key, found);
		return found;
	}

	year(row: CsvRow): string {
		return plainYear(this.text(row, 'year'));
	}

	/** First and last year; both the one where a table has a column for one. */
	span(row: CsvRow): { readonly from: string; readonly to: string } {
		const [from, to] = [plainYear(this.text(row, 'from_year')), plainYear(this.text(row, 'to_year'))];
		return { from: from === '' ? this.year(row) : from, to: to === '' ? this.year(row) : to };
	}
}

type Texts = Readonly<Record<string, string>>;

/** A table with the columns that the readers of data sets want, its rows as they are numbered. */
function tableOf(columns: readonly string[], { rows, problems }: NamedTable, texts: (row: CsvRow) => Texts): CsvTable {
	return {
		columns,
		problems,
		rows: rows.map((row) => {
			const cells = texts(row);
			return {
				row: row.row,
				cell: (column) => {
					const text = cells[column];
					if (text === undefined) throw new RangeError(`no such column: ${column}`);
					return text;
				}
			};
		})
	};
}

export function regionsTable(table: NamedTable, rows: MeantRows): CsvTable {
	return tableOf(['code', 'name', 'level', 'parent'], table, (row) => ({
		code: rows.text(row, 'region'),
		name: rows.text(row, 'body') === '' ? rows.text(row, 'region_name') : rows.text(row, 'body'),
		level: plainLevel(rows.text(row, 'level')),
		parent: rows.text(row, 'parent')
	}));
}

/** Bodies that the register has not under the code that a row gives keep that code, so that the reader names it. */
export function rosterTable(table: NamedTable, rows: MeantRows): CsvTable {
	return tableOf(['body_id', 'name', 'type', 'region', 'from_year', 'to_year'], table, (row) => {
		const body = rows.body(row)?.body;
		const { from, to } = rows.span(row);
		const type = plainType(rows.text(row, 'body_type'));
		return {
			body_id: body?.id ?? rows.text(row, 'body_id'),
			name: rows.text(row, 'body') === '' ? (body?.name ?? '') : rows.text(row, 'body'),
			type: type === '' ? (body?.type ?? '') : type,
			region: rows.text(row, 'region') === '' ? (body?.region ?? '') : rows.text(row, 'region'),
			from_year: from,
			to_year: to
		};
	});
}

export function populationTable(table: NamedTable, rows: MeantRows): CsvTable {
	return tableOf(['body_id', 'from_year', 'to_year', 'residents'], table, (row) => {
		const { from, to } = rows.span(row);
		const whole = plainNumber(rows.text(row, 'residents'));
		const residents = whole === '' ? tenThousands(rows.text(row, 'residents_10k')) : whole;
		return { body_id: rows.body(row)?.body.id ?? rows.text(row, 'body_id'), from_year: from, to_year: to, residents };
	});
}

const PLACES = { province: '', city: '', county: '' };

/** One cell of the form a row. Without a column of states a number is one, and an empty cell says nothing: its row is left away. */
export function longFiguresTable(table: NamedTable, rows: MeantRows, hasStates: boolean): CsvTable {
	const stated = hasStates ? table.rows : table.rows.filter((row) => rows.text(row, 'value') !== '');
	const columns = [...Object.keys(PLACES), 'body', 'level', 'report_year', 'form', 'figure_id', 'state', 'value', 'source', 'source_url'];
	return tableOf(columns, { ...table, rows: stated }, (row) => {
		const year = rows.year(row);
		const form = plainForm(rows.text(row, 'form'));
		const id = rows.text(row, 'figure_id');
		const named = figureOfLabel(plainName(id));
		return {
			...PLACES,
			body: rows.body(row)?.body.id ?? '',
			level: '',
			report_year: year,
			form: form === '' && /^\d{4}$/.test(year) ? formOfYear(Number(year)) : form,
			figure_id: named?.startsWith('figure:') ? named.slice('figure:'.length) : id,
			state: hasStates ? plainState(rows.text(row, 'state')) : 'number',
			value: plainNumber(rows.text(row, 'value')),
			source: rows.text(row, 'source'),
			source_url: rows.text(row, 'source_url')
		};
	});
}

/** One report a row, one figure a column; figures keep the headings of their columns. */
export function wideFiguresTable(table: NamedTable, rows: MeantRows, figures: readonly string[]): CsvTable {
	const columns = [...Object.keys(PLACES), 'body', 'body_type', 'region_name', 'report_year', 'source_url', 'note', ...figures];
	return tableOf(columns, table, (row) => ({
		...Object.fromEntries(figures.map((column) => [column, plainNumber(row.cell(column))])),
		...PLACES,
		body: rows.body(row)?.body.name ?? '',
		body_type: rows.body(row)?.body.type ?? 'other',
		region_name: '',
		report_year: rows.year(row),
		source_url: rows.text(row, 'source_url'),
		note: rows.text(row, 'note')
	}));
}

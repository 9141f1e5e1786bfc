import { cell, csvRows, numberOf, type CsvRow } from './csv-rows';
import { stated, unstated, type State, type Statement } from './statement';

/** A body as the file `bodies` has it. */
export interface Body {
	readonly id: string;
	readonly name: string;
	readonly shortName: string;
	readonly type: string;
	readonly level: string;
	/** Codes of province, city, county and its own region; '' where not known. */
	readonly places: readonly string[];
	readonly province: string;
	readonly county: string;
}

/** A report that counts, with everything the files say of it. */
export interface Report {
	readonly id: string;
	readonly body: Body;
	readonly year: number;
	readonly whole: boolean;
	readonly fromDocument: boolean;
	/** Residents of its place in that year, from a table beside the reports; `null` where none is loaded. */
	readonly residents: number | null;
	/** Days late; `null` where not known. */
	readonly daysLate: number | null;
	readonly source: string;
	readonly url: string;
	/** Generation of each statutory table ('' where the report does not have it) and its state, by table. */
	readonly tables: ReadonlyMap<string, { readonly form: string; readonly state: string }>;
	/** Form cells that the report states, by `table.row.column`. */
	readonly cells: ReadonlyMap<string, Statement>;
	/** Totals of a group of rows, stated in place of the rows. */
	readonly groups: ReadonlyMap<string, number>;
	/** Figures of the running text that stand for the year, by metric. */
	readonly headlines: ReadonlyMap<string, Statement & { readonly quote: string; readonly scope: string }>;
}

/** A data set, read from its CSV files alone. */
export interface IndependentDataset {
	readonly id: string;
	readonly hasRoster: boolean;
	readonly titles: { readonly 'zh-CN': string; readonly en: string };
	readonly bodies: readonly Body[];
	readonly reports: readonly Report[];
	/** Body and year of every report expected, as `id year`; empty without a roster. */
	readonly roster: ReadonlySet<string>;
	readonly regions: ReadonlyMap<string, string>;
}

const GENERATIONS = ['2021', '2019', '2014'];
const TABLES = ['requests', 'review_litigation', 'art20_1', 'art20_5', 'art20_6', 'art20_8', 'art20_9', 'statistics'];

/** Rows by report. */
function byReport(rows: readonly CsvRow[]): ReadonlyMap<string, readonly CsvRow[]> {
	const reports = new Map<string, CsvRow[]>();
	for (const row of rows) reports.set(cell(row, 'report_id'), [...(reports.get(cell(row, 'report_id')) ?? []), row]);
	return reports;
}

/** Numbers of the wide files, by report and figure. */
function numbers(dataset: string): ReadonlyMap<string, ReadonlyMap<string, Statement>> {
	const found = new Map<string, Map<string, Statement>>();
	for (const table of TABLES) {
		for (const row of GENERATIONS.flatMap((year) => csvRows(dataset, `${table}_${year}`))) {
			const own = found.get(cell(row, 'report_id')) ?? new Map<string, Statement>();
			found.set(cell(row, 'report_id'), own);
			for (const column of Object.keys(row).filter((name) => name !== 'report_id')) {
				const value = numberOf(row, column);
				if (value !== null) own.set([table, ...column.split('__')].join('.'), stated(value));
			}
		}
	}
	return found;
}

function headlineOf(row: CsvRow): Statement & { readonly quote: string; readonly scope: string } {
	const value = numberOf(row, 'value');
	const counts = value !== null && cell(row, 'qualifier') !== 'each';
	return { ...(counts ? stated(value) : unstated('unreadable')), quote: cell(row, 'quote'), scope: cell(row, 'scope') };
}

function readBodies(dataset: string): ReadonlyMap<string, Body> {
	const bodies = csvRows(dataset, 'bodies').map((row) => ({
		id: cell(row, 'body_id'),
		name: cell(row, 'name'),
		shortName: cell(row, 'short_name'),
		type: cell(row, 'type'),
		level: cell(row, 'level'),
		places: ['province_code', 'city_code', 'county_code', 'region'].map((column) => cell(row, column)),
		province: cell(row, 'province'),
		county: cell(row, 'county')
	}));
	return new Map(bodies.map((body) => [body.id, body]));
}

function readReports(dataset: string, bodies: ReadonlyMap<string, Body>): readonly Report[] {
	const cells = numbers(dataset);
	const odd = byReport(csvRows(dataset, 'cell_states'));
	const groups = byReport(csvRows(dataset, 'group_totals'));
	const tables = byReport(csvRows(dataset, 'report_tables'));
	const narrative = byReport(csvRows(dataset, 'narrative').filter((row) => cell(row, 'headline') === 'true'));
	const residents = new Map(
		csvRows(dataset, 'population').map((row) => [`${cell(row, 'body_id')} ${cell(row, 'year')}`, numberOf(row, 'residents')])
	);
	return csvRows(dataset, 'reports')
		.filter((row) => cell(row, 'current') === 'true')
		.map((row) => {
			const id = cell(row, 'report_id');
			const body = bodies.get(cell(row, 'body_id'));
			if (body === undefined) throw new Error(`report ${id} is of no body`);
			const others = (odd.get(id) ?? []).map(
				(one) => [cell(one, 'figure_id'), unstated(cell(one, 'state') as Exclude<State, 'number'>)] as const
			);
			return {
				id,
				body,
				year: Number(cell(row, 'year')),
				whole: cell(row, 'extent') === 'whole',
				fromDocument: cell(row, 'origin') === 'document',
				residents: residents.get(`${body.id} ${cell(row, 'year')}`) ?? null,
				daysLate: numberOf(row, 'days_late'),
				source: cell(row, 'source'),
				url: cell(row, 'source_url'),
				tables: new Map(
					(tables.get(id) ?? []).map((one) => [cell(one, 'table_id'), { form: cell(one, 'form'), state: cell(one, 'state') }])
				),
				cells: new Map([...(cells.get(id) ?? []), ...others]),
				groups: new Map((groups.get(id) ?? []).flatMap((one) => [[cell(one, 'group_id'), numberOf(one, 'value') ?? Number.NaN] as const])),
				headlines: new Map((narrative.get(id) ?? []).map((one) => [cell(one, 'metric'), headlineOf(one)]))
			};
		});
}

/** Reads a shipped data set from its CSV files, none of which a measure was worked out for. */
export function readDataset(id: string): IndependentDataset {
	const [about] = csvRows(id, 'dataset');
	if (about === undefined) throw new Error(`the data set ${id} has not been built`);
	const bodies = readBodies(id);
	return {
		id,
		hasRoster: cell(about, 'roster') === 'true',
		titles: { 'zh-CN': cell(about, 'title_zh'), en: cell(about, 'title_en') },
		bodies: [...bodies.values()],
		reports: readReports(id, bodies),
		roster: new Set(csvRows(id, 'roster').map((row) => `${cell(row, 'body_id')} ${cell(row, 'year')}`)),
		regions: new Map(csvRows(id, 'regions').map((row) => [cell(row, 'code'), cell(row, 'name')]))
	};
}

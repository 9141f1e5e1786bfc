import fc from 'fast-check';
import { figureIds, formById } from '../../src/core/form/form';
import type { DocumentState } from '../../src/core/model/figure';
import type { FormId } from '../../src/core/model/report';
import { wideColumnName, wideTableName } from '../../src/dataset/schema';
import type { FixtureTables, FixtureValue } from './fixture-dataset';

/** A cell as a report has it; `null`: nothing at all. */
export type RandomCell = { readonly value: number | null; readonly state: DocumentState } | null;

/** A statutory table in a report. `not_there`: the report says it has none; `unknown`: nothing is known of it. */
export type RandomTable =
	| { readonly kind: 'image' | 'not_there' | 'unknown' }
	| { readonly kind: 'read'; readonly form: FormId; readonly cells: Readonly<Record<string, RandomCell>> };

/** What an expected body has for a year; `null`: no report. */
export type RandomReport = { readonly extent: 'whole' | 'partial'; readonly tables: Readonly<Record<string, RandomTable>> } | null;

/** A year of one county, by body. */
export type RandomYear = Readonly<Record<string, RandomReport>>;

/** Tables that the reports have; both generations have them, with other rows. */
export const RANDOM_TABLES = ['art20_1', 'art20_5'] as const;
const FORMS: readonly FormId[] = ['form-2019', 'form-2021'];

const numbers = fc.oneof(
	fc.constant(0),
	fc.nat(300),
	fc.nat(10_000).map((cents) => cents / 100)
);
const cell: fc.Arbitrary<RandomCell> = fc.oneof(
	{ weight: 5, arbitrary: numbers.map((value) => ({ value, state: 'number' as const })) },
	{
		weight: 2,
		arbitrary: fc.constantFrom('blank' as const, 'dash' as const, 'unreadable' as const).map((state) => ({ value: null, state }))
	},
	{ weight: 1, arbitrary: fc.constant(null) }
);

function table(id: string): fc.Arbitrary<RandomTable> {
	const read = fc.constantFrom(...FORMS).chain((form) => {
		const definition = formById(form).tables.find((one) => one.id === id);
		const ids = definition === undefined ? [] : figureIds(definition);
		return fc.tuple(...ids.map(() => cell)).map((cells) => ({
			kind: 'read' as const,
			form,
			cells: Object.fromEntries(ids.map((figure, index) => [figure, cells[index] ?? null]))
		}));
	});
	const other = fc.constantFrom('image' as const, 'not_there' as const, 'unknown' as const).map((kind) => ({ kind }));
	return fc.oneof({ weight: 6, arbitrary: read }, { weight: 1, arbitrary: other });
}

const report: fc.Arbitrary<RandomReport> = fc.option(
	fc.record({
		extent: fc.constantFrom('whole' as const, 'partial' as const),
		tables: fc.record(Object.fromEntries(RANDOM_TABLES.map((id) => [id, table(id)])))
	}),
	{ freq: 4 }
);

/** Years of a county of so many bodies (`990101001` and on), the same for a seed. */
export function randomYears(bodies: number, years: number, seed: number): readonly RandomYear[] {
	const ids = Array.from({ length: bodies }, (_, index) => `99010100${index + 1}`);
	return fc.sample(fc.record(Object.fromEntries(ids.map((id) => [id, report]))), { numRuns: years, seed });
}

type Row = Readonly<Record<string, FixtureValue>>;

function tableRows(report_id: string, id: string, one: RandomTable): Readonly<Record<string, readonly Row[]>> {
	if (one.kind === 'unknown') return {};
	if (one.kind !== 'read') {
		return { report_tables: [{ report_id, table_id: id, form: null, state: one.kind === 'image' ? 'image' : 'absent' }] };
	}
	const stated = Object.entries(one.cells).flatMap(([figure, found]) => (found === null ? [] : [{ figure, ...found }]));
	const column = (figure: string): string => wideColumnName(figure.split('.')[1] ?? '', figure.split('.')[2] ?? '');
	return {
		report_tables: [{ report_id, table_id: id, form: one.form, state: 'partial' }],
		// Without a single cell there is no row, as the data set's own writer has it.
		[wideTableName(id, one.form)]:
			stated.length === 0 ? [] : [{ report_id, ...Object.fromEntries(stated.map(({ figure, value }) => [column(figure), value])) }],
		cell_states: stated.flatMap(({ figure, state }) => (state === 'number' ? [] : [{ report_id, figure_id: figure, state, raw: '／' }]))
	};
}

function add(rows: Record<string, Row[]>, more: Readonly<Record<string, readonly Row[]>>): void {
	for (const [name, own] of Object.entries(more)) (rows[name] ??= []).push(...own);
}

/** Rows of a data set with a roster that holds these years, the first of them `firstYear`. */
export function randomFixture(years: readonly RandomYear[], firstYear: number): Record<string, Row[]> & FixtureTables {
	const ids = Object.keys(years[0] ?? {});
	const place = { province_code: '99', province: '示例省', city_code: '9901', city: '示例市', county_code: '990101', county: '青禾区' };
	const rows: Record<string, Row[]> = {
		dataset: [{ roster: true }],
		bodies: ids.map((id) => ({ body_id: id, name: `${id}镇人民政府`, short_name: `${id}镇`, region: id, ...place }))
	};
	years.forEach((year, index) => {
		for (const [body_id, one] of Object.entries(year)) {
			const at = firstYear + index;
			add(rows, { roster: [{ body_id, year: at, due: `${at + 1}-01-31` }] });
			if (one === null) continue;
			const report_id = `${body_id}@${at}.v1`;
			add(rows, { reports: [{ report_id, body_id, year: at, extent: one.extent }] });
			for (const [id, found] of Object.entries(one.tables)) add(rows, tableRows(report_id, id, found));
		}
	});
	return rows;
}

import { describe, expect, it } from 'vitest';
import { COUNTS } from '../../src/core/measure/catalogue';
import { EVIDENCE_TABLES } from '../../src/dataset/evidence-schema';
import { TABLES } from '../../src/dataset/schema';
import type { ReportFacts } from '../../src/dataset/report-facts';
import { DESCRIPTION, QINGSHI, sampleFacts } from '../support/sample-facts';
import { askFolder, withDataset } from '../support/written-dataset';
import type { Rows, WrittenInput } from '../support/written-dataset';

const input = (reports: readonly ReportFacts[], roster: WrittenInput['roster'] = null): WrittenInput => ({
	description: DESCRIPTION,
	population: [],
	roster,
	reports
});
const ask = (reports: readonly ReportFacts[], sql: string, roster: WrittenInput['roster'] = null): Promise<Rows> =>
	withDataset(input(reports, roster), (dir) => askFolder(dir, sql));

const AT = { block: 3, start: 1, end: 2 };
const FULL = sampleFacts({
	form: 'form-2021',
	tables: { requests: { form: 'form-2021', state: 'present' }, art20_1: { form: 'form-2019', state: 'partial' } },
	figures: [
		{ id: 'requests.new_requests.total', value: 0, state: 'number', raw: '　0', at: AT },
		{ id: 'requests.carried_in.total', value: null, state: 'blank', raw: '', at: { block: 4, row: 2, cell: 1 } },
		{ id: 'requests.results_total.total', value: null, state: 'unreadable', raw: '1 2', at: AT },
		{ id: 'art20_1.rules.made_this_year', value: 2, state: 'number', raw: '2', at: AT }
	],
	groupTotals: [{ id: 'requests.refused.total', value: 4 }],
	narrative: [
		{ metric: 'wechat_items', value: 51, qualifier: 'approx', scope: null, headline: true, quote: '约51条', at: AT },
		{ metric: 'followers', value: null, qualifier: 'masked', scope: null, headline: true, quote: '**人', at: null }
	],
	document: {
		name: 'qingshi-2023.txt',
		title: null,
		mediaType: 'text/plain',
		sha256: 'ab',
		blocks: [
			{ kind: 'paragraph', text: '标题' },
			{ kind: 'table', rows: [[{ text: 'x', rowSpan: 1, colSpan: 2 }]] }
		]
	}
});

describe('writeDataset', { timeout: 30_000 }, () => {
	it('keeps a stated zero, and null for every cell that is no number', async () => {
		const sql =
			'SELECT new_requests__total AS new, carried_in__total AS carried, results_total__total AS results, granted_in_full__total AS granted FROM requests_2021';
		expect(await ask([FULL], sql)).toEqual([{ new: 0, carried: null, results: null, granted: null }]);
		expect(await ask([FULL], 'SELECT figure_id, state, raw FROM cell_states ORDER BY figure_id')).toEqual([
			{ figure_id: 'requests.carried_in.total', state: 'blank', raw: '' },
			{ figure_id: 'requests.results_total.total', state: 'unreadable', raw: '1 2' }
		]);
	});

	it('puts each table under its own form generation', async () => {
		expect(await ask([FULL], 'SELECT rules__made_this_year AS made FROM art20_1_2019')).toEqual([{ made: 2 }]);
		expect(await ask([FULL], 'SELECT count(*)::INTEGER AS n FROM art20_1_2021')).toEqual([{ n: 0 }]);
	});

	it('evaluates the measures of the reports that count', async () => {
		const sql =
			'SELECT requests_new, requests_new__state AS new_state, requests_carried_in AS carried, requests_carried_in__state AS carried_state, outcome_refused AS refused, wechat_items AS wechat, followers__state AS followers, views__state AS views FROM report_measures';
		expect(await ask([FULL], sql)).toEqual([
			{
				requests_new: 0,
				new_state: 'number',
				carried: null,
				carried_state: 'blank',
				refused: 4,
				wechat: 51,
				followers: 'unreadable',
				views: 'absent'
			}
		]);
	});

	it('notes which measures rest on figures with an error, also those of the year before', async () => {
		const cell = (id: string, value: number) => ({ id, value, state: 'number' as const, raw: String(value), at: AT });
		const year = (of: number, carriedOut: number, carriedIn: number): ReportFacts =>
			sampleFacts({
				year: of,
				form: 'form-2021',
				tables: { requests: { form: 'form-2021', state: 'partial' } },
				figures: [cell('requests.carried_in.total', carriedIn), cell('requests.carried_out.total', carriedOut)]
			});
		const found = await ask(
			[year(2022, 2, 0), year(2023, 0, 1)],
			`SELECT e.report_id, measure_id, found_in FROM measure_errors e JOIN findings f ON f.report_id = found_in AND f.fingerprint = e.fingerprint
			WHERE check_id = 'x.carry.total' ORDER BY ALL`
		);
		const later = `${QINGSHI.id}@2023.v1`;
		expect(found).toEqual([
			{ report_id: `${QINGSHI.id}@2022.v1`, measure_id: 'requests_carried_out', found_in: later },
			{ report_id: later, measure_id: 'requests_carried_in', found_in: later }
		]);
	});

	it('keeps the document as evidence, with the places of its figures', async () => {
		expect(await ask([FULL], 'SELECT block, kind, body FROM evidence.blocks ORDER BY block')).toEqual([
			{ block: 0, kind: 'paragraph', body: '标题' },
			{ block: 1, kind: 'table', body: '[[{"text":"x","rowSpan":1,"colSpan":2}]]' }
		]);
		const places = 'SELECT figure_id, block, "row", cell, start_char, end_char, raw FROM evidence.figure_places ORDER BY figure_id LIMIT 2';
		expect(await ask([FULL], places)).toEqual([
			{ figure_id: 'art20_1.rules.made_this_year', block: 3, row: null, cell: null, start_char: 1, end_char: 2, raw: '2' },
			{ figure_id: 'requests.carried_in.total', block: 4, row: 2, cell: 1, start_char: null, end_char: null, raw: '' }
		]);
		expect(await ask([FULL], 'SELECT ordinal FROM evidence.narrative_places')).toEqual([{ ordinal: 1 }]);
	});

	it('numbers versions in input order and lets a document count before tables', async () => {
		const headline = sampleFacts({
			origin: 'headlines',
			extent: 'partial',
			source: 'a.csv',
			sourceRow: 2,
			published: { date: null, from: null }
		});
		const figures = sampleFacts({ origin: 'figures', source: 'b.csv', sourceRow: 2, published: { date: null, from: null } });
		const sql = 'SELECT report_id, source, current FROM reports';
		expect(await ask([sampleFacts(), headline, figures], sql)).toEqual([
			{ report_id: '980101001@2023.v1', source: 'reports/qingshi-2023.txt', current: true },
			{ report_id: '980101001@2023.v2', source: 'a.csv', current: false },
			{ report_id: '980101001@2023.v3', source: 'b.csv', current: false }
		]);
		expect(await ask([headline, figures], 'SELECT source FROM reports WHERE current')).toEqual([{ source: 'b.csv' }]);
	});

	it('lets the later published document count, then the later in the input', async () => {
		const dated = (source: string, date: string | null): ReportFacts =>
			sampleFacts({ source, published: { date, from: date === null ? null : 'page' } });
		const current = 'SELECT source FROM reports WHERE current';
		expect(await ask([dated('a', '2024-03-01'), dated('b', '2024-02-01')], current)).toEqual([{ source: 'a' }]);
		expect(await ask([dated('a', '2024-03-01'), dated('b', null)], current)).toEqual([{ source: 'a' }]);
		expect(await ask([dated('a', '2024-03-01'), dated('b', '2024-03-01')], current)).toEqual([{ source: 'b' }]);
	});

	it('has measures of the version that counts alone', async () => {
		const first = sampleFacts({
			source: 'a',
			narrative: [{ metric: 'wechat_items', value: 1, qualifier: null, scope: null, headline: true, quote: null, at: null }]
		});
		const second = sampleFacts({
			source: 'b',
			narrative: [{ metric: 'wechat_items', value: 2, qualifier: null, scope: null, headline: true, quote: null, at: null }]
		});
		expect(await ask([first, second], 'SELECT report_id, wechat_items FROM report_measures')).toEqual([
			{ report_id: '980101001@2023.v2', wechat_items: 2 }
		]);
	});

	it('counts days late from the roster, and leaves them open without a roster or a date', async () => {
		const roster = [{ body: QINGSHI, from: 2022, to: 2024 }];
		const reports = [
			sampleFacts({ year: 2022, published: { date: '2023-01-31', from: 'page' } }),
			sampleFacts(),
			sampleFacts({ year: 2024, published: { date: null, from: null } })
		];
		const sql = 'SELECT year, days_late FROM reports ORDER BY year';
		expect(await ask(reports, sql, roster)).toEqual([
			{ year: 2022, days_late: 0 },
			{ year: 2023, days_late: 2 },
			{ year: 2024, days_late: null }
		]);
		expect(await ask(reports, 'SELECT DISTINCT days_late FROM reports')).toEqual([{ days_late: null }]);
	});

	it('lists bodies that only the roster knows, and the regions above them', async () => {
		const roster = [{ body: QINGSHI, from: 2023, to: 2024 }];
		expect(await ask([], 'SELECT body_id, county, pinyin, initials FROM bodies', roster)).toEqual([
			{ body_id: '980101001', county: '东山县', pinyin: 'qing shi zhen', initials: 'qsz' }
		]);
		expect(await ask([], 'SELECT year, due FROM roster ORDER BY year', roster)).toEqual([
			{ year: 2023, due: '2024-01-31' },
			{ year: 2024, due: '2025-01-31' }
		]);
		expect(await ask([], 'SELECT code FROM regions ORDER BY code', roster)).toEqual(
			['98', '9801', '980101', '980101001'].map((code) => ({ code }))
		);
		expect(await ask([], 'SELECT roster FROM dataset', roster)).toEqual([{ roster: true }]);
	});

	it('calls a body by its latest report where names differ', async () => {
		const named = (year: number, name: string): ReportFacts => sampleFacts({ year, body: { ...QINGSHI, name } });
		expect(await ask([named(2024, '新名'), named(2021, '旧名')], 'SELECT name FROM bodies')).toEqual([{ name: '新名' }]);
	});

	it('refuses a figure that its form does not have', async () => {
		const wrong = sampleFacts({
			tables: { requests: { form: 'form-2021', state: 'present' } },
			figures: [{ id: 'requests.nonsense.total', value: 1, state: 'number', raw: '1', at: null }]
		});
		await expect(withDataset(input([wrong]), () => Promise.resolve())).rejects.toThrow(/requests\.nonsense\.total/);
	});

	it('writes every table of the schema with a comment on every column', async () => {
		await withDataset(input([FULL]), async (dir) => {
			const columns = await askFolder(
				dir,
				"SELECT database_name AS db, table_name AS t, column_name AS c, comment FROM duckdb_columns() WHERE database_name IN ('shipped', 'evidence') AND schema_name = 'main' AND NOT internal"
			);
			for (const [db, tables] of [
				['shipped', TABLES],
				['evidence', EVIDENCE_TABLES]
			] as const) {
				for (const table of tables) {
					const found = columns.filter((column) => column['db'] === db && column['t'] === table.name);
					expect(found.map((column) => column['comment'])).toEqual(table.columns.map(({ zh, en }) => `${zh} / ${en}`));
				}
			}
		});
	});

	it('gives the same rows in the same order every time', async () => {
		const dump = (): Promise<unknown> =>
			withDataset(input([FULL, sampleFacts({ year: 2022 }), sampleFacts({ source: 'b' })]), async (dir) => {
				const rows: unknown[] = [];
				for (const { name } of TABLES) rows.push([name, await askFolder(dir, `SELECT * FROM "${name}"`)]);
				for (const { name } of EVIDENCE_TABLES) rows.push([name, await askFolder(dir, `SELECT * FROM evidence."${name}"`)]);
				return rows;
			});
		expect(await dump()).toEqual(await dump());
	});

	it('orders the rows of every table by its key', async () => {
		const years = [2024, 2021, 2023, 2022];
		await withDataset(input([...years.map((year) => sampleFacts({ year })), FULL]), async (dir) => {
			const ids = (await askFolder(dir, 'SELECT report_id FROM reports')).map((row) => String(row['report_id']));
			expect(ids).toEqual([...ids].sort());
			expect(ids).toHaveLength(5);
			const measured = await askFolder(dir, 'SELECT year FROM report_measures');
			expect(measured.map((row) => row['year'])).toEqual([2021, 2022, 2023, 2024]);
		});
	});

	it('has one column and one state for every count in report_measures', async () => {
		const [row] = await ask([FULL], 'SELECT * FROM report_measures');
		for (const { id } of COUNTS) expect(row).toHaveProperty(`${id}__state`);
	});
});

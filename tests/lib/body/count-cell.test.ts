import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { figureIds, formById } from '../../../src/core/form/form';
import { COUNTS, MEASURES } from '../../../src/core/measure/catalogue';
import { measureById } from '../../../src/core/measure/measure-by-id';
import type { FormId, TableReading } from '../../../src/core/model/report';
import type { ReportFacts, StatedFigure, StatedNarrative } from '../../../src/dataset/report-facts';
import { countCell, sourceSubject } from '../../../src/lib/body/source-subject';
import type { DatasetEngine } from '../../../src/lib/engine/dataset-engine';
import { nativeEngine } from '../../../src/lib/engine/native-engine';
import { loadBody, type BodyData } from '../../../src/lib/queries/load-body';
import { measureSql } from '../../../src/lib/queries/measure-sql';
import { DESCRIPTION, QINGSHI, sampleFacts } from '../../support/sample-facts';
import { withDataset } from '../../support/written-dataset';

const words = (metric: string, value: number | null, more: Partial<StatedNarrative> = {}): StatedNarrative => ({
	metric,
	value,
	qualifier: null,
	scope: null,
	headline: true,
	quote: `微信公众号阅读量${value ?? '若干'}次`,
	at: null,
	...more
});

/** Every cell of a generation: numbers, with every seventh blank, every eleventh a dash and every thirteenth left out. */
function cells(form: FormId): { readonly tables: Readonly<Record<string, TableReading>>; readonly figures: readonly StatedFigure[] } {
	const { tables } = formById(form);
	const figures = tables.flatMap(figureIds).flatMap((id, index): StatedFigure[] => {
		if (index % 13 === 12) return [];
		if (index % 7 === 6) return [{ id, value: null, state: 'blank', raw: '', at: null }];
		if (index % 11 === 10) return [{ id, value: null, state: 'dash', raw: '/', at: null }];
		return [{ id, value: index % 5, state: 'number', raw: String(index % 5), at: null }];
	});
	return { tables: Object.fromEntries(tables.map(({ id }) => [id, { form, state: 'present' }])), figures };
}

const NUMBERS = cells('form-2021').figures.map(({ id }, index): StatedFigure => ({
	id,
	value: index,
	state: 'number',
	raw: null,
	at: null
}));

/** One report a year, each read in another way. */
const REPORTS: readonly Partial<ReportFacts>[] = [
	{
		form: 'form-2021',
		...cells('form-2021'),
		narrative: [words('readership_views', 5), words('wechat_items', null, { qualifier: 'masked' })]
	},
	{ form: 'form-2021', ...cells('form-2021'), figures: NUMBERS, narrative: [words('wechat_items', 4, { qualifier: 'each' })] },
	{ form: 'form-2019', ...cells('form-2019'), origin: 'figures' },
	{ form: 'form-2014', ...cells('form-2014'), extent: 'partial' },
	{ form: 'form-2021', tables: { requests: { form: null, state: 'image' } } },
	{ form: 'form-2021', tables: { requests: { form: 'form-2019', state: 'present' } }, figures: [] },
	{ form: null, extent: 'partial', origin: 'headlines', narrative: [words('readership_views', 5, { quote: null })] },
	{
		form: null,
		extent: 'partial',
		origin: 'headlines',
		tables: { requests: { form: 'form-2021', state: 'partial' } },
		groupTotals: [{ id: 'requests.refused.total', value: 3 }]
	},
	{ form: 'form-2014' },
	{}
];

const FIRST_YEAR = 2014;

describe('what a page shows of a report', () => {
	let data: BodyData | null = null;
	let engine: DatasetEngine;
	let release = (): void => undefined;
	let done: Promise<void>;
	beforeAll(async () => {
		const reports = REPORTS.map((changes, index) => sampleFacts({ ...changes, year: FIRST_YEAR + index }));
		const population = [{ bodyId: QINGSHI.id, year: FIRST_YEAR, residents: 20_000 }];
		await new Promise<void>((opened) => {
			done = withDataset({ description: DESCRIPTION, roster: null, population, reports }, async (dir) => {
				engine = await nativeEngine(dir);
				data = await loadBody(engine, { id: QINGSHI.id });
				opened();
				await new Promise<void>((closed) => {
					release = closed;
				});
				await engine.close();
			});
		});
	}, 60_000);
	afterAll(async () => {
		release();
		await done;
	});

	it('is, count by count, what the data set says', async () => {
		const columns = COUNTS.flatMap(({ id }) => [`"${id}"`, `"${id}__state"`]).join(', ');
		const rows = await engine.query<Record<string, number | string | null>>(
			`SELECT year, ${columns} FROM report_measures ORDER BY year`,
			[]
		);
		expect(rows).toHaveLength(REPORTS.length);
		for (const row of rows) {
			const report = data?.reports.find((one) => one.row.year === row['year']);
			const told = COUNTS.map((measure) => {
				const cell = report && countCell(report, measure);
				return [row['year'], measure.id, cell?.value, cell?.state];
			});
			expect(told).toEqual(COUNTS.map(({ id }) => [row['year'], id, row[id], row[`${id}__state`]]));
		}
	});

	it('is, rate by rate and however it is divided, what the queries say', async () => {
		const rates = MEASURES.flatMap((measure) =>
			measure.kind === 'rate' ? measure.denominators.map(({ id }) => [measure.id, id] as const) : []
		);
		for (const [id, denominator] of rates) {
			const measure = measureById(id);
			if (!measure) throw new Error(id);
			const sql = measureSql(measure, denominator);
			const rows = await engine.query<{ year: number; value: number | null; n: number | null; state: string }>(
				`SELECT year, ${sql.value} AS value, ${sql.denominator} AS n, ${sql.state} AS state FROM report_measures ORDER BY year`,
				[]
			);
			const told = rows.map(({ year }) => {
				const report = data?.reports.find((one) => one.row.year === year);
				const subject = report && sourceSubject(report, id, denominator);
				return { year, value: subject?.cell.value, state: subject?.cell.state };
			});
			expect(told).toEqual(rows.map(({ year, value, state }) => ({ year, value, state })));
		}
	});
});

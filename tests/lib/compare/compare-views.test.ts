import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyLines } from '../../../src/lib/compare/body-lines';
import { compareContext, type CompareContext } from '../../../src/lib/compare/compare-context';
import { heatTable, pairsTables, pathsTable, rankTable, valuesTable, yearsTable } from '../../../src/lib/compare/compare-tables';
import { bandWords, measureSubtitle, rankLabel, rankTitle, sampleWords, yearCoverage } from '../../../src/lib/compare/compare-words';
import { heatView } from '../../../src/lib/compare/heat-view';
import { largestChanges } from '../../../src/lib/compare/largest-changes';
import { rankAxis } from '../../../src/lib/compare/rank-axis';
import { rankLines } from '../../../src/lib/compare/rank-lines';
import { rankPicture } from '../../../src/lib/compare/rank-picture';
import { placeCategories, valueDots } from '../../../src/lib/compare/sample-dots';
import { scatterAxes, scatterPoints } from '../../../src/lib/compare/scatter-view';
import { seamsOf, yearSpan } from '../../../src/lib/compare/year-span';
import { knownMeasure } from '../../../src/core/measure/known-measure';
import { marksOf } from '../../../src/lib/charts/chart';
import type { ChartTable } from '../../../src/lib/charts/chart-table';
import { tableCsv } from '../../../src/lib/charts/table-csv';
import type { DatasetEngine } from '../../../src/lib/engine/dataset-engine';
import { nativeEngine } from '../../../src/lib/engine/native-engine';
import type { CompareParams } from '../../../src/lib/queries/compare-data';
import { loadCompare } from '../../../src/lib/queries/load-compare';
import { fixtureDataset } from '../../support/fixture-dataset';
import { compareFixture, PARAMS } from '../queries/compare-fixture';

const PLACE = { locale: 'zh-CN', dataset: 'demo' } as const;
const SIZE = { width: 600, height: 300, compact: false };

const directories: string[] = [];
let census: DatasetEngine;
let sample: DatasetEngine;
beforeAll(async () => {
	directories.push(await fixtureDataset(compareFixture(true)), await fixtureDataset(compareFixture(false)));
	[census, sample] = (await Promise.all(directories.map((one) => nativeEngine(one)))) as [DatasetEngine, DatasetEngine];
});
afterAll(async () => {
	await Promise.all([census.close(), sample.close()]);
	for (const directory of directories) await rm(directory, { recursive: true });
});

async function context(part: Partial<CompareParams> = {}, engine = census): Promise<CompareContext> {
	const data = await loadCompare(engine, { ...PARAMS, ...part });
	if (data.figures === null) throw new Error('nothing to compare');
	return compareContext(data, data.figures, PLACE);
}
const values = (table: ChartTable): readonly (readonly (string | number)[])[] => table.rows.map((row) => row.map(({ value }) => value));

describe('words', () => {
	it('ask for the most of a count and the highest of a rate, and say that a sample stands for nothing', async () => {
		expect(rankTitle(await context())).toBe('2024 年哪些单位的“收到公开申请”最多？');
		expect(rankTitle(await context({ measure: 'disclosure_rate', sort: 'fewest' }))).toBe('2024 年哪些单位的“公开率”最低？');
		const few = await context({}, sample);
		expect(rankTitle(few)).toContain('收录的 2024 年年报里');
		expect(sampleWords(few)).toBe('不代表任何地区');
		expect(sampleWords(await context())).toBe('');
	});
	it('name the denominator and the least number of cases of a rate', async () => {
		expect(measureSubtitle(await context({ measure: 'disclosure_rate', denominator: 'processed' }))).toMatch(
			/分母：不含不予处理；不到 30 件的不参加排名；单位：%/
		);
		expect(measureSubtitle(await context())).not.toContain('分母');
	});
	it('say who is first and what the year rests on', async () => {
		expect(rankLabel(await context())).toContain('第一是甲镇，12 件；共 4 个单位参加排名');
		expect(yearCoverage(await context())).toBe('覆盖 4/6');
		expect(yearCoverage(await context({}, sample))).toBe('5 份中 4 份');
	});
	it('draw no middle half of fewer than five', async () => {
		const few = await context();
		expect(rankAxis(few, null).band).toBeNull();
		expect(bandWords(few, null)).toContain('不到 5 个');
	});
});

describe('rankTable', () => {
	it('holds numbers as they are, states in words, and a source for each', async () => {
		const table = rankTable(await context(), 't');
		expect(values(table)).toEqual([
			['1', '甲镇', '示例省 1县', 12, 8],
			['=2', '乙"<b>镇😀', '示例省 1县', 5, 9],
			['=2', '丙镇', '示例省 1县', 5, '未见年报'],
			['4', '丁镇', '示例省 2县', 0, '未载明'],
			['不排名', '戊镇', '示例省 2县', '空白', 3],
			['不排名', '己镇', '示例省 2县', '未见年报', 1]
		]);
		expect(table.rows[0]?.[3]?.href).toBe('/demo/body/a/?year=2024&fig=requests_new');
		expect(table.rows[5]?.[3]?.href).toBe('/demo/body/f/?year=2024');
	});
	it('gives shares in per cent with n and interval, and the denominator goes along to the source', async () => {
		const table = rankTable(await context({ measure: 'disclosure_rate', denominator: 'processed' }), 't');
		expect(table.columns.map(({ label }) => label)).toEqual([
			'名次',
			'单位',
			'所在',
			'公开率（%） 2024',
			'公开率 n',
			'95% 区间',
			'公开率（%） 2023',
			'2023 n'
		]);
		expect(values(table)[0]?.slice(3, 6)).toEqual([82.5, 40, '68.1%–91.3%']);
		expect(table.rows[0]?.[3]?.href).toContain('&denominator=processed');
	});
	it('says which figures are stated as about', async () => {
		const table = rankTable(await context({ measure: 'items_published' }), 't');
		expect(table.columns.slice(3).map(({ label }) => label)).toEqual([
			'≥ 不少于，≈ 约',
			'主动公开信息（条） 2024',
			'≥ 不少于，≈ 约 2023',
			'主动公开信息（条） 2023'
		]);
		expect(values(table).map((row) => row.slice(3))).toEqual(
			expect.arrayContaining([
				['≈', 300, '', '未见年报'],
				['', 200, '≥', 150]
			])
		);
		const one = await context({ measure: 'items_published' });
		const years = yearsTable(one, 't', one.figures.lines, ['b', 'c'], [2023, 2024]);
		expect(values(years)).toEqual([
			['乙"<b>镇😀', 2023, '≥', 150],
			['乙"<b>镇😀', 2024, '', 200],
			['丙镇', 2023, '', '未见年报'],
			['丙镇', 2024, '≈', 300]
		]);
	});
	it('writes hostile names into a file as text', async () => {
		expect(tableCsv(rankTable(await context(), 't'))).toContain('"乙""<b>镇😀"');
	});
});

it('rankPicture draws the bodies that have a place, chosen ones in their colour', async () => {
	const one = await context({ picks: ['d'] });
	const { build } = rankPicture(one, rankAxis(one, null));
	expect(marksOf(build(SIZE)).map(({ mark }) => mark.pick)).toEqual(['a', 'b', 'c', 'd']);
});

describe('rankAxis', () => {
	it('draws bars on a linear axis only, and keeps shares linear', async () => {
		const counts = await context();
		expect([rankAxis(counts, null).bars, rankAxis(counts, 'sqrt').bars, rankAxis(counts, 'log').bars]).toEqual([true, false, false]);
		const rates = rankAxis(await context({ measure: 'disclosure_rate' }), null);
		expect([rates.kind, rates.at(0), rates.at(1)]).toEqual(['linear', 0, 100]);
	});
});

describe('lines', () => {
	it('keep every state, and say the year of a last value that is not of the last year', async () => {
		const one = await context({ picks: ['c', 'e'] });
		const lines = bodyLines(one, one.figures.lines, ['c', 'e'], yearSpan(one.data), (name, value) => `${name} ${value}`);
		expect(lines.map(({ label, pick }) => [label, pick])).toEqual([
			['丙镇 5', 0],
			['戊镇 3（2023）', 1]
		]);
		expect(lines.map(({ points }) => points.map(({ state }) => state))).toEqual([
			['no_report', 'number'],
			['number', 'blank']
		]);
		expect(values(yearsTable(one, 't', one.figures.lines, ['c', 'e'], yearSpan(one.data)))).toEqual([
			['丙镇', '未见年报', 5],
			['戊镇', 3, '空白']
		]);
	});
	it('rankLines leaves a gap where there is no place and marks shared ones', async () => {
		const one = await context({ picks: ['f'] });
		const lines = rankLines(one, yearSpan(one.data));
		expect(lines.map(({ name, points }) => [name, ...points.map(({ rank, text }) => (rank === null ? null : text))])).toEqual([
			['甲镇', '2', '1'],
			['乙"<b>镇😀', '1', '=2'],
			['丙镇', null, '=2'],
			['丁镇', null, '4'],
			['己镇', '4', null]
		]);
		expect(pathsTable(one, 't').rows).toHaveLength(7);
	});
	it('tables of rates go row by row with their cases', async () => {
		const one = await context({ measure: 'disclosure_rate', picks: ['b'] });
		expect(values(yearsTable(one, 't', one.figures.lines, ['b'], yearSpan(one.data)))).toEqual([
			['乙"<b>镇😀', 2023, '未采集', '', ''],
			['乙"<b>镇😀', 2024, 50, 4, '15.0%–85.0%']
		]);
	});
	it('largestChanges counts only bodies with both figures', async () => {
		const { figures } = await context({ picks: ['a', 'b', 'c', 'd', 'e', 'f'] });
		expect(largestChanges(figures.lines, 2023, 2024, 5)).toEqual(['a', 'b']);
	});
	it('seamsOf finds the seams between years and says where the measure may be followed', () => {
		const counts = knownMeasure('requests_new');
		expect(seamsOf(counts, [2019, 2020, 2021, 2022]).map(({ at }) => at)).toEqual([2]);
		expect(seamsOf(counts, [2018, 2022])).toMatchObject([{ at: 1, joined: false }]);
		expect(seamsOf(counts, [2021, 2022])).toEqual([]);
		expect(seamsOf(knownMeasure('items_published'), [2020, 2021])[0]?.joined).toBe(true);
	});
});

describe('scatter', () => {
	it('names and colours chosen bodies, draws small n hollow', async () => {
		const one = await context({ measure: 'disclosure_rate', picks: ['d'], year: 2024 });
		const points = scatterPoints(one, scatterAxes(one));
		expect(points[0]).toMatchObject({ pick: 0, label: '丁镇 2024' });
		expect(points.filter(({ faint }) => faint).map(({ x }) => x)).toEqual([0.5]);
		const [table] = pairsTables(one, 't');
		expect(table?.rows.map((row) => [row[0]?.value, row[3]?.value])).toContainEqual(['丁镇', 40]);
	});
});

it('heatView leaves out measures without a number and shows a missing report as one', async () => {
	const one = await context({ show: 'heat', picks: ['f'] });
	const view = heatView(one);
	expect(view.measures.map(({ id }) => id)).toEqual(['requests_new', 'items_published', 'disclosure_rate']);
	expect(view.rows[0]).toMatchObject({ name: '己镇', pick: 0 });
	expect(view.rows[0]?.cells.map(({ state }) => state)).toEqual(['no_report', 'no_report', 'no_report']);
	expect(view.rows.find(({ name }) => name === '甲镇')?.cells[2]?.text).toBe('83% n=40');
	const table = heatTable(one, 't');
	expect(values(table)).toContainEqual(['甲镇', '公开率', 82.5, '%', 40, '68.1%–91.3%', '高于 100% 的单位']);
	expect(values(table)).toContainEqual(['丁镇', '收到公开申请', 0, '件', '', '', '高于 0% 的单位']);
});

it('sample dots stand by province with as many as state it', async () => {
	const one = await context({ picks: ['a'] }, sample);
	const own = one.figures.values.filter(({ year }) => year === 2024);
	expect(placeCategories(own)).toEqual([{ label: '示例省', note: 'n=4', median: null }]);
	expect(valueDots(one, own, 'province').map(({ value, pick }) => [value, pick])).toEqual([
		[12, 0],
		[5, null],
		[5, null],
		[0, null]
	]);
	expect(valuesTable(one, 't', own).rows).toHaveLength(4);
});

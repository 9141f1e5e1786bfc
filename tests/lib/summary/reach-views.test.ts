import { describe, expect, it } from 'vitest';
import { knownMeasure } from '../../../src/core/measure/known-measure';
import { channelYearsGrid, channelYearsTable } from '../../../src/lib/summary/channel-years-view';
import { channelStrips, channelTables } from '../../../src/lib/summary/channel-view';
import { fieldsTables, pairFields, pairPoints, pairsLabel, pairsTable } from '../../../src/lib/summary/pairs-view';
import { readerFigures, readersTable } from '../../../src/lib/summary/readers-view';
import { shareTable, shareYears } from '../../../src/lib/summary/share-view';
import { silentListTable, silentRegions, silentRegionsTable } from '../../../src/lib/summary/silent-view';
import { spreadClasses, spreadLabel, spreadQuartiles, spreadTables } from '../../../src/lib/summary/spread-view';
import type { MeasurePair } from '../../../src/lib/queries/measure-pairs';
import type { ReaderReport } from '../../../src/lib/queries/readers';
import type { SilentReport } from '../../../src/lib/queries/silent-reports';
import { PLACE, value } from './overview-sample';
import { channel, readershipYear, region, spread } from './reach-sample';

const VIEWS = knownMeasure('views');
const cells = (rows: readonly (readonly { readonly value: number | string }[])[]) => rows.map((row) => row.map((cell) => cell.value));

describe('spread', () => {
	const few = spread('views', [value('甲镇', 2025, 0), value('乙镇', 2025, 900)], { quartile1: 1, median: 2, quartile3: 3 });
	const many = { ...few, summary: { ...few.summary, stated: 10 } };
	it('has quartiles only from ten reports on', () => {
		expect(spreadQuartiles(few)).toBeNull();
		expect(spreadQuartiles(many)).toEqual({ quartile1: 1, median: 2, quartile3: 3 });
		expect(spreadLabel('多少？', few, VIEWS)).toBe('多少？ 2 份年报写明，最小 0 次，最大 900 次。');
		expect(spreadLabel('多少？', many, VIEWS)).toBe('多少？ 10 份年报写明，中位数 2 次，中间一半从 1 到 3。');
		expect(spreadLabel('多少？', spread('views', []), VIEWS)).toBe('');
	});
	it('has the figures of the picture in its tables, a rate with two decimals', () => {
		const rate = spread('views_per_wechat_post', [value('甲镇', 2025, 336.1304)], { median: 336.1304 });
		const [summary, list] = spreadTables('', rate, knownMeasure('views_per_wechat_post'), PLACE);
		expect(cells(summary?.rows ?? [])).toEqual([[1, 0, 336.13, '没有一份写明', 336.13, '没有一份写明', 336.13]]);
		expect(list?.rows[0]?.at(-1)).toEqual({
			value: 336.13,
			doubt: null,
			href: '/demo/body/%E7%94%B2%E9%95%87/?year=2025&fig=views_per_wechat_post'
		});
	});
	it('names its classes in whole numbers, zero apart', () => {
		const binned = {
			...spread('views', []),
			bins: [
				{ from: null, below: null, reports: 3 },
				{ from: 1000.0000001, below: 1778.279, reports: 1600 }
			]
		};
		expect(spreadClasses(binned, VIEWS, '#x').map((one) => [one.mark.title, one.mark.lines[0]?.[1]])).toEqual([
			['0 次', '3'],
			['1,000 至不到 1,779 次', '1,600']
		]);
		expect(cells(spreadTables('', binned, VIEWS, PLACE)[1]?.rows ?? [])).toEqual([
			['0 次', 3],
			['1,000 至不到 1,779 次', 1600]
		]);
	});
});

const PAIR: MeasurePair = {
	body_id: 'a',
	short_name: '甲镇',
	province: '示例省',
	county: null,
	year: 2025,
	x: 50,
	y: 10_000,
	x_qualifier: null,
	y_qualifier: 'at_least',
	x_doubt: 'a 2025 f1',
	y_doubt: 'a 2026 f2',
	found: 2000
};
const PAIRS = { x: 'wechat_items', y: 'views', reports: [PAIR], found: 2000, fields: [] };

describe('pairs', () => {
	it('say both figures as stated and lead to the source', () => {
		const [point] = pairPoints(PAIRS, PLACE, false);
		expect(point).toMatchObject({ x: 50, y: 10_000, label: '甲镇 2025' });
		expect(point?.mark.lines).toEqual([
			['微信', '50 条'],
			['阅读量', '≥ 10,000 次'],
			['所在', '示例省']
		]);
		expect(point?.mark.doubt).toBe('a 2025 f1,a 2026 f2');
		expect(pairsTable('', PAIRS, PLACE).rows[0]?.flatMap(({ doubt }) => doubt ?? [])).toEqual(['a 2025 f1', 'a 2026 f2']);
		expect(pairsTable('', PAIRS, PLACE).caption).toContain('前 1 份，共 2,000 份');
		expect(cells(pairsTable('', PAIRS, PLACE).rows)).toEqual([[2025, '甲镇', '示例省', 50, '≥', 10_000]]);
		expect(pairsLabel(PAIRS)).toBe('2,000 份年报同时写明微信条数和阅读量，微信从 50 到 50 条，阅读量从 10,000 到 10,000 次。');
	});
	it('count fields in picture and table alike', () => {
		const dense = { ...PAIRS, fields: [{ x_from: 10, x_below: 17.8, y_from: null, y_below: null, reports: 1600 }] };
		expect(pairFields(dense, '#pairs-table')).toMatchObject([{ x: [10, 17.8], y: null, reports: 1600 }]);
		expect(cells(fieldsTables('', dense)[0]?.rows ?? [])).toEqual([['10 至不到 18 条', '0 次', 1600]]);
		expect(fieldsTables('', PAIRS)).toEqual([]);
	});
});

it('readers have the figures they state with how exactly, and a state for those they do not', () => {
	const row: ReaderReport = {
		body_id: 'a',
		short_name: '甲镇',
		province: null,
		county: null,
		year: 2025,
		views: 10_000,
		views_state: 'number',
		views_qualifier: 'approx',
		site_visits: null,
		site_visits_state: 'not_read',
		site_visits_qualifier: null,
		views_doubt: 'a 2025 f1',
		site_visits_doubt: null,
		found: 1
	};
	expect(readerFigures(row, PLACE)).toEqual([
		{ name: '阅读量', words: '≈ 10,000', href: '/demo/body/a/?year=2025&fig=views', doubt: 'a 2025 f1' }
	]);
	expect(cells(readersTable('', [row], PLACE).rows)).toEqual([[2025, '甲镇', '（未登记所在地）', '≈', 10_000, '未采集']]);
});

describe('shares by year', () => {
	const years = [
		readershipYear(2023, { whole: 0 }),
		readershipYear(2024, { whole: 12, whole_stated: 3 }),
		readershipYear(2025, { whole: 40, whole_stated: 4 })
	];
	it('are counts below thirty reports and nothing without a report', () => {
		const shares = shareYears(years, String);
		expect(shares.map((row) => [row.share, row.words, row.few])).toEqual([
			[null, '0/0', true],
			[0.25, '3/12', true],
			[0.1, '10%', false]
		]);
		expect(shares[2]?.interval?.low).toBeCloseTo(0.0396, 3);
		expect(shares[1]?.mark.lines[2]).toEqual(['占比', '不到 30 份']);
	});
	it('are the same in the table', () => {
		expect(cells(shareTable('', years).rows)).toEqual([
			[2023, 36, 0, 0, '不到 30 份', '不到 30 份', '不到 30 份', 0],
			[2024, 36, 12, 3, '不到 30 份', '不到 30 份', '不到 30 份', 0],
			[2025, 36, 40, 4, '10.0%', '4.0%', '23.1%', 0]
		]);
	});
});

describe('channels', () => {
	const rows = [
		{ channel: 'website_items', year: 2024, stated: 12, median: 80, largest: 100 },
		{ channel: 'wechat_items', year: 2025, stated: 3, median: 20, largest: 30 }
	] as const;
	const years = [readershipYear(2023, { reports: 0 }), readershipYear(2024), readershipYear(2025)];
	it('by year have a cell for every year with reports, and a median from ten on', () => {
		const grid = channelYearsGrid(rows, years);
		expect(grid.years.map(({ year }) => year)).toEqual([2024, 2025]);
		expect(grid.rows.map((row) => [row.name, ...row.cells.map((cell) => cell && [cell.stated, cell.median])])).toEqual([
			['政府网站', [12, 80], null],
			['微信', null, [3, null]]
		]);
		expect(grid.rows[0]?.cells[0]?.words).toBe('政府网站 2024 年：36 份年报中 12 份写明，中位数 80 条');
		expect(cells(channelYearsTable('', rows, years).rows)).toEqual([
			['政府网站', 2024, 36, 12, 80, 100],
			['微信', 2025, 36, 3, '不足 10 份', 30]
		]);
	});
	it('have quartiles in picture and table where dots are too many', () => {
		const dense = [channel('website_items', 2000, 100)];
		expect(channelStrips(dense)).toMatchObject([{ label: '政府网站', note: 'n=2,000', median: 100 }]);
		const tables = channelTables(dense, PLACE);
		expect(tables.map((table) => cells(table.rows))).toEqual([[['政府网站', 2000, 50, 100, 200, 400]]]);
	});
});

describe('reports without readership', () => {
	const report = (id: string, year: number, code: string): SilentReport => ({
		body_id: id,
		short_name: id,
		name: `${id}人民政府`,
		province: '示例省',
		county: code,
		code,
		year,
		found: 3
	});
	const regions = [region('青禾区', { absent: 2 }), region('望澜县', { absent: 1, not_read: 4 }), region('北屿县', { stated: 10 })];
	it('stand by region and body, with the region counted whole where the list is cut', () => {
		const listed = silentRegions(regions, 'absent', [report('甲镇', 2024, '青禾区'), report('甲镇', 2025, '青禾区')], PLACE);
		expect(listed.map((one) => [one.name, one.reports, one.shown, one.bodies.map(({ name, years }) => [name, years.length])])).toEqual([
			['青禾区', 2, 2, [['甲镇', 2]]],
			['望澜县', 1, 0, []]
		]);
		expect(listed[0]?.bodies[0]?.years[0]?.href).toBe('/demo/body/%E7%94%B2%E9%95%87/?year=2024&fig=views');
	});
	it('are told apart by how far they were read', () => {
		expect(cells(silentRegionsTable(regions).rows)[1]).toEqual(['望澜县', 10, 0, 1, 0, 4]);
		expect(cells(silentListTable('x', [report('<b>"镇', 2024, '青禾区')], PLACE).rows)).toEqual([
			['示例省 青禾区', '<b>"镇人民政府', 2024]
		]);
	});
});

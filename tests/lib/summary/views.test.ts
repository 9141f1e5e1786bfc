import { describe, expect, it } from 'vitest';
import type { RegionCoverage } from '../../../src/lib/queries/coverage-by-region';
import { countMeasure } from '../../../src/lib/summary/count-measure';
import { coverageGrid, coverageTables, squaresOf } from '../../../src/lib/summary/coverage-view';
import { bandRows, dotCategories, dotRows, measureTables } from '../../../src/lib/summary/measure-view';
import { outcomeYearRows, reportOutcomeRows, reportOutcomeTable } from '../../../src/lib/summary/outcome-view';
import { withFigures } from '../../../src/lib/summary/text-parts';
import { reportOutcomes } from './outcomes-sample';
import { measure, outcomesYear, PLACE, value, yearRow } from './overview-sample';

const ITEMS = countMeasure('items_published');

describe('measure-view', () => {
	it('gives no quartiles and no median to a year that fewer than ten state', () => {
		const years = [
			yearRow(2024, { stated: 9, median: 5, quartile1: 1, quartile3: 9 }),
			yearRow(2025, { stated: 10, median: 6, quartile1: 2, quartile3: 8 })
		];
		expect(bandRows(years, ITEMS).map((row) => [row.label, row.note, row.median])).toEqual([
			['2024', '9/40', null],
			['2025', '10/40', 6]
		]);
		expect(dotCategories(years).map((row) => row.median)).toEqual([null, 6]);
	});
	it('writes n under a year that no roster covers', () => {
		expect(dotCategories([yearRow(2024, { expected: null, stated: 46 })])[0]?.note).toBe('n=46');
	});
	it('leads each dot and each table cell to its source', () => {
		const data = measure([yearRow(2025, { stated: 1, total: 7 })], [value('a', 2025, 7)]);
		const href = '/demo/body/a/?year=2025&fig=items_published';
		expect(dotRows(data.values, ITEMS, PLACE)[0]?.mark.href).toBe(href);
		const [byYear, byReport] = measureTables('T', data, ITEMS, PLACE);
		expect(byReport?.rows[0]?.at(-1)).toEqual({ value: 7, href, doubt: null });
		expect(byYear?.rows[0]?.map((cell) => cell.value)).toEqual([
			2025,
			36,
			40,
			1,
			7,
			'没有一份写明',
			'没有一份写明',
			'没有一份写明',
			'没有一份写明',
			0
		]);
	});
});

describe('outcome-view', () => {
	it('parts the years at the change of the form, and leaves out a year that no report states whole', () => {
		const rows = outcomeYearRows([
			outcomesYear(2019, null, null),
			outcomesYear(2020, [1, 0, 0, 0, 0, 1], 2),
			outcomesYear(2021, [2, 0, 0, 0, 0, 2], 4)
		]);
		expect(rows.map((row) => [row.label, row.n, row.counts === null])).toEqual([
			['2020', 2, false],
			['表式改变', 0, true],
			['2021', 4, false]
		]);
	});
	it('keeps what a report does not state apart from zero', () => {
		const report = reportOutcomes('甲镇', 2024, [3, 0, null, null, null, null]);
		const [row] = reportOutcomeRows([report], PLACE);
		expect(row?.counts?.slice(0, 3)).toEqual([3, 0, null]);
		expect(row?.n).toBe(3);
		expect(row?.note).toBe('2/6 类');
		const cells = reportOutcomeTable('T', [report], PLACE).rows[0]?.slice(2, 5);
		expect(cells?.map((cell) => cell.value)).toEqual([3, 0, '未采集']);
		expect(cells?.[2]?.href).toBeUndefined();
	});
});

describe('coverage-view', () => {
	const cell = (year: number, part: Partial<RegionCoverage>): RegionCoverage => ({
		code: '1',
		region: '青禾区',
		year,
		expected: 12,
		on_time: 0,
		late: 0,
		undated: 0,
		missing: 0,
		...part
	});
	it('draws one square a body in the order of states', () => {
		expect(squaresOf(cell(2024, { on_time: 2, late: 1, missing: 1 }), 1)).toEqual(['on_time', 'on_time', 'late', 'missing']);
	});
	it('lets a square stand for several where there are many, and loses no state', () => {
		const many = cell(2024, { expected: 1000, on_time: 999, missing: 1 });
		const { perSquare } = coverageGrid([many]);
		expect(perSquare).toBe(16);
		expect(squaresOf(many, perSquare).filter((state) => state === 'missing')).toHaveLength(1);
	});
	it('leaves a year empty in which a region expects nothing', () => {
		const { years, rows } = coverageGrid([cell(2023, {}), { ...cell(2024, {}), code: '2', region: '望澜县' }]);
		expect(years).toEqual([2023, 2024]);
		expect(rows.map((row) => row.cells.map((one) => one !== null))).toEqual([
			[true, false],
			[false, true]
		]);
	});
	it('names who is missing', () => {
		const [, gaps] = coverageTables('T', [], [{ body_id: 'a', short_name: '甲镇', county: null, year: 2024, days_late: null }], PLACE);
		expect(gaps?.rows[0]?.map((one) => one.value)).toEqual([2024, '甲镇', '（未登记所在地）', '未见年报']);
	});
});

it('withFigures keeps the word order of the message', () => {
	expect(withFigures((figure) => `b ${figure('2', '#b')} a ${figure('1', '#a')}.`)).toEqual([
		'b ',
		{ text: '2', href: '#b' },
		' a ',
		{ text: '1', href: '#a' },
		'.'
	]);
});

it('withFigures takes characters of private use in a name for what they are', () => {
	expect(withFigures((figure) => `\ue000 ${figure('2', '#b')}`)).toEqual(['\ue000 ', { text: '2', href: '#b' }]);
});

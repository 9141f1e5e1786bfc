import { expect, it } from 'vitest';
import { changeRows, changeTable } from '../../../src/lib/summary/change-view';
import { countMeasure } from '../../../src/lib/summary/count-measure';
import { valuesTable } from '../../../src/lib/summary/measure-view';
import { qualified } from '../../../src/lib/summary/qualifier-words';
import { valueMark } from '../../../src/lib/summary/report-words';
import { PLACE, value } from './overview-sample';

const MEASURE = countMeasure('views');
const ABOUT = { ...value('甲镇', 2025, 10_000), qualifier: 'approx' } as const;
const EXACT = value('乙镇', 2025, 8123);

it('a figure has the sign of how exactly it is stated, an exact one none', () => {
	expect([qualified('5 条', 'at_least'), qualified('5 条', 'approx'), qualified('5 条', null)]).toEqual(['≥ 5 条', '≈ 5 条', '5 条']);
	expect(valueMark(PLACE, MEASURE, ABOUT).lines[0]).toEqual(['阅读量', '≈ 10,000 次']);
	expect(valueMark(PLACE, MEASURE, EXACT).lines[0]).toEqual(['阅读量', '8,123 次']);
});

it('a table says so in a column beside figures that stay numbers, and has no such column without need', () => {
	const table = valuesTable('', [ABOUT, EXACT], MEASURE, PLACE);
	expect(table.columns.map(({ label }) => label)).toEqual(['年份', '单位', '所在', '≥ 不少于，≈ 约', '阅读量']);
	expect(table.rows.map((row) => row.slice(3).map((cell) => cell.value))).toEqual([
		['≈', 10_000],
		['', 8123]
	]);
	expect(valuesTable('', [EXACT], MEASURE, PLACE).columns).toHaveLength(4);
});

it('a change says of each of its two figures how exactly it is stated', () => {
	const change = {
		body_id: 'a',
		short_name: '甲镇',
		county: null,
		before: 100,
		after: 160,
		before_qualifier: 'at_least',
		after_qualifier: null,
		before_doubt: 'a 2024 f1',
		after_doubt: null,
		compared: 1
	} as const;
	expect(changeRows([change], MEASURE, 2025, PLACE)[0]?.mark.lines).toEqual([
		['2024 年', '≥ 100 次'],
		['2025 年', '160 次'],
		['变化', '+60']
	]);
	const table = changeTable('', [change], MEASURE, 2025, PLACE);
	expect(table.rows[0]?.map((cell) => cell.doubt ?? null)).toEqual([null, null, null, 'a 2024 f1', null, null]);
	expect(table.rows[0]?.map((cell) => cell.value)).toEqual(['甲镇', '（未登记所在地）', '≥', 100, 160, 60]);
});

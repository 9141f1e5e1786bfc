import { RULES } from '../../../src/core/check/rules';
import type { ChecksAsked } from '../../../src/lib/queries/check-tables';
import type { FixtureTables } from '../../support/fixture-dataset';

const CITY = { province_code: '99', province: '示例省', city_code: '9901', city: '示例市' };
const GREEN = { ...CITY, county_code: '990101', county: '青禾区' };
const NORTH = { ...CITY, county_code: '990103', county: '北屿县' };

const report = (body_id: string, year: number, published: string | null, version = 1, current = true) => ({
	report_id: `${body_id}@${year}.v${version}`,
	body_id,
	year,
	version,
	current,
	published,
	form: 'form-2021'
});

const finding = (report_id: string, ordinal: number, check_id: string, more: Readonly<Record<string, string | number>> = {}) => ({
	report_id,
	ordinal,
	check_id,
	severity: RULES.find(({ id }) => id === check_id)?.severity ?? 'info',
	fingerprint: `f${ordinal}`,
	...more
});

/**
 * Two townships and a street office of two counties, expected to report for 2022 and 2023. 甲镇: on time, then 20 days late with an error,
 * a warning and a note of the reader. 乙街道: late past March without a fault, then a date unknown and an open question.
 * 丙镇: missing, then a report whose first version was replaced, without a fault.
 */
export const CHECKED: FixtureTables = {
	dataset: [{ id: 'demo', roster: true }],
	bodies: [
		{ body_id: '990101001', name: '甲镇人民政府', short_name: '甲镇', pinyin: 'jia zhen', initials: 'jz', ...GREEN },
		{ body_id: '990101002', name: '乙街道办事处', short_name: '乙街道', type: 'street', pinyin: 'yi jie dao', initials: 'yjd', ...GREEN },
		{ body_id: '990103001', name: '丙镇人民政府', short_name: '丙镇', pinyin: 'bing zhen', initials: 'bz', ...NORTH }
	],
	roster: [2022, 2023].flatMap((year) =>
		['990101001', '990101002', '990103001'].map((body_id) => ({ body_id, year, due: `${year + 1}-01-31` }))
	),
	reports: [
		report('990101001', 2022, '2023-01-31'),
		report('990101001', 2023, '2024-02-20'),
		report('990101002', 2022, '2023-04-02'),
		report('990101002', 2023, null),
		report('990103001', 2023, '2024-01-10', 1, false),
		report('990103001', 2023, '2024-01-20', 2)
	],
	findings: [
		finding('990101001@2023.v1', 1, 't3.results_total', {
			column_id: 'natural_person',
			cells: 'requests.carried_out.natural_person requests.results_total.natural_person',
			left_value: 24,
			right_value: 23
		}),
		finding('990101001@2023.v1', 2, 's.section_empty', { params: '{"section":5}' }),
		finding('990101001@2023.v1', 3, 'read.row_cells'),
		finding('990101001@2022.v1', 1, 't3.balance', { status: 'pass' }),
		finding('990101002@2023.v1', 1, 't3.balance', { status: 'not_assessable', column_id: 'total', left_value: 3, right_value: 2 }),
		finding('990103001@2023.v1', 1, 't3.balance', { left_value: 9, right_value: 8 })
	]
};

export const ASKED: ChecksAsked = {
	scope: { region: null, from: null, to: null, type: null, level: 'township' },
	bodies: [],
	due: null,
	dismissed: ''
};

import { OUTCOMES } from '../../../src/core/measure/catalogue';
import type { Scope } from '../../../src/lib/queries/scope';
import type { FixtureTables, FixtureValue } from '../../support/fixture-dataset';

export const ALL: Scope = { region: null, from: null, to: null, level: 'township', type: null };

type Row = Readonly<Record<string, FixtureValue>>;

const PLACE = { province_code: '99', province: '示例省', city_code: '9901', city: '示例市' };

function body(id: string, short_name: string, county: 1 | 2, level = 'township'): Row {
	return { body_id: id, name: `${short_name}人民政府`, short_name, level, ...PLACE, county_code: `99010${county}`, county: `${county}县` };
}

const BODIES = [body('a', '甲镇', 1), body('b', '乙镇', 1), body('c', '丙镇', 2), body('d', '丁镇', 2), body('x', '1县', 1, 'county')];

/** Outcomes 3, 2, 1, 0, 0, 4 and 10 concluded. */
const OUTCOMES_OF_A = { ...Object.fromEntries(OUTCOMES.map((id, index) => [id, [3, 2, 1, 0, 0, 4][index] ?? null])), requests_handled: 10 };

const MEASURES: readonly Row[] = [
	{ body_id: 'a', year: 2023, items_published: 100, website_items: 40, requests_new: 0 },
	{ body_id: 'b', year: 2023, items_published: 10 },
	{ body_id: 'c', year: 2023, items_published: 50, requests_new: 5, outcome_full: 5 },
	{ body_id: 'a', year: 2024, items_published: 160, website_items: 60, wechat_items: 0, requests_new: 12, ...OUTCOMES_OF_A },
	{ body_id: 'b', year: 2024, items_published: 12, requests_new: 0 },
	{ body_id: 'c', year: 2024, items_published: 20 },
	{ body_id: 'x', year: 2024, items_published: 9999, requests_new: 500 }
];

const LATE: Readonly<Record<string, number>> = { 'a@2024': 0, 'b@2024': 12, 'a@2023': 0, 'b@2023': 0 };

const REPORTS: readonly Row[] = MEASURES.map(({ body_id, year }) => {
	const key = `${String(body_id)}@${String(year)}`;
	return { report_id: `${key}.v1`, body_id: body_id ?? null, year: year ?? null, days_late: LATE[key] ?? null };
});

/** Four townships of two counties and a county government; 丁镇 never reported, 丙镇 reports without a date. */
export function overviewFixture(roster: boolean): FixtureTables {
	const expected = ['a', 'b', 'c', 'd'].flatMap((id) => [2023, 2024].map((year) => ({ body_id: id, year, due: `${year + 1}-01-31` })));
	return {
		dataset: [{ roster }],
		bodies: BODIES,
		reports: REPORTS,
		report_measures: MEASURES.map((row) => ({ ...row, report_id: `${String(row.body_id)}@${String(row.year)}.v1` })),
		roster: roster ? expected : []
	};
}

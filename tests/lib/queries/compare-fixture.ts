import type { CompareParams } from '../../../src/lib/queries/compare-data';
import type { Scope } from '../../../src/lib/queries/scope';
import type { FixtureTables, FixtureValue } from '../../support/fixture-dataset';

export const ALL: Scope = { region: null, from: null, to: null, level: 'township', type: null };

/** The page as its address says it when it says nothing. */
export const PARAMS: CompareParams = {
	scope: ALL,
	measure: 'requests_new',
	with: 'items_published',
	denominator: null,
	min: 30,
	year: null,
	sort: 'most',
	picks: [],
	only: false,
	peers: null,
	show: 'rank'
};

type Row = Readonly<Record<string, FixtureValue>>;

const PLACE = { province_code: '99', province: '示例省', city_code: '9901', city: '示例市' };
const NAMES = { a: '甲镇', b: '乙"<b>镇😀', c: '丙镇', d: '丁镇', e: '戊镇', f: '己镇' } as const;

const BODIES = Object.entries(NAMES).map(([body_id, short_name], index): Row => {
	const county = index < 3 ? 1 : 2;
	return { body_id, name: `${short_name}人民政府`, short_name, ...PLACE, county_code: `99010${county}`, county: `${county}县` };
});

/** Granted in full and in part of those concluded; not processed and not held are known to be none. */
const outcomes = (full: number, part: number, handled: number): Row => ({
	outcome_full: full,
	outcome_part: part,
	requests_handled: handled,
	outcome_not_processed: 0,
	leaf_unavailable_not_held: 0
});

/** 2024: 12, two of 5, a zero, a blank cell, and a report that is missing. 2023: one report and one figure are missing. */
const MEASURES: readonly Row[] = [
	{ body_id: 'a', year: 2023, requests_new: 8, items_published: 90, ...outcomes(10, 2, 30) },
	{ body_id: 'b', year: 2023, requests_new: 9, items_published: 150 },
	{ body_id: 'd', year: 2023, requests_new__state: 'absent' },
	{ body_id: 'e', year: 2023, requests_new: 3 },
	{ body_id: 'f', year: 2023, requests_new: 1, items_published: 0 },
	{ body_id: 'a', year: 2024, requests_new: 12, items_published: 100, ...outcomes(30, 3, 40) },
	{ body_id: 'b', year: 2024, requests_new: 5, items_published: 200, ...outcomes(2, 0, 4), outcome_not_processed: 2 },
	{ body_id: 'c', year: 2024, requests_new: 5, items_published: 300, ...outcomes(0, 0, 0) },
	{ body_id: 'd', year: 2024, requests_new: 0, items_published: 400, ...outcomes(10, 10, 50) },
	{ body_id: 'e', year: 2024, requests_new__state: 'blank', outcome_full__state: 'dash', outcome_part: 1, requests_handled: 3 }
];

const reportId = ({ body_id, year }: Row): string => `${String(body_id)}@${String(year)}.v1`;

/** Six townships of two counties, all expected in 2023 and 2024 where there is a roster; 丙镇 published about 300 items, 乙镇 the year before at least 150. */
export function compareFixture(roster: boolean): FixtureTables {
	const expected = Object.keys(NAMES).flatMap((body_id) => [2023, 2024].map((year) => ({ body_id, year, due: `${year + 1}-01-31` })));
	return {
		dataset: [{ roster }],
		bodies: BODIES,
		reports: MEASURES.map((row) => ({ report_id: reportId(row), body_id: row['body_id'] ?? null, year: row['year'] ?? null })),
		report_measures: MEASURES.map((row) => ({ ...row, report_id: reportId(row) })),
		narrative: [
			{ report_id: 'c@2024.v1', ordinal: 1, metric: 'proactive_disclosure_total', value: 300, qualifier: 'approx', headline: true },
			{ report_id: 'b@2023.v1', ordinal: 1, metric: 'proactive_disclosure_total', value: 150, qualifier: 'at_least', headline: true }
		],
		roster: roster ? expected : []
	};
}

import { figureRows, formById, leafColumns } from '../../../src/core/form/form';
import { OUTCOMES } from '../../../src/core/measure/catalogue';
import type { FormId } from '../../../src/core/model/report';
import { reasonsOf, type ReasonGroup } from '../../../src/core/measure/reason-groups';
import { casesOf, REVIEW_RESULTS, type ReviewRoute } from '../../../src/core/measure/review-routes';
import type { FixtureTables, FixtureValue } from '../../support/fixture-dataset';

type Row = Readonly<Record<string, FixtureValue>>;

const PLACE = { province_code: '99', province: '示例省', city_code: '9901', city: '示例市' };
const body = (id: string, short_name: string, county: 1 | 2): Row => ({
	body_id: id,
	name: `${short_name}人民政府`,
	short_name,
	...PLACE,
	county_code: `99010${county}`,
	county: `${county}县`
});

/** 甲镇 states all, 乙镇 few, 丙镇 none, 丁镇 no outcome whole, 戊镇 never reported. */
const BODIES = [body('a', '甲镇', 1), body('b', '乙镇', 1), body('c', '丙镇', 2), body('d', '丁镇', 2), body('e', '戊镇', 2)];

const outcomes = (...counts: readonly number[]): Row => Object.fromEntries(OUTCOMES.map((id, index) => [id, counts[index] ?? null]));
const reasons = (group: ReasonGroup, ...counts: readonly number[]): Row =>
	Object.fromEntries(reasonsOf(group).map((id, index) => [id, counts[index] ?? 0]));
const review = (route: ReviewRoute, ...results: readonly number[]): Row => ({
	[casesOf(route)]: results.reduce((sum, count) => sum + count, 0),
	...Object.fromEntries(REVIEW_RESULTS.map((result, index) => [`${route}_${result}`, results[index] ?? 0]))
});
const chain = (carried_in: number, received: number, handled: number, out: number): Row => ({
	requests_carried_in: carried_in,
	requests_new: received,
	requests_handled: handled,
	requests_carried_out: out
});

const MEASURES: readonly Row[] = [
	{ body_id: 'a', year: 2020, ...outcomes(10, 5, 3, 2, 0, 4), ...chain(0, 26, 24, 2), ...reasons('refused', 1, 0, 0, 2) },
	{
		body_id: 'a',
		year: 2021,
		...outcomes(20, 5, 2, 6, 1, 2),
		...chain(1, 40, 36, 5),
		...reasons('refused', 0, 0, 0, 2),
		...reasons('unavailable', 4, 2, 0),
		...reasons('other_handling', 1, 0, 1),
		...review('reconsideration', 2, 1, 0, 1)
	},
	{ body_id: 'b', year: 2021, ...outcomes(1, 0, 1, 0, 0, 0), ...chain(0, 2, 2, 0), ...reasons('unavailable', 0, 0, 0) },
	{ body_id: 'c', year: 2021, ...outcomes(0, 0, 0, 0, 0, 0), ...chain(0, 0, 0, 0), ...review('reconsideration') },
	{ body_id: 'd', year: 2021, outcome_full: 7, requests_new: 9, outcome_refused__state: 'blank', reconsiderations: 3 }
];

const reportId = ({ body_id, year }: Row): string => `${String(body_id)}@${String(year)}.v1`;

/** Every cell of a table of requests at zero but these, by row and applicant. */
function cells(form: FormId, report_id: string, stated: Readonly<Record<string, FixtureValue>>): Row {
	const table = formById(form).tables.find(({ id }) => id === 'requests');
	if (table === undefined) throw new Error('no table of requests');
	const names = figureRows(table).flatMap((row) => leafColumns(table).map((column) => `${row.id}__${column.id}`));
	return { report_id, ...Object.fromEntries(names.map((name) => [name, 0])), ...stated };
}

export function outcomesFixture(roster: boolean): FixtureTables {
	const expected = ['a', 'b', 'c', 'd', 'e'].flatMap((id) => [2020, 2021].map((year) => ({ body_id: id, year, due: `${year + 1}-01-31` })));
	return {
		dataset: [{ roster }],
		bodies: BODIES,
		reports: MEASURES.map(({ body_id = null, year = null }) => ({ report_id: reportId({ body_id, year }), body_id, year })),
		report_measures: MEASURES.map((row) => ({ ...row, report_id: reportId(row) })),
		requests_2019: [cells('form-2019', 'a@2020.v1', { granted_in_full__natural_person: 10, other_handling__commercial_enterprise: 4 })],
		requests_2021: [
			cells('form-2021', 'a@2021.v1', {
				granted_in_full__natural_person: 20,
				refused_state_secret__natural_person: 1,
				refused_internal_affairs__natural_person: 1,
				other_fee_not_paid_in_time__legal_service_organisation: 2
			}),
			// One cell of this report is no number, so that none of it counts.
			cells('form-2021', 'b@2021.v1', { granted_in_full__natural_person: 1, refused_state_secret__other_organisation: null })
		],
		roster: roster ? expected : []
	};
}

import type { FixtureTables, FixtureValue } from '../../support/fixture-dataset';

type Row = Readonly<Record<string, FixtureValue>>;

const PROVINCE = { province_code: '99', province: '示例省' };
const CITY = { ...PROVINCE, city_code: '9901', city: '示例市' };
const EAST = { ...CITY, county_code: '990101', county: '东县' };
const WEST = { ...CITY, county_code: '990102', county: '西县' };

function township(id: string, short_name: string, place: Row): Row {
	return { body_id: id, name: `${short_name}人民政府`, short_name, region: id, ...place };
}

/** A name as a source may have it, markup and formula included. */
export const HOSTILE = '=cmd|<img src=x onerror=alert(1)>"镇';

const BODIES: readonly Row[] = [
	township('990101001', '甲镇', EAST),
	township('990101002', '乙镇', EAST),
	township('990101003', HOSTILE, EAST),
	township('990102001', '丁镇', WEST),
	{ body_id: '990101', name: '东县人民政府', short_name: '东县', region: '990101', level: 'county', ...EAST },
	{
		body_id: '990101-fgj',
		name: '东县发展和改革局',
		short_name: '东县发展和改革局',
		region: '990101',
		level: 'county',
		type: 'department',
		...EAST
	},
	// A municipality is its own city.
	{
		...township('980101001', '柳林街道', {}),
		type: 'street',
		province_code: '98',
		province: '直辖市',
		city_code: '9801',
		city: '直辖市',
		county_code: '980101',
		county: '河口区'
	}
];

const REGIONS: readonly Row[] = [
	{ code: '98', name: '直辖市', level: 'province', parent: null },
	{ code: '9801', name: '直辖市', level: 'city', parent: '98' },
	{ code: '980101', name: '河口区', level: 'county', parent: '9801' },
	{ code: '980101001', name: '柳林街道', level: 'township', parent: '980101' },
	{ code: '99', name: '示例省', level: 'province', parent: null },
	{ code: '9901', name: '示例市', level: 'city', parent: '99' },
	{ code: '990101', name: '东县', level: 'county', parent: '9901' },
	{ code: '990101001', name: '甲镇', level: 'township', parent: '990101' },
	{ code: '990102', name: '西县', level: 'county', parent: '9901' }
];

const PAID = 'art20_8.administrative_fee.fee_amount_this_year';

/** Reports of 2024: what they state of measures, and in the table of fees; `null` there is a blank cell. */
const REPORTS: readonly { readonly id: string; readonly late: number | null; readonly fee: number | null; readonly measures: Row }[] = [
	{
		id: '990101001',
		late: 0,
		fee: 1.1,
		measures: { items_published: 100, requests_new: 40, requests_handled: 40, outcome_full: 20, outcome_part: 4, requests_carried_out: 1 }
	},
	{
		id: '990101002',
		late: 12,
		fee: 2.2,
		measures: { items_published: 300, requests_new: 0, requests_handled: 0, outcome_full: 0, outcome_part: 0, views__state: 'absent' }
	},
	{ id: '990102001', late: null, fee: null, measures: { requests_new: 3, requests_handled: 3, outcome_full: 1, outcome_part: 0 } },
	{ id: '990101', late: null, fee: 3.3, measures: {} },
	{ id: '980101001', late: null, fee: 9, measures: { items_published: 7 } }
];

/**
 * A province of two counties and a municipality, 2024. In 东县 甲镇 and 乙镇 report and the third, of a hostile name, does not;
 * 东县 has a report of its own. 丁镇 of 西县 leaves its fees blank, 甲镇 reported for 2023 as well.
 */
export function regionFixture(roster: boolean, thirdReports = false): FixtureTables {
	const ids = ['990101001', '990101002', '990101003', '990102001'];
	const reports = thirdReports ? [...REPORTS, { id: '990101003', late: 0, fee: 0, measures: { requests_new: 1 } }] : REPORTS;
	const id = (body: string): string => `${body}@2024.v1`;
	return {
		dataset: [{ roster }],
		regions: REGIONS,
		bodies: BODIES,
		roster: roster ? ids.map((body_id) => ({ body_id, year: 2024, due: '2025-01-31' })) : [],
		reports: [
			...reports.map((one) => ({ report_id: id(one.id), body_id: one.id, year: 2024, form: 'form-2021', days_late: one.late })),
			{ report_id: '990101001@2023.v1', body_id: '990101001', year: 2023 }
		],
		report_measures: [
			...reports.map((one) => ({ report_id: id(one.id), body_id: one.id, year: 2024, ...one.measures })),
			{ report_id: '990101001@2023.v1', body_id: '990101001', year: 2023, items_published: 90 }
		],
		narrative: [
			{ report_id: id('990101002'), ordinal: 1, metric: 'proactive_disclosure_total', value: 300, qualifier: 'approx', headline: true }
		],
		report_tables: reports.map((one) => ({ report_id: id(one.id), table_id: 'art20_8', form: 'form-2021', state: 'present' })),
		art20_8_2021: reports.map((one) => ({ report_id: id(one.id), administrative_fee__fee_amount_this_year: one.fee })),
		cell_states: reports.flatMap((one) => (one.fee === null ? [{ report_id: id(one.id), figure_id: PAID, state: 'blank', raw: '' }] : []))
	};
}

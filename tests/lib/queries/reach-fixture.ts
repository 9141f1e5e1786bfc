import type { Scope } from '../../../src/lib/queries/scope';
import type { FixtureTables, FixtureValue } from '../../support/fixture-dataset';

export const ALL: Scope = { region: null, from: null, to: null, level: 'township', type: null };

type Row = Readonly<Record<string, FixtureValue>>;

const PLACE = { province_code: '99', province: '示例省', city_code: '9901', city: '示例市' };

function body(id: string, short_name: string, pinyin: string, county: 1 | 2): Row {
	const initials = pinyin.replace(/\B\w/g, '').replaceAll(' ', '');
	return {
		body_id: id,
		name: `${short_name}人民政府`,
		short_name,
		pinyin,
		initials,
		...PLACE,
		county_code: `99010${county}`,
		county: `${county}县`
	};
}

const BODIES = [
	body('a', '甲镇', 'jia zhen', 1),
	body('b', '乙"<b>镇', 'yi zhen', 1),
	body('c', '丙镇', 'bing zhen', 2),
	body('d', '丁镇', 'ding zhen', 2)
];

const absent = { views__state: 'absent', site_visits__state: 'absent', followers__state: 'absent' };

/** 甲 states views (2023 whole, 2024 in a table of figures), 乙 masks them, 丙 has none, 丁 was read in part. */
const MEASURES: readonly Row[] = [
	{
		body_id: 'a',
		year: 2023,
		views: 5000,
		wechat_views: 5000,
		wechat_items: 50,
		followers: 300,
		...absent,
		views__state: 'number',
		followers__state: 'number'
	},
	{ body_id: 'b', year: 2023, wechat_items: 10, ...absent, views__state: 'unreadable' },
	{ body_id: 'c', year: 2023, wechat_items: 30, website_items: 0, ...absent },
	{ body_id: 'd', year: 2023, website_items: 1000 },
	{ body_id: 'a', year: 2024, views: 8000, wechat_views: 8000, site_visits: 20, wechat_items: 40, followers: 900 },
	{ body_id: 'b', year: 2024, wechat_items: 12, website_items: 3, ...absent },
	{ body_id: 'c', year: 2024, wechat_items: 100, views: 0, ...absent, views__state: 'number' }
];

const HOW: Readonly<Record<string, Row>> = { 'd@2023': { extent: 'partial', origin: 'headlines' }, 'a@2024': { origin: 'figures' } };

const keyOf = ({ body_id, year }: Row): string => `${String(body_id)}@${String(year)}`;

const said = (report_id: string, ordinal: number, metric: string, value: number, qualifier: string | null, headline = true): Row => ({
	report_id: `${report_id}.v1`,
	ordinal,
	metric,
	value,
	qualifier,
	headline
});

/** Three bodies with two reports, one with one; with a roster, 丁镇's report of 2024 is missing. */
export function reachFixture(roster: boolean): FixtureTables {
	return {
		dataset: [{ roster }],
		bodies: BODIES,
		reports: MEASURES.map((row) => ({
			report_id: `${keyOf(row)}.v1`,
			body_id: row.body_id ?? null,
			year: row.year ?? null,
			...HOW[keyOf(row)]
		})),
		report_measures: MEASURES.map((row) => ({ ...row, report_id: `${keyOf(row)}.v1` })),
		narrative: [
			said('a@2023', 1, 'readership_views', 5000, 'at_least'),
			said('a@2023', 2, 'readership_views', 100, 'approx', false),
			said('a@2023', 3, 'wechat_items', 50, null),
			said('a@2024', 1, 'readership_views', 7999, 'approx'),
			said('a@2024', 2, 'wechat_items', 40, 'approx'),
			said('c@2024', 1, 'readership_views', 0, null)
		],
		roster: roster
			? ['a', 'b', 'c', 'd'].flatMap((id) => [2023, 2024].map((year) => ({ body_id: id, year, due: `${year + 1}-01-31` })))
			: []
	};
}

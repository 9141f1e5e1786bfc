import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../../src/lib/charts/table-csv';
import { bodiesTable } from '../../../src/lib/region/bodies-table';
import { bodyFigure } from '../../../src/lib/region/body-figure';
import { bodyRow } from './body-row';
import { HOSTILE } from './region-fixture';

const PLACE = { locale: 'zh-CN', dataset: 'demo' } as const;
const OPTIONS = { title: '各单位', year: 2024, level: 'city', roster: true, min: 30, place: PLACE } as const;

const BODIES = [
	bodyRow('甲镇', {
		items_published: 1234,
		items_published__qualifier: 'at_least',
		requests_new: 0,
		disclosure_rate: 0.4,
		disclosure_rate__n: 50,
		days_late: 12
	}),
	bodyRow('乙镇', { disclosure_rate: 0.5, disclosure_rate__n: 4, requests_new__state: 'dash', days_late: null }),
	bodyRow(HOSTILE, {
		report_id: null,
		requests_new__state: 'no_report',
		items_published__state: 'no_report',
		disclosure_rate__state: 'no_report',
		days_late: null
	})
];

describe('bodyFigure', () => {
	it('is a number with how exactly it is stated, a share with its n, cases where they are few, or the state in words', () => {
		const [first, second, third] = BODIES as [(typeof BODIES)[0], (typeof BODIES)[0], (typeof BODIES)[0]];
		const words = (body: (typeof BODIES)[0], id: 'items_published' | 'requests_new' | 'disclosure_rate') => bodyFigure(body, id, 30).words;
		expect(words(first, 'items_published')).toBe('≥ 1,234');
		expect(words(first, 'requests_new')).toBe('0');
		expect(words(first, 'disclosure_rate')).toBe('40.0%');
		expect(words(second, 'disclosure_rate')).toBe('2/4 †');
		expect(bodyFigure(second, 'disclosure_rate', 4)).toMatchObject({ words: '50.0%', small: false, n: 4 });
		expect(words(second, 'requests_new')).toBe('横线');
		expect(words(third, 'disclosure_rate')).toBe('未见年报');
	});
});

describe('bodiesTable', () => {
	const table = bodiesTable(BODIES, OPTIONS);
	const column = (label: string): readonly (string | number | undefined)[] => {
		const index = table.columns.findIndex((one) => one.label.startsWith(label) && !one.label.includes('约数'));
		return table.rows.map((row) => row[index]?.value);
	};

	it('has as many cells in every row as columns', () => {
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});

	it('has no heading twice', () => {
		const labels = table.columns.map(({ label }) => label);
		expect(new Set(labels).size).toBe(labels.length);
	});

	it('holds counts as bare numbers, shares as shown, and never a 0 for what is missing', () => {
		expect(column('主动公开信息')).toEqual([1234, '未载明', '未见年报']);
		expect(column('收到公开申请')).toEqual([0, '横线', '未见年报']);
		expect(column('公开率')).toEqual(['40.0%', '2/4 †', '未见年报']);
		expect(column('分母')).toEqual([50, 4, '']);
		expect(column('年报')).toEqual(['迟报 12 天', '日期不明', '未见年报']);
		expect(column('所在地区')).toEqual(['青禾区', '青禾区', '青禾区']);
	});

	it('says nothing of late or missing reports without a roster, and nothing of places within a county', () => {
		const sample = bodiesTable(BODIES.slice(0, 1), { ...OPTIONS, roster: false, level: 'county' });
		expect(sample.columns.map(({ label }) => label).slice(0, 2)).toEqual(['单位', expect.not.stringContaining('年报')]);
		expect(JSON.stringify(sample)).not.toContain('迟报');
	});

	it('is safe for a spreadsheet, whatever a body is called', () => {
		const csv = tableCsv(table);
		expect(csv.startsWith('\ufeff')).toBe(true);
		expect(csv).toContain(`"'=cmd|<img src=x onerror=alert(1)>""镇"`);
	});

	it('leads from every figure to its source', () => {
		const hrefs = table.rows[0]?.flatMap(({ href }) => href ?? []) ?? [];
		expect(hrefs[0]).toBe('/demo/body/%E7%94%B2%E9%95%87/?year=2024');
		expect(hrefs.slice(1).every((href) => /\/demo\/body\/.*\?year=2024&fig=[a-z_]+$/.test(href))).toBe(true);
		expect(hrefs).toHaveLength(8);
	});
});

import { describe, expect, it } from 'vitest';
import { completeness } from '../../../src/lib/summary/completeness';
import { keyFigures } from '../../../src/lib/summary/key-figures';
import { census, measure, outcomesYear, sample, value, yearRow } from './overview-sample';

const published = (change: { bodies: number; before: number | null; after: number | null } | null) =>
	census({
		publications: measure(
			[yearRow(2024, { reports: 34, stated: 30, median: 250 }), yearRow(2025, { stated: 33, total: 11_964, median: 282 })],
			[],
			change
		)
	});

const byTitle = (data: Parameters<typeof keyFigures>[0], title: string) => keyFigures(data).find((figure) => figure.title === title);

describe('with a roster', () => {
	it('counts published reports, late and missing ones', () => {
		const late = [
			{ code: '1', region: '青禾区', year: 2025, expected: 40, on_time: 31, late: 5, undated: 0, missing: 4 },
			{ code: '1', region: '青禾区', year: 2024, expected: 40, on_time: 1, late: 33, undated: 0, missing: 6 }
		];
		const figure = byTitle({ ...published(null), coverage: late }, '公布年报的乡镇街道');
		expect(figure).toMatchObject({
			value: '36',
			unit: '个，共 40 个',
			note: '比 2024 年多 2 个；其中 5 个迟报',
			coverage: '未见年报 4 个',
			trend: { values: [34, 36] }
		});
	});

	it('compares sums only over the bodies that state both years, and says how many', () => {
		const figure = byTitle(published({ bodies: 27, before: 9000, after: 10_476 }), '主动公开信息');
		expect(figure?.note).toBe('比 2024 年 +1,476（+16.4%，只比两年都写明的 27 个）');
		expect(figure?.coverage).toBe('覆盖 33/40');
	});

	it('does not compare when fewer than ten state both years', () => {
		expect(byTitle(published({ bodies: 9, before: 1, after: 2 }), '主动公开信息')?.note).toContain('不与上年比');
		expect(byTitle(published({ bodies: 0, before: null, after: null }), '主动公开信息')?.note).toContain('不与上年比');
	});

	it('states a rate with its n, and none under 30', () => {
		const rate = (counts: readonly number[], concluded: number) =>
			byTitle(census({ outcomes: [outcomesYear(2025, counts, concluded)] }), '予以公开和部分公开');
		expect(rate([100, 52, 0, 0, 0, 0], 348)).toMatchObject({ value: '43.7%', note: '办结 n = 348 件中 152 件；分母：全部办结' });
		expect(rate([3, 1, 0, 0, 0, 0], 9)).toMatchObject({ value: '4 / 9' });
		expect(rate([0, 0, 0, 0, 0, 0], 0)).toBeUndefined();
	});

	it('leaves a figure out that nobody states', () => {
		expect(keyFigures(census()).map((figure) => figure.title)).toEqual(['公布年报的乡镇街道']);
	});

	it('completeness counts the bodies of the year against the roster', () => {
		const data = census({ views: measure([yearRow(2025, { stated: 7 })]) });
		expect(completeness(data).map(({ label, stated, of, href }) => [label, stated, of, href])).toEqual([
			['有年报', 36, 40, '#coverage-table'],
			['写明公开总条数', 0, 40, null],
			['写明收到的申请', 0, 40, null],
			['写明阅读量', 7, 40, '#views-table']
		]);
	});
});

describe('without a roster', () => {
	it('takes the largest of all years, also where only the last year is listed one by one', () => {
		const years = [yearRow(2023, { stated: 900, zeros: 1, largest: 500 }), yearRow(2024, { stated: 900, largest: 304 })];
		const requests = { ...measure(years, [value('甲镇', 2024, 304)]), complete: false };
		expect(byTitle(sample({ requests }), '没有收到申请的年报')?.note).toContain('500');
	});

	it('counts reports that say something, and calls nothing missing', () => {
		const data = sample({
			requests: measure([yearRow(2024, { stated: 2, zeros: 1, largest: 304 })])
		});
		const figures = keyFigures(data);
		expect(figures.map((figure) => [figure.title, figure.value])).toEqual([
			['收录的年报', '3'],
			['没有收到申请的年报', '1'],
			['写明阅读量的年报', '0']
		]);
		expect(figures[1]?.note).toBe('占写明的 50%；最多的一份 304 件');
		expect(JSON.stringify(figures)).not.toMatch(/未见|迟报/);
		expect(completeness(data).map((line) => line.of)).toEqual([3, 3, 3, 3]);
	});
});

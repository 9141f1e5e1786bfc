import { expect, it } from 'vitest';
import { bodyPeers } from '../../../src/lib/charts/body-peers';
import { marksOf } from '../../../src/lib/charts/chart';
import { measureTrend, type TrendPoint } from '../../../src/lib/charts/measure-trend';

const SIZE = { width: 600, height: 232, compact: false };
const mark = (title: string) => ({ title, lines: [], href: null });
const point = (label: string, value: number | null, missing = false): TrendPoint => ({
	label,
	note: '',
	value,
	missing,
	mark: mark(label)
});

it('breaks the line where a year has no number and never draws it as zero', () => {
	const option = measureTrend([point('2021', 3), point('2022', null), point('2023', 0), point('2024', null, true)], String, SIZE);
	const [line, hollow] = [option.series].flat();
	expect(line).toMatchObject({ type: 'line', connectNulls: false });
	const data = line?.data as readonly { value: number | null }[];
	expect(data.map(({ value }) => value)).toStrictEqual([3, null, 0, null]);
	expect((hollow?.data as readonly { mark: { title: string } }[]).map((item) => item.mark.title)).toStrictEqual(['2024']);
});

it('has a mark for every point with a number or a report', () => {
	const option = measureTrend([point('2021', 3), point('2022', null), point('2024', null, true)], String, SIZE);
	expect(marksOf(option).map((one) => one.mark.title)).toStrictEqual(['2021', '2024']);
});

it('gives each measure a strip of its own and draws the body looked at apart', () => {
	const strip = (label: string) => ({
		label,
		note: '',
		values: [
			{ value: 0, own: false, mark: mark(`${label} a`) },
			{ value: 9, own: true, mark: mark(`${label} b`) }
		]
	});
	const option = bodyPeers([strip('甲'), strip('乙')], String, SIZE);
	const series = [option.series].flat() as readonly {
		readonly data: readonly { readonly mark: { readonly title: string } }[];
		readonly itemStyle: object;
	}[];
	expect([option.grid].flat()).toHaveLength(2);
	expect(marksOf(option)).toHaveLength(4);
	const own = series.filter((one) => one.data.some((item) => item.mark.title.endsWith('b')));
	expect(own.map((one) => one.itemStyle)).toMatchObject([{ color: 'var(--accent)' }, { color: 'var(--accent)' }]);
});

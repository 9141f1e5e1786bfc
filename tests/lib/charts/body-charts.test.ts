import { describe, expect, it } from 'vitest';
import { bodyPeers, type PeerMark, type PeerStrip } from '../../../src/lib/charts/body-peers';
import { marksOf } from '../../../src/lib/charts/chart';
import { trendLines } from '../../../src/lib/charts/trend-lines';

const SIZE = { width: 600, height: 144, compact: false };
const mark = (title: string) => ({ title, lines: [], href: null });

const at = (title: string, value: number, more: Partial<PeerMark> = {}): PeerMark => ({
	value,
	bodies: 1,
	own: false,
	faint: false,
	mark: mark(title),
	...more
});

const strip = (label: string, marks: readonly PeerMark[], crowd = ''): PeerStrip => ({
	label,
	own: '9 件',
	place: ['第 1 位', '共 2 个'],
	crowd,
	marks,
	number: String,
	smallest: 1
});

interface Series {
	readonly data: readonly { readonly mark?: { readonly title: string }; readonly itemStyle?: object }[];
	readonly label?: { readonly formatter: string };
}

const seriesOf = (strips: readonly PeerStrip[]): readonly Series[] => [bodyPeers(strips, SIZE).series].flat() as readonly Series[];

describe('bodyPeers', () => {
	it('gives each measure a strip of its own and draws the body looked at apart', () => {
		const strips = ['甲', '乙'].map((label) => strip(label, [at(`${label} a`, 0), at(`${label} b`, 9, { own: true })]));
		const option = bodyPeers(strips, SIZE);
		expect([option.grid].flat()).toHaveLength(2);
		expect(marksOf(option)).toHaveLength(4);
		const own = seriesOf(strips).flatMap(({ data }) => data.filter((item) => item.mark?.title.endsWith('b')));
		expect(own.map(({ itemStyle }) => itemStyle)).toMatchObject([{ color: 'var(--accent)' }, { color: 'var(--accent)' }]);
	});

	it('draws rates of too few cases faint, the own one hollow', () => {
		const [others, own] = seriesOf([strip('率', [at('a', 0.2, { faint: true }), at('b', 0.5, { own: true, faint: true })])]);
		expect(others?.data[0]?.itemStyle).toMatchObject({ opacity: 0.35 });
		expect(own?.data[0]?.itemStyle).toMatchObject({ color: 'var(--paper)', borderColor: 'var(--accent)' });
	});

	it('says how many stand where most do', () => {
		const series = seriesOf([strip('甲', [at('a', 0, { bodies: 3 }), at('b', 9)], '3 个')]);
		expect(series.find(({ label }) => label)?.label?.formatter).toBe('3 个');
	});

	it('has a strip where the body itself states nothing', () => {
		expect(marksOf(bodyPeers([strip('甲', [at('a', 3)])], SIZE))).toHaveLength(1);
	});
});

it('writes the numbers of a single body above its points', () => {
	const point = (value: number | null) => ({
		value,
		state: value === null ? ('absent' as const) : ('number' as const),
		faint: false,
		mark: mark(String(value))
	});
	const option = trendLines(
		[{ name: '甲', label: '', pick: 0, told: (value) => `${value} 件`, points: [point(3), point(null), point(0)] }],
		{
			years: ['2021', '2022', '2023'].map((label) => ({ label, note: '' })),
			peers: [],
			seams: [],
			kind: 'linear',
			smallest: 1
		},
		String,
		SIZE
	);
	const line = [option.series].flat().find((one) => one?.type === 'line');
	const data = line?.data as readonly { readonly value: number | null; readonly label?: { readonly formatter: string } }[];
	expect(data.map(({ value, label }) => [value, label?.formatter])).toEqual([
		[3, '3 件'],
		[null, undefined],
		[0, '0 件']
	]);
});

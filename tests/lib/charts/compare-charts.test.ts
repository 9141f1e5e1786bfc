import { describe, expect, it } from 'vitest';
import type { BodyLine, BodyPoint } from '../../../src/lib/charts/body-line';
import { bump, type RankLine } from '../../../src/lib/charts/bump';
import { marksOf, type ChartOption, type ChartSize } from '../../../src/lib/charts/chart';
import { fifthOf, heatMatrix, type HeatCell } from '../../../src/lib/charts/heat-matrix';
import type { MissingState } from '../../../src/core/measure/measure';
import { panelLayout } from '../../../src/lib/charts/panel-layout';
import { pickStyle } from '../../../src/lib/charts/pick-style';
import { renderSvg } from '../../../src/lib/charts/render-svg';
import { scatter } from '../../../src/lib/charts/scatter';
import { slope } from '../../../src/lib/charts/slope';
import { smallMultiples } from '../../../src/lib/charts/small-multiples';
import { trendLines, type TrendFrame } from '../../../src/lib/charts/trend-lines';
import { mark, NUMBER, SIZES } from './option-samples';

type Stated = number | MissingState;

const point = (stated: Stated, title = String(stated)): BodyPoint => ({
	value: typeof stated === 'number' ? stated : null,
	state: typeof stated === 'number' ? 'number' : stated,
	faint: false,
	mark: mark(title)
});
const line = (pick: number | null, ...stated: readonly Stated[]): BodyLine => ({
	name: 'A',
	pick,
	label: 'A',
	points: stated.map((one) => point(one))
});

const YEARS = ['2019', '2020', '2021', '2022'];
const FRAME: TrendFrame = {
	years: YEARS.map((label) => ({ label, note: '' })),
	peers: YEARS.map(() => ({ low: null, middle: null, high: null })),
	seams: [],
	kind: 'linear',
	smallest: 1
};
const SEAM = { at: 2, joined: false, label: 'form changed' };

const svgOf = (option: ChartOption, size: ChartSize): string => renderSvg(option, size, { id: 'x', label: 'A chart' });
/** Straight pieces of lines in a colour. */
const strokes = (svg: string, colour: string): number =>
	[...svg.matchAll(/<path d="([^"]+)"[^>]*stroke="([^"]+)"/g)]
		.filter(([, , stroke]) => stroke === colour)
		.reduce((sum, [, path = '']) => sum + (path.match(/L/g)?.length ?? 0), 0);
const titles = (option: ChartOption): readonly string[] => marksOf(option).map((one) => one.mark.title);

describe.each(SIZES)('drawn $width wide', (size) => {
	it('trendLines breaks at a gap and draws every missing state once', () => {
		const option = trendLines([line(0, 1, 'blank', 3, 4)], FRAME, NUMBER, size);
		expect(strokes(svgOf(option, size), 'var(--pick-1)')).toBe(1);
		expect([...titles(option)].sort()).toEqual(['1', '3', '4', 'blank']);
	});

	it('trendLines crosses a seam only where the measure may be followed across it', () => {
		const drawn = (joined: boolean): string =>
			svgOf(trendLines([line(1, 1, 2, 3, 4)], { ...FRAME, seams: [{ ...SEAM, joined }] }, NUMBER, size), size);
		expect(strokes(drawn(true), 'var(--pick-2)')).toBe(3);
		expect(strokes(drawn(false), 'var(--pick-2)')).toBe(2);
		expect(drawn(false)).toContain('form changed');
		expect(drawn(false)).toMatch(/stroke-dasharray="4,3"/);
	});

	it('trendLines hatches a year without any report once, and one of several bodies in its own place', () => {
		const all = trendLines([line(0, 1, 'no_report', 3, 4), line(1, 2, 'no_report', 3, 4)], FRAME, NUMBER, size);
		expect(titles(all).filter((title) => title === 'no_report')).toHaveLength(1);
		const one = trendLines([line(0, 1, 'no_report', 3, 4), line(1, 2, 2, 3, 4)], FRAME, NUMBER, size);
		expect(svgOf(one, size).match(/M[\d.]+ [\d.]+L/g)?.length).toBeLessThan(svgOf(all, size).match(/M[\d.]+ [\d.]+L/g)?.length ?? 0);
	});

	it('trendLines and its kin draw nothing but marks where no year has a number', () => {
		const none = line(0, 'absent', 'not_read', 'no_report', 'no_cases');
		for (const option of [
			trendLines([none], FRAME, NUMBER, size),
			smallMultiples([none], { ...FRAME, years: YEARS, number: NUMBER }, size)
		]) {
			expect(svgOf(option, size)).not.toContain('NaN');
			expect(titles(option)).toHaveLength(4);
		}
	});

	it('slope leads a line only from number to number, and not across a seam', () => {
		const frame = { years: ['2019', '2021'] as const, kind: 'linear' as const, smallest: 1 };
		const lines = [line(0, 3, 5), line(1, 'dash', 5), line(2, 3, 3)];
		const free = svgOf(slope(lines, { ...frame, seam: null }, NUMBER, size), size);
		expect(['var(--pick-1)', 'var(--pick-2)', 'var(--pick-3)'].map((colour) => strokes(free, colour))).toEqual([1, 0, 1]);
		const cut = svgOf(slope(lines, { ...frame, seam: { label: 'form changed', joined: false } }, NUMBER, size), size);
		expect(strokes(cut, 'var(--pick-1)')).toBe(0);
	});

	it('smallMultiples places equal values of two bodies at equal heights, and cuts lines at seams', () => {
		const option = smallMultiples(
			[line(0, 1, 2, 3, 4), line(1, 4, 4, 2, 1)],
			{ ...FRAME, years: YEARS, seams: [SEAM], number: NUMBER },
			size
		);
		const [first = [], second = []] = [option.series]
			.flat()
			.flatMap((one) => (one?.type === 'line' ? [one.data as readonly ('-' | { readonly value: readonly [number, number] })[]] : []));
		const panels = panelLayout(2, size, 0, 0);
		const height = (data: typeof first, at: number): number | null => {
			const item = data[at];
			return item === undefined || item === '-' ? null : item.value[1];
		};
		expect(first[2]).toBe('-');
		const shift = (panels[1]?.plot.y ?? 0) - (panels[0]?.plot.y ?? 0);
		expect(height(second, 0)).toBeCloseTo((height(first, 4) ?? 0) + shift);
	});

	const ranks = (name: string, pick: number | null, ...places: readonly (number | null)[]): RankLine => ({
		name,
		pick,
		points: places.map((rank) => ({ rank, text: `=${rank ?? ''}`, mark: mark(`${name}${rank ?? '-'}`) }))
	});

	it('bump breaks below the tenth place, keeps chosen bodies as numbers and names who is there at the end', () => {
		const option = bump([ranks('甲', 0, 1, 12, 3, 40), ranks('乙', null, 2, 14, 2, 2)], FRAME.years, size);
		const svg = svgOf(option, size);
		expect(strokes(svg, 'var(--pick-1)')).toBe(0);
		expect(strokes(svg, 'var(--neutral-mark)')).toBe(1);
		expect([...titles(option)].sort()).toEqual(['乙2', '乙2', '乙2', '甲1', '甲12', '甲3', '甲40'].sort());
		expect(svg).toContain('=40');
		expect(svg).toContain('=2 乙');
	});

	it('bump parts the names of a shared place', () => {
		const svg = svgOf(bump([ranks('甲', null, 1), ranks('乙', null, 1)], FRAME.years.slice(0, 1), size), size);
		const heights = [...svg.matchAll(/(?:translate\([\d.]+ |y=")([\d.]+)[^>]*>=1 [甲乙]/g)].map(([, y]) => Number(y));
		expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThan(12);
	});

	const cell = (state: HeatCell['state'], share: number | null, text = ''): HeatCell => ({ state, share, text, mark: mark(state) });

	it('heatMatrix shades only what is ranked and tells the states apart without colour', () => {
		const states = ['number', 'no_report', 'absent', 'blank', 'dash', 'unreadable', 'not_read', 'no_cases'] as const;
		const drawn = states.map((state) => svgOf(heatMatrix([{ name: '甲', pick: null, cells: [cell(state, null)] }], ['m'], size), size));
		expect(new Set(drawn).size).toBe(states.length);
		expect(drawn.some((svg) => svg.includes('var(--accent)'))).toBe(false);
		const shaded = heatMatrix([{ name: '甲', pick: 0, cells: [cell('number', 1, '47')] }], ['m'], size);
		expect(svgOf(shaded, size)).toContain('var(--accent)');
		expect(titles(shaded)).toEqual(['number']);
	});

	it('scatter draws chosen bodies in colour before grey ones, and small n hollow', () => {
		const dot = (x: number, pick: number | null, faint = false) => ({ x, y: x, label: null, pick, faint, mark: mark(String(x)) });
		const axes = { x: { name: 'x', kind: 'linear' }, y: { name: 'y', kind: 'linear' }, number: NUMBER } as const;
		const chosen = svgOf(scatter([dot(1, null), dot(5, 1), dot(9, null, true)], axes, size), size);
		expect(chosen).toContain('var(--pick-2)');
		expect(chosen).toContain('var(--neutral-mark)');
		expect(chosen).toContain('fill="var(--paper)"');
		expect(svgOf(scatter([dot(1, null)], axes, size), size)).toContain('var(--accent)');
	});
});

it('fifthOf puts the ends into the first and last fifth', () => {
	expect([0, 0.19, 0.2, 0.5, 0.99, 1].map(fifthOf)).toEqual([0, 0, 1, 2, 4, 4]);
});

it('pickStyle tells four bodies apart by colour and by shape, and greys the rest', () => {
	const styles = [0, 1, 2, 3].map(pickStyle);
	expect(new Set(styles.map(({ colour }) => colour)).size).toBe(4);
	expect(new Set(styles.map(({ symbol }) => symbol)).size).toBe(4);
	expect([null, 4].map((pick) => pickStyle(pick).colour)).toEqual(['var(--neutral-mark)', 'var(--neutral-mark)']);
});

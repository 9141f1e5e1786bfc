import { describe, expect, it } from 'vitest';
import { marksOf, type ChartOption } from '../../../src/lib/charts/chart';
import { missingSeries, noReportAreas } from '../../../src/lib/charts/missing-marks';
import type { MissingState } from '../../../src/core/measure/measure';
import { renderSvg } from '../../../src/lib/charts/render-svg';
import { mark } from './option-samples';

const SIZE = { width: 300, height: 200, compact: false };
const YEARS = ['2021', '2022', '2023'];

function draw(series: NonNullable<ChartOption['series']>): { readonly option: ChartOption; readonly svg: string } {
	const option: ChartOption = {
		xAxis: { type: 'category', data: YEARS, axisLine: { show: false }, axisLabel: { show: false } },
		yAxis: { type: 'value', min: 0, max: 10, splitLine: { show: false }, axisLabel: { show: false } },
		series
	};
	return { option, svg: renderSvg(option, SIZE, { id: 'x', label: 'A chart' }) };
}

const drawn = (state: MissingState): string => draw([missingSeries([{ at: ['2022', 0], state }])]).svg;

describe('missingSeries', () => {
	it('draws each state in a shape of its own', () => {
		const shapes = (['absent', 'blank', 'dash', 'unreadable', 'no_cases', 'not_read'] as const).map(drawn);
		expect(new Set(shapes).size).toBe(6);
		expect(drawn('blank')).toContain('stroke-dasharray');
		expect(drawn('unreadable')).toContain('>?<');
		expect(drawn('absent')).not.toContain('stroke-dasharray');
	});
	it('leaves a missing report to the hatch, and hands marks back', () => {
		const points = [
			{ at: ['2021', 0] as const, state: 'no_report' as const, mark: mark('none') },
			{ at: ['2022', 0] as const, state: 'absent' as const, mark: mark('absent') }
		];
		const { option } = draw([missingSeries(points)]);
		expect(marksOf(option).map((one) => one.mark.title)).toEqual(['absent']);
	});
});

describe('noReportAreas', () => {
	it('hatches the whole height, or as high as it is told', () => {
		const whole = draw([noReportAreas([{ x: '2022', mark: mark('none') }])]);
		const part = draw([noReportAreas([{ x: '2022', stands: { on: 0, height: 12 }, shift: 20 }])]);
		const lines = (svg: string): number => svg.match(/M[\d. ]+L/g)?.length ?? 0;
		expect(lines(whole.svg)).toBeGreaterThan(lines(part.svg) * 1.5);
		expect(whole.svg).toContain('stroke="var(--hatch)"');
		expect(marksOf(whole.option)).toHaveLength(1);
	});
});

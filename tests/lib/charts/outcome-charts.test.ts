import { describe, expect, it } from 'vitest';
import { applicantFlow } from '../../../src/lib/charts/applicant-flow';
import { marksOf, type ChartOption, type ChartSize } from '../../../src/lib/charts/chart';
import { flowLayout } from '../../../src/lib/charts/flow-layout';
import { outcomeBodies, type OutcomeBody } from '../../../src/lib/charts/outcome-bodies';
import { outcomeBodiesHeight } from '../../../src/lib/charts/outcome-bodies-layout';
import { reasonBars, reasonBarsHeight } from '../../../src/lib/charts/reason-bars';
import { renderSvg } from '../../../src/lib/charts/render-svg';
import { squareGrid, unitSquares, unitSquaresHeight } from '../../../src/lib/charts/unit-squares';
import { mark, SIZES } from './option-samples';

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const svgOf = (option: ChartOption, size: ChartSize): string => renderSvg(option, size, { id: 'x', label: 'A chart' });
const HOSTILE = '<img src=x onerror=alert(1)>“&" 🏛️'.padEnd(300, '长');

const body = (label: string, few = false): OutcomeBody => ({
	label,
	note: 'n=40',
	strong: false,
	counts: [20, 10, 4, 4, 2, 0],
	n: 40,
	marks: Array.from({ length: 6 }, (_, outcome) => mark(`${label}${outcome}`)),
	rate: { value: 0.77, interval: { low: 0.6, high: 0.86 }, few, mark: mark(`${label} rate`) }
});

describe.each(SIZES)('drawn $width wide', (given) => {
	it('outcomeBodies has a mark for every share and every rate, and greys a rate of few cases with a dagger', () => {
		const rows = [body('A'), body('B', true)];
		const size = { ...given, height: outcomeBodiesHeight(rows.length, given.compact) };
		const option = outcomeBodies(rows, 0.5, { percent, shares: 'Shares', rate: 'Rate' }, size);
		expect(marksOf(option)).toHaveLength(14);
		const svg = svgOf(option, size);
		expect(svg.match(/>77%†</g)).toHaveLength(1);
		expect(svg.match(/>77%</g)).toHaveLength(1);
		expect(svg.match(/stroke="var\(--neutral-mark\)"/g)).toHaveLength(2);
	});

	it('outcomeBodies draws neither rate nor line where there is none', () => {
		const size = { ...given, height: outcomeBodiesHeight(1, given.compact) };
		const svg = svgOf(outcomeBodies([{ ...body('A'), rate: null }], null, { percent, shares: 'S', rate: 'R' }, size), size);
		expect(svg).not.toContain('<circle');
		expect(svg).not.toContain('stroke-dasharray');
	});

	it('unitSquares draws one square a request, none for what is not stated, and words where there is none', () => {
		const items = [
			{ label: 'A', note: '3', counts: [2, 0, 1, 0, 0, 0], marks: body('A').marks, strong: false },
			{ label: 'B', note: '1/6', counts: [null, 4, null, null, null, null], marks: body('B').marks, strong: false },
			{ label: 'C', note: '0', counts: [0, 0, 0, 0, 0, 0], marks: body('C').marks, strong: false }
		];
		const size = { ...given, height: unitSquaresHeight(items.length, given.compact) };
		const option = unitSquares(items, { none: 'no request' }, size);
		expect(marksOf(option).map((one) => one.mark.title)).toEqual(['A0', 'A2', 'B1']);
		const svg = svgOf(option, size);
		expect(svg.match(/fill="var\(--o-(full|part|refused)\)"/g)).toHaveLength(7);
		expect(svg.match(/no request/g)).toHaveLength(1);
	});

	it('applicantFlow names both sides with their sums; a flow of nothing is not drawn', () => {
		const flows = [
			{ source: 0, target: 0, value: 8, mark: mark('a') },
			{ source: 0, target: 2, value: 2, mark: mark('b') },
			{ source: 1, target: 2, value: 0, mark: mark('c') }
		];
		const words = { applicants: ['People', 'Firms'], outcomes: ['Granted', 'Part', 'Refused', '', '', ''], number: String };
		const option = applicantFlow(flows, words, given);
		expect(marksOf(option).map((one) => one.mark.title)).toEqual(['a', 'b']);
		const svg = svgOf(option, given);
		for (const text of ['People', 'Granted', 'Refused']) expect(svg).toContain(text);
		expect(svg).not.toMatch(/Firms|Part/);
	});

	it('reasonBars draws zero as a stub with its number', () => {
		const reasons = [
			{ label: 'often', value: 9, mark: mark('often') },
			{ label: 'never', value: 0, mark: mark('never') }
		];
		const size = { ...given, height: reasonBarsHeight(reasons, given.compact) };
		const option = reasonBars(reasons, 'var(--o-refused)', String, size);
		expect(marksOf(option)).toHaveLength(2);
		const svg = svgOf(option, size);
		expect(svg.match(/fill="var\(--o-refused\)"/g)).toHaveLength(1);
		expect(svg).toMatch(/>0<\/text>/);
	});

	it('names that mean to do harm stand as text and keep to their place', () => {
		const size = { ...given, height: outcomeBodiesHeight(1, given.compact) };
		const bodies = svgOf(outcomeBodies([body(HOSTILE)], null, { percent, shares: 'S', rate: 'R' }, size), size);
		const item = { label: HOSTILE, note: '1', counts: [1, 0, 0, 0, 0, 0], marks: body('A').marks, strong: false };
		for (const svg of [bodies, svgOf(unitSquares([item], { none: '' }, size), size)]) {
			expect(svg).not.toContain('<img');
			expect(svg).toContain('&lt;img');
			expect(svg).toContain('...');
		}
	});
});

describe('flowLayout', () => {
	it('keeps heights in proportion on both sides and leaves out who has nothing', () => {
		const { sources, targets, bands } = flowLayout(
			[
				{ source: 0, target: 1, value: 30 },
				{ source: 2, target: 1, value: 10 },
				{ source: 0, target: 0, value: 20 }
			],
			130,
			10
		);
		expect(sources.map(({ index, value, height }) => [index, value, height])).toEqual([
			[0, 50, 100],
			[2, 10, 20]
		]);
		expect(targets.map(({ index, height }) => [index, height])).toEqual([
			[0, 40],
			[1, 80]
		]);
		expect(bands.map(({ source, target, from, to }) => [source, target, from, to])).toEqual([
			[0, 0, 0, 0],
			[0, 1, 40, 50],
			[2, 1, 110, 110]
		]);
	});

	it('of no flow there is nothing to place', () => {
		expect(flowLayout([], 100, 10)).toEqual({ sources: [], targets: [], bands: [] });
	});
});

describe('squareGrid', () => {
	it('puts squares into one row while they fit, then on each other rather than making them dust', () => {
		expect(squareGrid(10, 200)).toEqual({ rows: 1, step: 13 });
		expect(squareGrid(0, 200)).toEqual({ rows: 1, step: 13 });
		expect(squareGrid(29, 150)).toEqual({ rows: 2, step: 9 });
		expect(squareGrid(900, 300).step).toBeGreaterThan(1.9);
	});
});

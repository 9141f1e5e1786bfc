import { describe, expect, it } from 'vitest';
import { changes, changesHeight } from '../../../src/lib/charts/changes';
import { marksOf, type ChartOption, type ChartSize } from '../../../src/lib/charts/chart';
import { medianBand } from '../../../src/lib/charts/median-band';
import { outcomeShares, type OutcomeRow } from '../../../src/lib/charts/outcome-shares';
import { renderSvg } from '../../../src/lib/charts/render-svg';
import { sparkline } from '../../../src/lib/charts/sparkline';
import { strips } from '../../../src/lib/charts/strips';
import { yearDots } from '../../../src/lib/charts/year-dots';
import { mark, NUMBER, SIZES } from './option-samples';

const BAND_WORDS = { median: 'Median', middleHalf: 'Middle half', number: NUMBER, quantity: (value: number) => `${value} items` };
const SHARE_WORDS = { percent: (share: number) => `${Math.round(share * 100)}%`, none: 'no request' };

const svgOf = (option: ChartOption, size: ChartSize): string => renderSvg(option, size, { id: 'x', label: 'A chart' });

const circles = (svg: string): number => svg.match(/<circle /g)?.length ?? 0;

describe.each(SIZES)('drawn $width wide', (size) => {
	const band = [2021, 2022, 2023, 2024].map((year) => ({
		label: String(year),
		note: `${year - 2000}/40`,
		quartile1: year === 2022 ? null : 100,
		median: year === 2022 ? null : 200,
		quartile3: year === 2022 ? null : 300,
		mark: mark(String(year))
	}));

	it('medianBand breaks the line at a year without a median and names the last median', () => {
		const svg = svgOf(medianBand(band, BAND_WORDS, size), size);
		expect(svg).toContain('200 items');
		expect(svg).toContain('24/40');
		const lines = svg.match(/<path d="([^"]+)" fill="none"[^>]*stroke="var\(--accent\)"/g) ?? [];
		expect(lines).toHaveLength(1);
		expect(lines[0]?.match(/M/g)).toHaveLength(2);
	});

	it('medianBand draws nothing it was not given: no year states it, no line, no words', () => {
		const empty = band.map((row) => ({ ...row, quartile1: null, median: null, quartile3: null }));
		const svg = svgOf(medianBand(empty, BAND_WORDS, size), size);
		expect(svg).not.toContain('items');
		expect(svg).toContain('2024');
	});

	const dots = [
		{ category: '2023', value: 0, mark: mark('a') },
		{ category: '2023', value: 0, mark: mark('b') },
		{ category: '2024', value: 201, mark: mark('c') }
	];
	const categories = [
		{ label: '2022', note: 'n=0', median: null },
		{ label: '2023', note: 'n=2', median: null },
		{ label: '2024', note: 'n=1', median: 201 }
	];

	it.each([yearDots, strips])('%o draws one dot a report, zeros too, and marks lead to their source', (build) => {
		const option = build(dots, categories, 'sqrt', { number: NUMBER }, size);
		expect(circles(svgOf(option, size))).toBe(3);
		expect(marksOf(option).map(({ mark: one }) => one.href)).toEqual(['/body/a/', '/body/b/', '/body/c/']);
	});

	const row = (label: string, counts: readonly number[]): OutcomeRow => ({
		label,
		note: '',
		counts,
		n: counts.reduce((sum, count) => sum + count, 0),
		marks: counts.map((count) => mark(String(count))),
		asShare: counts.reduce((sum, count) => sum + count, 0) >= 30
	});

	it('outcomeShares draws shares from 30 requests on and one square a request below', () => {
		const svg = svgOf(outcomeShares([row('2023', [60, 20, 10, 5, 5, 0]), row('2024', [3, 0, 2, 0, 0, 1])], SHARE_WORDS, size), size);
		expect(svg).toContain('60%');
		const few = svgOf(outcomeShares([row('2024', [3, 0, 2, 0, 0, 1])], SHARE_WORDS, size), size);
		expect(few).not.toContain('%');
		expect(few.match(/fill="var\(--o-(full|refused|other)\)"/g)).toHaveLength(6);
	});

	it('outcomeShares says in words that a row has no request, and draws the seam without a number', () => {
		const seam: OutcomeRow = { label: 'form changed', note: '', counts: null, n: 0, marks: [], asShare: false };
		const svg = svgOf(outcomeShares([row('2020', [0, 0, 0, 0, 0, 0]), seam, row('2021', [60, 20, 10, 5, 5, 0])], SHARE_WORDS, size), size);
		expect(svg).toContain('no request');
		expect(svg).toContain('form changed');
		expect(svg).toMatch(/stroke-dasharray="4,3"/);
	});

	it('outcomeShares draws no square for an outcome that is not stated', () => {
		const partial: OutcomeRow = { ...row('a', [2, 0, 0, 0, 0, 0]), counts: [2, null, null, null, null, null] };
		const option = outcomeShares([partial], SHARE_WORDS, size);
		expect(marksOf(option)).toHaveLength(1);
		expect(svgOf(option, size).match(/fill="var\(--o-full\)"/g)).toHaveLength(2);
	});

	it('changes parts rises from falls and signs each difference', () => {
		const rows = [
			{ label: 'Up', before: 10, after: 400, mark: mark('up') },
			{ label: 'Down', before: 300, after: 100, mark: mark('down') }
		];
		const option = changes(rows, { number: NUMBER, signed: (value) => (value > 0 ? `+${value}` : `−${-value}`) }, size);
		const svg = svgOf(option, size);
		expect(svg).toContain('+390');
		expect(svg).toContain('−200');
		expect(changesHeight(rows)).toBeGreaterThan(changesHeight(rows.slice(0, 1)) * 1.5);
	});
});

it('sparkline breaks at a gap and scales from zero', () => {
	const svg = svgOf(sparkline([10, null, 5, 10]), { width: 116, height: 34, compact: false });
	expect(svg).toContain('stroke="var(--ink-3)"');
	expect(svg).not.toContain('NaN');
});

import { describe, expect, it } from 'vitest';
import { marksOf, type ChartOption, type ChartSize } from '../../../src/lib/charts/chart';
import { density } from '../../../src/lib/charts/density';
import { distribution } from '../../../src/lib/charts/distribution';
import { logHistogram } from '../../../src/lib/charts/log-histogram';
import { outliers } from '../../../src/lib/charts/outliers';
import { quartileStrips } from '../../../src/lib/charts/quartile-strips';
import { renderSvg } from '../../../src/lib/charts/render-svg';
import { scatter } from '../../../src/lib/charts/scatter';
import { shareByYear } from '../../../src/lib/charts/share-by-year';
import { mark, NUMBER, SIZES } from './option-samples';

const svgOf = (option: ChartOption, size: ChartSize): string => renderSvg(option, size, { id: 'x', label: 'A chart' });
const count = (svg: string, part: RegExp): number => svg.match(part)?.length ?? 0;

const WORDS = { number: NUMBER, median: (value: number) => `Median ${value}` };
const AXES = { x: { name: 'Posts', kind: 'log' }, y: { name: 'Views', kind: 'log' }, number: NUMBER } as const;
const percent = (share: number): string => `${Math.round(share * 100)}%`;

describe.each(SIZES)('drawn $width wide', (size) => {
	const dots = (values: readonly number[]) => values.map((value) => ({ value, mark: mark(String(value)) }));

	it.each([[[]], [[0]], [[7, 7, 7]], [[0, 1, 12_000_000]]])('distribution draws one dot for each of %o', (values) => {
		const option = distribution(dots(values), null, 'log', WORDS, size);
		const svg = svgOf(option, size);
		expect(count(svg, /<circle /g)).toBe(values.length);
		expect(svg).not.toMatch(/NaN|Median/);
		expect(marksOf(option).map((one) => one.mark.title)).toEqual(values.map(String));
	});

	it('distribution names median and quartiles only where it is given them', () => {
		const svg = svgOf(distribution(dots([1, 10, 100]), { quartile1: 2, median: 10, quartile3: 70 }, 'log', WORDS, size), size);
		expect(svg).toContain('Median 10');
		expect(svg).toContain('fill="var(--band)"');
	});

	it('logHistogram draws a bar a class, zero apart from the rest', () => {
		const classes = [
			{ from: null, below: null, reports: 3 },
			{ from: 10, below: 17.8, reports: 5 }
		].map((one) => ({ ...one, mark: mark(String(one.reports)) }));
		const option = logHistogram(classes, NUMBER, size);
		expect(count(svgOf(option, size), /fill="var\(--accent\)"/g)).toBe(2);
		expect(marksOf(option)).toHaveLength(2);
		expect(svgOf(logHistogram(classes.slice(0, 1), NUMBER, size), size)).not.toContain('NaN');
	});

	it('quartileStrips has a strip for each category', () => {
		const row = { label: 'Website', note: 'n=2000', smallest: 0, quartile1: 5, median: 9, quartile3: 20, largest: 900, mark: mark('a') };
		const svg = svgOf(quartileStrips([row], 'sqrt', NUMBER, size), size);
		expect(svg).toContain('n=2000');
		expect(count(svg, /fill="var\(--accent\)"/g)).toBe(1);
	});

	it('scatter draws one dot a report, zero included, and writes the labels it is given as text', () => {
		const points = [
			{ x: 10, y: 0, label: '<b>"甲"</b>😀', mark: mark('a') },
			{ x: 1000, y: 5_000_000, label: null, mark: mark('b') }
		];
		const svg = svgOf(scatter(points, AXES, size), size);
		expect(count(svg, /<circle /g)).toBe(2);
		expect(svg).toContain('&lt;b&gt;');
		expect(svg).not.toContain('<b>');
		expect(svgOf(scatter([], AXES, size), size)).not.toContain('NaN');
	});

	it('density draws a field for each square, the fullest darkest', () => {
		const field = (reports: number, y: readonly [number, number] | null) => ({
			x: [10, 18] as const,
			y,
			reports,
			mark: mark(String(reports))
		});
		const option = density([field(2, null), field(200, [1000, 1778])], AXES, size);
		const opacities = [...svgOf(option, size).matchAll(/fill="var\(--accent\)"[^>]*fill-opacity="([\d.]+)"/g)].map((match) =>
			Number(match[1])
		);
		expect(opacities.length).toBeGreaterThan(0);
		expect(Math.min(...opacities)).toBeLessThan(0.5);
		expect(marksOf(option)).toHaveLength(2);
	});

	it('shareByYear leaves a year without cases empty and draws a few cases in grey', () => {
		const year = (label: string, share: number | null, few: boolean) => ({
			label,
			note: label,
			share,
			interval: share === null ? null : { low: 0.02, high: 0.3 },
			words: few ? '1/9' : '8%',
			few,
			mark: mark(label)
		});
		const option = shareByYear([year('2022', null, false), year('2023', 0.11, true), year('2024', 0.08, false)], percent, size);
		const svg = svgOf(option, size);
		expect(marksOf(option)).toHaveLength(2);
		expect(svg).toContain('1/9');
		expect(svg).toContain('stroke="var(--ink-3)"');
		expect(svg).toContain('>0%<');
	});
});

describe('outliers', () => {
	const crowd = Array.from({ length: 20 }, (_, index) => ({ x: 1 + (index % 5) / 10, y: 2 + (index % 4) / 10 }));
	it('names all of a few', () => {
		expect(outliers(crowd.slice(0, 3), 5)).toEqual([0, 1, 2]);
		expect(outliers([], 5)).toEqual([]);
	});
	it('names those farthest from the crowd, the farthest first', () => {
		expect(outliers([...crowd, { x: 6, y: 2 }, { x: 1.2, y: 9 }], 2)).toEqual([21, 20]);
	});
	it('copes with values that are all the same', () => {
		expect(
			outliers(
				Array.from({ length: 9 }, () => ({ x: 1, y: 1 })),
				2
			)
		).toEqual([0, 1]);
	});
});

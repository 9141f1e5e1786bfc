import { expect, it } from 'vitest';
import { composeFigure, plotWidth, resolveColours } from '../../../src/lib/charts/compose-figure';

const PARTS = {
	title: '一个乡镇街道一年主动公开多少条信息？',
	subtitle: '年报写明的总数；单位：条 '.repeat(20) + '<覆盖> 174/200',
	source: '来源：示例市 & 2021–2025 年年报（虚构）',
	legend: [{ colour: 'var(--o-full)', label: '予以公开' }],
	plot: '<svg xmlns="http://www.w3.org/2000/svg" width="1136" height="290"><path stroke="var(--accent)"/></svg>',
	width: 1200,
	plotHeight: 290
};

it('burns in title, subtitle, legend, plot and source, below each other', () => {
	const { svg, width, height } = composeFigure(PARTS);
	expect(width).toBe(1200);
	for (const text of ['一个乡镇街道', '予以公开', '来源：示例市 &amp; 2021', '&lt;覆盖>']) expect(svg).toContain(text);
	const plotTop = Number(/<svg x="32" y="([\d.]+)"/.exec(svg)?.[1]);
	const textTops = [...svg.matchAll(/<text x="32" y="([\d.]+)"/g)].map((match) => Number(match[1]));
	expect(textTops.slice(0, -1).every((top) => top < plotTop)).toBe(true);
	expect(textTops.at(-1)).toBeGreaterThan(plotTop + 290);
	expect(height).toBeGreaterThan(textTops.at(-1) ?? Infinity);
	expect(plotWidth(1200)).toBe(1136);
});

it('breaks a long subtitle so that no line is wider than the figure', () => {
	const lines = [...composeFigure(PARTS).svg.matchAll(/font-size="14"[^>]*>([^<]*)</g)].map((match) => match[1] ?? '');
	expect(lines.length).toBeGreaterThan(1);
	for (const line of lines) expect([...line].filter((char) => char > '\u2e7f').length * 14).toBeLessThanOrEqual(1136);
});

it('resolves every colour token, so that the file stands alone', () => {
	const { svg } = composeFigure(PARTS);
	expect(resolveColours(svg, (token) => `#${token.length.toString().padStart(6, '0')}`)).not.toContain('var(');
});

import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/lib/charts/chart';
import { initChart } from '../../../src/lib/charts/echarts';
import { keepColours } from '../../../src/lib/charts/keep-colours';
import { SNAPSHOT_CASES } from './snapshot-case-list';

/** How many shapes have each fill. */
function fillsOf(svg: string): ReadonlyMap<string, number> {
	const fills = new Map<string, number>();
	for (const [, fill = ''] of svg.matchAll(/ fill="(var\([^"]+)"/g)) fills.set(fill, (fills.get(fill) ?? 0) + 1);
	return fills;
}

describe('a mark that is pointed at keeps its fill', () => {
	it.each(SNAPSHOT_CASES)('$name', ({ heights, width = 600, build }) => {
		const size = { width, height: heights.wide, compact: false };
		const option = build(size);
		const chart = initChart(null, null, { renderer: 'svg', ssr: true, width: size.width, height: size.height });
		try {
			chart.setOption({ animation: false, ...keepColours(option) });
			const before = fillsOf(chart.renderToSVGString());
			const marks = marksOf(option);
			const tried = marks.filter(({ seriesIndex }, index) => marks[index - 1]?.seriesIndex !== seriesIndex);
			for (const { seriesIndex, dataIndex } of tried) {
				chart.dispatchAction({ type: 'downplay' });
				chart.dispatchAction({ type: 'highlight', seriesIndex, dataIndex });
				chart.getZr().animation.trigger('frame', 0);
				const after = fillsOf(chart.renderToSVGString());
				const lost = [...before].filter(([fill, count]) => (after.get(fill) ?? 0) < count).map(([fill]) => fill);
				expect({ seriesIndex, dataIndex, lost }).toEqual({ seriesIndex, dataIndex, lost: [] });
			}
		} finally {
			chart.dispose();
		}
	});
});

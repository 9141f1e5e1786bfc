import type { CustomSeriesRenderItem } from 'echarts';
import { labelWidth } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { placedTexts } from './placed-texts';

/** One reason: how many requests were closed for it. */
export interface Reason {
	readonly label: string;
	readonly value: number;
	readonly mark: Mark;
}

const ROW = 34;
/** On a phone the words stand above the bar, in two lines where one is not enough. */
const TALL_ROW = 46;
const LINE = 15;
const PHONE = 328;
/** What words may be wider than measured: the font is not known here. */
const SLACK = 0.88;

type Labelled = Pick<Reason, 'label'>;

function longest(reasons: readonly Labelled[]): number {
	return labelWidth(reasons.map(({ label }) => label)) + 4;
}

/** Height that the words above a bar take more than one line. */
function secondLine(reasons: readonly Labelled[]): number {
	return longest(reasons) > PHONE * SLACK ? LINE : 0;
}

/** Height of a chart of these reasons, in pixels. */
export function reasonBarsHeight(reasons: readonly Labelled[], compact: boolean): number {
	return reasons.length * (compact ? TALL_ROW + secondLine(reasons) : ROW) + 4;
}

/**
 * A bar for each reason in the order given, in one colour, its count at the end; zero is a short upright stub.
 * `colour` is that of the outcome the reasons lead to.
 */
export function reasonBars(reasons: readonly Reason[], colour: string, number: (value: number) => string, size: ChartSize): ChartOption {
	const more = secondLine(reasons);
	const step = size.compact ? TALL_ROW + more : ROW;
	const name = size.compact ? size.width : Math.min(longest(reasons) / SLACK, size.width * 0.5);
	const left = size.compact ? 1 : name + 10;
	const most = Math.max(1, ...reasons.map(({ value }) => value));
	const room = size.width - left - labelWidth([number(most)]) - 10;
	const barAt = (index: number): number => (size.compact ? index * step + more + 32 : (index + 0.5) * step);
	const texts = reasons.map(({ label }, index) => ({
		text: label,
		y: size.compact ? index * step + 11 + more / 2 : barAt(index),
		fill: 'var(--ink)',
		width: name * SLACK,
		wrap: true,
		...(size.compact ? { x: 0 } : { x: name, align: 'right' as const })
	}));
	const renderItem: CustomSeriesRenderItem = ({ dataIndex }) => {
		const reason = reasons[dataIndex];
		if (reason === undefined) return null;
		const y = barAt(dataIndex);
		const zero = reason.value === 0;
		const width = zero ? 2 : (reason.value / most) * room;
		return {
			type: 'group',
			children: [
				{
					type: 'rect',
					shape: { x: left, y: y - 9, width, height: 18 },
					style: { fill: zero ? 'var(--ink)' : colour },
					emphasis: { style: { stroke: 'var(--ink)', lineWidth: 2 } }
				},
				{
					type: 'text',
					style: { text: number(reason.value), x: left + width + 6, y, fill: 'var(--ink-2)', fontSize: 12, verticalAlign: 'middle' }
				}
			]
		};
	};
	return {
		series: [
			placedTexts(texts),
			{
				type: 'custom',
				coordinateSystem: 'none',
				renderItem,
				data: reasons.map(({ value, mark }) => withMark({ value: [value] }, mark))
			}
		]
	};
}

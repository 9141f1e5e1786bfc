import { labelWidth, valueAxis } from './axes';
import { withMark, type ChartOption, type ChartSize, type Mark } from './chart';
import { scaleKindFor, valueScale } from './value-scale';

/** One body's value on a strip. */
export interface PeerValue {
	readonly value: number;
	/** The body that the page is about. */
	readonly own: boolean;
	readonly mark: Mark;
}

/** One measure: a strip of its own scale. */
export interface PeerStrip {
	readonly label: string;
	/** What it rests on: `35 个单位`. */
	readonly note: string;
	readonly values: readonly PeerValue[];
}

/** Height a strip is given with its axis, in pixels. */
export const PEER_STRIP_HEIGHT = 72;

/** A short upright line for each body and a dot for the one looked at, a strip for each measure. */
export function bodyPeers(strips: readonly PeerStrip[], number: (value: number) => string, size: ChartSize): ChartOption {
	const height = size.height / strips.length;
	const left = labelWidth(strips.flatMap(({ label, note }) => [label, note])) + 16;
	return {
		grid: strips.map((_, index) => ({ left, right: 24, top: index * height + 4, height: height - 36 })),
		xAxis: strips.map(({ values }, index) => ({ ...valueAxis(scaleOf(values), number, false), gridIndex: index })),
		yAxis: strips.map(({ label, note }, index) => ({ ...nameAxis(label, note), gridIndex: index })),
		series: strips.flatMap(({ label, values }, index) => {
			const scale = scaleOf(values);
			const at = ({ value, mark }: PeerValue) => withMark({ value: [scale.at(value), label] as [number, string] }, mark);
			return [
				{
					type: 'scatter' as const,
					xAxisIndex: index,
					yAxisIndex: index,
					symbol: 'rect',
					symbolSize: [size.compact ? 1.5 : 2, 16] as [number, number],
					itemStyle: { color: 'var(--neutral-mark)', opacity: 0.8 },
					data: values.filter(({ own }) => !own).map(at)
				},
				{
					type: 'scatter' as const,
					xAxisIndex: index,
					yAxisIndex: index,
					symbolSize: 12,
					z: 3,
					itemStyle: { color: 'var(--accent)', borderColor: 'var(--paper)', borderWidth: 1.5, opacity: 1 },
					data: values.filter(({ own }) => own).map(at)
				}
			];
		})
	};
}

function scaleOf(values: readonly PeerValue[]) {
	const numbers = values.map(({ value }) => value);
	return valueScale(scaleKindFor(numbers), numbers);
}

function nameAxis(label: string, note: string) {
	return {
		type: 'category' as const,
		data: [label],
		axisLine: { show: false },
		axisTick: { show: false },
		axisLabel: {
			color: 'var(--ink)',
			fontSize: 12,
			fontFamily: 'inherit',
			lineHeight: 16,
			formatter: `${label}\n{note|${note}}`,
			rich: { note: { color: 'var(--ink-3)', fontSize: 12, fontFamily: 'inherit', lineHeight: 16, align: 'right' as const } }
		}
	};
}

import type { EChartsOption } from 'echarts';
import type { Doubt } from '../queries/doubt-sql';

/** Pixels a chart is drawn for; `compact` is the phone's own design, not the wide one squeezed. */
export interface ChartSize {
	readonly width: number;
	readonly height: number;
	readonly compact: boolean;
}

/** An ECharts option without animation or tooltip: what every builder of this room returns. */
export type ChartOption = EChartsOption;

/**
 * What a mark of a chart says about itself, in words ready to show: in the tooltip, to a screen reader, by keyboard.
 * `href` leads to its source; `null` where there is none to open.
 */
export interface Mark {
	readonly title: string;
	readonly lines: readonly (readonly [label: string, value: string])[];
	readonly href: string | null;
	/** Id of the body that is chosen or let go when the mark is clicked; absent where a click opens the source. */
	readonly pick?: string;
	/** Open errors that its figure rests on; absent where it rests on none. */
	readonly doubt?: Doubt;
}

/** Attaches a mark to a data item; ECharts keeps the extra key and hands it back. */
export function withMark<Item extends object>(item: Item, mark: Mark): Item & { readonly mark: Mark } {
	return { ...item, mark };
}

/** The marks of an option in drawing order, with the place ECharts knows each by. */
export function marksOf(option: ChartOption): readonly { readonly seriesIndex: number; readonly dataIndex: number; readonly mark: Mark }[] {
	const series = option.series === undefined ? [] : [option.series].flat();
	return series.flatMap((one, seriesIndex) =>
		(Array.isArray(one.data) ? (one.data as readonly unknown[]) : []).flatMap((item, dataIndex) =>
			hasMark(item) ? [{ seriesIndex, dataIndex, mark: item.mark }] : []
		)
	);
}

/** True for a data item that carries a mark. */
export function hasMark(item: unknown): item is { readonly mark: Mark } {
	return typeof item === 'object' && item !== null && 'mark' in item;
}

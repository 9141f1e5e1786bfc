import type { CustomSeriesRenderItem, CustomSeriesRenderItemReturn } from 'echarts';
import type { ChartOption } from './chart';

interface Style {
	readonly fill?: unknown;
	readonly stroke?: unknown;
}

/** As much of an element of a custom series as matters here. */
interface DrawnElement {
	readonly style?: Style;
	readonly emphasis?: { readonly style?: Style };
	readonly children?: readonly DrawnElement[];
}

/** As much of a series as matters here. */
interface DrawnSeries {
	readonly type?: string;
	readonly renderItem?: CustomSeriesRenderItem;
	readonly lineStyle?: object;
	readonly emphasis?: { readonly itemStyle?: object; readonly lineStyle?: object };
}

/**
 * An option whose marks keep their colours when they are pointed at. The library makes the colours of emphasis from
 * those of the mark, cannot read `var(--token)`, and would leave the mark without any.
 */
export function keepColours(option: ChartOption): ChartOption {
	if (option.series === undefined) return option;
	const series = [option.series].flat() as readonly DrawnSeries[];
	return { ...option, series: series.map(keepInSeries) as NonNullable<ChartOption['series']> };
}

function keepInSeries(series: DrawnSeries): DrawnSeries {
	const { renderItem, lineStyle, emphasis = {} } = series;
	if (renderItem !== undefined) {
		return { ...series, renderItem: (params, api) => keepInElement(renderItem(params, api) as DrawnElement | null) };
	}
	return {
		...series,
		emphasis: {
			...emphasis,
			itemStyle: { color: 'inherit', ...emphasis.itemStyle },
			...(lineStyle === undefined ? {} : { lineStyle: { ...lineStyle, ...emphasis.lineStyle } })
		}
	};
}

function keepInElement(element: DrawnElement | null): CustomSeriesRenderItemReturn {
	return (element === null ? null : withEmphasis(element)) as CustomSeriesRenderItemReturn;
}

function withEmphasis(element: DrawnElement): DrawnElement {
	const { style, emphasis, children } = element;
	const kept = {
		...(style?.fill === undefined ? {} : { fill: style.fill }),
		...(style?.stroke === undefined ? {} : { stroke: style.stroke })
	};
	return {
		...element,
		...(style === undefined ? {} : { emphasis: { ...emphasis, style: { ...kept, ...emphasis?.style } } }),
		...(children === undefined ? {} : { children: children.map(withEmphasis) })
	};
}

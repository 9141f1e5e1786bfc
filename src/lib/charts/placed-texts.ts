import type { CustomSeriesRenderItem } from 'echarts';

/** Words at a place of the drawing, in pixels from its upper left; `y` is their middle. */
export interface PlacedText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly fill: string;
	readonly align?: 'left' | 'right';
	readonly bold?: boolean;
	/** Longest they may be; what is longer ends in an ellipsis, or with `wrap` goes on in a second line. */
	readonly width?: number;
	readonly wrap?: boolean;
}

/** Words that belong to no axis, as a series that nothing points at. */
export function placedTexts(texts: readonly PlacedText[]) {
	const renderItem: CustomSeriesRenderItem = ({ dataIndex }) => {
		const item = texts[dataIndex];
		if (item === undefined) return null;
		const { text, x, y, fill, align = 'left', bold, width, wrap } = item;
		return {
			type: 'text',
			style: {
				text,
				x,
				y,
				fill,
				align,
				verticalAlign: 'middle',
				fontSize: 12,
				...(bold === true ? { fontWeight: 600 } : {}),
				...(width === undefined ? {} : { width, overflow: wrap === true ? 'break' : 'truncate', lineHeight: 15 })
			}
		};
	};
	return { type: 'custom' as const, coordinateSystem: 'none' as const, silent: true, renderItem, data: texts.map(() => [0]) };
}

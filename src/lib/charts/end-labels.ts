import { pickStyle } from './pick-style';
import { spreadLabels } from './spread-labels';

/** A name at the end of a line. */
export interface EndLabel {
	readonly text: string;
	/** The body's place among those chosen, from 0; `null` when it is not chosen. */
	readonly pick: number | null;
	/** A place on the axes, and how many pixels from the top of the plot it is. */
	readonly at: readonly [x: string, y: number];
	readonly anchor: number;
	/** Where the name should stand, in the same pixels; at the anchor without it. */
	readonly wanted?: number;
	/** Pixels between the place and the name. */
	readonly distance?: number;
}

const LABEL_HEIGHT = 16;

/** Names right of line ends, kept apart between the top of the plot and `low` pixels below it; `width` pixels are theirs. */
export function endLabels(ends: readonly EndLabel[], low: number, width: number) {
	const places = spreadLabels(
		ends.map(({ anchor, wanted }) => wanted ?? anchor),
		LABEL_HEIGHT,
		0,
		low
	);
	return {
		type: 'scatter' as const,
		silent: true,
		symbolSize: 0,
		data: ends.map(({ text, pick, at, anchor, distance = 10 }, index) => ({
			value: [...at],
			label: {
				show: true,
				formatter: text,
				position: 'right' as const,
				distance,
				offset: [0, (places[index] ?? anchor) - anchor],
				width,
				overflow: 'truncate' as const,
				fontSize: 12,
				fontWeight: pick === null ? (400 as const) : (600 as const),
				color: pickStyle(pick).ink,
				opacity: 1
			}
		}))
	};
}

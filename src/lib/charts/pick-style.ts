/** How a body is drawn: chosen ones in a colour and a symbol of their own, all others in grey. */
export interface PickStyle {
	readonly colour: string;
	/** Name of an ECharts symbol. */
	readonly symbol: string;
	readonly lineWidth: number;
	/** Diameter of its points, in pixels. */
	readonly size: number;
	/** Colour of its name. */
	readonly ink: string;
	/** Above the others. */
	readonly z: number;
}

const SYMBOLS = ['circle', 'rect', 'diamond', 'triangle'] as const;

/** Bodies that get a colour: more could not be told apart. */
export const MOST_COLOURED = SYMBOLS.length;

/** Style of a body by its place among those chosen, from 0; `null` for one that is not chosen. */
export function pickStyle(pick: number | null): PickStyle {
	if (pick === null) return { colour: 'var(--neutral-mark)', symbol: 'circle', lineWidth: 1.25, size: 5, ink: 'var(--ink-2)', z: 2 };
	const symbol = SYMBOLS[pick];
	if (symbol === undefined) return { colour: 'var(--neutral-mark)', symbol: 'circle', lineWidth: 2.5, size: 7, ink: 'var(--ink)', z: 3 };
	const colour = `var(--pick-${pick + 1})`;
	return { colour, symbol, lineWidth: 2.5, size: symbol === 'diamond' || symbol === 'triangle' ? 9 : 7, ink: colour, z: 4 };
}

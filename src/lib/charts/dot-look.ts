import { pickStyle } from './pick-style';

/** What tells one dot among many from the rest. */
export interface DotLook {
	/** Place of its body among those chosen, from 0; absent or `null` when it is not chosen. */
	readonly pick?: number | null;
	/** One of its figures is a rate of too few cases. */
	readonly faint?: boolean;
}

/** How a dot differs from the plain one; where bodies are `chosen` all others step back. */
export function dotLook({ pick = null, faint = false }: DotLook, chosen: boolean): object {
	if (pick === null && !chosen && !faint) return {};
	const { colour, symbol, size } = pickStyle(pick);
	const ink = pick === null && !chosen ? 'var(--accent)' : colour;
	const solid = { color: ink, opacity: pick === null ? 0.55 : 1 };
	const hollow = { color: 'var(--paper)', borderColor: ink, borderWidth: 1.5, opacity: pick === null ? 0.7 : 1 };
	return { symbol, itemStyle: faint ? hollow : solid, ...(pick === null ? {} : { symbolSize: size + 4 }) };
}
